import { readWords, type Words } from '../../text/read-words.ts';
import { readNumberWord } from './numbers/read-number-word.ts';
import { scaleOf } from './numbers/scale-words.ts';
import { UNITS } from './numbers/units.ts';

const DETERMINERS = words(
  `der die das den dem des ein eine einen einem einer eines im am zum zur beim vom ins ans aufs ums fürs durchs alle aller allen beide beiden beider viele
  vieler vielen einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger manche manchen jede jeder jeden jedem jedes
  derselbe dieselbe dasselbe derselben denselben demselben desselben`,
);
/** "Kein", "seine", "diesem": determiners that are written with every ending. */
const STEMMED = /^(?:kein|mein|dein|sein|ihr|unser|dies|jen|welch|solch)(?:e[rnms]?)?$/;
/** Ends of adjectives; behind a determiner any ending, else one that no verb has. */
const ADJECTIVE = /^\p{Ll}{2,}e[rnms]?$/u;
const SURE_ADJECTIVE = /(?:ig|lich|isch|bar|los|sam|haft)e[rnms]?$/;
/** What ends like an adjective and is none; and who is "52-jährige" may well be named behind it. */
const NO_ADJECTIVE =
  /jährigen?$|^(?:über|unter|hinter|neben|gegen|ohne|wegen|zwischen|oder|aber|heute|gestern|morgen)$/;
/** Nouns that end so are hardly ever names. */
const ENDING = /.{3}(?:ung|heit|keit|schaft|tion|tät|tur|ismus|nis)(?:en|se)?$|.{3}innen$/;
/** Countries and rivers that have an article, folded. */
const WITH_ARTICLE = words(
  `schweiz ukraine türkei slowakei mongolei niederlande niederlanden usa iran irak sudan jemen libanon kongo vatikan krim balkan kaukasus
  rhein donau elbe oder themse seine nil amazonas`,
);
/** What opens a sentence before a noun: "Nach Angaben", "Laut Polizei". */
const OPENERS = words(
  `ab an auch auf aus bei dank durch für gegen in laut mit nach nur ohne seit so statt trotz über um und unter von vor während wegen wie zu
  zwischen als doch aber oder dass da hier dort heute gestern dann`,
);
/** What mostly has no determiner: "nach Angaben der Polizei", "an Bord", "um 16 Uhr". */
const BARE = `angaben aussagen berichten worten ansicht meinung bord uhr prozent menschen leute kritik protest haft kraft betrieb`;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const MIN_STEM = 3;

/**
 * The words of these German texts that are common nouns, folded and without their endings (`nounStem`), told by what stands before them
 * or by how they end: "die Steuer", "den neuen Kran", "140 Bewohner". Every other word with a capital may be a name. Linear.
 */
export function findGermanNouns(texts: readonly string[]): Set<string> {
  const read = texts.map((text) => ({ text, words: readWords(text) }));
  const sure = new Set(BARE.split(' ').map(nounStem));
  const likely = new Set<string>();
  for (const { text, words } of read) {
    for (const [i, value] of words.values.entries()) {
      const evidence = evidenceAt(text, words, i);
      if (evidence !== null) (evidence === 'sure' ? sure : likely).add(nounStem(value));
    }
  }
  // "Der kranke Falk" is no noun where "Ida Falk" stands, too.
  const nouns = new Set([...sure, ...likely]);
  for (const { text, words } of read) {
    for (const [i, value] of words.values.entries()) {
      if (isSurname(text, words, i, nouns)) likely.delete(nounStem(value));
    }
  }
  return new Set([...sure, ...likely]);
}

/** A noun for comparing: "Krans" and "Kran", "Booten" and "Boote". */
export function nounStem(word: string): string {
  const stem = word.replace(/(?:es|ern|en|er|s|e|n)$/, '');
  return stem.length < MIN_STEM ? word : stem;
}

function words(all: string): ReadonlySet<string> {
  return new Set(all.split(/\s+/));
}

const isCapital = (text: string, { starts }: Words, i: number) => /\p{Lu}/u.test(text.charAt(starts[i] ?? 0));
const isBeside = (text: string, { starts, ends }: Words, i: number) => text.slice(ends[i - 1], starts[i]) === ' ';

function evidenceAt(text: string, words: Words, i: number): 'sure' | 'likely' | null {
  const value = words.values[i] as string;
  const written = text.slice(words.starts[i], words.ends[i]);
  // "SPD" and "McLean" are names whatever stands before them.
  if (!/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(written) || WITH_ARTICLE.has(value)) return null;
  if (ENDING.test(value)) return 'sure';
  if (i === 0 || !isBeside(text, words, i)) return null;
  const before = words.values[i - 1] as string;
  if (isDeterminer(before)) return 'sure';
  const number = /^\d+$/.test(before) ? Number(before) : readNumberWord(before, 'de');
  if (number !== null) return YEAR.test(before) ? null : 'likely';
  if (NO_ADJECTIVE.test(before) || isCapital(text, words, i - 1)) return null;
  if (SURE_ADJECTIVE.test(before)) return 'likely';
  const isAdjective = ADJECTIVE.test(before) && isBeside(text, words, i - 1) && isDeterminer(words.values[i - 2] ?? '');
  return isAdjective ? 'likely' : null;
}

const isDeterminer = (word: string) => DETERMINERS.has(word) || STEMMED.test(word);

/** True for what stands behind a name: "Falk" behind "Ida", not "Menschen" behind "Millionen" or "Merz" behind "der Kanzler". */
function isSurname(text: string, words: Words, i: number, nouns: ReadonlySet<string>): boolean {
  const before = words.values[i - 1] as string;
  if (!isCapital(text, words, i) || !isCapital(text, words, i - 1) || !isBeside(text, words, i)) return false;
  if (isDeterminer(before) || OPENERS.has(before) || UNITS.has(before)) return false;
  if (readNumberWord(before, 'de') !== null || scaleOf(before, 'de') !== null) return false;
  return !nouns.has(nounStem(before));
}
