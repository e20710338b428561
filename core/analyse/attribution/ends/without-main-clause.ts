import type { RawAttribution } from '../raw-attribution.ts';
import { commaBeforeClause, subordinator } from '../sentences/main-clause.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';

/**
 * What is said in a clause that opens a sentence, without the sentence's own: "While a judge found the plan unlawful, | the
 * port was shut". Linear.
 */
export function withoutMainClause(sentences: readonly Sentence[], found: readonly RawAttribution[]): RawAttribution[] {
  return found.map((each) => {
    const [cue] = each.cue;
    const last = each.content.at(-1);
    if (cue === undefined || last === undefined || last.start < cue.end) return each;
    const tokens = sentenceAt(sentences, cue.start)?.tokens ?? [];
    if (subordinator(tokens) < 0 || tokens.some(({ word, start }) => word === ',' && start < cue.start)) return each;
    const comma =
      tokens[
        commaBeforeClause(
          tokens,
          tokens.findIndex(({ start }) => start >= last.start),
        )
      ];
    if (comma === undefined || comma.end > last.end) return each;
    return { ...each, content: [...each.content.slice(0, -1), { start: last.start, end: comma.start }] };
  });
}
