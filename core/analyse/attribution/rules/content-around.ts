import type { Span } from '../../../text/span.ts';
import type { CueVerb } from '../sentences/cue-verbs.ts';
import { hasTense } from '../sentences/has-tense.ts';
import { isDay } from '../sentences/is-day.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { BOUNDARY } from '../sentences/source-words.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { clauseBefore } from './clause-before.ts';
import type { Content } from './content.ts';
import { contentAfter } from './content-after.ts';
import { contentOfPassive } from './content-of-passive.ts';
import type { SourcedCue } from './sourced-cue.ts';

/** What may stand between a cue and the comma or stop behind it: "said on Monday", "said in a statement to the court". */
const ADVERBIAL = /^(?:on|in|at|during|last|late|earlier|this)$/;
const WITH_LISTENER = /^(?:tell|inform|assure|remind|warn)$/;
const MAX_ADVERBIAL = 8;

/**
 * The words a cue attributes: the quotation before or after it, the clause it opens, the clause it
 * stands in as an aside ("…, the mayor said, …"), the sentence before ("This was reported by …").
 */
export function contentAround(
  sentence: Sentence,
  cue: SourcedCue,
  later: readonly SourcedCue[],
  earlier: SourcedCue | null,
  previous: Sentence | null,
  next: Sentence | null,
): Content | null {
  const { tokens } = sentence;
  if (cue.group.voice === 'passive') {
    const content = contentOfPassive(sentence, cue, previous);
    // "Calls for an inquiry, which began in May, were rejected by the council": the net takes the relative clause.
    const isBehindAside = cue.source !== null && tokens[cue.group.from - 1]?.word === ',';
    return isBehindAside ? sure(content) : content;
  }
  const isInverted = cue.isInverted === true;
  // "Residents were told nothing, says a letter": all of it.
  const floor = earlier === null || isInverted ? 0 : lastOf(earlier) + 1;
  const first = firstOf(cue);
  const last = lastOf(cue);
  const canFollow = cue.place !== 'shared' && cue.group.verb.act === 'report';
  const before = tokens[first - 1];
  const isBehindQuote = before?.word === ',' && tokens[first - 2]?.quote != null;
  if (canFollow && before !== undefined && (before.quote !== null || isBehindQuote)) {
    const content = asideContent(sentence, floorOfQuote(tokens, first - 1, floor), first, last, next, 0.9);
    // "“It will hold”, says the council."
    return content && { ...content, isSure: cue.place === 'after' && isBehindQuote };
  }
  // A dialogue’s turn: `– We will rebuild it, – said Ann Lee`.
  if (
    canFollow &&
    cue.place === 'after' &&
    /^[–—]$/.test(before?.word ?? '') &&
    /^[,?!.…]$/.test(tokens[first - 2]?.word ?? '')
  ) {
    return sure(asideContent(sentence, floor, first, last, next, 0.9));
  }
  const isAside =
    canFollow && before?.word === ',' && isOver(tokens, last, cue.group.verb) && (first - floor > 3 || isInverted);
  if (!isAside || cue.group.verb.takes !== 'clause') return contentAfter(tokens, cue, later);
  if (isInverted) return sure(asideContent(sentence, floor, first, last, next, 0.8));
  // "He left, his lawyer said, and she followed, a neighbour said": the second's begins behind the first.
  const isSecond = earlier !== null && tokens[lastOf(earlier) + 1]?.word === ',';
  const isRelative = BOUNDARY.has(tokens[first]?.word ?? '');
  const clause = isRelative ? -1 : clauseBefore(tokens, isSecond ? lastOf(earlier) + 2 : 0, first - 1);
  const content = asideContent(sentence, clause < 0 ? floor : clause, first, last, next, 0.8);
  return clause < 0 ? content : content && { ...content, isAside: true };
}

const sure = (content: Content | null) => content && { ...content, isSure: true };

/** First token of cue and source together. */
function firstOf(cue: SourcedCue): number {
  return cue.place === 'before' && cue.source !== null ? Math.min(cue.source.from, cue.group.from) : cue.group.from;
}

/** Last token of cue and source together. */
function lastOf(cue: SourcedCue): number {
  return cue.place === 'after' && cue.source !== null ? Math.max(cue.source.to, cue.group.to) : cue.group.to;
}

/** A quotation that opens the sentence or follows a clause of the same speaker: `It is “hard,” he said`. */
function floorOfQuote(tokens: readonly Token[], at: number, floor: number): number {
  const opens = tokens.findIndex((token, index) => index >= floor && token.quote !== null);
  return opens <= floor + 1 || at - opens < 2 ? Math.max(0, Math.min(opens, floor)) : floor;
}

/** True where the sentence ends after token `at`, or an aside does: "…, she said on Monday, …", "…, it told staff, …". */
function isOver(tokens: readonly Token[], at: number, verb: CueVerb): boolean {
  const next = tokens[at + 1];
  const goesOn =
    next !== undefined && (ADVERBIAL.test(next.word) || isDay(next.word) || WITH_LISTENER.test(verb.lemma));
  const most = goesOn ? at + 1 + MAX_ADVERBIAL : at + 1;
  for (let end = at + 1; end <= most; end++) {
    const token = tokens[end];
    if (token === undefined || /^[.,;]$/.test(token.word)) return true;
    if (!token.isWord || token.word.endsWith('ing') || token.quote !== null || hasTense(token) || token.word === 'that')
      return false;
  }
  return false;
}

function asideContent(
  sentence: Sentence,
  floor: number,
  first: number,
  last: number,
  next: Sentence | null,
  confidence: number,
): Content | null {
  const { tokens } = sentence;
  const head = spanOfTokens(tokens, floor, first - 1);
  if (head === null) return null;
  const tail = tailAfter(tokens, last);
  const isAtEnd = tail === null && tokens.length - last < 14;
  const onward = isAtEnd ? quotedSentence(sentence, next) : null;
  return { spans: [head, ...(tail === null ? [] : [tail]), ...(onward === null ? [] : [onward])], confidence };
}

/** What goes on after the aside: `…,” she said, “…”` or ", he said, and …". */
function tailAfter(tokens: readonly Token[], last: number): Span | null {
  for (let at = last + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.quote !== null) return spanOfTokens(tokens, at, tokens.length - 1);
    if (token.word === ',' && tokens[at + 1]?.quote === null) {
      const isNewClause = /^(?:adding|noting|saying|who|which|according|referring|while|but|and)$/.test(
        tokens[at + 1]?.word ?? '',
      );
      return isNewClause || at - last > 6 ? null : spanOfTokens(tokens, at + 1, tokens.length - 1);
    }
  }
  return null;
}

/** The next sentence where it is all quotation and of the same paragraph: `“One,” he said. “Two.”` */
function quotedSentence(sentence: Sentence, next: Sentence | null): Span | null {
  if (next === null || next.paragraph !== sentence.paragraph) return null;
  const isQuoted = next.tokens.every((token) => token.quote !== null || token.word === '.');
  return isQuoted && next.tokens[0]?.quote != null ? { start: next.start, end: next.end } : null;
}
