import { foldWord } from '../../../text/read-words.ts';

/** One line's words, sorted by what they can tell. */
export interface LineWords {
  /** Every word in order, folded; possessive endings cut. */
  all: string[];
  /** True where the word as written begins with a capital. */
  capitals: boolean[];
  /** True where the word does not depend on the subject: "the", "said". */
  isFunction: boolean[];
  /** True where a capitalised word opens a sentence or a quotation: its capital says nothing. */
  opens: boolean[];
  /** Stems of words that carry meaning: no function words, three letters and more; each once. */
  content: Set<string>;
  /** Stems of capitalised words that do not open a sentence; each once. */
  names: Set<string>;
}

const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’]*/gu;
/** In most lines every letter is one of A to Z: such a line is read unit by unit, three times as fast. */
const PLAIN_LINE = /^[ -~\u00A0\u2010-\u2026]*$/;
const OPENERS = '.!?…:;“”"„«‘\n•–—-';
const SKIPPED = ' \t\u00A0"“„«‘\'([';

/** Letters of the shortest word that can carry meaning by itself. */
const MIN_CONTENT = 3;

/** English words that say nothing of the subject. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them their theirs we us our ours you your yours i me my mine ' +
    'who whom whose which what when where why how is are was were be been being am do does did done doing have has had having will would shall should can could may might must ' +
    'not no of in on at by for from to with without into onto over under up down out off about after before between among against during through across per via as while because since until though although ' +
    'also just only even more most less least much many few some any all both each every other another such same own very too again still already ever never now well back one two first last new ' +
    'said says say saying told tells added according get got go going went make made take took come came like mr mrs ms dr'
  ).split(' '),
);

/** Most words that carry meaning are longer than any that does not. */
const MAX_FUNCTION = Math.max(...[...FUNCTION_WORDS].map((word) => word.length));

/** Reads one line's words. Linear. */
export function readLineWords(text: string): LineWords {
  const words: LineWords = { all: [], capitals: [], isFunction: [], opens: [], content: new Set(), names: new Set() };
  if (PLAIN_LINE.test(text)) readPlainWords(text, words);
  else for (const { 0: found, index } of text.matchAll(WORD)) addMarkedWord(words, text, index, found);
  return words;
}

function readPlainWords(text: string, words: LineWords): void {
  for (let at = 0; at < text.length; at++) {
    const first = kindAt(text, at);
    if (first < SMALL) continue;
    const start = at++;
    let isMarked = false;
    let isRaised = first === CAPITAL;
    for (let kind = kindAt(text, at); kind !== NONE; kind = kindAt(text, ++at)) {
      if (kind === APOSTROPHE) isMarked = true;
      else if (kind === CAPITAL) isRaised = true;
    }
    const found = text.slice(start, at);
    if (isMarked) addMarkedWord(words, text, start, found);
    else addWord(words, text, start, isRaised ? found.toLowerCase() : found, first === CAPITAL);
  }
}

/** What a UTF-16 unit of a plain line is to a word. */
const [NONE, APOSTROPHE, SMALL, CAPITAL] = [0, 1, 2, 3];
const KINDS = new Uint8Array(0x80).map((_, unit) => {
  if (unit === 0x27) return APOSTROPHE;
  if (unit >= 0x41 && unit <= 0x5a) return CAPITAL;
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? SMALL : NONE;
});

function kindAt(text: string, at: number): number {
  // NaN behind the end.
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? (KINDS[unit] as number) : unit === 0x2019 ? APOSTROPHE : NONE;
}

function addMarkedWord(words: LineWords, text: string, at: number, found: string): void {
  const written = found.replace(/['’]s?$/, '');
  const first = written.charAt(0);
  addWord(words, text, at, foldWord(written), first !== first.toLowerCase());
}

function addWord(words: LineWords, text: string, at: number, word: string, isCapital: boolean): void {
  if (word === '') return;
  const opens = isCapital && opensSentence(text, at);
  const isFunction = word.length <= MAX_FUNCTION && FUNCTION_WORDS.has(word);
  words.all.push(word);
  words.capitals.push(isCapital);
  words.opens.push(opens);
  words.isFunction.push(isFunction);
  if (isFunction || word.length < MIN_CONTENT) return;
  const stem = stemOf(word);
  words.content.add(stem);
  if (isCapital && !opens) words.names.add(stem);
}

function opensSentence(text: string, at: number): boolean {
  // Most words stand behind a word and a space.
  if (text.charCodeAt(at - 1) === 0x20 && kindAt(text, at - 2) >= SMALL) return false;
  let i = at - 1;
  while (i >= 0 && at - i < 5 && SKIPPED.includes(text.charAt(i))) {
    if (OPENERS.includes(text.charAt(i))) return true;
    i--;
  }
  return i < 0 || OPENERS.includes(text.charAt(i));
}

/** English endings off, so that "force", "forces" and "forced", "country" and "countries" meet. */
function stemOf(word: string): string {
  const { length } = word;
  if (length < 4) return word;
  switch (word.charAt(length - 1)) {
    case 'g':
      return length > 5 && word.endsWith('ing') ? word.slice(0, -3) : word;
    case 'd':
      return length > 4 && word.endsWith('ed') ? word.slice(0, -2) : word;
    case 's':
      if (length > 4 && word.endsWith('es')) return word.slice(0, -2);
      return word.endsWith('ss') ? word : word.slice(0, -1);
    case 'e':
      return length > 4 ? word.slice(0, -1) : word;
    case 'y':
      return length > 4 ? `${word.slice(0, -1)}i` : word;
    default:
      return word;
  }
}
