import { readWords } from '../../../text/read-words.ts';
import type { Span } from '../../../text/span.ts';
import { calendarKey } from '../calendar-key.ts';
import type { SourceCues } from './source-cues.ts';

/** Words of a source that are compared, on either side of its cue. */
const MAX_WORDS = 6;
const PUNCTUATION = /[,;:.!?"“”„«»()–—،؛؟]/;

/** A stretch of text, and the words of it that tell who speaks. */
export interface Beside extends Span {
  telling: string[];
}

/** A sentence's words, and where it begins in its text. */
interface Clause {
  sentence: string;
  start: number;
  values: string[];
  starts: number[];
  ends: number[];
}

/** Who speaks in a sentence, by the cues of its language, as `findSources` does it for English. Linear. */
export function findSourcesByCues(text: string, { start, end }: Span, cues: SourceCues): Beside[] {
  const sentence = text.slice(start, end);
  const clause = { sentence, start, ...readWords(sentence) };
  return clause.values.flatMap((value, i) => {
    if (cues.verbs.has(value))
      return (
        before(clause, i, cues) ??
        nameBefore(clause, i, cues) ??
        behind(clause, i, cues) ??
        beforeComma(clause, i, cues) ??
        []
      );
    if (cues.closers.has(value)) return before(clause, i, cues) ?? [];
    if (cues.trailers.has(value)) return isTrailer(clause, i, cues) ? (behind(clause, i, cues) ?? []) : [];
    const isOpener = cues.openers.some((opener) =>
      opener.every((word, k) => clause.values[i - opener.length + 1 + k] === word),
    );
    return isOpener ? (behind(clause, i, cues) ?? []) : [];
  });
}

/** "…, so das Ministerium." to the sentence's end; not "so groß war der Schaden, so teuer die Folgen". */
function isTrailer(clause: Clause, cue: number, { idle }: SourceCues): boolean {
  const { sentence, values, starts } = clause;
  const isBehindMark =
    cue > 0 && /^["“”»«,\s]*[,“”»«"]["“”»«,\s]*$/.test(sentence.slice(clause.ends[cue - 1], starts[cue]));
  const first = values.findIndex((value, i) => i > cue && !idle.has(value));
  if (!isBehindMark || first < 0 || !/\p{Lu}/u.test(sentence.charAt(starts[first] as number))) return false;
  return values.length - cue <= MAX_WORDS && values.slice(cue + 1).every((_, i) => isJoined(clause, cue + i));
}

const isJoined = ({ sentence, starts, ends }: Clause, i: number) =>
  !PUNCTUATION.test(sentence.slice(ends[i], starts[i + 1]));

function before(clause: Clause, cue: number, cues: SourceCues): Beside | null {
  return describe(clause, reachBack(clause, cue), cue, cues);
}

/** "Le président, Daniel Okoro, a déclaré devant …"; in "El barco zarpa mañana, añadió." and "…, añadió." the verb alone tells. */
function beforeComma(clause: Clause, cue: number, cues: SourceCues): Beside | null {
  const from = reachBack(clause, cue);
  const first = from === 0 ? 0 : reachBack(clause, from - 1);
  const isBetween = isBehindComma(clause, first) && isBehindComma(clause, from);
  return isBetween && GOES_ON.test(clause.sentence.slice(clause.ends[cue]))
    ? describe(clause, first, from, cues)
    : null;
}

/** "…, Daniel Okoro, a annoncé une réforme": what stands behind the verb does not say it where a name stands before. */
function nameBefore(clause: Clause, cue: number, cues: SourceCues): Beside | null {
  const found = beforeComma(clause, cue, cues);
  const words =
    found === null ? [] : clause.sentence.slice(found.start - clause.start, found.end - clause.start).split(' ');
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) ? found : null;
}

/** Behind the verb, where what is said follows. */
const GOES_ON = /^ ?[^\p{P}]*(?::|\p{L})/u;

const isBehindComma = ({ sentence, starts, ends }: Clause, i: number) =>
  i > 0 && /^, *$/.test(sentence.slice(ends[i - 1], starts[i]));

function reachBack(clause: Clause, to: number): number {
  let from = to;
  while (from > 0 && to - from < MAX_WORDS && isJoined(clause, from - 1)) from--;
  return from;
}

function behind(clause: Clause, cue: number, cues: SourceCues): Beside | null {
  const { sentence, values, starts } = clause;
  let to = cue + 1;
  let isTold = false;
  let isNamed = false;
  while (to < values.length && to - cue <= MAX_WORDS && isJoined(clause, to - 1)) {
    const value = values[to] as string;
    const isCapital = /\p{Lu}/u.test(sentence.charAt(starts[to] as number));
    // Behind a noun or name the verb is small: "laut Polizei war es spät".
    // "Sagte am Dienstag ein Sprecher", but "a déclaré devant les habitants".
    if (!isTold && cues.ends.has(value) && calendarKey(values[to + 1] ?? '', cues.language) === null) return null;
    if (isTold && (cues.ends.has(value) || (isNamed && !isCapital && !cues.idle.has(value)))) break;
    isTold ||= !cues.idle.has(value);
    isNamed ||= isCapital && isTold;
    to++;
  }
  return describe(clause, cue + 1, to, cues);
}

/** Without words at its edges that tell nothing; an article before it stays. */
function describe({ start, values, starts, ends }: Clause, from: number, to: number, cues: SourceCues): Beside | null {
  const places = Array.from({ length: to - from }, (_, k) => from + k);
  const telling = places.filter((i) => !cues.idle.has(values[i] as string));
  const [first, last] = [telling[0], telling.at(-1)];
  if (first === undefined || last === undefined) return null;
  const opening = first > from ? first - 1 : first;
  return {
    start: start + (starts[opening] as number),
    end: start + (ends[last] as number),
    telling: telling.map((i) => values[i] as string),
  };
}
