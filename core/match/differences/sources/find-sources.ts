import { readWords } from '../../../text/read-words.ts';
import type { Span } from '../../../text/span.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { primaryLanguage } from '../../words/primary-language.ts';
import { readNumberWord } from '../numbers/read-number-word.ts';
import type { Passage } from '../read-passage.ts';
import { stemInflected } from '../stem-inflected.ts';
import { findSourcesByCharacters, isOfCharacters } from './find-sources-by-characters.ts';
import { findSourcesByCues } from './find-sources-by-cues.ts';
import { sourceCuesOf } from './source-cues.ts';

/** Words that stand beside a cue and name who speaks. */
export interface NamedSource {
  span: Span;
  /** The words that count, joined: two sources with one key are the same. */
  key: string;
  /** The last of them where it is a name alone or behind another; null else. */
  name: string | null;
  /** The key of what stands before it and a comma: "Kofi Mensah" before "its head"; null where nothing does. */
  apposition: string | null;
  /** Words of the key that a capital follows: first names and titles, which may be left out. */
  leading: ReadonlySet<string>;
  /** True where there may be more before it than is compared. */
  isCut: boolean;
}

const CUES: ReadonlySet<string> = new Set(
  `said says say told tells stated states declared declares announced announces reported reports claimed claims added
  adds explained explains wrote writes insisted insists admitted admits denied denies believes believed`.split(/\s+/),
);
/** Words of a source that are compared, on either side of its cue. */
const MAX_WORDS = 6;
/** When somebody spoke is not who: "the ministry said on Monday", "later said". */
const WHEN: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today yesterday tonight morning afternoon evening night week month year later earlier
  recently previously`.split(/\s+/),
);
const PRONOUNS: ReadonlySet<string> = new Set('he she it they who which that i we you'.split(' '));

/**
 * Who speaks in a passage, by plain patterns: up to six words before "said" and its like, or behind "according to",
 * within the clause. Meant for comparing two passages that hardly differ, not for analysis. Linear.
 */
export function findSources({ text, spans, language }: Passage): NamedSource[] {
  const cues = sourceCuesOf(language);
  if (cues !== null) {
    return spans
      .flatMap((span) => findSourcesByCues(text, span, cues))
      .map(({ start, end, telling }) =>
        named(
          text,
          { start, end },
          telling.map((word) => stemInflected(word, language)),
        ),
      );
  }
  const own = primaryLanguage(language);
  if (isOfCharacters(own)) {
    return spans
      .flatMap((span) => findSourcesByCharacters(text, span, own))
      .map((span) => ({
        span,
        key: text.slice(span.start, span.end),
        name: null,
        apposition: null,
        leading: new Set<string>(),
        isCut: false,
      }));
  }
  return own === 'en' ? findEnglish(text, spans) : [];
}

/** Of a spokeswoman it is her office that is told, whatever it is called. */
const PERSON = /(?<=^(?:spokes|chair|business|congress|police))(?:m[ae]n|wom[ae]n|people)$/;

const wordOf = (word: string) => String(readNumberWord(word, 'en') ?? word.replace(PERSON, 'person'));
const keyOf = (telling: readonly string[]) => telling.map(wordOf).join(' ');

function named(text: string, span: Span, telling: readonly string[], apposition: string | null = null): NamedSource {
  const { values, starts, ends } = readWords(text.slice(span.start, span.end));
  const isCapital = (i: number) => /\p{Lu}/u.test(text.charAt(span.start + (starts[i] ?? 0)));
  const isLeading = (i: number) =>
    isCapital(i) && i + 1 < values.length && isCapital(i + 1) && (ends[i] as number) + 2 >= (starts[i + 1] as number);
  const leading = new Set(values.filter((value, i) => isLeading(i) && telling.includes(value)).map(wordOf));
  const isName = /(?:^|\p{Lu}[\p{L}\p{M}.]*\s)\p{Lu}\S*$/u.test(text.slice(span.start, span.end));
  return {
    span,
    key: keyOf(telling),
    name: isName ? (telling.at(-1) ?? null) : null,
    apposition,
    leading,
    isCut: values.length >= MAX_WORDS,
  };
}

function findEnglish(text: string, spans: readonly Span[]): NamedSource[] {
  return spans.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const { values, starts, ends } = readWords(sentence);
    const between = (i: number) => sentence.slice(ends[i], starts[i + 1]);
    const isJoined = (i: number) => !/[,;:.!?"“”()–—]/.test(between(i));
    return values.flatMap((value, i) => {
      // "The United States" says nothing.
      const isCue = CUES.has(value) && (i === 0 || !/\p{Lu}/u.test(sentence.charAt(starts[i] as number)));
      const [from, to] = isCue
        ? isHearer(i, values)
          ? behindBy(i, values, isJoined)
          : withoutPlace(besideCue(i, values, between, isJoined), values, isJoined)
        : value === 'to' && values[i - 1] === 'according'
          ? [i + 1, reachForward(i, values.length, isJoined)]
          : [0, 0];
      const telling = values.slice(from, to).filter(isTelling);
      if (telling.length === 0) return [];
      const isBehind = from > 0 && /^, *$/.test(between(from - 1));
      const apposition = isBehind ? keyOf(values.slice(reachBack(from - 1, isJoined), from).filter(isTelling)) : null;
      // "The authority later" is "The authority".
      const last = from + values.slice(from, to).findLastIndex(isTelling);
      const span = { start: start + (starts[from] as number), end: start + (ends[last] as number) };
      return named(text, span, telling, apposition);
    });
  });
}

/** "Should not" is "shouldn't", and "51 per cent" is "51 %". */
const IDLE =
  /^(?:(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should)nt|percent|cent|mr|mrs|ms|miss|dr)$/;
const isTelling = (word: string) =>
  PRONOUNS.has(word) || !(FUNCTION_WORDS.has(word) || WHEN.has(word) || IDLE.test(word));

/**
 * Words before the cue; between the commas of "its director, Peter Brandt, said", before them in "Joan Lee, who leads it, said"; behind it in
 * "…," said Ida Falk and where a whole clause stands before the comma: "it would cost two million, say the engineers".
 */
function besideCue(
  cue: number,
  values: readonly string[],
  between: (i: number) => string,
  isJoined: (i: number) => boolean,
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
  return isLast && cue - clause > MAX_WORDS ? [cue + 1, to] : [reachBack(cue - 1, isJoined), cue];
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
/** Before "the" within one source: "the head of the board", "the mayor and the board". */
const WITHIN_NOUN = new RegExp(`${PREPOSITION.source}|^(?:and|or)$`);
const DETERMINER = /^(?:the|a|an|its|his|her|their)$/;

/** Without where and when it was said, which may begin further before: "In a statement the company". */
function withoutPlace(
  [from, to]: [number, number],
  values: readonly string[],
  isJoined: (i: number) => boolean,
): [number, number] {
  const isCut = from > 0 && isJoined(from - 1);
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
