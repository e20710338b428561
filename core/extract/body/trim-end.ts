import { AUTHOR } from '../blocks/alien-reason.ts';
import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import type { Between } from '../find-articles.ts';
import { isByline } from '../head/is-byline.ts';
import { findAbout } from './find-about.ts';
import { findReferences } from './find-references.ts';
import { isHouseNote } from './is-house-note.ts';
import { isSignature } from './is-signature.ts';
import { isToldHeading } from './is-told-heading.ts';

/** "Contact Jane Doe at jdoe@news.example", "Follow Jane Doe: @jdoe". */
const ADDRESS = /\S@\S+\.\S|(?:^|[\s(])@\w/;
/** "To contact the editors: …" with an address, whoever they are; "Letters may be sent to …", "Please email your story to …". */
const CONTACT = new RegExp(
  `^(?:${[
    '(?:to )?contact (?:us|our|(?:the |your )?(?:authors?|writers?|reporters?|journalists?|editors?|newsroom))\\b',
    '(?:letters|corrections?|(?:editorial )?complaints|submissions)\\b.{0,100} (?:can|may|should) be (?:sent|e-?mailed|submitted)\\b',
    '(?:please )?(?:send|e-?mail|write to) (?:us|your|letters|a letter)\\b',
  ].join('|')})`,
  'i',
);
/** Of fewer lines, or longer ones, a text may be made. */
const MIN_CARD_LINES = 3;
const MAX_CARD_LINE_LENGTH = 60;
/** Longer paragraphs tell more than who wrote the text. */
const MAX_BIO_LENGTH = 600;
const MIN_AUTHOR_LENGTH = 6;
/** Lines with more than this share in links, so many of them in a row, lead to other stories. */
const MIN_LINK_SHARE = 0.6;
const MIN_LINKS = 2;
/** Name, desk, a paragraph or two, addresses. */
const MAX_BIO_BLOCKS = 8;
/** With a greater share of the text in it, such an element holds the text. */
const MAX_BIO_SHARE = 0.34;
/** The same of what tells of a press release's sender. */
const MAX_SENDER_SHARE = 0.5;
/**
 * "Ann Lee is a reporter for …", "Ann Lee covers …": a last paragraph that opens so tells of the author where nothing says who
 * that is, and the text has not told of her.
 */
const BIO =
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.’'-]+(?: ([A-ZÀ-Þ][A-Za-zÀ-ɏ.’'-]*)){1,3} (?:is (?:an?|the|our) [^.]{0,60}\b(?:reporter|correspondent|editor|writer|columnist|journalist|author|producer)\b|(?:covers|writes (?:about|on|for)|reports on|can be (?:reached|contacted) (?:at|by|on|via))\b)/;
/** The name that a paragraph opens with. */
const NAME = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.’'-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.’'-]*)+/;
/** What a byline without a year leaves of its day, as in "Ann Lee May 3". */
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?$/i;
const LATIN_LETTER = /[a-zß-ɏ]/;
/** "3. The boat, $20". */
const NUMBER = /^(\d{1,3})[.)]\s/;

/**
 * Takes lines that close a page rather than its text off the body's end, house notes, what the text was made from, and what
 * tells of the authors named in `bylines`. Paragraphs that count on are a list, and text. Blocks count from `start` before. Changes both lists.
 */
