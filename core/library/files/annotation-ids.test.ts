import { expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { attachNotes } from '../notes/attach-notes.ts';
import { readLibraryFile } from './read-library-file.ts';

const PAGE = 'https://news.example/a';
const TEXT = 'The mayor said so on Monday. The clerk said nothing.';
const says = (exact: string, bodyValue: string, more: object = {}) => ({
  type: 'Annotation',
  target: { source: PAGE, selector: { type: 'TextQuoteSelector', exact } },
  bodyValue,
  ...more,
});

function read(...annotations: object[]) {
  const reading = readLibraryFile(JSON.stringify(annotations));
  if (!reading.ok) throw new Error(reading.message);
  return reading;
}

const origin = { url: PAGE, site: null, byline: null, published: null, remark: null };
const bare = { id: 'a', title: 'A', language: null, text: TEXT, origin, notes: [] };

/** What stands on the article after these files. */
function importAll(...files: object[][]): string[] {
  let article: Parameters<typeof attachNotes>[0] = bare;
  for (const file of files) article = attachNotes(article, read(...file).looseNotes, 'unsourced').article;
  return article.notes.map(({ why }) => why);
}

const first = says('The mayor said so', 'Who is that?');
const second = says('The clerk said nothing', 'And why?');

it('annotations without ids of two files are put beside each other, and those of a file imported again are not doubled', () => {
  expect(importAll([first], [second])).toEqual(['Who is that?', 'And why?']);
  expect(importAll([first], [says('The mayor said so', 'Since when?')])).toEqual(['Who is that?', 'Since when?']);
  expect(importAll([first, second], [first, second])).toEqual(['Who is that?', 'And why?']);
});

it('annotations with one id, or without that say the same, are one, and the reader is told', () => {
  const faultsOf = (...annotations: object[]) => read(...annotations).faults.map(({ message }) => message);
  const same = { id: 'urn:1' };
  expect(faultsOf({ ...first, ...same }, { ...second, ...same })).toEqual([
    'Another annotation has the same id. It was left out.',
  ]);
  expect(faultsOf(first, first)).toEqual(['Another annotation says the same. It was left out.']);
});

it('an annotation of 100,000 tags for as many reasons costs no more than to read it', () => {
  const body = Array.from({ length: 100_000 }, () => 'x');
  const motivation = [...body, 'tagging'];
  const took = costOf(() => expect(read(says('The mayor', '', { body, motivation })).looseNotes).toEqual([]), 1_000);
  expect(took).toBeLessThan(1_000);
});
