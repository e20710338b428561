import { BODIES, DOCUMENTS, OPEN_GROUPS, OUTLETS, ROLES } from '../../sourcing/names/source-nouns.ts';
import { hasTense } from '../sentences/has-tense.ts';
import { isDay } from '../sentences/is-day.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { BOUNDARY } from '../sentences/source-words.ts';
import { type TokenRange, tokenAt } from '../sentences/token-range.ts';
import type { CueGroup } from './find-cues.ts';
import { findSourceAfter } from './find-source-after.ts';

/** Verbs whose subject stands behind them where what is said stands before; those with a listener ("told the court") are none. */
const PRESENT =
  /^(?:say|warn|find|suggest|reveal|claim|argue|conclude|predict|insist|believe|reckon|estimate|confirm|show)$/;
const PAST = /^(?:say|warn|argue|insist|conclude|predict)$/;
const SPEAKERS = [ROLES, BODIES, DOCUMENTS, OUTLETS, OPEN_GROUPS];
/** Behind a source these tell more of it, whatever verbs come. */
const RELATIVE = /^(?:who|which|that|whose|where|when|as|after|before)$/;
/** A noun stands so near behind "a new government". */
const MAX_MODIFIERS = 5;
const MAX_SOURCE = 40;
const MIN_CONTENT = 4;

/**
 * The source of "Staff are treated as second-class citizens, says a report by the union.", up to the sentence's end: behind
 * a cue that a whole clause without quotation marks and a comma stand before. Null for any other: "The mayor, who had left,
 * said the plan was off" has its subject before it, and "He left the house, said nothing" none that speaks.
 */
export function invertedSource(tokens: readonly Token[], group: CueGroup): TokenRange | null {
  const { verb, from, to } = group;
  if (from !== to || group.voice !== 'active' || tokens[from - 1]?.word !== ',') return null;
  if (!(verb.form === 'present' ? PRESENT : verb.form === 'past' ? PAST : /^$/).test(verb.lemma)) return null;
  const aside = sourceOfAside(tokens, group);
  if (aside !== null) return aside;
  if (!isClause(tokens.slice(0, from - 1))) return null;
  const end = endOf(tokens);
  const source = tokens.slice(to + 1, end + 1);
  const speaker = source.length > MAX_SOURCE ? -1 : speakerIn(source);
  if (speaker < 0) return null;
  // "Lee, at a firm called Wick Ltd, argues that …".
  if (source[0]?.word === 'that') return null;
  const behind = source.slice(speaker + 1);
  // "A study published on Monday", "Lee, who says": other verbs than the sentence's own.
  const isMore = behind[0]?.word.endsWith('ed') === true;
  const more = behind.findIndex(({ word }) => RELATIVE.test(word));
  const head = isMore ? [] : more < 0 ? behind : behind.slice(0, more);
  return head.some((token) => token.quote === null && hasTense(token)) ? null : { from: to + 1, to: end };
}

/** "The finding, said Ann Holm, “changes everything”." */
function sourceOfAside(tokens: readonly Token[], { from, to }: CueGroup): TokenRange | null {
  const source = findSourceAfter(tokens, to, tokens.length - 1);
  if (source === null || tokens[source.to + 1]?.word !== ',' || tokens[source.to + 2]?.quote == null) return null;
  const isSpoken = speakerIn(tokens.slice(source.from, source.to + 1)) >= 0;
  const before = tokens.slice(0, from - 1);
  return isSpoken && !before.some((token) => token.quote !== null || token.word === ',' || hasTense(token))
    ? source
    : null;
}

/** True for words that have a main clause, subject and verb, before any comma in it. */
function isClause(words: readonly Token[]): boolean {
  if (words.length < MIN_CONTENT || words.at(-1)?.quote !== null) return false;
  // "If the river rises, the wall will hold"
  const comma = BOUNDARY.has(words[0]?.word ?? '') ? words.findIndex(isComma) : -1;
  const main = words.slice(comma + 1);
  const end = main.findIndex(isComma);
  const own = end < 0 ? main : main.slice(0, end);
  return !BOUNDARY.has(own[0]?.word ?? '') && own.slice(1).some((token) => token.quote === null && hasTense(token));
}

const isComma = ({ word }: Token) => word === ',';

/** The sentence's last word, its full stop aside. */
function endOf(tokens: readonly Token[]): number {
  let end = tokens.length - 1;
  while (end > 0 && !tokenAt(tokens, end).isWord && tokenAt(tokens, end).quote === null) end--;
  return end;
}

/** Where "letter" stands in "a leaked letter", "Bank" in "the Bank of England"; -1 where nobody speaks. */
function speakerIn(source: readonly Token[]): number {
  const near = source.slice(0, MAX_MODIFIERS);
  if (near[0]?.quote !== null || isDay(near[0]?.word ?? '')) return -1;
  const stop = near.findIndex(({ isWord, word }) => !isWord || /^(?:of|by|for|from|in|at|on|to)$/.test(word));
  const head = stop < 0 ? near : near.slice(0, stop);
  return head.findLastIndex(({ word, isCapital }) => isCapital || SPEAKERS.some((nouns) => nouns.has(word)));
}
