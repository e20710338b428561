import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { findInSentence } from './find-in-sentence.ts';

/** What the first sentence of each quotation attributes: “The minister told me he would resign,” said by whoever is quoted. Linear. */
export function findInQuotations(sentence: Sentence): RawAttribution[] {
  const quotations = new Map<Token['quote'], Token[]>();
  for (const token of sentence.tokens) {
    if (token.quote === null) continue;
    const tokens = quotations.get(token.quote);
    if (tokens === undefined) quotations.set(token.quote, []);
    else tokens.push(token);
  }
  return [...quotations.values()].flatMap((tokens) => {
    const end = tokens.findIndex(({ word }) => /^[.!?…”"]$/.test(word));
    const first = (end < 0 ? tokens : tokens.slice(0, end)).map((token): Token => ({ ...token, quote: null }));
    const [head] = first;
    const last = first.at(-1);
    if (head === undefined || last === undefined) return [];
    const found = findInSentence({ ...sentence, start: head.start, end: last.end, tokens: first }, null, null);
    return found.filter((raw) => isSaid(first, raw));
  });
}

/** Whether somebody says it: not "let us say that", nor "my colleague's absurd | claim | that". */
function isSaid(tokens: readonly Token[], { source, cue }: RawAttribution): boolean {
  const wordsOf = (spans: readonly Span[]) =>
    tokens
      .filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end))
      .map(({ word }) => word);
  const who = wordsOf(source);
  const isNoun = who.some((word) => /['’]s?$/.test(word)) && !/[sd]$/.test(wordsOf(cue).at(-1) ?? '');
  return !isNoun && !who.includes('let');
}
