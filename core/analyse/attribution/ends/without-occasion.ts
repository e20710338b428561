import type { Span } from '../../../text/span.ts';
import { isRole } from '../../sourcing/names/is-role.ts';
import { BODIES, OPEN_GROUPS } from '../../sourcing/names/source-nouns.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';
import { isTensedWord } from '../sentences/is-tensed-word.ts';
import { isAdverb } from '../sentences/verb-group-words.ts';

/** Verbs behind which whom it was told may stand, and those behind which nobody else can. */
const TELLS = /\b(?:say|says|said|saying|tell|tells|told|telling|warn|warns|warned|warning)\b/i;
const TELLS_SOMEBODY =
  /\b(?:assure|assures|assured|assuring|remind|reminds|reminded|reminding|inform|informs|informed|informing)$/i;
const WARNS = /\bwarn(?:s|ed|ing)?$/i;
/** "Said in his", "said during": what they open was cut off. */
const CUT = / (?:in|at|on|during|from|with|to)(?: (?:an?|the|his|her|their|its))?$/i;
/** Of others what they are about may follow: "agreed on a plan that", "promised to build a road that", "was said to be". */
const SPEAKS = /(?<!\b(?:is|are|was|were|be|been) )\b(?:say|says|said|saying|wrote|writes|added|explained|noted)\b/i;
/** "To shareholders at the weekend that", "the court that", up to there. */
const TO_THAT = /^(?:to|in|on|at|from|during|with|by|the|an?|his|her|their|its) [^,.;:"“”]{2,60}? (?=that (\S+))/iu;
const DETERMINER = /^(?:the|an?|his|her|their|its) /i;
/** "Last year", "in May" are as often when it happened. */
const TIME_FIRST =
  /^(?:yesterday|today|last night|earlier (?:today|this \p{Ll}+)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|(?:an?|one|two|three|four|five|six|ten|\d{1,2}) (?:hour|day|week|month|year)s? ago)(?= (\S+))/u;
const OPENS_THAT = /^that\b/;
/** Between the cue and what is said: a listener or words of the occasion. */
const GAP = /^[^.,;:!?"“”\n]{0,40}$/u;
/** Most words that are no clause. */
const MAX_WORDS = 6;

/**
 * Contents without when, where and to whom it was said, between the verb and what is said: "said | two days ago | that", "assured |
 * the court | that", "said in his | podcast". One piece stays at least.
 */
export function withoutOccasion(text: string, cue: Span | undefined, content: readonly Span[]): readonly Span[] {
  const at = cue === undefined ? -1 : content.findIndex(({ start }) => start >= cue.end);
  const piece = content[at];
  if (cue === undefined || piece === undefined || !GAP.test(text.slice(cue.end, piece.start))) return content;
  const verb = text.slice(cue.start, cue.end);
  const words = text.slice(piece.start, piece.end);
  if (content.length > 1 && isOccasion(text, verb, words, piece, content[at + 1]))
    return content.filter((each) => each !== piece);
  const skipped = takesClause(verb) ? skipTime(words) || skipToThat(verb, words) : 0;
  return skipped === 0
    ? content
    : content.map((each) => (each === piece ? { start: piece.start + skipped, end: piece.end } : each));
}

/** Whether a short piece with no verb in it ends what the cue was cut in, or stands before "that". */
function isOccasion(text: string, verb: string, words: string, piece: Span, next: Span | undefined): boolean {
  if (/["“”\n]/.test(words) || words.split(' ').length > MAX_WORDS || words.split(' ').some(isTensedWord)) return false;
  if (CUT.test(verb) && TELLS.test(verb)) return true;
  if (!TELLS.test(verb) && !TELLS_SOMEBODY.test(verb)) return false;
  if (next === undefined || !OPENS_THAT.test(text.slice(next.start, next.start + 5))) return false;
  const gap = text.slice(piece.end, next.start);
  return GAP.test(gap) && !gap.split(' ').some((word) => isTensedWord(word) || /^(?:is|are|and|or)$/.test(word));
}

function skipTime(words: string): number {
  const [time = '', next = ''] = TIME_FIRST.exec(words) ?? [];
  // "Yesterday was a good day".
  if (time === '' || isTensedWord(next) || isAdverb(next) || /^(?:and|or)$/.test(next)) return 0;
  // "Ten years ago the road was new".
  return /(?:month|year)s? ago$/.test(time) && next !== 'that' ? 0 : time.length + 1;
}

function skipToThat(verb: string, words: string): number {
  const [before = '', subject = ''] = TO_THAT.exec(words) ?? [];
  const skipped = before.trim().split(' ');
  // "In a city that never sleeps".
  if (before === '' || skipped.some(isTensedWord) || isTensedWord(subject) || isAdverb(subject)) return 0;
  // "To win that race", "to those that care".
  const isNobody = skipped[0]?.toLowerCase() === 'to' && !isListener(skipped[1] ?? '');
  if (!DETERMINER.test(before)) return SPEAKS.test(verb) && !isNobody ? before.length : 0;
  return TELLS_SOMEBODY.test(verb) || (WARNS.test(verb) && isListener(skipped.at(-1) ?? '')) ? before.length : 0;
}

/** "Shareholders", "the", "Congress": these open or are who listens. */
const isListener = (word: string) =>
  BODIES.has(word) || OPEN_GROUPS.has(word) || isRole(word) || DETERMINER.test(`${word} `) || /^\p{Lu}/u.test(word);

const takesClause = (verb: string) =>
  verb
    .toLowerCase()
    .split(' ')
    .some((word) => findCueVerb(word)?.takes === 'clause');
