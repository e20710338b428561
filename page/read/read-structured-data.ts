import { decodeReferences } from './decode-references.ts';
import type { Tree } from './tree.ts';

/** What a page's JSON-LD says of the article on it. */
export interface StructuredData {
  types: string[];
  headline: string | null;
  authors: string[];
  published: string | null;
  publisher: string | null;
  language: string | null;
}

/** Longer scripts are product catalogues; parsing them would cost more than the rest of the reading. */
const MAX_SCRIPT_LENGTH = 300_000;
const MAX_SCRIPTS = 20;
const MAX_ITEMS = 200;
const MAX_TEXT_LENGTH = 1000;
/** So many articles of other titles are a list: of two, one may well be this one in other words. */
const MIN_LIST = 3;
const ARTICLE = /Article$|^(?:Report|BlogPosting|LiveBlogPosting|NewsArticle|Review)$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON does not allow
const CONTROLS = /[\u0000-\u001f]+/g;

type Item = Record<string, unknown>;

/**
 * Reads the page's JSON-LD (schema.org); broken scripts are passed over. Of several articles in it, it is the one that
 * the page's title names; where it names none, they are a list of others.
 */
export function readStructuredData(document: Document, tree: Tree, title: string | null): StructuredData {
  const items = tree
    .select(document, 'script[type="application/ld+json"]')
    .slice(0, MAX_SCRIPTS)
    .flatMap((script) => itemsIn(script.textContent ?? ''));
  const types = items.flatMap(typesOf);
  const articles = items.filter((item) => typesOf(item).some((type) => ARTICLE.test(type)));
  const headlines = articles.map(({ headline }) => fold(textOf(headline)));
  const own = fold(title);
  const named = headlines.findIndex(
    (line) => line && (own.includes(line) || (line.includes(own) && 2 * own.length > line.length)),
  );
  const article = articles[named < 0 && new Set(headlines).size < MIN_LIST ? 0 : named];
  return {
    types: [...new Set(types)],
    headline: textOf(article?.headline),
    authors: listOf(article?.author).flatMap((author) => nameOf(author) ?? []),
    published: textOf(article?.datePublished),
    publisher: nameOf(article?.publisher),
    language: textOf(article?.inLanguage)?.toLowerCase() ?? null,
  };
}

/** Every object in the script that has a type, however deep in `@graph` or lists. */
function itemsIn(json: string): Item[] {
  if (json.length > MAX_SCRIPT_LENGTH) return [];
  const value = parse(json) ?? parse(mend(json));
  const items: Item[] = [];
  const waiting = [value];
  while (waiting.length > 0 && items.length < MAX_ITEMS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MAX_ITEMS));
    else if (typeof next === 'object' && next !== null) {
      items.push(next as Item);
      waiting.push((next as Item)['@graph'], (next as Item).mainEntity);
    }
  }
  return items;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Content systems write raw line breaks into strings, and wrap the script in a comment or CDATA as if it were one. */
function mend(json: string): string {
  return json
    .replace(CONTROLS, ' ')
    .replace(/^\s*(?:\/\/|\/\*)? ?(?:<!--|<!\[CDATA\[)(?: ?\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)? ?(?:-->|\]\]>)(?: ?\*\/)?\s*$|;\s*$/, '');
}

function typesOf(item: Item): string[] {
  return listOf(item['@type']).filter((type) => typeof type === 'string');
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return decodeReferences(value.slice(0, MAX_TEXT_LENGTH)).replace(/\s+/g, ' ').trim() || null;
}

/** Without case, blanks and signs: what is put between quotation marks, or written with others, is the same. */
const fold = (text: string | null) => (text ?? '').toLowerCase().replace(/[\s!-/:-@‐-‧]+/g, '');

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/i.test(value) ? null : textOf(value);
  return textOf((value as Item | null | undefined)?.name);
}