export function trimEnd(
  described: readonly Described[],
  body: number[],
  between: Between[],
  { start, bylines }: { start: number; bylines: readonly (string | null)[] },
): void {
  // Bylines have names in capitals that the lines below have not.
  const authors = bylines.flatMap((byline) => (byline === null ? [] : authorsIn(byline)));
  // Several paragraphs may tell of the authors, each by name.
  const isOpening = (lower: string) => authors.some((author) => opensWith(lower, author));
  const told = new Map<string, boolean>();
  const isTold = (name: string) => {
    const isIn = (one: Described) => one.lower.includes(name) && !isByline(one) && !isOpening(one.lower);
    const known = told.get(name) ?? body.slice(0, -1).some((i) => isIn(described[i - start] as Described));
    told.set(name, known);
    return known;
  };
  const isUnknown = (text: string) => {
    const name = BIO.exec(text)?.[1];
    return name !== undefined && !isTold(name.toLowerCase());
  };
  const isOfAuthor = ({ block: { text }, lower }: Described) => {
    const name = (NAME.exec(text)?.[0] ?? '').toLowerCase();
    return authors.some(
      (author) =>
        (opensWith(lower, author) && !isTold(author)) ||
        (name.length >= MIN_AUTHOR_LENGTH &&
          author.startsWith(`${name} `) &&
          MONTH.test(author.slice(name.length + 1))) ||
        (lower.includes(author) && ADDRESS.test(text)),
    );
  };
  const bioStart = Math.min(findBio(described, body, { start, authors }), findSender(described, body, start));
  for (let number = body.at(-1); number !== undefined && number >= bioStart; number = body.at(-1)) {
    body.pop();
    between.push({ block: number, reason: AUTHOR });
  }
  // "Whom to ask:" stands over name, office and address, a line each.
  let isOverCard = false;
  for (let number = body.at(-1); number !== undefined; number = body.at(-1)) {
    const one = described[number - start] as Described;
    const { isHeading, isProse, isItem, block } = one;
    const before = described[(body.at(-2) ?? -1) - start]?.block.text ?? '';
    const isListed = numberOf(block.text) === numberOf(before) + 1;
    const isText =
      (isProse && !isCard(block.text)) ||
      isItem ||
      isListed ||
      isToldHeading(one) ||
      (!isHeading && (isSentenceEnd(block.text) || /[:;,、，]$/u.test(block.text))) ||
      isSignature(described, body, start);
    // "Jane Doe is a reporter for …": nothing else ends an article with its author's name in front, but for a place's in
    // the byline that the text has told of.
    const isBio =
      block.text.length <= MAX_BIO_LENGTH &&
      (isOfAuthor(one) ||
        (ADDRESS.test(block.text) && CONTACT.test(block.text)) ||
        (authors.length === 0 && isUnknown(block.text)));
    const leads = block.text.endsWith(':') && (isOverLinks(described, number - start) || isOverCard);
    if (isText && !isBio && !leads && !isHouseNote(block.text)) break;
    body.pop();
    isOverCard = block.text.includes('\n') && ADDRESS.test(block.text);
    between.push({ block: number, reason: isBio ? AUTHOR : leads ? 'links' : 'a line at the foot' });
  }
  const references = findReferences(body.map((i) => described[i - start] as Described));
  for (const block of body.splice(references)) between.push({ block, reason: 'a list of sources' });
}

/** Name, office, address, a line each; an abbreviation in it ends no sentence. */
function isCard(text: string): boolean {
  const lines = text.split('\n');
  return lines.length >= MIN_CARD_LINES && !isSentenceEnd(text) && ADDRESS.test(text) && lines.every(isCardLine);
}

const isCardLine = (line: string) => line.length <= MAX_CARD_LINE_LENGTH;

/** Where a small element around a text's last block begins that opens with an author's name alone; infinity for none. */
function findBio(
  described: readonly Described[],
  body: readonly number[],
  { start, authors }: { start: number; authors: readonly string[] },
): number {
  const isAuthor = (text: string) => authors.includes(text.toLowerCase());
  const first = body[0] ?? 0;
  let box = described[(body.at(-1) ?? -1) - start]?.box ?? null;
  for (; box !== null && box.start > first && box.end - box.start <= MAX_BIO_BLOCKS; box = box.outer) {
    const isAlone = box.end - box.start === 1;
    if (isAlone || !isAuthor(described[box.start - start]?.block.text ?? '')) continue;
    return shareFrom(described, body, start, box.start) <= MAX_BIO_SHARE ? box.start : Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}

/** Where a press release tells of who sent it, which is little of the text; infinity for none. */
function findSender(described: readonly Described[], body: readonly number[], start: number): number {
  const number = body[findAbout(body.map((i) => described[i - start] as Described))];
  return number !== undefined && shareFrom(described, body, start, number) <= MAX_SENDER_SHARE
    ? number
    : Number.POSITIVE_INFINITY;
}

/** The share of the body's letters in its blocks from this one. */
function shareFrom(described: readonly Described[], body: readonly number[], start: number, from: number): number {
  const lettersFrom = (first: number) =>
    body.reduce((sum, i) => sum + (i < first ? 0 : (described[i - start] as Described).ownLetters), 0);
  return lettersFrom(from) / (lettersFrom(0) || 1);
}

/** "Ann Leeson" does not open with "Ann Lee". */
const opensWith = (lower: string, name: string) =>
  lower.startsWith(name) && !LATIN_LETTER.test(lower.charAt(name.length));

const numberOf = (text: string) => Number(NUMBER.exec(text)?.[1] ?? Number.NaN);

/** "More from Ann Lee:" over the titles of other stories; below "She wrote:" may stand a single link, to what she wrote. */
function isOverLinks(described: readonly Described[], i: number): boolean {
  const links = described.slice(i + 1, i + 1 + MIN_LINKS);
  return links.length === MIN_LINKS && links.every((one) => one.linkShare > MIN_LINK_SHARE && !one.isProse);
}

/** The names in a byline, in lower case: "By Ann Lee ann@news.example and Jo Brandt · 3 May". */
function authorsIn(byline: string): string[] {
  const names = byline.split(
    /[,;:|&·•\n\d]|(?:^|\s)(?:and|und|et|y|e|by|By|BY|von|Von|par|Par|por|Por|\S*@\S+)(?=\s|$)/,
  );
  return names.map((name) => name.trim().toLowerCase()).filter((name) => name.length >= MIN_AUTHOR_LENGTH);
}
