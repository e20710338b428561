import type { Token } from '../sentences/read-sentences.ts';
import type { TokenRange } from '../sentences/token-range.ts';
import { findSourceAfter } from './find-source-after.ts';

/** Words between a participle and "by". */
const MAX_BEFORE_BY = 2;

/** Who stands behind "by" right after a passive, from token `at` on: "was accused [by] the union of losing …". */
export function agentAfter(tokens: readonly Token[], at: number): TokenRange | null {
  for (let by = at; by <= at + MAX_BEFORE_BY; by++) {
    if (tokens[by]?.word !== 'by') continue;
    const range = findSourceAfter(tokens, by, tokens.length - 1);
    if (range === null) return null;
    // What somebody is accused of is no part of who accuses.
    for (let of = range.from + 1; of < range.to; of++) {
      const isDeed = /^(?:of|for)$/.test(tokens[of]?.word ?? '') && /.ing$/.test(tokens[of + 1]?.word ?? '');
      if (isDeed) return { from: range.from, to: of - 1 };
    }
    return range;
  }
  return null;
}
