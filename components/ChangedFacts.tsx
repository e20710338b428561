import { useRef } from 'preact/hooks';
import type { ShownRow } from './ComparedRow.tsx';
import { describeFact, type ShownFact } from './describe-fact.ts';

const ORDER: readonly ShownFact['kind'][] = ['name', 'number', 'negation', 'certainty', 'attribution'];

interface ChangedFactsProps {
  rows: readonly ShownRow[];
  onShow: (row: number) => void;
}

/** What a reader should look at first: changed names, numbers, negations and sources, each once, with the way to its places one by one. */
export function ChangedFacts({ rows, onShow }: ChangedFactsProps) {
  /** Where each was gone to last, by its words. */
  const visited = useRef(new Map<string, number>());
  const facts = rows.flatMap((row, i) => row.facts.map((fact) => ({ fact, row: i })));
  if (facts.length === 0) return null;
  const sorted = facts.sort((a, b) => ORDER.indexOf(a.fact.kind) - ORDER.indexOf(b.fact.kind) || a.row - b.row);
  const places = Map.groupBy(sorted, ({ fact }) => describeFact(fact));
  const goOn = (words: string, among: readonly number[]) => {
    const next = among.find((row) => row > (visited.current.get(words) ?? -1)) ?? (among[0] as number);
    visited.current.set(words, next);
    onShow(next);
  };
  return (
    <section aria-label="Changed facts" class="facts">
      <h2>Changed names, numbers, negations and sources</h2>
      <ul>
        {[...places].map(([words, found]) => (
          <li key={words}>
            <button
              type="button"
              class="link"
              onClick={() =>
                goOn(
                  words,
                  found.map(({ row }) => row),
                )
              }
            >
              {words}
              {found.length > 1 && `, ${found.length} times`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
