import type { Kind, Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import { MAX_NOTES } from '../article-schema.ts';
import { tagIri } from '../files/annotation-terms.ts';
import type { LibraryFault } from '../files/library-reading.ts';
import type { LooseNote, Passage } from '../files/loose-note.ts';
import { MAX_PASSAGE } from '../note-schema.ts';
import { MAX_ID, shortId } from '../short-id.ts';
import type { StoredArticle } from '../stored-article.ts';
import { createQuoteFinder, type QuoteFinder } from './create-quote-finder.ts';
import { createSearchBudget } from './create-search-budget.ts';

/** The article with the notes that found their words in it, and what became of the others. */
export interface Attached {
  article: StoredArticle;
  /** How many notes are new. */
  added: number;
  /** Those that are new, as they were given. */
  placed: LooseNote[];
  faults: LibraryFault[];
}

/**
 * Puts notes on an article by the words they quote. A note whose words are not all there, or for which there is no room, is
 * left out and listed; one that the article has already, under its id or the one it was exported with, is passed over.
 * `fallback` is the kind of those that name none.
 */
export function attachNotes(
  article: StoredArticle,
  loose: readonly LooseNote[],
  fallback: Kind,
  budget = createSearchBudget(),
): Attached {
  const find = createQuoteFinder(article.text, budget);
  const notes = new Map(article.notes.map((note) => [note.id, note]));
  const exported = new Set(article.notes.map(({ id }) => shortId(tagIri('note', article.id, id))));
  const faults: LibraryFault[] = [];
  const placed: LooseNote[] = [];
  for (const one of loose) {
    if (notes.has(idOn(article, one)) || exported.has(one.id)) continue;
    if (notes.size >= MAX_NOTES) {
      faults.push({ where: one.where, message: describeFull() });
      continue;
    }
    const content = findAll(one, find, article.text);
    if (content === null) {
      faults.push({ where: one.where, message: `${describeQuote(one)} It was left out.` });
      continue;
    }
    const id = idOn(article, one);
    notes.set(id, makeNote({ ...one, id }, content, one.kind ?? fallback));
    placed.push(one);
  }
  return { article: { ...article, notes: [...notes.values()] }, added: placed.length, placed, faults };
}

/** Back on the article it was exported from, a note is the one it was: the reader's own, or one that analysis found. */
const idOn = ({ id }: StoredArticle, { own, ...note }: LooseNote) =>
  own?.article === id && own.note.length <= MAX_ID ? own.note : note.id;

// With one note more the article would be refused by whoever reads it next.
const describeFull = () =>
  `The article has ${MAX_NOTES.toLocaleString('en')} notes already, and may have no more. It was left out.`;

function findAll(note: LooseNote, find: QuoteFinder, text: string): Span[] | null {
  const spans: Span[] = [];
  for (const passage of note.passages) {
    const span = findPassage(passage, find, text);
    // Within white space of any length words are found that no note may have.
    if (span === null || span.end - span.start > MAX_PASSAGE) return null;
    spans.push(span);
  }
  return spans;
}

function findPassage(passage: Passage, find: QuoteFinder, text: string): Span | null {
  const span = find(passage);
  if (span === null || passage.until === undefined) return span;
  const words = text.slice(span.start, find(passage.until)?.start ?? 0).trimEnd();
  return words === '' ? null : { start: span.start, end: span.start + words.length };
}

const MAX_QUOTED = 60;

function describeQuote({ passages }: LooseNote): string {
  const words = passages[0]?.exact ?? '';
  const shown = words.length > MAX_QUOTED ? `${words.slice(0, MAX_QUOTED)}…` : words;
  return `The words "${shown}" do not stand in the article, or more than once.`;
}

function makeNote({ id, source, comment, question }: LooseNote, content: Span[], kind: Kind): Note {
  const grade = source === null ? 'none' : 'named';
  return {
    id,
    kind,
    origin: 'stored',
    content,
    source: kind === 'inserted' ? null : { spans: [], text: null, resolved: source, grade, link: null },
    cue: [],
    act: null,
    form: null,
    via: null,
    why: comment,
    question,
    confidence: 1,
    isApproximate: false,
  };
}
