import { expect, it } from 'vitest';
import { wordsIn } from './words-in.ts';

it.each([
  ['sign up – it’s free', ['sign', 'up', 'it', 's', 'free']],
  ["don't miss the e-mail of 3 may", ["don't", 'miss', 'the', 'e-mail', 'of', '3', 'may']],
  ['síguenos en el año 2026', ['síguenos', 'en', 'el', 'año', '2026']],
  ['½ año, 3ª «façana» × łódź', ['½', 'año', '3ª', 'façana', 'łódź']],
  ['λίστα και niño', ['λίστα', 'και', 'niño']],
  ['подпишитесь на канал', ['подпишитесь', 'на', 'канал']],
  ['→ “follow us” ★ 𝔛', ['follow', 'us', '𝔛']],
  ['…', []],
])('the words of “%s”', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});
