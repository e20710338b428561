import { wordCount } from '../align/measure-wording.ts';
import { findSources } from '../differences/sources/find-sources.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { hasCapitalNouns } from '../words/has-capital-nouns.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import { readRuns } from './read-runs.ts';

/** What an added paragraph begins with that says of itself that it was added. */
const LABEL =
  /^[\s\p{P}]*(?:(?:updated?|correct(?:ion|ed)|clarification|editor[’']?s? note|aktualisiert|korrektur|mise à jour|rectificatif|actualización|corrección|aggiornamento|correzione)(?!\p{L})|更新|更正|訂正|追記)/iu;
/** Characters of a line within which that stands. */
const LABEL_REACH = 40;
/** Rows of characters that stand for a name in a script without capitals: one may be a phrase. */
const MIN_RUNS = 2;
const MIN_NAMES = { usually: 1, withNouns: 3 };

/** Marks of a quotation; an apostrophe is none. */
const QUOTED = /["“”„«»「」]/u;
/** Who is only "she" was named before. English, German, French, Spanish, where the verb alone says it, and Chinese. */
const PRONOUN_SAYS = new RegExp(
  [
    '(?<!\\p{L})(?:he|she|they) (?:also |then |later )?(?:said|says|added|adds|told|wrote|continued|explained|concluded)(?!\\p{L})',
    '(?<!\\p{L})(?:(?:said|says|added) (?:he|she|they)|(?:sagte?|erklärte|meinte|betonte|ergänzte) (?:er|sie))(?!\\p{L})',
    '-(?:il|elle) (?:dit|déclaré|ajouté|affirmé|expliqué|précisé|conclu)(?!\\p{L})',
    '(?<!\\p{L})(?:dit|ajoute|explique|affirme|précise|conclut)(?:-t)?-(?:il|elle)(?!\\p{L})',
    '[”»"],? (?:dijo|añadió|agregó|afirmó|explicó|señaló|concluyó)[.,]',
    '[他她]还?(?:说|表示|指出|补充)',
  ].join('|'),
  'iu',
);

/** What the page says of the stored article. */
export interface Told {
  words: number;
  terms: ReadonlySet<string>;
  minNames: number;
  /** Rows of characters, in scripts without capitals (`readRuns`). */
  runs: ReadonlySet<string>;
  values: ReadonlySet<string>;
}

/** Reads what these sentences of a page say, by index: those that carry a stored article. Linear. */
export function readTold({ sentences, words: { values } }: PageText, linked: readonly number[]): Told {
  const own = linked.map((i) => sentences[i] as Sentence);
  const terms = new Set(own.flatMap((sentence) => [...sentence.terms.keys()]));
  return {
    words: own.reduce((sum, sentence) => sum + wordCount(sentence), 0),
    terms,
    minNames: hasCapitalNouns(terms) ? MIN_NAMES.withNouns : MIN_NAMES.usually,
    runs: new Set(own.flatMap((sentence) => readRuns(values, sentence.words))),
    values: new Set(own.flatMap(({ words }) => values.slice(words.start, words.end))),
  };
}

const isName = (term: string) => term.startsWith('n:');
const isWord = (term: string) => term.startsWith('w:');
const countTerms = (terms: Iterable<string>, is: (term: string) => boolean) => [...terms].filter(is).length;

/** True for a line that says of itself that it was added. */
export function saysAdded({ text, sentences }: PageText, line: readonly number[]): boolean {
  const start = Math.min(...line.map((i) => (sentences[i] as Sentence).start));
  return LABEL.test(text.slice(start, start + LABEL_REACH));
}

/** True for a line that says of itself that it was added, or names somebody or something that the article names. */
export function speaksOf(page: PageText, { terms, minNames, runs }: Told, line: readonly number[]): boolean {
  if (saysAdded(page, line)) return true;
  const own = line.map((i) => page.sentences[i] as Sentence);
  const { values } = page.words;
  const sharedRuns = runs.size === 0 ? [] : own.flatMap((sentence) => readRuns(values, sentence.words));
  if (new Set(sharedRuns.filter((run) => runs.has(run))).size >= MIN_RUNS) return true;
  const shared = new Set(own.flatMap((sentence) => [...sentence.terms.keys()].filter((term) => terms.has(term))));
  return countTerms(shared, isName) >= minNames && countTerms(shared, isWord) > 0;
}

/** True for a quotation of somebody whom the line itself does not name, and for what somebody says whom the article has: "the operator said". */
export function goesOn({ text, sentences }: PageText, line: readonly number[], { values }: Told): boolean {
  const spans = line.map((i) => sentences[i] as Sentence);
  const own = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (QUOTED.test(own) && PRONOUN_SAYS.test(own)) return true;
  const isKnown = (word: string) => !FUNCTION_WORDS.has(word) && values.has(word);
  return findSources({ text, spans }).some(({ key }) => key.split(' ').every(isKnown));
}
