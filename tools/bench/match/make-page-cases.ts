import { findArticles } from '../../../core/extract/find-articles.ts';
import type { Reading } from '../../../core/text/block.ts';
import { readWords } from '../../../core/text/read-words.ts';
import type { Span } from '../../../core/text/span.ts';
import { readHtml } from '../../analyze/read-html.ts';
import { type Case, makeCases } from './make-cases.ts';
import { PAGE_TEMPLATES } from './page-templates.ts';
import { renderPage } from './render-page.ts';
import type { Story, Telling } from './story.ts';

/** A case as an HTML page that was read as the command line reads it. */
export interface PageCase extends Case {
  reading: Reading;
}

/** Templates tried for each case; which ones, turns from case to case. */
const PAGES_A_CASE = 3;

/** Every case of these stories as HTML pages of several templates; the same each time. */
export function makePageCases(stories: readonly Story[]): PageCase[] {
  const teasers = stories.map(({ story }) => story[0]?.[0]?.text ?? '');
  const cases = makeCases(stories).flatMap((given, i) => withEndless(harder(given), stories, i));
  return cases.flatMap(({ given, articles }, i) =>
    Array.from({ length: PAGES_A_CASE }, (_, turn) => {
      const number = (i + turn * 3) % PAGE_TEMPLATES.length;
      return readCase(given, renderPage(articles, number, `${given.name} ${i}`, teasers), number);
    }),
  );
}

/**
 * A case with the library that makes it hardest: beside the article on the same topic, or where nothing is to be found,
 * stories that end with what the site prints under every article. An article on a topic is stored in neither.
 */
function harder(given: Case): Case {
  if (given.library === 'topics') return given;
  if (given.kind === 'quotes') return given;
  if (given.kind === 'rival') return { ...given, library: 'both' };
  return { ...given, library: given.story === null ? 'boilerplate' : 'both' };
}

/** A case with the articles of its page in order; of the endless pages one with the story first, one with it second. */
function withEndless(given: Case, stories: readonly Story[], i: number): { given: Case; articles: Telling[] }[] {
  if (given.kind !== 'endless') return [{ given, articles: [given.telling] }];
  const strangers = stories.flatMap(({ id, rival }) => (id === given.story || rival === null ? [] : [rival]));
  const [before, after] = [
    strangers[i % strangers.length] as Telling,
    strangers[(i + 1) % strangers.length] as Telling,
  ];
  return [
    { given, articles: [given.telling, before, after] },
    { given: { ...given, kind: 'endless, second' }, articles: [before, given.telling] },
  ];
}

function readCase(given: Case, html: string, number: number): PageCase {
  const reading = readHtml(html);
  if (typeof reading === 'string') throw new Error(`${given.name}: ${reading}`);
  const [article] = findArticles(reading);
  const own = article?.body.flatMap((i) => reading.blocks[i] ?? []) ?? [{ start: 0, end: reading.text.length }];
  const links = findLinks(reading.text, given.telling);
  return { ...given, name: `${given.name}, page ${number}`, page: reading.text, own, links, reading };
}

/** Where the page's text has the telling's sentences, by their words. */
function findLinks(text: string, telling: Telling): { stored: number; page: Span }[] {
  const words = readWords(text);
  let from = 0;
  return telling.flat().flatMap((sentence) => {
    const own = readWords(sentence.text).values;
    const at = findWords(words.values, own, from);
    if (at < 0) {
      if (sentence.carries.length > 0) throw new Error(`The page has lost a sentence: ${sentence.text}`);
      return [];
    }
    from = at + own.length;
    const page = { start: words.starts[at] as number, end: words.ends[from - 1] as number };
    return sentence.carries.map((stored) => ({ stored, page }));
  });
}

function findWords(values: readonly string[], own: readonly string[], from: number): number {
  for (let at = from; at + own.length <= values.length; at++) {
    if (own.every((word, i) => values[at + i] === word)) return at;
  }
  return -1;
}
