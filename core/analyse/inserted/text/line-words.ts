import { foldWord } from '../../../text/read-words.ts';

/** One line's words, sorted by what they can tell. */
export interface LineWords {
  /** Every word in order, folded; possessive endings cut. */
  all: string[];
  /** True where the word as written begins with a capital. */
  capitals: boolean[];
  /** True where the word does not depend on the subject: "the", "said". */
  isFunction: boolean[];
  /** True where the word opens a sentence or a quotation: its capital says nothing. */
  opens: boolean[];
  /** Stems of words that carry meaning: no function words, three letters and more; each once. */
  content: Set<string>;
  /** Stems of capitalised words that do not open a sentence; each once. */
  names: Set<string>;
}

const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’]*/gu;
/** In most lines every letter is one of A to Z: a class of 26 is read faster than all letters there are. */
const PLAIN_LINE = /^[ -~\u00A0\u2010-\u2026]*$/;
const PLAIN_WORD = /[A-Za-z0-9][A-Za-z0-9'’]*/g;
const OPENERS = '.!?…:;“”"„«‘\n•–—-';
/** Most words are plain: they need no folding but letter case. */
const PLAIN = /^[A-Za-z0-9]+$/;
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

/** Reads one line's words. Linear. */
export function readLineWords(text: string): LineWords {
  const words: LineWords = { all: [], capitals: [], isFunction: [], opens: [], content: new Set(), names: new Set() };
  for (const found of text.matchAll(PLAIN_LINE.test(text) ? PLAIN_WORD : WORD)) {
    const isPlain = PLAIN.test(found[0]);
    const written = isPlain ? found[0] : found[0].replace(/['’]s?$/, '');
    const word = isPlain ? written.toLowerCase() : foldWord(written);
    if (word === '') continue;
    const first = written.charAt(0);
    const isCapital = first !== first.toLowerCase();
    const opens = opensSentence(text, found.index);
    words.all.push(word);
    words.capitals.push(isCapital);
    const isFunction = FUNCTION_WORDS.has(word);
    words.opens.push(opens);
    words.isFunction.push(isFunction);
    if (isFunction || word.length < MIN_CONTENT) continue;
    const stem = stemOf(word);
    words.content.add(stem);
    if (isCapital && !opens) words.names.add(stem);
  }
  return words;
}

function opensSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i < 5 && SKIPPED.includes(text.charAt(i))) {
    if (OPENERS.includes(text.charAt(i))) return true;
    i--;
  }
  return i < 0 || OPENERS.includes(text.charAt(i));
}

/** English endings off, so that "force", "forces" and "forced", "country" and "countries" meet. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && (word.endsWith('ed') || word.endsWith('es'))) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1);
  return word.length > 4 && word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}
