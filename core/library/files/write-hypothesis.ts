import type { Note } from '../../notes/note.ts';
import { quoteSpan } from '../notes/quote-span.ts';
import type { StoredArticle } from '../stored-article.ts';
import { tagIri } from './annotation-terms.ts';

/** Whom an export names as the maker of its notes; Hypothesis asks which maker's notes to import. */
export const HYPOTHESIS_USER = 'acct:reader@says-who.example';

/**
 * The article's notes in the form of the Hypothesis client's export, `{"annotations": [...]}`, one object a note.
 * The form holds neither the article's text nor notes of several passages: those become the stretch from the
 * first to the last. `exportedAt` is ISO 8601.
 */
export function writeHypothesis(article: StoredArticle, exportedAt: string): object[] {
  return article.notes.map((note) => writeAnnotation(note, article, exportedAt));
}

function writeAnnotation(note: Note, article: StoredArticle, exportedAt: string): object {
  const uri = article.origin.url ?? tagIri('article', article.id);
  const start = Math.min(...note.content.map((span) => span.start));
  const end = Math.max(...note.content.map((span) => span.end));
  return {
    id: tagIri('note', article.id, note.id),
    created: exportedAt,
    updated: exportedAt,
    user: HYPOTHESIS_USER,
    uri,
    text: describeNote(note),
    tags: [note.kind],
    group: '__world__',
    permissions: { read: [HYPOTHESIS_USER], update: [HYPOTHESIS_USER], delete: [HYPOTHESIS_USER] },
    target: [
      {
        source: uri,
        selector: [
          // Hypothesis counts UTF-16 units here, unlike the W3C's model.
          { type: 'TextPositionSelector', start, end },
          { type: 'TextQuoteSelector', ...quoteSpan(article.text, { start, end }) },
        ],
      },
    ],
    document: { title: [article.title] },
    references: [],
    links: {},
  };
}

function describeNote({ source, why, question }: Note): string {
  const who = source?.resolved ?? source?.text ?? null;
  return [who && `Who says it: ${who}`, why, question].filter(Boolean).join('\n\n');
}
