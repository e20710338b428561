import type { PageMeta } from '../../core/text/block.ts';
import { readStructuredData, type StructuredData } from './read-structured-data.ts';
import type { Tree } from './tree.ts';

const ELEMENT = 1;
const MAX_VALUE_LENGTH = 1000;
/** Longer elements hold a box about the author. */
const MAX_AUTHOR_LENGTH = 120;

/** What a page says of itself in its head: JSON-LD, Open Graph, `<title>`, `<html lang>`, `<time>`. */
export function readMeta(document: Document, tree: Tree): PageMeta {
  const named = readNamed(document, tree);
  const first = (...names: string[]) =>
    names.map((name) => named.get(name)).find((value) => value !== undefined) ?? null;
  const title = first('og:title', 'twitter:title') ?? titleOf(document, tree);
  const data = readStructuredData(document, tree, title);
  // Microdata is looked for in the whole page, so only where there is no JSON-LD.
  const hasData = data.types.length > 0;
  const html = tree.selectFirst(document, 'html');
  const canonical = tree.selectFirst(document, 'link[rel~="canonical"][href]');
  return {
    title: withoutUnseen(data.headline ?? title),
    language: languageOf(html, tree) ?? data.language ?? first('og:locale', 'content-language', 'language'),
    url: (canonical && tree.attributeOf(canonical, 'href')) ?? first('og:url'),
    site: first('og:site_name', 'application-name') ?? data.publisher,
    byline:
      bylineOf(data, first('author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author')) ??
      (hasData ? null : authorOf(document, tree)),
    published: data.published ?? first(...DATES) ?? (hasData ? null : dateOf(document, tree)) ?? timeOf(document, tree),
    types: [...data.types, ...(named.has('og:type') ? [named.get('og:type') as string] : [])],
  };
}

const DATES = [
  'article:published_time',
  'article:published',
  'date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'datepublished',
];

/** The page's `<meta>` values by name or property, lower case; the first of each name counts. */
function readNamed(document: Document, tree: Tree): Map<string, string> {
  const named = new Map<string, string>();
  for (const meta of tree.select(document, 'meta[content]')) {
    const name = (
      tree.attributeOf(meta, 'property') ||
      tree.attributeOf(meta, 'name') ||
      tree.attributeOf(meta, 'itemprop') ||
      tree.attributeOf(meta, 'http-equiv')
    )?.toLowerCase();
    const content = tree.attributeOf(meta, 'content')?.trim().slice(0, MAX_VALUE_LENGTH);
    if (name && content && !named.has(name)) named.set(name, content);
  }
  return named;
}

/** As the page's text is read. */
const withoutUnseen = (title: string | null) => title?.replace(/[\u00ad\u200b\u2060\ufeff]/g, '') || null;

function titleOf(document: Document, tree: Tree): string | null {
  const title = tree.selectFirst(document, 'title');
  return title === null ? null : textOf(title).slice(0, MAX_VALUE_LENGTH) || null;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function languageOf(html: Element | null, tree: Tree): string | null {
  if (html === null) return null;
  const language = tree.attributeOf(html, 'lang') || tree.attributeOf(html, 'xml:lang');
  return language?.trim().toLowerCase() || null;
}

/** An `article:author` is often the address of a profile, which is no name. */
function bylineOf(data: StructuredData, named: string | null): string | null {
  if (data.authors.length > 0) return data.authors.join(', ');
  return named !== null && !/^https?:/i.test(named) ? named : null;
}

/** The author in the page's microdata (schema.org); those of comments are none. */
function authorOf(document: Document, tree: Tree): string | null {
  const author = tree.selectFirst(document, '[itemprop~="author"]');
  if (author === null || /comment/i.test(typeAround(author, tree))) return null;
  const name = tree.selectFirst(document, '[itemprop~="author"] [itemprop~="name"]') ?? author;
  const text = tree.attributeOf(name, 'content')?.trim() || textOf(name);
  return text.length > MAX_AUTHOR_LENGTH ? null : text || null;
}

/** The type of the thing that an element tells a property of. */
function typeAround(element: Element, tree: Tree): string {
  let node = tree.parentOf(element);
  while (node !== null && tree.typeOf(node) === ELEMENT) {
    const type = tree.attributeOf(node as Element, 'itemtype');
    if (type !== null) return type;
    node = tree.parentOf(node);
  }
  return '';
}

/** The date in the page's microdata, which may stand in an `<abbr title>`. */
function dateOf(document: Document, tree: Tree): string | null {
  const date = tree.selectFirst(document, '[itemprop~="datePublished"]');
  if (date === null) return null;
  return (tree.attributeOf(date, 'datetime') ?? tree.attributeOf(date, 'title'))?.trim() || null;
}

function timeOf(document: Document, tree: Tree): string | null {
  const time = tree.selectFirst(document, 'time[datetime]');
  return time === null ? null : tree.attributeOf(time, 'datetime')?.trim() || null;
}
