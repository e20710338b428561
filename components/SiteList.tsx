import { KINDS, type Kind } from '../core/notes/note.ts';
import { describeKind } from './describe-kind.ts';

/** What the reader chose for one site. */
export interface SiteChoice {
  site: string;
  isOn: boolean;
  kinds: Record<Kind, boolean>;
}

interface SiteListProps {
  choices: readonly SiteChoice[];
  onForget: (site: string) => void;
}

/** The sites where something is switched off, each with a way back to "as everywhere". */
export function SiteList({ choices, onForget }: SiteListProps) {
  if (choices.length === 0) {
    return <p class="soft">None. In the toolbar window, the column “This site” switches marks off on one site.</p>;
  }
  return (
    <ul class="list">
      {choices.map((choice) => (
        <li key={choice.site}>
          <div>
            <strong>{choice.site}</strong>
            <p class="soft">{describeChoice(choice)}</p>
          </div>
          <button type="button" aria-label={`As everywhere, ${choice.site}`} onClick={() => onForget(choice.site)}>
            As everywhere
          </button>
        </li>
      ))}
    </ul>
  );
}

function describeChoice({ isOn, kinds }: SiteChoice): string {
  const off = KINDS.filter((kind) => !kinds[kind]).map((kind) => describeKind(kind).name);
  if (!isOn) return off.length === 0 ? 'Off' : `Off; and without: ${off.join(', ')}`;
  return `Without: ${off.join(', ')}`;
}
