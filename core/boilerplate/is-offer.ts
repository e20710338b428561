import { wordsIn } from '../text/words-in.ts';
import { ADDRESS_OPENINGS, OFFER_OBJECTS, OFFER_OPENINGS, OFFERS } from './promo-words.ts';

/** Longest offer, in UTF-16 units: newsletter boxes have three sentences in one line at most. */
export const MAX_OFFER_LENGTH = 500;
const SENTENCE_ENDS = /[.!?:…]["”’»)]?\s+|\n/g;
/** A line in quotation marks is somebody's words, not the page's. */
const QUOTED = /^["“„«‚‘'»]/;

const APOSTROPHES = /[’`´]/;
const APOSTROPHES_ALL = /[’`´]/g;

const BETWEEN_WORD = '[ \\n"“„(.:;,!?]';
/** The first four words of a sentence stand in its first units. */
const OPENING_LENGTH = 80;

const FIRST_LENGTH = 32;

/** "Follow Our Town on Facebook, X and Instagram": whose page it is stands between. */
const FOLLOWS = ['follow', 'sigue', 'folgen', 'folgt', 'volg', 'obserwuj'];
const NETWORKS = 'facebook instagram twitter x youtube tiktok linkedin telegram whatsapp threads bluesky'.split(' ');
const ADDRESS = /\S@\S+\.\S/;

const openings = new Set(OFFER_OPENINGS);
const openingsWithAddress = new Set([...OFFER_OPENINGS, ...ADDRESS_OPENINGS]);
const firstWords = new Set([...openingsWithAddress].map((opening) => opening.split(/[ -]/)[0] as string));
const phrases = new Map<string, string[]>();
for (const phrase of OFFERS) {
  const first = phrase.split(' ')[0] as string;
  phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
}

/** In few lines such a word stands between others. Asked of a line with a space before and behind it. */
const PHRASE_OPENS = new RegExp(`${BETWEEN_WORD}(${[...phrases.keys()].join('|')})(?=${BETWEEN_WORD})`, 'g');

/**
 * True for a line by which the page offers its newsletter, app, channel, subscription or asks for
 * money: a sentence that opens with the offer ("Sign up", "Abonnieren Sie") and names what is
 * offered or an address to write to, or two networks, or a phrase that is said nowhere else ("unsubscribe at any
 * time"). Linear.
 */
export function isOffer(line: string, lower = line.toLowerCase()): boolean {
  if (line.length > MAX_OFFER_LENGTH || QUOTED.test(line)) return false;
  const text = APOSTROPHES.test(lower) ? lower.replace(APOSTROPHES_ALL, "'") : lower;
  if (holdsPhrase(text)) return true;
  if (isFollow(text)) return true;
  const hasAddress = text.includes('@') && ADDRESS.test(text);
  const known = hasAddress ? openingsWithAddress : openings;
  if (!opensOffer(text, known) && !opensLater(text, known)) return false;
  if (hasAddress) return true;
  const words = wordsIn(text);
  return OFFER_OBJECTS.some((object) => {
    if (object.includes(' ')) return text.includes(object);
    return words.some((word) => (object.length < 5 ? word === object : word.startsWith(object)));
  });
}

/** True for a line that opens with "follow" and names two networks. */
function isFollow(text: string): boolean {
  if (!FOLLOWS.includes(firstWordOf(text, 0))) return false;
  const words = wordsIn(text);
  return NETWORKS.filter((network) => words.includes(network)).length > 1;
}

/** True where one of `OFFERS` stands in the line; looked for only where its first word does. */
function holdsPhrase(text: string): boolean {
  const line = ` ${text} `;
  PHRASE_OPENS.lastIndex = 0;
  for (let found = PHRASE_OPENS.exec(line); found !== null; found = PHRASE_OPENS.exec(line)) {
    if (phrases.get(found[1] as string)?.some((phrase) => text.includes(phrase))) return true;
  }
  return false;
}

/** True where a sentence behind the first opens an offer. */
function opensLater(text: string, known: ReadonlySet<string>): boolean {
  SENTENCE_ENDS.lastIndex = 0;
  while (SENTENCE_ENDS.test(text)) {
    const start = SENTENCE_ENDS.lastIndex;
    if (!firstWords.has(firstWordOf(text, start))) continue;
    if (opensOffer(text.slice(start).split(SENTENCE_ENDS, 1)[0] as string, known)) return true;
  }
  return false;
}

function opensOffer(sentence: string, known: ReadonlySet<string>): boolean {
  if (!firstWords.has(firstWordOf(sentence, 0))) return false;
  const words = wordsIn(sentence.slice(0, OPENING_LENGTH)).slice(0, 4);
  // "abonnez-vous", "inscreva-se": the verb stands before the hyphen.
  const bare = words.map((word, i) => (i === 0 ? (word.split('-')[0] as string) : word));
  for (let length = 1; length <= bare.length; length++) {
    if (known.has(bare.slice(0, length).join(' ')) || known.has(words.slice(0, length).join(' '))) return true;
  }
  return false;
}

/** The first word from here on, up to a hyphen. Most are letters of a to z up to a sign: found fast, without a pattern. */
function firstWordOf(text: string, start: number): string {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  if (end > start && endsWord(text.charCodeAt(end))) return text.slice(start, end);
  const [found = ''] = wordsIn(text.slice(start, start + FIRST_LENGTH));
  return found.split('-', 1)[0] as string;
}

const isPlain = (unit: number) => unit >= 0x61 && unit <= 0x7a;

/** Blanks and marks of ASCII; a digit or an apostrophe is part of a word, and so may anything beyond be. */
function endsWord(unit: number): boolean {
  return Number.isNaN(unit) || (unit < 0x80 && unit !== APOSTROPHE && !(unit >= 0x30 && unit <= 0x39));
}

const APOSTROPHE = 0x27;
