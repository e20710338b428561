import { isSiteWord } from '../../boilerplate/is-site-word.ts';
import { readBoxKind } from '../../boilerplate/read-box-kind.ts';
import { readLabel } from '../../boilerplate/read-label.ts';
import type { Block } from '../../text/block.ts';
import { alienReason } from './alien-reason.ts';
import { isHeadingName } from './is-heading-name.ts';

/** A name of one word is the site's as often as the text's: "comments", "newsletter". */
const MIN_WORDS = 2;
const MAX_HEADING_LENGTH = 100;
/** More of them are looked at on no page: each is looked for in all blocks. */
const MAX_NAMES = 50;
/** What holds so much in links leads elsewhere, whatever its heading. */
const MAX_LINK_SHARE = 0.34;
/** Two words have so many letters. */
const MIN_NAME_LENGTH = 6;
/** What a heading has more or less than its name: punctuation, spaces, accents written out. */
const MAX_DIFFERENCE = 0.3;
const BETWEEN_NAMES = /[ |]/;
const FIRST_LETTERS = /^[A-Za-z]*/;
/** Without letters beyond ASCII; signs and curly quotation marks are none. */
const ASCII = /^[\0-\xa9\u2000-\u206f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;
const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/** An element's names, one of which is made of the words of a heading in it. */
interface Named {
  names: string;
  own: string;
  /** Number of the heading. */
  heading: number;
}

/**
 * The blocks without those class names and ids that are made of a heading's own words, to be led to: "related-work" around
 * "Related work" tells of the text, not of other stories. Left are names that sites give their boxes with a heading to match
 * ("related-stories"), and those of boxes full of links. Linear.
 */
export function withoutOwnNames(blocks: readonly Block[]): readonly Block[] {
  const without = new Map<string, string>();
  for (const { names, own, heading } of findNamed(blocks)) {
    if (!isOverText(blocks, names, heading)) continue;
    const others = names.split(' ').filter((name) => name !== own);
    without.set(names, others.join(' '));
  }
  if (without.size === 0) return blocks;
  const known = new Map<string, string>();
  return blocks.map((block) => {
    let hints = known.get(block.hints);
    if (hints === undefined) {
      hints = replaceNames(block.hints, without);
      known.set(block.hints, hints);
    }
    return hints === block.hints ? block : { ...block, hints };
  });
}

function findNamed(blocks: readonly Block[]): Named[] {
  const named: Named[] = [];
  for (let heading = 0; heading < blocks.length; heading++) {
    const { tag, text, hints } = blocks[heading] as Block;
    if (!isHeadingName(tag) || text.length > MAX_HEADING_LENGTH || !mayName(hints, text)) continue;
    for (const own of hints.split(BETWEEN_NAMES)) {
      if (!mayBeMadeOf(own, text) || !isMadeOf(own, text)) continue;
      const names = hints.split('|').find((one) => one.split(' ').includes(own)) ?? own;
      named.push({ names, own, heading });
      if (named.length === MAX_NAMES) return named;
    }
  }
  return named;
}

/** Asked first of all: whether the heading's first letters stand anywhere in the names. */
function mayName(hints: string, text: string): boolean {
  const [letters = ''] = FIRST_LETTERS.exec(text) ?? [];
  return hints.length >= MIN_NAME_LENGTH && hints.includes(letters.toLowerCase());
}

/** Asked next: most names are others, and of another length. */
function mayBeMadeOf(name: string, text: string): boolean {
  return name.length >= MIN_NAME_LENGTH && Math.abs(name.length - text.length) <= MAX_DIFFERENCE * text.length;
}

/** True where a name that says "something else" is a heading's words, and they are none that sites call their own boxes by. */
function isMadeOf(name: string, text: string): boolean {
  const words = wordsOf(text);
  if (words.length < MIN_WORDS || wordsOf(name).join('') !== words.join('')) return false;
  return saysOther(name) && !words.every(isSiteWord) && readLabel(text) === null;
}

/** Words as they come into addresses: lower case, without accents. */
function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  // What a letter or an accent is in all scripts takes two patterns 0.2 ms each to compile, on every page anew.
  if (ASCII.test(lower)) return lower.match(ASCII_WORD) ?? [];
  return lower.normalize('NFD').replace(MARKS, '').match(WORD) ?? [];
}

function saysOther(name: string): boolean {
  return alienReason(name.replace(/_+/g, '-')) !== null || readBoxKind(name) !== null;
}

/** True where text stands in the element of these names; where it holds the heading alone, behind that. */
function isOverText(blocks: readonly Block[], names: string, heading: number): boolean {
  const inside = blocks.filter(({ hints }) => hints.includes(names) && hints.split('|').includes(names));
  const rest = inside.filter((block) => block !== blocks[heading]);
  const text = rest.length > 0 ? rest : blocks.slice(heading + 1, heading + 2);
  if (text.some(({ tag, linkShare }) => isHeadingName(tag) && linkShare > MAX_LINK_SHARE)) return false;
  const letters = text.reduce((sum, block) => sum + block.text.length, 0);
  const linked = text.reduce((sum, block) => sum + block.linkShare * block.text.length, 0);
  return letters > 0 && linked <= MAX_LINK_SHARE * letters;
}

/** An element left without a name is none in the chain, but a block's own stand first in it. */
function replaceNames(hints: string, without: ReadonlyMap<string, string>): string {
  const [own = '', ...outer] = hints.split('|').map((names) => without.get(names) ?? names);
  return [own, ...outer.filter((names) => names !== '')].join('|');
}
