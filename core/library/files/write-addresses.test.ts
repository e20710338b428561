import { describe, expect, it } from 'vitest';
import { writeLibraryFile } from '../../../test/library/write-library-file.ts';
import { attachByAddress } from '../notes/attach-by-address.ts';
import { describeUnplaced } from '../notes/describe-unplaced.ts';
import { makeOwnNote } from '../notes/make-own-note.ts';
import type { StoredArticle } from '../stored-article.ts';
import { readLibraryFile } from './read-library-file.ts';

const articleAt = (url: string | null, id = 'a'): StoredArticle => ({
  id,
  title: 'A',
  language: null,
  text: 'The mayor said so. Nobody asked.',
  origin: { url, site: null, byline: null, published: null, remark: null },
  notes: [makeOwnNote('own-1', { kind: 'unsourced', source: '', text: 'Who?' }, [{ start: 0, end: 9 }])],
});

const write = (article: StoredArticle) => JSON.parse(writeLibraryFile([article], 'web-annotation', '2026'));
/** As a tool gives it on that knows the model and not our own fields. */
const withoutOwn = (file: unknown) =>
  JSON.stringify(file, (key, value) => (key.startsWith('says-who:') ? undefined : value));
const bare = (article: StoredArticle) => ({ ...article, notes: [] });

function attach(text: string, ...articles: StoredArticle[]) {
  const reading = readLibraryFile(text);
  if (!reading.ok) throw new Error(reading.message);
  const attached = attachByAddress(articles, reading.looseNotes, 'unsourced');
  const faults = [...attached.faults, ...attached.left.map((note) => describeUnplaced(note, 0))].map(
    ({ message }) => message,
  );
  return { ids: attached.articles.map(({ notes }) => notes.map(({ id }) => id)), faults };
}

const ODD: [string, string][] = [
  ['https://news.example/a?x[0]=1|2', 'https://news.example/a?x%5B0%5D=1%7C2'],
  ['https://news.example/{a}/^b`"<c>', 'https://news.example/%7Ba%7D/%5Eb%60%22%3Cc%3E'],
  // In a path a browser takes a backslash for a slash, in a query for itself.
  ['https://news.example\\a\\b?c\\d', 'https://news.example/a/b?c%5Cd'],
  ['https://news.example/a\u0000\u0007b', 'https://news.example/a%00%07b'],
  ['https://news.example/50%/100%25', 'https://news.example/50%25/100%25'],
  ['https://news.example/\ud83d/x', 'https://news.example/%EF%BF%BD/x'],
  ['https://büro.example/straße', 'https://b%C3%BCro.example/stra%C3%9Fe'],
  ['https://a@b@news.example:8080/a', 'https://a%40b@news.example:8080/a'],
  ['https://news.example/a#b#c', 'https://news.example/a#b%23c'],
];

// RFC 3986, appendix A, as far as addresses of the web go.
const VALID =
  /^https?:\/\/(?:(?:[\w.~!$&'()*+,;=:-]|%[\dA-F]{2})*@)?(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\dA-F]{2})+)(?::\d*)?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})*)?(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*)?$/;

describe('addresses in a file of Web Annotations', () => {
  it.each([
    ...ODD,
    // Near twins, which are valid as they are.
    ['https://news.example/a/b;c?d=e&f=(g)#!/h?i', 'https://news.example/a/b;c?d=e&f=(g)#!/h?i'],
    ['http://[2001:db8::1]:8080/a', 'http://[2001:db8::1]:8080/a'],
  ])('%j is written as the valid address a browser opens: %s', (url, iri) => {
    const [bookmark, note] = write(articleAt(url)).items;
    expect([bookmark.target, note.target.source]).toEqual([iri, iri]);
    expect(iri).toMatch(VALID);
    expect(new URL(iri).host).toBe(new URL(url).host);
  });

  it.each(ODD)('notes from %j go back to the article of that address, from files of today and of before', (url) => {
    const article = articleAt(url);
    const others = [articleAt('https://news.example/other', 'b'), articleAt(null, 'c')].map(bare);
    const file = write(article);
    const ids = [['own-1'], [], []];
    expect(attach(withoutOwn(file), bare(article), ...others)).toMatchObject({ ids });
    const before = structuredClone(file);
    for (const item of before.items) {
      if (typeof item.target === 'object') item.target.source = url;
      else item.target = url;
    }
    expect(attach(withoutOwn(before), bare(article), ...others)).toMatchObject({ ids });
    // Nor is anything lost where the fields of our own are there.
    expect(readLibraryFile(JSON.stringify(file))).toMatchObject({ articles: [article], looseNotes: [], faults: [] });
  });

  it('a note of ours goes to its own article where two have one address', () => {
    const url = 'https://news.example/live';
    const [first, second] = [articleAt(url, 'first'), articleAt(url, 'second')];
    expect(attach(withoutOwn(write(second)), bare(first), bare(second))).toMatchObject({ ids: [[], ['own-1']] });
    const secure = withoutOwn(write(second)).replaceAll(url, 'http://www.news.example/live/');
    expect(attach(secure, bare(first), bare(second))).toMatchObject({ ids: [[], ['own-1']] });
    // Another program's go to both, as ever.
    const foreign = withoutOwn(write(second)).replaceAll('tag:says-who.example', 'tag:notes.example');
    expect(attach(foreign, bare(first), bare(second)).ids.map(({ length }) => length)).toEqual([1, 1]);
  });

  it('a note of ours from an article without an address goes to the article of its id that has none either', () => {
    const text = withoutOwn(write(articleAt(null)));
    expect(attach(text, bare(articleAt(null))).ids).toEqual([['own-1']]);
    const elsewhere = attach(text, bare(articleAt('https://news.example/a')));
    expect(elsewhere.ids).toEqual([[]]);
    expect(elsewhere.faults).toContain('No stored article has the address it was made on. It was left out.');
  });
});
