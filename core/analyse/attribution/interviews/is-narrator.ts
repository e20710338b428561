import { isRole } from '../../sourcing/names/is-role.ts';
import { isPersonal } from './is-question.ts';

/** Of whom a talk has spoken, for what "she" and "he" in it may mean. */
export interface SpokenOf {
  /** Anybody, since the last question. */
  somebody: boolean;
  /** A woman or a ship, and a man, in all of it. */
  she: boolean;
  he: boolean;
}

/** Up to "she" or "his": a paragraph's first words. */
const OPENING = /^((?:[\p{L}’'-]+,? ){0,6}?)(she|her|he|his)(?![\p{L}’'])/iu;
const SHE =
  /(?<!\p{L})(?:she|her|hers|herself|mother|mum|mom|wife|daughter|sister|aunt|niece|grandmother|granny|granddaughter|girl|girlfriend|woman|lady|queen|ship|boat|ferry|yacht|vessel)(?!\p{L})/iu;
const HE =
  /(?<!\p{L})(?:he|him|his|himself|father|dad|husband|son|brother|uncle|nephew|grandfather|grandpa|grandson|boy|boyfriend|man|guy|lad|king)(?!\p{L})/iu;
const ANYBODY =
  /(?<!\p{L})(?:cousin|friend|partner|baby|child|kid|some(?:body|one)|every(?:body|one)|anyone|anybody|nobody|person|patient|client|customer|guest|dog|cat|horse|cow)(?!\p{L})/iu;
/** A capital within a sentence: perhaps a person. */
const NAME_INSIDE = /[\p{L}\p{N},;:]["”’]? ["“‘]?(?!I(?!\p{L}))\p{Lu}/u;
/** What a box under a talk says: where to see, buy or read it. */
const BOX =
  /(?<!\p{L})(?:(?:tickets?|admission|entry) (?:costs?|is|are|from|start)|(?:for|more) (?:more |further )?(?:information|details)(?: is| are|:|,| on| at| from)|to book(?:,| tickets)|is (?:published|distributed|released) (?:by|on|in)|is (?:out|available|in (?:cinemas|shops|bookshops)) (?:now|on|in|from|at|through)|(?:runs|continues|is on show|is on|is open) (?:at [^.]{1,60} )?(?:until|till|from|between) \p{N})|www\.|https?:/iu;

/** What is known of whom a talk speaks once `text` is said, too. */
export function hear(before: SpokenOf, text: string, isQuestion: boolean): SpokenOf {
  return {
    somebody: (!isQuestion && before.somebody) || namesSomebody(text),
    she: before.she || SHE.test(text),
    he: before.he || HE.test(text),
  };
}

/**
 * True for a paragraph behind an answer in which the article's own voice is back: it names the speaker, or tells of
 * "her" where nobody said before could be meant but the speaker.
 */
export function isNarrator(text: string, speaker: string, spokenOf: SpokenOf): boolean {
  return isNaming(text, speaker) || isTelling(text, spokenOf);
}

/** True for a paragraph that says where to see, buy or read what a talk was of. */
export const isBox = (text: string) => BOX.test(text) && !isPersonal(text);

function isNaming(text: string, speaker: string): boolean {
  const name = speaker.split(' ').at(-1) ?? '';
  return name.length > 2 && new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u').test(text);
}

function isTelling(text: string, { somebody, she, he }: SpokenOf): boolean {
  if (/^With that, /.test(text)) return !isPersonal(text);
  const opening = OPENING.exec(text);
  if (opening === null || somebody || isPersonal(text)) return false;
  const isKnown = /^(?:she|her)$/i.test(opening[2] ?? '') ? she : he;
  return !isKnown && !namesSomebody(opening[1] ?? '');
}

function namesSomebody(words: string): boolean {
  if (SHE.test(words) || HE.test(words) || ANYBODY.test(words) || NAME_INSIDE.test(words)) return true;
  return (
    words
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some(isRole) ?? false
  );
}
