import { readWords } from '../../../text/read-words.ts';
import type { Span } from '../../../text/span.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import type { Beside } from './find-sources-by-cues.ts';
import { isHearsay } from './hearsay.ts';
import { DETERMINER, hasVerb, isClause, SUBJECT, WITHIN_NOUN } from './is-clause.ts';

const CUES: ReadonlySet<string> = new Set(
  `said says say told tells stated states declared declares announced announces reported reports claimed claims added
  adds explained explains wrote writes insisted insists admitted admits denied denies believes believed confirmed confirms
  confirm warned warns warn argued argues argue suggested suggests suggest acknowledged acknowledges acknowledge testified
  testifies testify alleged alleges allege noted disclosed discloses disclose conceded concedes concede revealed reveals
  reveal estimated maintained maintains maintain asserted asserts assert tweeted predicted predicts predict concluded
  concludes conclude recalled recalls recall replied replies responded responds emphasised emphasises emphasized emphasizes
  stressed remarked remarks observed observes complained complains cautioned cautions implied implies indicated indicates
  indicate hinted hints contended contends contend reiterated reiterates repeated repeats promised pledged vowed boasted
  lamented assured assures reminded`.split(/\s+/),
);
/** "In the view of the engineers": what stands before "of". */
const VIEW = /^(?:view|opinion|words|judgement|judgment|eyes)$/;
/** Words of a source that are compared, on either side of its cue. */
const MAX_WORDS = 6;
/** When somebody spoke is not who: "the ministry said on Monday", "later said". */
const WHEN: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today yesterday tonight morning afternoon evening night week month year later earlier
  recently previously`.split(/\s+/),
);
const PRONOUNS: ReadonlySet<string> = new Set('he she it they who which that i we you'.split(' '));

/** Who speaks, and the words before it and a comma that tell who that is: "Kofi Mensah" before ", its head,"; null where there are none. */
interface Named extends Beside {
  apposition: string[] | null;
}

/** What is a noun behind these words: "in states where it rains". */
const NOUNS = /^(?:states|reports|claims)$/;
const BEFORE_NOUNS =
  /^(?:in|on|at|from|for|of|to|by|about|with|across|such|these|those|several|many|some|other|most|all)$/;
/** Behind "according to" these are all that tells who it is. */
const OBJECT = /^(?:her|him|them)$/;

/** Who speaks in an English sentence: up to six words before "said" and its like, or behind "according to" or "in the view of", within the clause. Linear. */
export function findSourcesInEnglish(text: string, { start, end }: Span): Named[] {
  const sentence = text.slice(start, end);
  const { values: folded, starts, ends } = readWords(sentence);
  // "The minister's spokesman" is "the spokesman of the minister".
  const values = folded.map((value, i) =>
    /\p{L}['’]s$/u.test(sentence.slice(starts[i], ends[i])) && !FUNCTION_WORDS.has(value) ? value.slice(0, -1) : value,
  );
  const between = (i: number) => sentence.slice(ends[i], starts[i + 1]);
  const isCapital = (i: number) => /\p{Lu}/u.test(sentence.charAt(starts[i] ?? 0));
  // "Sen. Susan Collins" and "M. Laurila" go on behind the stop; the "S." of "U.S." is no initial.
  const isShort = (i: number) =>
    SHORT.test(values[i] ?? '') && isCapital(i + 1) && sentence.charAt((starts[i] ?? 0) - 1) !== '.';
  const isJoined = (i: number) => !/[,;:!?"“”()–—]/.test(between(i)) && (!between(i).includes('.') || isShort(i));
  const isCueAt = (value: string, i: number) => {
    // "As the ministry put it", "the report found that it fell".
    if (/^puts?$/.test(value)) return values[i + 1] === 'it';
    if (/^(?:finds|found|shows|showed)$/.test(value))
      return i > 0 && (values[i + 1] === 'that' || i + 1 === values.length);
    if (!CUES.has(value) || (NOUNS.test(value) && BEFORE_NOUNS.test(values[i - 1] ?? ''))) return false;
    // "The United States" says nothing.
    return i === 0 || !isCapital(i);
  };
  return values.flatMap((value, i) => {
    const isView =
      value === 'of' && VIEW.test(values[i - 1] ?? '') && values[i - 2] === 'the' && values[i - 3] === 'in';
    const isOpener = isView || (value === 'to' && values[i - 1] === 'according');
    const isObject = isOpener && OBJECT.test(values[i + 1] ?? '');
    const [from, to] = isObject
      ? [i + 1, i + 2]
      : isOpener
        ? [i + 1, reachForward(i, values.length, isJoined)]
        : isCueAt(value, i)
          ? atCue(i, values, between, isJoined, isCapital)
          : [0, 0];
    const telling = isObject ? values.slice(from, to) : values.slice(from, to).filter(isTelling);
    if (telling.length === 0) return [];
    const isBehind = from > 0 && /^, *$/.test(between(from - 1));
    const apposition = isBehind ? values.slice(reachBack(from - 1, isJoined), from).filter(isTelling) : null;
    // "The authority later" is "The authority".
    const last = isObject ? from : from + values.slice(from, to).findLastIndex(isTelling);
    return { start: start + (starts[from] as number), end: start + (ends[last] as number), telling, apposition };
  });
}

/** What a stop shortens before a name. */
const SHORT = /^(?:\p{L}|sen|rep|gov|gen|lt|col|sgt|capt|prof|rev|mr|mrs|ms|dr|st)$/u;

function atCue(
  cue: number,
  values: readonly string[],
  between: (i: number) => string,
  isJoined: (i: number) => boolean,
  isCapital: (i: number) => boolean,
): [number, number] {
  if (isHearer(cue, values)) return behindBy(cue, values, isJoined);
  // "She says she reported it": whoever says that is another source.
  if (SUBJECT.test(values[cue - 1] ?? '') && isJoined(cue - 1)) return [cue - 1, cue];
  return withoutPlace(besideCue(cue, values, between, isJoined, isCapital), values, isJoined);
}

/** "Should not" is "shouldn't", and "51 per cent" is "51 %". */
const IDLE =
  /^(?:(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should)nt|percent|cent|mr|mrs|ms|miss|dr)$/;
/** False for a word that does not tell who somebody is: "the", "Monday". */
export const isTelling = (word: string) =>
  PRONOUNS.has(word) || !(FUNCTION_WORDS.has(word) || WHEN.has(word) || IDLE.test(word) || isHearsay(word, 'en'));

/**
 * Words before the cue; between the commas of "its director, Peter Brandt, said", before them in "Joan Lee, who leads it, said"; behind it in
 * "…," said Ida Falk and where a whole clause stands before the comma: "it would cost two million, say the engineers".
 */
function besideCue(
  cue: number,
  values: readonly string[],
  between: (i: number) => string,
  isJoined: (i: number) => boolean,
  isCapital: (i: number) => boolean,
): [number, number] {
  const before = cue === 0 ? '' : between(cue - 1);
  const to = reachForward(cue, values.length, isJoined);
  if (/["”»’]/.test(before)) return [cue + 1, to];
  if (!/^, *$/.test(before)) return [reachBack(cue, isJoined), cue];
  let clause = cue - 1;
  while (clause > 0 && isJoined(clause - 1)) clause--;
  const isRelative = /^(?:who|which|whose)$/.test(values[clause] as string);
  if (isRelative && clause > 0) return [reachBack(clause - 1, isJoined), clause];
  const isLast = to === values.length || !isJoined(to - 1);
  const behind = values.slice(cue + 1, to);
  const isSaid =
    isClause(behind, (i) => isCapital(cue + 1 + i)) ||
    (isApposed(clause, values, isJoined, isCapital) && hasVerb(behind));
  const isInverted = isLast && cue - clause > MAX_WORDS && !isSaid;
  return isInverted ? [cue + 1, to] : [reachBack(cue - 1, isJoined), cue];
}

/** True for words behind a name and a comma, and for what opens with "an" or "the" there: they may tell who that is. */
function isApposed(
  clause: number,
  values: readonly string[],
  isJoined: (i: number) => boolean,
  isCapital: (i: number) => boolean,
): boolean {
  if (clause === 0) return false;
  if (DETERMINER.test(values[clause] as string)) return true;
  const from = reachBack(clause - 1, isJoined);
  const before = values.slice(from, clause);
  // "On Tuesday, prices fell": only a name is nobody's time or place.
  return before.every((word, i) => isCapital(from + i) && !FUNCTION_WORDS.has(word) && !WHEN.has(word));
}

const PASSIVE = /^(?:is|are|was|were|been|being|be|wasnt|werent)$/;
const WITHIN_PASSIVE = /^(?:not|never|also|later|already)$/;

/** True where who stands before the cue hears it: "residents were not told". */
function isHearer(cue: number, values: readonly string[]): boolean {
  const before = values.slice(Math.max(0, cue - 3), cue).filter((word) => !WITHIN_PASSIVE.test(word));
  return values[cue] === 'told' && PASSIVE.test(before.at(-1) ?? '');
}

/** "The court was told by a former colleague that …": to where the clause he told begins. */
function behindBy(cue: number, values: readonly string[], isJoined: (i: number) => boolean): [number, number] {
  if (values[cue + 1] !== 'by' || !isJoined(cue)) return [0, 0];
  const to = reachForward(cue + 1, values.length, isJoined);
  const that = values.slice(cue + 2, to).findIndex((word) => word === 'that' || word === 'to');
  return [cue + 2, that < 0 ? to : cue + 2 + that];
}

const PREPOSITION = /^(?:in|on|at|after|before|during|with|from|for|of|to|by|about|as)$/;

/** Without where and when it was said, which may begin further before: "In a statement the company". */
function withoutPlace(
  [start, to]: [number, number],
  values: readonly string[],
  isJoined: (i: number) => boolean,
): [number, number] {
  // "As the ministry put it".
  const from = values[start] === 'as' && start + 1 < to ? start + 1 : start;
  const isCut = from > 0 && isJoined(from - 1) && from === start;
  if (!isCut && !PREPOSITION.test(values[from] ?? '')) return [from, to];
  const isHead = (i: number) => DETERMINER.test(values[i] as string) && !WITHIN_NOUN.test(values[i - 1] as string);
  for (let i = to - 1; i >= from + (isCut ? 1 : 2); i--) if (isHead(i)) return [i, to];
  return [from, to];
}

function reachBack(cue: number, isJoined: (i: number) => boolean): number {
  let from = cue;
  while (from > 0 && cue - from < MAX_WORDS && isJoined(from - 1)) from--;
  return from;
}

function reachForward(before: number, count: number, isJoined: (i: number) => boolean): number {
  let to = before + 1;
  while (to < count && to - before <= MAX_WORDS && (to === before + 1 || isJoined(to - 1))) to++;
  return to;
}
