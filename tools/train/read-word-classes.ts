import nlp from 'compromise/two';
import type { Tokens } from '../../core/analyse/tagger/split-tokens.ts';
import type { Span } from '../../core/text/span.ts';

/** compromise's tags, the telling ones first: a word has the class of the first it carries; 0 is none of them. */
const TAGS = [
  'Negative',
  'Possessive',
  'Pronoun',
  'QuestionWord',
  'Determiner',
  'Modal',
  'Copula',
  'Auxiliary',
  'Gerund',
  'Participle',
  'PastTense',
  'Infinitive',
  'PresentTense',
  'Person',
  'Place',
  'Organization',
  'ProperNoun',
  'Plural',
  'Date',
  'Value',
  'Adjective',
  'Adverb',
  'Preposition',
  'Conjunction',
  'Verb',
  'Noun',
] as const;

interface Term {
  offset: { start: number; length: number };
  tags: string[];
}
interface TaggedText {
  json: (options: object) => { terms: Term[] }[];
}

/** The class of each token of one paragraph, as compromise sees it; `tokens` count in `text`. */
export function readWordClasses(text: string, paragraph: Span, tokens: Tokens): Uint8Array {
  const classes = new Uint8Array(tokens.starts.length);
  const tagged = nlp(text.slice(paragraph.start, paragraph.end)) as unknown as TaggedText;
  const terms = tagged
    .json({ offset: true, terms: { offset: true, tags: true } })
    .flatMap((sentence) => sentence.terms);
  let at = 0;
  for (const { offset, tags } of terms) {
    const start = offset.start + paragraph.start;
    while (at < classes.length && (tokens.ends[at] as number) <= start) at++;
    // The second half of "don't" has no place of its own.
    if (offset.length === 0 || at === classes.length) continue;
    classes[at] = TAGS.findIndex((tag) => tags.includes(tag)) + 1;
  }
  return classes;
}
