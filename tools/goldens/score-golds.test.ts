import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGold } from './read-gold.ts';
import { GOLD_FOLDER, HELD_OUT_FOLDER, type JudgedNote, scoreGolds } from './score-golds.ts';

const root = mkdtempSync(join(tmpdir(), 'score-golds-'));
afterAll(() => rmSync(root, { recursive: true }));

const ENTRY = { act: 'report', resolved: null, grade: 'vague', form: 'indirect', via: 'first-hand' };

function writeArticle(name: string, text: string, entries: object[]): void {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'article.txt'), text);
  writeFileSync(join(root, name, 'gold.json'), JSON.stringify(entries.map((entry) => ({ ...ENTRY, ...entry }))));
}

writeArticle('a', 'Some say it rained.', [{ content: ['it rained'], source: 'Some', cue: 'say' }]);
writeArticle('b', 'Many hope it rained. Few doubt it.', [
  { content: ['it rained'], source: 'Many', cue: 'hope' },
  { content: ['it'], source: 'Few', cue: 'doubt', near: 'Few' },
]);
writeArticle('c', 'It rained.', []);

/** Finds the first sentence's attribution in "a" and "b", and one that is not there in "c"; "Some" is vague to it. */
function predict(text: string): JudgedNote[] {
  const words = [...text.matchAll(/\w+/g)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const grade = text.startsWith('Some') ? 'vague' : 'described';
  const spans = { source: words.slice(0, 1), cue: words.slice(1, 2), content: words.slice(2, 4) };
  return [{ kind: 'attributed', ...spans, act: 'report', resolved: null, grade }];
}

describe('scoreGolds', () => {
  it('counts per article, and pools the counts of all', () => {
    const { articles, all } = scoreGolds(predict, root);
    const countsOf = ({ name, counts, match }: (typeof articles)[number]) => [
      name,
      counts.matched,
      counts.predicted,
      counts.gold,
      match.f1,
    ];
    expect(articles.map(countsOf)).toEqual([
      ['a', 1, 1, 1, 1],
      ['b', 1, 1, 2, 2 / 3],
      ['c', 0, 1, 0, 0],
    ]);
    expect(countsOf(all)).toEqual(['all', 2, 3, 3, 2 / 3]);
  });

  it('counts reports apart, and grades and names only of what is found', () => {
    const { counts, vague } = scoreGolds(predict, root).all;
    expect(counts.reported).toEqual({ matchedPredicted: 1, predicted: 1, matchedGold: 1, gold: 1 });
    expect(counts.grade).toEqual({ right: 1, of: 2 });
    expect(counts.resolved).toEqual({ right: 0, of: 0 });
    expect(counts.vague).toEqual({ right: 1, flagged: 1, gold: 3 });
    expect(vague).toMatchObject({ precision: 1, recall: 1 / 3 });
  });

  it.each([
    ['looked at', GOLD_FOLDER, 300],
    ['kept apart', HELD_OUT_FOLDER, 500],
  ])('gives the gold itself a full score in every article %s, and no prediction none', (_title, folder, least) => {
    const golds = new Map(
      scoreGolds(() => [], folder).articles.map(({ name }) => {
        const { text, notes } = readGold(join(folder, name));
        return [text, notes] as const;
      }),
    );
    const own = scoreGolds((text) => golds.get(text) ?? [], folder);
    expect(own.articles.filter(({ match, strict }) => match.f1 !== 1 || strict.f1 !== 1)).toEqual([]);
    expect(own.all.counts.gold).toBeGreaterThan(least);
    expect(scoreGolds(() => [], folder).all.counts.matched).toBe(0);
  });
});

describe('readGold refuses, naming folder and entry,', () => {
  it.each<[string, object, string]>([
    ['an unknown grade', { content: ['It rained'], source: null, cue: null, grade: 'poor' }, 'grade must be one of'],
    ['an unknown field', { content: ['It rained'], source: null, cue: null, sauce: '' }, 'unknown field: sauce'],
    ['a missing content', { source: null, cue: null }, 'content must be a list of quotes'],
    ['an empty source', { content: ['It rained'], source: ' ', cue: null }, 'source must be words or null'],
    ['a quote that is not there', { content: ['It snowed'], source: null, cue: null }, 'not in the text: "It snowed"'],
  ])('%s', (title, entry, message) => {
    const name = title.replaceAll(' ', '-');
    writeArticle(name, 'It rained.', [entry]);
    try {
      expect(() => readGold(join(root, name))).toThrow(message);
      expect(() => readGold(join(root, name))).toThrow(`${name}/gold.json, entry 1`);
    } finally {
      rmSync(join(root, name), { recursive: true });
    }
  });
});
