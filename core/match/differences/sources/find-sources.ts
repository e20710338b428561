import { readWords } from '../../../text/read-words.ts';
import { isOverlapping, type Span } from '../../../text/span.ts';
import { primaryLanguage } from '../../words/primary-language.ts';
import { nameKey } from '../name-key.ts';
import { readNumberWord } from '../numbers/read-number-word.ts';
import type { Passage } from '../read-passage.ts';
import { stemInflected } from '../stem-inflected.ts';
import { findLabelledSources } from './find-labelled-sources.ts';
import { findSourcesByCharacters, isOfCharacters } from './find-sources-by-characters.ts';
import { type Beside, findSourcesByCues } from './find-sources-by-cues.ts';
import { findSourcesInEnglish, isTelling } from './find-sources-in-english.ts';
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

/** Words of a source that are compared. */
const MAX_WORDS = 6;

/**
 * Who speaks in a passage, by plain patterns: up to six words before "said" and its like, or behind "according to",
 * within the clause, or before a colon. Meant for comparing two passages that hardly differ, not for analysis. Linear.
 */
export function findSources({ text, spans, language }: Passage): NamedSource[] {
  const cues = sourceCuesOf(language);
  if (cues !== null) {
    return spans
      .flatMap((span) => {
        const isOwn = (word: string) => !cues.idle.has(word);
        return withLabelled(findSourcesByCues(text, span, cues), findLabelledSources(text, span, language, isOwn));
      })
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
  if (own !== 'en') return [];
  return spans
    .flatMap((span) => {
      const labelled = findLabelledSources(text, span, own, isTelling).map((one) => ({ ...one, apposition: null }));
      return withLabelled(findSourcesInEnglish(text, span), labelled);
    })
    .map(({ start, end, telling, apposition }) =>
      named(text, { start, end }, telling, apposition && keyOf(apposition)),
    );
}

/** "She said: “No.”" has one source, and it is told by its verb. */
function withLabelled<B extends Beside>(found: readonly B[], labelled: readonly B[]): B[] {
  const added = labelled.filter((label) => !found.some((one) => isOverlapping(one, label)));
  return [...found, ...added].sort((a, b) => a.start - b.start);
}

/** Of a spokeswoman it is her office that is told, whatever it is called. */
const PERSON = /(?<=^(?:spokes|chair|business|congress|police))(?:m[ae]n|wom[ae]n|people)$/;

const NO_NAMES: ReadonlySet<string> = new Set();
/** However it is spelled: "organisation", "Ibáñez", "Sen." */
const wordOf = (word: string) =>
  String(readNumberWord(word, 'en') ?? nameKey(word.replace(PERSON, 'person'), 'en', NO_NAMES));
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
    name: isName ? wordOf(telling.at(-1) ?? '') : null,
    apposition,
    leading,
    isCut: values.length >= MAX_WORDS,
  };
}
