import type { Span } from '../../../text/span.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';
import { isAuxiliary } from '../sentences/verb-group-words.ts';

const ARTICLE = /^(?:the|an?)$/i;
/** When and where, behind the noun. */
const BEHIND = /^(?:on|in|at|for|during|after|before|by|to|from|with|last|this|today|yesterday|also|then)$/;
const NOUN_BEFORE_ING = /^(?: (?!(?:on|in|at|for|by|to|from|with|of)(?= ))[\p{L}’'-]+){1,4} $/u;
/** Words of a source that are looked for behind its article. */
const MAX_WORDS = 7;
/** Longest of them, in characters. */
const REACH = 80;

/** "The" alone, as the net takes it of "The prime minister confirmed it, but said …", with its noun; as it is where no verb follows. */
export function wholeArticle(text: string, source: Span, taken: readonly Span[]): Span {
  if (source.end - source.start > 3 || !ARTICLE.test(text.slice(source.start, source.end))) return source;
  const cue = taken.reduce((first, { start }) => (start > source.end ? Math.min(first, start) : first), text.length);
  // "with the minister saying that"
  if (
    NOUN_BEFORE_ING.test(text.slice(source.end, Math.min(cue, source.end + REACH))) &&
    /^\p{Ll}+ing /u.test(text.slice(cue, cue + 20))
  )
    return { start: source.start, end: cue - 1 };
  const words = /^(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*)+/u.exec(text.slice(source.end, source.end + REACH))?.[0] ?? '';
  const noun = words.slice(1).split(' ', MAX_WORDS + 1);
  const stop = noun.findIndex((word) => BEHIND.test(word) || isVerb(word));
  if (stop < 1 || !noun.some(isVerb)) return source;
  const end = source.end + 1 + noun.slice(0, stop).join(' ').length;
  return taken.some((span) => span.start < end && source.end < span.end) ? source : { start: source.start, end };
}

function isVerb(word: string): boolean {
  const cue = findCueVerb(word);
  return isAuxiliary(word) || (cue !== null && !cue.isNounToo && (cue.form === 'past' || cue.form === 'present'));
}
