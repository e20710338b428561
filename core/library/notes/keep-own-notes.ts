import { matchArticle } from '../../match/match-article.ts';
import { indexArticle } from '../../match/words/index-article.ts';
import { readPageText } from '../../match/words/read-page-text.ts';
import type { Note } from '../../notes/note.ts';
import { MAX_NOTES } from '../article-schema.ts';
import type { StoredArticle } from '../stored-article.ts';
import { isFoundByAnalysis } from './automatic-id.ts';
import { moveNote } from './move-note.ts';

/**
 * The new text of an article with the notes a person has put on its former one, placed where their words stand now. A
 * note whose words are gone is left out: the former text keeps it. Notes with an id the new one has already are passed over.
 */
export function keepOwnNotes(former: StoredArticle, fresh: StoredArticle): StoredArticle {
  const notes = former.notes.filter((note) => !isFoundByAnalysis(note));
  if (notes.length === 0) return fresh;
  const known = new Set(fresh.notes.map(({ id }) => id));
  const kept = carry({ ...former, notes }, fresh.text).filter(({ id }) => !known.has(id));
  const all = [...fresh.notes, ...kept];
  // Too many would have the article refused when it is read; what analysis found it finds anew.
  return {
    ...fresh,
    notes: all.length <= MAX_NOTES ? all : all.filter((note) => !isFoundByAnalysis(note)).slice(0, MAX_NOTES),
  };
}

function carry(former: StoredArticle, text: string): readonly Note[] {
  if (former.text === text) return former.notes;
  const found = matchArticle(indexArticle(former), readPageText(text));
  if (found !== null && found.match.relation !== 'quotes') return found.notes;
  // Too little of it is left for the whole to be carried over, as of a report that is written anew while things go on.
  return former.notes.filter(isTelling).flatMap((note) => moveNote(note, former.text, text) ?? []);
}

/** Shorter words may stand in any text: "in the evening". Letters and spaces; a choice. */
const MIN_TELLING = 30;

const isTelling = ({ content }: Note) => content.every(({ start, end }) => end - start >= MIN_TELLING);
