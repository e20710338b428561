import { readFileSync } from 'node:fs';
import { isShown, SHOWN_BY_DEFAULT } from '../../core/analyse/attribution/is-shown.ts';
import type { Tagger } from '../../core/analyse/tagger/tagger.ts';
import type { LibraryIndex } from '../../core/match/candidates/index-library.ts';
import type { Match } from '../../core/match/match.ts';
import type { Note } from '../../core/notes/note.ts';
import { answerPage, type PageAnswer } from '../../core/pipeline.ts';
import type { Reading } from '../../core/text/block.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import type { Span } from '../../core/text/span.ts';
import { decodeHtml } from './decode-html.ts';

export type FileForm = 'html' | 'text';

export type FileOutcome = { ok: true; line: object } | { ok: false; message: string };

/** Reads one file and answers the object the command line prints for it. */
export async function analyzeFile(
  file: string,
  form: FileForm | null,
  library: LibraryIndex,
  tagger: Tagger | null,
): Promise<FileOutcome> {
  const bytes = readBytes(file);
  if (typeof bytes === 'string') return { ok: false, message: bytes };
  const chosen = form ?? formOf(file);
  if (chosen === null) {
    return { ok: false, message: 'not a .txt or .html file; say which with --text or --html' };
  }
  const text = chosen === 'html' ? decodeHtml(bytes) : bytes.toString('utf8');
  if (text.includes('\0')) return { ok: false, message: 'this is not a text file' };
  const reading = chosen === 'text' ? readPlainText(text) : (await import('./read-html.ts')).readHtml(text);
  if (typeof reading === 'string') return { ok: false, message: reading };
  return { ok: true, line: describe(file, reading, answerPage(reading, library, tagger)) };
}

function readBytes(file: string): Buffer | string {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return 'no such file';
    if (code === 'EISDIR') return 'this is a folder';
    return `cannot be read (${String(code ?? error)})`;
  }
}

function formOf(file: string): FileForm | null {
  if (file === '-' || /\.te?xt$/i.test(file)) return 'text';
  return /\.x?html?$/i.test(file) ? 'html' : null;
}

function describe(file: string, { text, meta }: Reading, answer: PageAnswer): object {
  const article = answer.articles[0];
  return {
    file,
    text,
    articleBody: answer.articleBody,
    article: {
      title: article?.title ?? meta.title,
      byline: article?.bylineText ?? meta.byline,
      published: article?.publishedText ?? meta.published,
      site: meta.site,
      language: answer.language,
    },
    match: answer.match && describeMatch(answer.match),
    notes: answer.notes.map(describeNote),
  };
}

const pair = ({ start, end }: Span): [number, number] => [start, end];

function describeMatch({ article, relation, coverage, pairs }: Match): object {
  return {
    article,
    relation,
    coverage,
    pairs: pairs.map(({ stored, page, changed }) => ({
      stored: pair(stored),
      page: pair(page),
      changed,
    })),
  };
}

function describeNote(note: Note): object {
  const { kind, origin, content, source, cue, act, form, via, why, confidence, isApproximate } = note;
  return {
    kind,
    origin,
    start: Math.min(...content.map(({ start }) => start)),
    end: Math.max(...content.map(({ end }) => end)),
    content,
    source: source === null || source.spans.length === 0 ? null : source.spans,
    cue,
    act,
    resolved: source?.resolved ?? null,
    grade: source?.grade ?? null,
    form,
    via,
    why,
    confidence,
    approximate: isApproximate,
    shown: isShown(note, SHOWN_BY_DEFAULT),
  };
}
