import type { Shown } from '../core/analyse/attribution/is-shown.ts';
import { Switch } from './Switch.tsx';

export type InsertedLook = 'mark' | 'dim' | 'blank';

interface NoteChoicesProps {
  shown: Shown;
  look: InsertedLook;
  isReady: boolean;
  onShown: (shown: Shown) => void;
  onLook: (look: InsertedLook) => void;
}

const ROWS: readonly { key: keyof Shown; name: string; hint: string }[] = [
  { key: 'automatic', name: 'Notes found by analysis', hint: 'Off: only the notes of stored articles are shown.' },
  { key: 'claims', name: 'Claims that nobody owns', hint: '“It is noteworthy that …”, “no changes were achieved”.' },
  {
    key: 'attitudes',
    name: 'Wants, plans and likings',
    hint: '“hopes to”, “opposes”: told of somebody, not said by them.',
  },
  { key: 'unsure', name: 'Less certain finds', hint: 'More is marked, and more of it wrongly.' },
];

const LOOKS: readonly { look: InsertedLook; name: string }[] = [
  { look: 'mark', name: 'Underlined' },
  { look: 'dim', name: 'Underlined and dimmed' },
  { look: 'blank', name: 'Blanked out, their place kept' },
];

/** Which notes are marked beside those of the kinds above, and how inserted lines look. */
export function NoteChoices({ shown, look, isReady, onShown, onLook }: NoteChoicesProps) {
  return (
    <>
      {ROWS.map(({ key, name, hint }) => (
        <div class="row" key={key}>
          <span>
            {name}
            <span class="soft hint">{hint}</span>
          </span>
          <Switch
            name={name}
            isOn={shown[key]}
            isReady={isReady}
            isIdle={key !== 'automatic' && !shown.automatic}
            onTurn={(isOn) => onShown({ ...shown, [key]: isOn })}
          />
        </div>
      ))}
      <label class="row">
        <span>
          Inserted lines
          <span class="soft hint">
            Dimmed or blanked out, they are put aside: a key shows them, and puts them aside again.
          </span>
        </span>
        <select
          value={look}
          disabled={!isReady}
          onChange={({ currentTarget }) => {
            const chosen = LOOKS.find((each) => each.look === currentTarget.value);
            if (chosen !== undefined) onLook(chosen.look);
          }}
        >
          {LOOKS.map((each) => (
            <option key={each.look} value={each.look}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
