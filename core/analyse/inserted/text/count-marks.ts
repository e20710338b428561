/** What a line's marks and digits say, counted in one go. */
export interface Marks {
  commas: number;
  semicolons: number;
  /** Colons before a space. */
  colons: number;
  /** Quotation marks of any kind but single ones. */
  quotes: number;
  /** Apostrophes and single quotation marks that may open a quotation. */
  singleQuotes: number;
  /** Opening less closing quotation marks: above 0 where a quotation goes on in the next line. */
  balance: number;
  digits: number;
  /** Runs of four capitals A to Z and more. */
  shouts: number;
  /** Stops before a space and a capital A to Z, and one more. */
  sentences: number;
}

const OPENS = 1;
const CLOSES = 2;
const QUOTES: ReadonlyMap<number, number> = new Map([
  ...unitsOf('“„').map((unit): [number, number] => [unit, OPENS]),
  ...unitsOf('”').map((unit): [number, number] => [unit, CLOSES]),
  ...unitsOf('"«»').map((unit): [number, number] => [unit, 0]),
]);
const [COMMA, SEMICOLON, COLON, STOP, QUESTION, EXCLAMATION, APOSTROPHE, SINGLE] = unitsOf(",;:.?!'‘");
const CLOSING = '"”’)';
const OPENING = '"“‘(';
/** Capitals in a row from which a word is shouted. */
const SHOUTED = 4;

/** Counts a line's marks. Linear. */
export function countMarks(text: string): Marks {
  const marks: Marks = {
    commas: 0,
    semicolons: 0,
    colons: 0,
    quotes: 0,
    singleQuotes: 0,
    balance: 0,
    digits: 0,
    shouts: 0,
    sentences: 1,
  };
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) {
      capitals = 0;
      continue;
    }
    capitals = isCapital(unit) ? capitals + 1 : 0;
    if (capitals === SHOUTED) marks.shouts++;
    if (capitals > 0 || unit === 0x20) continue;
    if (unit >= 0x30 && unit <= 0x39) marks.digits++;
    else countMark(marks, text, i, unit);
  }
  return marks;
}

function countMark(marks: Marks, text: string, i: number, unit: number): void {
  if (unit === COMMA) marks.commas++;
  else if (unit === SEMICOLON) marks.semicolons++;
  else if (unit === COLON) marks.colons += isSpace(text, i + 1) ? 1 : 0;
  else if (unit === APOSTROPHE || unit === SINGLE) marks.singleQuotes++;
  else if (unit === STOP || unit === QUESTION || unit === EXCLAMATION) marks.sentences += endsSentence(text, i) ? 1 : 0;
  else {
    const quote = QUOTES.get(unit);
    if (quote === undefined) return;
    marks.quotes++;
    if (quote === OPENS) marks.balance++;
    if (quote === CLOSES) marks.balance--;
  }
}

function endsSentence(text: string, stop: number): boolean {
  let i = stop + 1;
  if (i < text.length && CLOSING.includes(text.charAt(i))) i++;
  if (!isSpace(text, i)) return false;
  while (isSpace(text, i)) i++;
  if (i < text.length && OPENING.includes(text.charAt(i))) i++;
  return isCapital(text.charCodeAt(i));
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;
const isSpace = (text: string, i: number) => text.charCodeAt(i) === 0x20 || /\s/.test(text.charAt(i));

function unitsOf(marks: string): number[] {
  return Array.from(marks, (mark) => mark.charCodeAt(0));
}
