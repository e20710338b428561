import { readWords } from '../../../text/read-words.ts';
import type { Span } from '../../../text/span.ts';
import type { Beside } from './find-sources-by-cues.ts';
import { isWho } from './who-words.ts';

/** What may stand before a colon that opens a sentence: "The ministry: sales fell". */
const LABEL = /^["“”„«»\s]*([\p{L}\p{N}][^:;!?"“”„«»()\n–—]{0,60}?)\s?:\s+(["“„«»‘])?/du;
/** What may stand behind the last colon or dash, or in brackets: "Five dead: police", "“It is late” – Ida Falk". */
const CREDIT =
  /(?<quote>["“”»’])?[.,]?(?:\s?:|\s[–—-])\s+(?:source: )?([\p{L}\p{N}][^:;!?"“”„«»()\n–—]{0,60}?)[.)\s]*$/du;
const IN_BRACKETS = /\((?:source|quelle|fuente)\s?: ([^:;()\n]{1,60})\)/diu;
/** Words of a source that are compared. */
const MAX_WORDS = 6;

/**
 * Who speaks in a sentence by its form: before a colon that opens it, and behind one or a dash that ends it. Such words are a source where
 * they say who (`isWho`), or are a name beside a quotation or a speaker's in a talk: "The reason: sales fell" has none.
 * `isTelling` is false for words that do not tell who it is. Linear.
 */
export function findLabelledSources(
  text: string,
  { start, end }: Span,
  language: string | null | undefined,
  isTelling: (word: string) => boolean,
): Beside[] {
  const sentence = text.slice(start, end);
  const label = LABEL.exec(sentence);
  const credit = CREDIT.exec(sentence.slice(-MAX_CREDIT));
  const shift = Math.max(0, sentence.length - MAX_CREDIT);
  const brackets = IN_BRACKETS.exec(sentence);
  const found = [
    { span: label?.indices?.[1], isQuoted: label?.[2] !== undefined, isOpening: true, shift: 0 },
    {
      span: brackets === null ? credit?.indices?.[2] : undefined,
      isQuoted: credit?.groups?.quote !== undefined,
      isOpening: false,
      shift,
    },
    { span: brackets?.indices?.[1], isQuoted: true, isOpening: false, shift: 0 },
  ];
  return found.flatMap(({ span, isQuoted, isOpening, shift }) => {
    if (span === undefined) return [];
    const own = { start: start + shift + span[0], end: start + shift + span[1] };
    const written = text.slice(own.start, own.end);
    const { values, starts } = readWords(written);
    const isSpeaker = isOpening && SPEAKER.test(written);
    const telling = isSpeaker ? values : values.filter(isTelling);
    if (telling.length === 0 || values.length > MAX_WORDS) return [];
    const areCapitals = values.every((_, i) => /\p{Lu}/u.test(written.charAt(starts[i] as number)));
    const isNamed = (label: string) => label.split(',').some((part) => isWho(readWords(part).values, language));
    if (!isSpeaker && !(isQuoted && areCapitals) && !isNamed(written)) return [];
    return { ...own, telling };
  });
}

/** Characters from a sentence's end in which a credit stands. */
const MAX_CREDIT = 80;
/** "IDA FALK:", "Q:". "UPDATE:" is no speaker's. */
const SPEAKER = /^(?:\p{Lu}|\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*)+)$/u;
