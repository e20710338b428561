import { useId } from 'preact/hooks';
import type { Shown } from '../core/analyse/attribution/is-shown.ts';
import { SwitchRow } from './SwitchRow.tsx';

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
  const [nameId, hintId] = [useId(), useId()];
  return (
    <>
      {ROWS.map(({ key, name, hint }) => (
        <SwitchRow
          key={key}
          name={name}
          hint={hint}
          isOn={shown[key]}
          isReady={isReady}
          isIdle={key !== 'automatic' && !shown.automatic}
          onTurn={(isOn) => onShown({ ...shown, [key]: isOn })}
        />
      ))}
      <label class="row">
        <span>
          <span id={nameId}>Inserted lines</span>
          <span class="soft hint" id={hintId}>
            Dimmed or blanked out, they are put aside: a key shows them, and puts them aside again.
          </span>
        </span>
        <select
          aria-labelledby={nameId}
          aria-describedby={hintId}
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
