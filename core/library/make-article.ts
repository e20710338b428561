import { safeParse } from 'valibot';
import type { Article } from '../extract/find-articles.ts';
import { languageOf } from '../extract/language/language-of.ts';
import { primaryLanguage } from '../match/words/primary-language.ts';
import type { Note } from '../notes/note.ts';
import type { Reading } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { articleId } from './addresses/article-id.ts';
import { declaredAddress } from './addresses/declared-address.ts';
import { webAddress } from './addresses/web-address.ts';
import { withoutTracking } from './addresses/without-tracking.ts';
import { cutLine } from './cut-line.ts';
import { readArticle } from './files/read-article.ts';
import { writeArticle } from './files/write-article.ts';
import { automaticId } from './notes/automatic-id.ts';
import type { StoredArticle } from './stored-article.ts';
import { withoutBy } from './without-by.ts';

/** A page as it is stored. */
export interface PageToStore {
  reading: Reading;
  /** Null where none was found and the reader wants the page all the same: then all its text is stored. */
  article: Article | null;
  /** Notes on the page, in offsets of the reading's text. */
  notes: readonly Note[];
  /** The page's address; null or anything but http and https is stored as none. */
  address: string | null;
}

// As the library's format has it.
const MAX_LANGUAGE = 35;

/**
 * The article of a page, with the notes that stand on its words, as the library stores it; null where the page has no
 * words. Notes found by analysis keep an id that says so; notes that stand outside the article are left out.
 */
export function makeArticle({ reading, article, notes, address }: PageToStore): StoredArticle | null {
  const numbers = article?.body ?? reading.blocks.map((_, number) => number);
  const blocks = numbers.flatMap((number) => reading.blocks[number] ?? []);
  const text = blocks.map((block) => block.text).join('\n');
  const url = safeParse(webAddress, address === null ? null : withoutTracking(address));
  const { meta } = reading;
  const own = url.success ? url.output : null;
  const byline = line(article?.bylineText ?? meta.byline);
  const made: StoredArticle = {
    // By what it declares it is known under its other addresses too; where that is wrong, `saveArticle` sees it.
    id: articleId((own && declaredAddress(own, meta.url)) ?? own, text),
    title: line(article?.title ?? meta.title) ?? 'Untitled',
    language: chooseLanguage(text, meta.language),
    text,
    origin: {
      url: own,
      site: line(meta.site),
      byline: byline && withoutBy(byline),
      published: line(article?.publishedText ?? meta.published),
      remark: null,
    },
    notes: carryAll(notes, createCarrier(blocks)),
  };
  // What the format would not take is left out now, not complained of every time the article is read.
  return readArticle(writeArticle(made), made.title).article;
}

/** The text's own; as the page spells it, with country and script, where that is what it declares. */
function chooseLanguage(text: string, declared: string | null): string | null {
  const told = languageOf(text, declared);
  const isDeclared = told === null || (declared !== null && primaryLanguage(told) === primaryLanguage(declared));
  return isDeclared ? (declared?.slice(0, MAX_LANGUAGE) ?? null) : told;
}

function line(text: string | null): string | null {
  const trimmed = cutLine(text?.replace(/\s+/g, ' ').trim() ?? '');
  return trimmed === '' ? null : trimmed;
}

type Carrier = (span: Span) => Span | null;

/** Takes spans of the reading to spans of the blocks' texts joined by line breaks; null for what stands outside. */
function createCarrier(blocks: readonly Span[]): Carrier {
  let length = 0;
  const places = blocks.map(({ start, end }) => {
    const shift = length - start;
    length += end - start + 1;
    return { start, end, shift };
  });
  const shiftAt = (offset: number) => places.find(({ start, end }) => start <= offset && offset < end)?.shift;
  return ({ start, end }) => {
    const first = shiftAt(start);
    const last = shiftAt(end - 1);
    return first === undefined || last === undefined || start >= end ? null : { start: start + first, end: end + last };
  };
}

function carryAll(notes: readonly Note[], carry: Carrier): Note[] {
  return notes.flatMap((note) => {
    const content = note.content.map(carry);
    if (!content.every((span) => span !== null)) return [];
    const spans = (all: readonly Span[]) => all.flatMap((span) => carry(span) ?? []);
    const source = note.source && { ...note.source, spans: spans(note.source.spans) };
    const id = note.origin === 'automatic' ? automaticId(note.id) : note.id;
    return { ...note, id, origin: 'stored' as const, content, source, cue: spans(note.cue) };
  });
}
