import type { Token } from './read-sentences.ts';

/** Tokens `from` to `to`, both inclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/** The token at a place where there is one. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] as Token;
