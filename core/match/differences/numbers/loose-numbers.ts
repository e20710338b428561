import { primaryLanguage } from '../../words/primary-language.ts';
import type { Passage, PassageWord } from '../read-passage.ts';

/**
 * English words made with numbers that count nothing, read from where the number begins: "one-on-one", "one another", "at first", "first-rate",
 * "24/7". "Three-bedroom", "first-degree" and "half-hour" do count.
 */
const LOOSE = new RegExp(
  [
    'once|both|couple|pair|trio',
    'one(?:[- ](?:another|on[- ]one|to[- ]one|by[- ]one)|-(?:offs?|sided|time|liners?))',
    '(?<=one[- ](?:on|to|by)[- ])one',
    '(?<=at |from the )first',
    'first(?:[- ]?hand| of all| and foremost| lady| ladies| name|-(?:rate|class|time))',
    'second(?: thoughts?|[- ]?hand|-(?:rate|class|guess\\w*))',
    'third-(?:rate|class|party)',
    'two-faced|half-(?:hearted\\w*|baked|brothers?|sisters?)',
    '24/7|(?<=24/)7',
  ]
    .map((row) => `(?:${row})`)
    .join('|')
    .replace(/^.*$/s, '(?<![\\p{L}\\p{N}])(?:$&)(?![\\p{L}\\p{N}])'),
  'iuy',
);

/** True for a number word of a passage that counts only where another number stands in its place. */
export function isLoose({ text, language }: Passage, { start }: PassageWord): boolean {
  if (primaryLanguage(language) !== 'en') return false;
  LOOSE.lastIndex = start;
  return LOOSE.test(text);
}
