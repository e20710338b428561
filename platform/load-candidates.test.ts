import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { embedText } from '../core/match/embedding/embed-text.ts';
import { TOPICS, wordsOn } from '../test/store/topics.ts';
import { ADDED_AT, article, eachWithAStore, options, range, textOf } from '../test/store/try-store.ts';
import { withArticles } from './article-database.ts';
import { forgetBundled, loadCandidates, type Sought } from './load-candidates.ts';
import { embedArticles } from './store/embeddings/embed-articles.ts';
import { saveArticle } from './store/save/save-article.ts';
import { saveArticles } from './store/save/save-articles.ts';

const BUNDLED = 'trump-inclines-putin-to-a-deal';
const json = readFileSync('public/library/bundled.json', 'utf8');
const serve = (text: string) => vi.stubGlobal('fetch', async () => new Response(text));
const sought = (text: string, news: Partial<Sought> = {}): Sought => ({
  text,
  address: null,
  embedding: Promise.resolve(null),
  ...news,
});
const ids = async (text: string, news: Partial<Sought> = {}) =>
  (await loadCandidates(sought(text, news))).articles.map(({ id }) => id);

eachWithAStore();
beforeEach(() => {
  forgetBundled();
  serve(json);
});

it('is the bundled articles, those of the store that the page may carry, and the two stored last', async () => {
  await saveArticles(range(0, 40), options);
  const last = ['a39', 'a38'];
  expect(await ids(textOf('a7'))).toEqual([BUNDLED, 'a7', ...last]);
  expect(await ids(textOf('a38'))).toEqual([BUNDLED, 'a38', ...last.filter((id) => id !== 'a38')]);
  expect(await ids('nothing of the kind')).toEqual([BUNDLED, ...last]);
});

it('is the four nearest in meaning, too, and nobody twice', async () => {
  const about = ['boats', 'taxes', 'boats', 'boats', 'taxes', 'boats', 'boats', 'taxes', 'taxes'];
  const articles = about.map((topic, i) => article(`a${i}`, wordsOn(topic, `stored${'abcdefghi'[i]}`)));
  await saveArticles(articles, options);
  await embedArticles(TOPICS);
  const embedding = Promise.resolve(embedText(wordsOn('boats', 'page'), TOPICS));
  const found = await ids('nothing of the kind', { embedding });
  expect(found.slice(1, 5).every((id) => about[Number(id.slice(1))] === 'boats')).toBe(true);
  expect(found.slice(5)).toEqual(['a8', 'a7']);
});

it('passes over a record stored last that cannot be read, without a word: no page asked for it', async () => {
  await saveArticles(range(0, 3), options);
  await withArticles((database) => database.put('articles', {} as never, 'a2'));
  const { articles, problems } = await loadCandidates(sought('nothing of the kind'));
  expect(articles.map(({ id }) => id)).toEqual([BUNDLED, 'a1']);
  expect(problems).toEqual([]);
});

it('gives the article stored from the page’s own address first', async () => {
  const at = (url: string) => ({ origin: { url, site: null, byline: null, published: null, remark: null } });
  await saveArticle(article('copy', textOf('x'), at('https://other.example/b')), ADDED_AT);
  await saveArticle(article('own', textOf('x'), at('https://news.example/a')), ADDED_AT);
  expect(await ids(textOf('x'), { address: 'https://news.example/a#part' })).toEqual(['own', BUNDLED, 'copy']);
});

it('never has a stored article in a bundled one’s place', async () => {
  await saveArticle(article(BUNDLED, textOf('x')), ADDED_AT);
  const { articles } = await loadCandidates(sought(textOf('x')));
  expect(articles.map(({ title }) => title)).toEqual(['Trump inclines Putin to a deal']);
});

it('leaves out what analysis found at storing, inserted lines aside', async () => {
  const text = textOf('x');
  const note = (id: string, kind: 'unsourced' | 'inserted') => ({
    id,
    kind,
    origin: 'stored' as const,
    content: [{ start: 0, end: 6 }],
    source: kind === 'inserted' ? null : { spans: [], text: null, resolved: null, grade: 'none' as const, link: null },
    cue: [],
    act: null,
    form: null,
    via: null,
    why: 'Because.',
    question: '',
    confidence: 1,
    isApproximate: false,
  });
  const notes = [note('own-1', 'unsourced'), note('auto-a1', 'unsourced'), note('auto-i1', 'inserted')];
  await saveArticle(article('x', text, { notes }), ADDED_AT);
  const { articles } = await loadCandidates(sought(text));
  expect(articles[1]?.notes.map(({ id }) => id)).toEqual(['own-1', 'auto-i1']);
});

it('works from the bundled articles where the store does not open, and says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const { articles, problems } = await loadCandidates(sought('text'));
  expect(articles.map(({ id }) => id)).toEqual([BUNDLED]);
  expect(problems).toEqual([
    'The browser could not open the store of added articles (SecurityError: no). Pages are compared only with what came with Says Who.',
  ]);
});

it.each([
  ['broken', () => serve('{')],
  ['empty', () => serve('')],
  ['gone', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))],
])('works from the store where the bundled file is %s, says so, and looks again next time', async (_what, damage) => {
  await saveArticle(article('mine'), ADDED_AT);
  damage();
  const { articles, problems } = await loadCandidates(sought(textOf('mine')));
  expect(articles.map(({ id }) => id)).toEqual(['mine']);
  expect(problems).toEqual([expect.stringMatching(/^The library that came with Says Who cannot be read\. /)]);
  serve(json);
  expect(await ids(textOf('mine'))).toEqual([BUNDLED, 'mine']);
});
