import type { Note } from '../../notes/note.ts';
import { webIri } from '../addresses/web-iri.ts';
import { quoteSpan } from '../notes/quote-span.ts';
import type { StoredArticle } from '../stored-article.ts';
import { OWN_ARTICLE, OWN_NOTE, tagIri } from './annotation-terms.ts';
import { createPointMap, type PointMap } from './create-point-map.ts';
import { writeNote } from './write-note.ts';

/**
 * The article as W3C Web Annotations: a bookmark that carries the text, then one annotation a note. Valid
 * against https://www.w3.org/TR/annotation-model/; our own fields stand beside the model's, so `readAnnotations`
 * reads both back without loss.
 */
export function writeAnnotations(article: StoredArticle): object[] {
  const points = createPointMap(article.text);
  return [writeBookmark(article), ...article.notes.map((note) => writeAnnotation(note, article, points))];
}

const addressOf = ({ id, origin }: StoredArticle) => (origin.url === null ? tagIri('article', id) : webIri(origin.url));

function writeBookmark(article: StoredArticle): object {
  const { id, title, language, text, origin } = article;
  return {
    id: tagIri('article', id),
    type: 'Annotation',
    motivation: 'bookmarking',
    ...writeBodies([['describing', title]]),
    target: addressOf(article),
    [OWN_ARTICLE]: { id, title, language, origin, text },
  };
}

function writeAnnotation(note: Note, article: StoredArticle, points: PointMap): object {
  const { text } = article;
  const targets = note.content.map((span) => ({
    type: 'SpecificResource',
    source: addressOf(article),
    selector: [
      { type: 'TextQuoteSelector', ...quoteSpan(text, span) },
      { type: 'TextPositionSelector', start: points.toPoints(span.start), end: points.toPoints(span.end) },
    ],
  }));
  return {
    id: tagIri('note', article.id, note.id),
    type: 'Annotation',
    motivation: 'commenting',
    ...writeBodies([
      ['classifying', note.kind],
      ['identifying', note.source?.resolved ?? note.source?.text ?? ''],
      ['describing', note.why],
      ['questioning', note.question],
    ]),
    target: targets.length === 1 ? targets[0] : targets,
    [OWN_NOTE]: { ...writeNote(note, text), article: article.id },
  };
}

function writeBodies(texts: readonly (readonly [string, string])[]): { body?: object[] } {
  const body = texts
    .filter(([, value]) => value !== '')
    .map(([purpose, value]) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' }));
  return body.length === 0 ? {} : { body };
}
