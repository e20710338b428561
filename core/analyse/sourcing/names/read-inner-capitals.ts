import { isTitleCase } from './is-title-case.ts';
import { plainWord } from './plain-word.ts';

/** A capital word behind a small word, a comma or another capital word. */
const INNER = /(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}\p{M}’'-]*/gu;

/** Words with a capital inside sentences; headlines and lists, which end in no full stop, prove nothing. */
export function readInnerCapitals(text: string): Set<string> {
  const inner = new Set<string>();
  for (const line of text.split('\n')) {
    if (!/[.!?…]["”’)]?\s*$/u.test(line.slice(-6)) || isTitleCase(line)) continue;
    for (const { 0: word } of line.matchAll(INNER)) inner.add(plainWord(word));
  }
  return inner;
}
