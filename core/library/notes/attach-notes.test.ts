import { describe, expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { tagIri } from '../files/annotation-terms.ts';
import type { LooseNote } from '../files/loose-note.ts';
import { readArticle } from '../files/read-article.ts';
import { writeArticle } from '../files/write-article.ts';
import { attachNotes } from './attach-notes.ts';

const TEXT = 'The bridge is safe, said Ada Fenn.\nThe bridge is safe, said the mayor.\n“It will hold,” she said.';

const article = {
  id: 'a',
  title: 'A',
  language: 'en',
  text: TEXT,
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  notes: [],
};

const loose = (exact: string, prefix = '', suffix = '', start: number | null = null): LooseNote => ({
  where: 'annotation 1',
  id: 'n',
  url: null,
  title: null,
  passages: [{ exact, prefix, suffix, start }],
  kind: null,
  source: null,
  comment: '',
  question: '',
});

describe('a quote is put', () => {
  it.each<[string, LooseNote, string, number]>([
    ['where its words stand alone', loose('the mayor'), 'the mayor', 60],
    ['by what stands before', loose('safe', 'Fenn. The bridge is '), 'safe', 49],
    ['by what stands after', loose('safe', '', ', said the'), 'safe', 49],
    ['by the side that still fits', loose('safe', 'another line ', ', said the'), 'safe', 49],
    ['by where it stood, roughly', loose('safe', '', '', 40), 'safe', 49],
    ['whatever the quotation marks', loose('"It will hold,"'), '“It will hold,”', 71],
    ['across paragraphs joined without a space', loose('Fenn.The bridge'), 'Fenn.\nThe bridge', 29],
  ])('%s', (_what, note, words, start) => {
    const { article: after, faults } = attachNotes(article, [note], 'unsourced');
    expect(faults).toEqual([]);
    expect(after.notes[0]?.content).toEqual([{ start, end: start + words.length }]);
    expect(TEXT.slice(start, start + words.length)).toBe(words);
  });
});

it('a quote that stands often is put where it stood, counted in characters where its maker counts so', () => {
  const text = `${'🙂'.repeat(8)} ${'so. '.repeat(6)}`;
  const placed = (start: number, countsPoints = false) => {
    const note = { ...loose(''), passages: [{ exact: 'so', prefix: '', suffix: '', start, countsPoints }] };
    return attachNotes({ ...article, text }, [note], 'unsourced').article.notes[0]?.content[0]?.start;
  };
  // The fourth of them.
  expect(placed([...text].length - 12, true)).toBe(text.length - 12);
  expect(placed(text.length - 12)).toBe(text.length - 12);
});

describe('a quote is left out, and listed', () => {
  it.each<[string, LooseNote]>([
    ['that stands nowhere', loose('the minister')],
    ['that stands twice alike', loose('The bridge')],
    ['of white space', loose(' \n ')],
  ])('%s', (_what, note) => {
    const { added, faults } = attachNotes(article, [note], 'unsourced');
    expect(added).toBe(0);
    expect(faults).toEqual([
      { where: 'annotation 1', message: expect.stringContaining('do not stand in the article') },
    ]);
  });
});

describe('a quote is not taken for a part of longer words', () => {
  const WORDS =
    'The party saw modern art. She said in 2012 that 4.2 million crowns and 3,000 beds were gone.\n条約が締結された。';
  it.each<[string, LooseNote, number | null]>([
    ['it stands there whole too', loose('art'), 21],
    ['it stands nowhere else', loose('saw mode'), null],
    ['nor does it with another beginning', loose('he said'), null],
    ['it is a part of a number', loose('12'), null],
    ['it is the end of a number', loose('2 million'), null],
    ['it is the beginning of one', loose('3'), null],
    ['a soft hyphen stands between', loose('yes'), null],
    ['it was made within a word', loose('art', 'The p', 'y saw'), 5],
    ['it was made within a word, and what stands behind is another by now', loose('saw mod', 'ty ', 'est'), null],
    ['it is long, and cut by an inaccurate hand', loose('aid in 2012 that 4.2 million cro'), 31],
    ['its script sets no spaces', loose('締結'), 96],
    ['a stop or a dash stands beside it', loose('art.'), 21],
  ])('%s', (_what, note, start) => {
    const text = `${WORDS} Nobody, said the e\u00adyes.`;
    const { article: after } = attachNotes({ ...article, text }, [note], 'unsourced');
    expect(after.notes.map(({ content }) => content[0]?.start)).toEqual(start === null ? [] : [start]);
  });
});

it('a quote over more white space than a passage may have letters is left out: the article would lose it when it is read', () => {
  const after = (spaces: number) =>
    attachNotes({ ...article, text: `said${' '.repeat(spaces)}Ada Fenn` }, [loose('said Ada Fenn')], 'unsourced');
  expect(after(60_000)).toMatchObject({ added: 0, faults: [{ where: 'annotation 1' }] });
  expect(readArticle(writeArticle(after(40_000).article), 'a')).toMatchObject({ article: { notes: [{}] }, faults: [] });
});

it('a note that is there already is passed over', () => {
  const once = attachNotes(article, [loose('the mayor')], 'unsourced').article;
  expect(attachNotes(once, [loose('Ada Fenn')], 'attributed')).toEqual({
    article: once,
    added: 0,
    placed: [],
    faults: [],
  });
});

it('a note that was exported from the article is no second one', () => {
  const once = attachNotes(article, [loose('the mayor')], 'unsourced').article;
  const exported = { ...loose('the mayor'), id: tagIri('note', 'a', 'n') };
  expect(attachNotes(once, [exported], 'unsourced')).toEqual({ article: once, added: 0, placed: [], faults: [] });
  expect(attachNotes({ ...once, id: 'b' }, [exported], 'unsourced').added).toBe(1);
});

it('notes beyond what an article may have are left out and listed: with one more the article itself would be refused', () => {
  const notes = Array.from({ length: 5_001 }, (_, n) => ({ ...loose('the mayor'), id: `n${n}` }));
  const { article: after, added, faults } = attachNotes(article, notes, 'unsourced');
  expect(added).toBe(5_000);
  expect(faults).toEqual([
    { where: 'annotation 1', message: 'The article has 5,000 notes already, and may have no more. It was left out.' },
  ]);
  expect(readArticle(writeArticle(after), 'a')).toEqual({ article: after, faults: [] });
});

it('a text made to be slow costs a bounded time', { timeout: 60_000 }, () => {
  const slow = { ...article, text: 'a'.repeat(2_000_000) };
  const notes = Array.from({ length: 2_000 }, (_, n) => ({ ...loose(`${'a'.repeat(240)}b`, 'a', 'a'), id: `${n}` }));
  const took = costOf(() => expect(attachNotes(slow, notes, 'unsourced').added).toBe(0));
  // Takes 0.5 to 3 s here, as busy as the machine is; every search made would take minutes.
  expect(took).toBeLessThan(20_000);
});
