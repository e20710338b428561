import type { ShownRow } from './ComparedRow.tsx';
import { describeFact, type ShownFact } from './describe-fact.ts';

const ORDER: readonly ShownFact['kind'][] = ['name', 'number', 'negation', 'attribution'];

interface ChangedFactsProps {
  rows: readonly ShownRow[];
  onShow: (row: number) => void;
}

/** What a reader should look at first: changed names, numbers, negations and sources, each with the way to its place. */
export function ChangedFacts({ rows, onShow }: ChangedFactsProps) {
  const facts = rows.flatMap((row, i) => row.facts.map((fact) => ({ fact, row: i })));
  if (facts.length === 0) return null;
  const sorted = facts.sort((a, b) => ORDER.indexOf(a.fact.kind) - ORDER.indexOf(b.fact.kind) || a.row - b.row);
  return (
    <section aria-label="Changed facts" class="facts">
      <h2>Changed names, numbers, negations and sources</h2>
      <ul>
        {sorted.map(({ fact, row }, i) => (
          <li key={i}>
            <button type="button" class="link" onClick={() => onShow(row)}>
              {describeFact(fact)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
