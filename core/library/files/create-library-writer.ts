import type { ArticleHistory } from '../article-history.ts';
import type { StoredArticle } from '../stored-article.ts';
import { ANNOTATION_CONTEXT, OWN_CONTEXT, tagIri } from './annotation-terms.ts';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-format.ts';
import type { LibraryFormat } from './library-formats.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeArticle } from './write-article.ts';
import { writeHistory } from './write-history.ts';
import { HYPOTHESIS_USER, writeHypothesis } from './write-hypothesis.ts';

/** Writes a library in parts, so that a large one never stands in memory as one text. */
export interface LibraryWriter {
  /** What opens a file of the export, the first, second, … */
  head(number: number): string;
  /** The article's part; "" where the form has nothing to hold of it; only our own form holds its history. Parts are joined with `separator`. */
  write(article: StoredArticle, history?: ArticleHistory): string;
  separator: string;
  tail: string;
}

/** Makes the writer of a form. Each article or annotation is a line. `exportedAt` is ISO 8601. */
export function createLibraryWriter(format: LibraryFormat, exportedAt: string): LibraryWriter {
  return WRITERS[format](exportedAt);
}

const LIST = { separator: ',\n', tail: '\n]}\n' };
const listHead = (name: string, fields: object) => `${JSON.stringify(fields).slice(0, -1)},"${name}":[\n`;
const joinLines = (entries: readonly object[]) => entries.map((entry) => JSON.stringify(entry)).join(LIST.separator);

const WRITERS: Record<LibraryFormat, (exportedAt: string) => LibraryWriter> = {
  'says-who': () => ({
    head: () => listHead('articles', { format: LIBRARY_FORMAT, version: LIBRARY_VERSION }),
    write: (article, history) => JSON.stringify({ ...writeArticle(article), ...(history && writeHistory(history)) }),
    ...LIST,
  }),
  'web-annotation': (exportedAt) => ({
    // Each file is a collection of one page: under one IRI two lists would contradict each other where both are read.
    head: (number) =>
      listHead('items', {
        '@context': [ANNOTATION_CONTEXT, OWN_CONTEXT],
        id: tagIri('library', exportedAt, `${number}`, 'page'),
        type: 'AnnotationPage',
        partOf: {
          id: tagIri('library', exportedAt, `${number}`),
          type: 'AnnotationCollection',
          label: 'Says Who library',
        },
        startIndex: 0,
      }),
    write: (article) => joinLines(writeAnnotations(article)),
    ...LIST,
  }),
  hypothesis: (exportedAt) => ({
    head: () =>
      listHead('annotations', { export_date: exportedAt, export_userid: HYPOTHESIS_USER, client_version: '' }),
    write: (article) => joinLines(writeHypothesis(article, exportedAt)),
    ...LIST,
  }),
  'json-lines': () => ({
    head: () => '',
    write: ({ id, title, text, origin }) => JSON.stringify({ id, title, text, url: origin.url }),
    separator: '\n',
    tail: '\n',
  }),
};
