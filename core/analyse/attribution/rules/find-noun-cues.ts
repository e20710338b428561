import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { isAuxiliary } from '../sentences/verb-group-words.ts';
import { findSourceAfter } from './find-source-after.ts';
import { findSourceBefore } from './find-source-before.ts';

const NOUN =
  /^(?:claim|allegation|accusation|suggestion|statement|assertion|report|rumou?r|warning|prediction|argument|announcement|admission|denial|complaint|assurance|hint|contention|insistence|testimony|finding|conclusion|declaration|acknowledg(?:e)?ment|revelation|charge)s?$/;
const OWN = /^(?:his|her|its|their|my|our)$/;
/** Most of them looked at in one sentence. */
const MAX_CUES = 4;

/** Nouns that attribute: "her claim that …", "Ruiz’s warning that …", "reports by the agency that …", "rumours that …". */
export function findNounCues({ tokens }: Sentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (let at = 0; at < tokens.length && found.length < MAX_CUES; at++) {
    const token = tokens[at] as Token;
    if (token.quote !== null || !NOUN.test(token.word)) continue;
    const by = tokens[at + 1]?.word === 'by' ? findSourceAfter(tokens, at + 1, untilThat(tokens, at)) : null;
    const that = by === null ? at + 1 : by.to + 1;
    if (tokens[that]?.word !== 'that' || tokens[that]?.quote !== null) continue;
    const content = spanOfTokens(tokens, that + 1, endOfClause(tokens, at, that));
    if (content === null) continue;
    const source = by === null ? ownerBefore(tokens, at) : spanOfTokens(tokens, by.from, by.to);
    found.push({
      source: source === null ? [] : [source],
      cue: [{ start: token.start, end: token.end }],
      content: [content],
      confidence: 0.6,
    });
  }
  return found;
}

function untilThat(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) if (tokens[at]?.word === 'that') return at - 1;
  return from;
}

/** "her", or the name before "’s", without it. */
function ownerBefore(tokens: readonly Token[], noun: number): Span | null {
  let at = noun - 1;
  // "his repeated claim"
  if (tokens[at] !== undefined && !OWN.test(tokens[at]?.word ?? '') && !/['’]s?$/.test(tokens[at]?.word ?? '')) at--;
  const owner = tokens[at];
  if (owner === undefined || owner.quote !== null) return null;
  if (OWN.test(owner.word)) return { start: owner.start, end: owner.end };
  const possessive = /(?:'s|')$/.exec(owner.word)?.[0];
  if (possessive === undefined || owner.word === possessive) return null;
  const phrase = findSourceBefore(tokens, at + 1, 0);
  if (phrase === null) return null;
  let from = at;
  // "no proof of Ruiz’s claim" is Ruiz’s; "the Ministry of Defence’s claim" the ministry’s.
  while (from > phrase.from && !isBorder(tokens, from - 1)) from--;
  return { start: (tokens[from] as Token).start, end: owner.end - possessive.length };
}

function isBorder(tokens: readonly Token[], at: number): boolean {
  const isPreposition = /^(?:of|in|by|with|for|at|to|from|about|over|on|and|between|against)$/.test(
    tokens[at]?.word ?? '',
  );
  return isPreposition && !(tokens[at - 1]?.isCapital && tokens[at + 1]?.isCapital);
}

/** The clause’s end: the sentence’s, or before the main verb where the noun is its subject. */
function endOfClause(tokens: readonly Token[], noun: number, that: number): number {
  const comma = tokens.findIndex((token, at) => at > that && token.quote === null && /^[,;]$/.test(token.word));
  const end = comma < 0 ? tokens.length - 1 : comma - 1;
  if (noun > 4) return end;
  const verbs: number[] = [];
  for (let at = that + 2; at <= end; at++) {
    if (tokens[at]?.quote === null && isAuxiliary(tokens[at]?.word ?? '') && !isAuxiliary(tokens[at - 1]?.word ?? ''))
      verbs.push(at);
  }
  const main = verbs.at(-1);
  return main === undefined || main - that < 4 ? end : main - 1;
}
