const FIRST_BEYOND_ASCII = 0x80;
const FIRST_LATIN_LETTER = 0xc0;
/** Where kana begin; punctuation of these scripts lies before. */
const FIRST_DENSE = 0x3040;
const DENSITY = 2.5;

/** 1 for each ASCII letter and digit: every character of a page is looked up here. */
const IS_ASCII_LETTER = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, unit) => (isAsciiLetter(unit) ? 1 : 0));

/** Letters and digits of a text; a character of the dense scripts says as much as two and a half letters. */
export function countLetters(text: string): number {
  let letters = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    letters += unit < FIRST_BEYOND_ASCII ? (IS_ASCII_LETTER[unit] as number) : lettersBeyondAscii(unit);
  }
  return Math.round(letters);
}

function lettersBeyondAscii(unit: number): number {
  if (unit < FIRST_DENSE) return unit >= FIRST_LATIN_LETTER && !isPunctuation(unit) ? 1 : 0;
  return isDense(unit) ? DENSITY : 1;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** General punctuation: dashes, quotation marks, spaces, zero-width characters. */
function isPunctuation(unit: number): boolean {
  return unit >= 0x2000 && unit <= 0x206f;
}

/** Kana, Han, Hangul; the gate counts them alike. */
function isDense(unit: number): boolean {
  return (unit >= FIRST_DENSE && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af);
}
