import type { Grade, Via } from '../core/notes/note.ts';

/** Who says how much of an article, as far as the popup shows it. Shares are 0 to 1. */
export interface ShownLedger {
  sources: { name: string; words: number; share: number; grade: Grade; via: Via; isLinked: boolean }[];
  /** Sources beyond those listed. */
  more: number;
  attributedShare: number;
  unsourcedShare: number;
  ownShare: number;
  /** Share of the largest source in all attributed words. */
  largestShare: number;
}

/** From here on one source is worth a sentence: more than half of all that is attributed. */
const LARGE_SHARE = 0.5;
const GRADES: Record<Grade, string> = {
  named: 'named',
  described: 'described, not named',
  vague: 'an open group',
  none: 'nobody named',
};

/** Whose words the article is made of: a table for the curious, closed at first. */
export function LedgerReport({ ledger }: { ledger: ShownLedger }) {
  const { sources, more, largestShare } = ledger;
  return (
    <details class="ledger">
      <summary>Whose words these are</summary>
      <dl class="shares">
        <Share name="Attributed to somebody" share={ledger.attributedShare} />
        <Share name="Reported without a source" share={ledger.unsourcedShare} />
        <Share name="In the writer’s own voice" share={ledger.ownShare} />
      </dl>
      {sources.length > 1 && largestShare > LARGE_SHARE && (
        <p>One source carries {percent(largestShare)} of what is attributed.</p>
      )}
      {sources.length > 0 && (
        <ol class="sources">
          {sources.map((source) => (
            <li key={source.name}>
              <strong>{source.name}</strong> <span>{percent(source.share)}</span>
              <p class="soft">{describe(source)}</p>
            </li>
          ))}
        </ol>
      )}
      {more > 0 && <p class="soft">and {more === 1 ? 'one more' : `${more} more`}</p>}
    </details>
  );
}

function Share({ name, share }: { name: string; share: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{percent(share)}</dd>
    </div>
  );
}

function describe({ words, grade, via, isLinked }: ShownLedger['sources'][number]): string {
  const parts = [words === 1 ? '1 word' : `${words} words`, GRADES[grade]];
  if (via === 'second-hand') parts.push('second-hand');
  parts.push(isLinked ? 'the page links to another site there' : 'no link to the original');
  return parts.join(' · ');
}

/** Whole percents; what is there at all is never "0 %". */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return share > 0 && rounded === 0 ? 'less than 1\u00a0%' : `${rounded}\u00a0%`;
}
