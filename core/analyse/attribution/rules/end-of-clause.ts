import type { Token } from '../sentences/read-sentences.ts';

/** Words that begin the writer's next clause behind a comma. */
const NEXT_CLAUSE = /^(?:but|and|while|although|though|whereas|yet|so)$/;

/** The last token from `start` on before ", but …" or ";", else the sentence's. Linear. */
export function endOfClause(tokens: readonly Token[], start: number): number {
  for (let at = start; at < tokens.length; at++) {
    const { word, quote } = tokens[at] as Token;
    if (quote !== null) continue;
    if (word === ';' || (word === ',' && NEXT_CLAUSE.test(tokens[at + 1]?.word ?? ''))) return at - 1;
  }
  return tokens.length - 1;
}
