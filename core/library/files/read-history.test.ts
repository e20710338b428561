import { describe, expect, it } from 'vitest';
import { article } from '../../../test/store/try-store.ts';
import type { ArticleHistory } from '../article-history.ts';
import { createLibraryWriter } from './create-library-writer.ts';
import { readLibraryFile } from './read-library-file.ts';

const NOW = '2026-11-27T00:00:00.000Z';
const HISTORY: ArticleHistory = {
  addedAt: '2026-11-24T03:00:00.000Z',
  fileName: 'mine.json',
  versions: [
    {
      article: article('a', 'Second text.'),
      addedAt: '2026-11-23T03:00:00.000Z',
      fileName: '',
      replacedAt: '2026-11-24T03:00:00.000Z',
    },
    { article: article('a', 'First text.'), addedAt: '', fileName: 'old.json', replacedAt: '2026-11-23T03:00:00.000Z' },
  ],
};

/** An article as our own form has it, with its history, and some fields changed. */
function fileOf(news: object = {}, history: ArticleHistory = HISTORY): string {
  const { head, write, tail } = createLibraryWriter('says-who', NOW);
  return `${head(1)}${JSON.stringify({ ...JSON.parse(write(article('a'), history)), ...news })}${tail}`;
}

function read(text: string) {
  const reading = readLibraryFile(text);
  if (!reading.ok) throw new Error(reading.message);
  return { ...reading, history: reading.histories.get('a') };
}

const versionOf = (news: object) => ({ ...JSON.parse(fileOf()).articles[0].versions[0], ...news });

describe('our own form', () => {
  it('holds when an article was stored, the file it came from and its former texts', () => {
    const { articles, history, faults } = read(fileOf());
    expect({ articles, history, faults }).toEqual({ articles: [article('a')], history: HISTORY, faults: [] });
  });

  it('of before, without these fields, is read as it was', () => {
    const { articles, history, faults } = read(
      fileOf({ addedAt: undefined, fileName: undefined, versions: undefined }),
    );
    expect({ articles, faults }).toEqual({ articles: [article('a')], faults: [] });
    expect(history).toBeUndefined();
  });

  it('leaves out what the store has lost, which would have the article refused', () => {
    const [version] = HISTORY.versions;
    if (version === undefined) throw new Error('no version');
    const lost = {
      addedAt: 'yesterday',
      fileName: '',
      versions: [
        { ...version, addedAt: '?' },
        { ...version, replacedAt: '' },
      ],
    };
    const { history, faults } = read(fileOf({}, lost));
    expect(faults).toEqual([]);
    expect(history).toEqual({ addedAt: '', fileName: '', versions: [{ ...version, addedAt: '' }] });
  });

  it('has its versions read newest first, whoever wrote it', () => {
    const versions = JSON.parse(fileOf()).articles[0].versions.reverse();
    expect(read(fileOf({ versions })).history).toEqual(HISTORY);
  });
});

describe('bad values', () => {
  it.each([
    ['a date that is none', { addedAt: 'yesterday' }, /"addedAt" must be a moment/],
    ['a date that is a number', { addedAt: 5 }, /"addedAt" must be text/],
    ['a date of another zone', { addedAt: '2026-11-24T03:00:00+02:00' }, /"addedAt" must be a moment in UTC/],
    ['a name of a megabyte', { fileName: 'x'.repeat(1_000_000) }, /"fileName" is longer than 500/],
    ['versions that are no list', { versions: {} }, /"versions" must be a list/],
    ['more versions than are kept', { versions: Array(6).fill(versionOf({})) }, /"versions" has more than 5 entries/],
  ])('%s refuses the article and names it; the others hold', (_what, news, message) => {
    const file = JSON.parse(fileOf(news));
    file.articles.push({ ...file.articles[0], ...news, id: 'b', addedAt: HISTORY.addedAt, fileName: '', versions: [] });
    const { articles, histories, faults } = read(JSON.stringify(file));
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect([...histories.keys()]).toEqual(['b']);
    expect(faults).toEqual([{ where: 'article "a"', message: expect.stringMatching(message) }]);
  });

  it.each([
    ['without a moment', { replacedAt: undefined }, /"replacedAt" is missing/],
    ['with a bad address', { origin: { url: 'javascript:alert(1)' } }, /"origin.url" must be an address/],
    ['without a text', { text: '' }, /"text" is empty/],
  ])('a version %s is left out and listed, the article holds', (_what, news, message) => {
    const { articles, history, faults } = read(fileOf({ versions: [versionOf(news), versionOf({})] }));
    expect(articles).toHaveLength(1);
    expect(history?.versions).toHaveLength(1);
    expect(faults).toEqual([{ where: 'article "a", version 1', message: expect.stringMatching(message) }]);
  });

  it('a version is the article’s, whatever id it says', () => {
    const { history } = read(fileOf({ versions: [versionOf({ id: 'other', ['__proto__']: { text: 'x' } })] }));
    expect(history?.versions[0]?.article.id).toBe('a');
  });
});
