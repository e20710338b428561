import type { PassageWord } from '../read-passage.ts';
import { readHanNumber } from './read-han-number.ts';

/**
 * Characters that are one word where facts are compared: weekdays, rows of numerals, Japanese endings that deny, hearsay, and Chinese words
 * in which a "not" denies nothing ("不过" is "but").
 */
const JOINED = new RegExp(
  [
    '(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]',
    '[月火水木金土日]曜日?',
    '(?<numeral>(?<![0-9０-９])[〇零一二两兩三四五六七八九十百千万萬亿億兆]+)',
    '(?<![少危幼切])(?:なかった|ない|ません|なし)',
    '涉嫌|据称|疑似|とされる|とみられる',
    '不(?:过|過|断|斷|仅|僅|少|久|同|论|論|管|已|禁)|[无無][论論线線疑]|未[来來]|没收|沒收',
  ].join('|'),
  'gu',
);

/** The words of a Chinese or Japanese passage, which are characters, with those that are one word or number joined. Linear. */
export function joinCharacters(
  text: string,
  { start, end }: { start: number; end: number },
  words: readonly PassageWord[],
): PassageWord[] {
  const joined: PassageWord[] = [];
  const passage = text.slice(start, end);
  let next = 0;
  for (const found of passage.matchAll(JOINED)) {
    const from = start + found.index;
    const to = from + found[0].length;
    const isNumeral = found.groups?.numeral !== undefined;
    const number = isNumeral
      ? readHanNumber(found[0], text.slice(Math.max(start, from - 1), from), text.slice(to, to + 1))
      : null;
    if (isNumeral && number === null) continue;
    while ((words[next]?.start ?? to) < from) joined.push(words[next++] as PassageWord);
    while ((words[next]?.end ?? to + 1) <= to) next++;
    joined.push({ value: number === null ? found[0] : String(number), start: from, end: to });
  }
  return [...joined, ...words.slice(next)];
}
