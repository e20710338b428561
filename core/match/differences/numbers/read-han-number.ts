const DIGITS = new Map([...'〇一二三四五六七八九'].map((digit, i): [string, number] => [digit, i]));
for (const [digit, value] of [
  ['零', 0],
  ['两', 2],
  ['兩', 2],
] as const)
  DIGITS.set(digit, value);
const SMALL = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

/** What stands behind one numeral that counts: "四人", "三つ", "二年". */
const COUNTED =
  /^[人名位年月日天周岁歲歳家起种條条件艘隻只辆架台座支张所项届级度点分秒倍成号层楼米吨元块次個个つ回本枚社県匹箇ヶ]/u;
/** With these "一" is no number: "一起" is together, "一个" is a. */
const ONE = /^一[个個起点度分成]/u;

/**
 * What a row of Chinese numerals counts, or null where it is another word: "四川", "十分", "万一". `behind` is the text behind it. A single
 * numeral counts before what is counted, or behind "第".
 */
export function readHanNumber(row: string, before: string, behind: string): number | null {
  if (row.length === 1) {
    const isCounted =
      COUNTED.test(behind) && !ONE.test(row + behind.slice(0, 1)) && !(row === '十' && behind.startsWith('分'));
    if (!isCounted && before !== '第') return null;
    return DIGITS.get(row) ?? (row === '十' ? 10 : null);
  }
  const isPlain = [...row].every((sign) => DIGITS.has(sign));
  // "三四百" is three or four hundred, "二〇二三" a year.
  if (isPlain) return row.length < 3 ? null : Number([...row].map((sign) => DIGITS.get(sign)).join(''));
  if (LARGE.has(row.charAt(0)) || /^千万/u.test(row)) return null;
  return addUp(row);
}

function addUp(row: string): number | null {
  let total = 0;
  let part = 0;
  let digit: number | null = null;
  for (const sign of row) {
    const value = DIGITS.get(sign);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const small = SMALL.get(sign);
    if (small !== undefined) part += (digit ?? 1) * small;
    else {
      total += Math.max(1, part + (digit ?? 0)) * (LARGE.get(sign) ?? 1);
      part = 0;
    }
    digit = null;
  }
  return total + part + (digit ?? 0);
}
