/** Where a word or mark stands. */
export interface Scanned {
  start: number;
  end: number;
  isWord: boolean;
  isCapital: boolean;
}

const LETTER = 1;
const CAPITAL = 2;
const NUMBER = 3;
const SPACE = 4;
const OTHER = 5;
/** Kinds of the units below 0x10000, looked up once: a class test for each character costs more than all the rest. */
const KINDS = new Uint8Array(0x10000);

/**
 * The words and marks of `text` from `start` to `end`, in order. Letters, marks and numbers make words, with
 * "'", "’", "_" and "-" inside, "." and "," before a figure, and the stops of "U.S."; "@", "#" and "$" open
 * them; "''" is one mark. One pass.
 */
export function scanWords(text: string, start: number, end: number): Scanned[] {
  const found: Scanned[] = [];
  for (let at = start; at < end; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const code = text.charCodeAt(at);
    // "@", "#", "$"
    const opens = code === 64 || code === 35 || code === 36;
    const isWord = kind < SPACE || opens;
    let next = at + widthAt(text, at);
    if (isWord) next = endOfWord(text, at, next, end);
    else if (code === 39 && text.charCodeAt(at + 1) === 39 && at + 1 < end) next = at + 2;
    found.push({ start: at, end: next, isWord, isCapital: kind === CAPITAL || code === 64 });
    at = next;
  }
  return found;
}

function endOfWord(text: string, start: number, from: number, end: number): number {
  let at = from;
  while (at < end && isInWord(text, start, at, end)) at += widthAt(text, at);
  return at;
}

function isInWord(text: string, start: number, at: number, end: number): boolean {
  if (kindAt(text, at) < SPACE) return true;
  const code = text.charCodeAt(at);
  // "'", "’", "_", "-"
  if (code === 39 || code === 0x2019 || code === 95 || code === 45) return true;
  const next = at + 1 < end ? kindAt(text, at + 1) : OTHER;
  const isStop = code === 46;
  if ((isStop || code === 44) && next === NUMBER) return true;
  if (!isStop || (next !== LETTER && next !== CAPITAL) || !isLetter(kindAt(text, at - 1))) return false;
  return at - 1 === start || !isLetter(kindAt(text, at - 2));
}

const isLetter = (kind: number) => kind === LETTER || kind === CAPITAL;

/** Two units where a character takes a pair of them. */
function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return OTHER;
  if ((code & 0xfc00) === 0xd800) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  const known = KINDS[code] as number;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/^\s/u.test(character)) return SPACE;
  if (/^\p{Lu}/u.test(character)) return CAPITAL;
  if (/^\p{N}/u.test(character)) return NUMBER;
  return /^[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER;
}
