import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { article } from '../../../test/store/try-store.ts';
import { isOtherArticle } from './is-other-article.ts';

const text = (name: string) => readFileSync(`test/goldens/match/tuning/${name}.txt`, 'utf8');
const FLOOD = text('river-flood/story');
const TAX = text('tax-leak/story');
const at = (url: string | null, words: string) =>
  article('1', words, { origin: { url, site: null, byline: null, published: null, remark: null } });

const HERE = 'https://news.example/flood';
const THERE = 'https://other.example/tax';
const EDITED = FLOOD.split('\n')
  .map((line, i) => (i % 3 === 1 ? `${line} The council has said so since.` : line))
  .join('\n');

it.each<[string, string | null, string, string | null, string, boolean, boolean]>([
  ['other words, no address', null, FLOOD, null, TAX, true, false],
  ['other words and one address', HERE, FLOOD, null, TAX, true, false],
  ['an edited text, no address', null, FLOOD, null, EDITED, false, false],
  ['a few words of its own, no address', null, FLOOD, null, 'Rain is expected.', true, false],
  ['a third of it, no address', null, FLOOD, null, FLOOD.slice(0, FLOOD.length / 3), false, false],
  ['other words from one address', HERE, FLOOD, 'http://www.news.example/flood/', TAX, false, false],
  ['the same words from another address', HERE, FLOOD, THERE, FLOOD, true, false],
  ['an edited text from another address', HERE, FLOOD, THERE, EDITED, true, false],
  ['other words from another address', HERE, FLOOD, THERE, TAX, true, true],
])('under one id, %s', (_what, stored, before, theirs, after, isOfCounting, isOfOurs) => {
  const judge = (isIdOurs: boolean) => isOtherArticle(at(stored, before), at(theirs, after), isIdOurs);
  expect([judge(false), judge(true)]).toEqual([isOfCounting, isOfOurs]);
});
