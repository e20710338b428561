import type { InsertedType } from './inserted-type.ts';
import {
  AD_LABELS,
  MEDIA_LABELS,
  PAGE_LABELS,
  PAID_OPENINGS,
  READ_LABELS,
  SOCIAL_LABELS,
  TEASER_LABELS,
  WEAK_LABELS,
} from './label-words.ts';

/** A label that a line is, or opens with. */
export interface Label {
  type: InsertedType;
  /** The label as written. */
  words: string;
  /** True where the line says nothing more. */
  isWhole: boolean;
  /** True for a word that opens the article's own lines too ("Watch: …", "More"). */
  isWeak: boolean;
  /** True for a weak one that tells to read what follows. */
  isRead: boolean;
  /** What follows the label; "" where it is the whole line. */
  rest: string;
}

/** Longest label, in UTF-16 units: "Das könnte dich auch interessieren" and a site's name. */
const MAX_LABEL_LENGTH = 56;
/** Dingbats and brackets that pages set before a teaser. */
const LEADING = /^[\s[\]()<>»›→►▶•*#:|+_–—-]+/u;
const OPENS_WITH_LETTER = /^[A-Za-z]/;
const TRAILING = /[\s[\]()<>»›→►▶•*#:|.…!?+_–—-]+$/u;
const SEPARATOR = /\s*(?:[:：|»›→►▶]|>>|\.\.\.|…| [–—-] )\s*/u;

type Kind = Pick<Label, 'type' | 'isWeak' | 'isRead'>;
const types = new Map<string, Kind>();
const reads = new Set(READ_LABELS);
const lists: readonly [readonly string[], InsertedType, boolean][] = [
  [WEAK_LABELS, 'teaser', true],
  [PAGE_LABELS, 'other', false],
  [SOCIAL_LABELS, 'social', false],
  [TEASER_LABELS, 'teaser', false],
  [AD_LABELS, 'ad', false],
];
for (const [labels, type, isWeak] of lists) {
  for (const label of labels) types.set(label, { type, isWeak, isRead: isWeak && reads.has(label) });
}

/** The label that a line is or opens with, or null. Looks at the line's first 60 characters. */
export function readLabel(line: string): Label | null {
  const text = OPENS_WITH_LETTER.test(line) ? line : line.replace(LEADING, '');
  const whole = text.length <= MAX_LABEL_LENGTH ? types.get(fold(text)) : undefined;
  if (whole !== undefined) return { ...whole, words: trimEnds(text), isWhole: true, rest: '' };
  const head = text.slice(0, MAX_LABEL_LENGTH);
  const separator = SEPARATOR.exec(head);
  if (separator !== null) {
    const words = head.slice(0, separator.index);
    const found = types.get(fold(words)) ?? openingLabel(words);
    if (found !== undefined) {
      const rest = text.slice(separator.index + separator[0].length);
      return { ...found, words, isWhole: rest.trim() === '', rest };
    }
  }
  return paidLabel(text) ?? mediaLabel(text) ?? shoutedLabel(text);
}

/** A label with the site's name or a subject behind it: "LIRE AUSSI SUR REGARDS.FR", "Mehr zum Thema Bahn". */
function openingLabel(words: string): Kind | undefined {
  const all = fold(words).split(' ');
  for (let length = Math.min(5, all.length - 1); length >= 2; length--) {
    const found = types.get(all.slice(0, length).join(' '));
    if (found !== undefined && !found.isWeak && all.length - length <= 4) return found;
  }
  return undefined;
}

/** Longest line that is no more than a name behind "Powered by", in words. */
const MAX_PAID_WORDS = 6;

/** "Powered by Rates.example": a short line without a verb of its own. */
function paidLabel(text: string): Label | null {
  if (text.length > MAX_LABEL_LENGTH || /[.!?]\s|[.!?]$/.test(text) || text.split(' ').length > MAX_PAID_WORDS)
    return null;
  const folded = fold(text);
  const words = PAID_OPENINGS.find((opening) => folded.startsWith(`${opening} `));
  return words === undefined ? null : { type: 'ad', words, isWhole: true, isWeak: false, isRead: false, rest: '' };
}

/** "En vidéo, la fête de la mer": the words before a comma or colon; weak, since sentences begin so too. */
function mediaLabel(text: string): Label | null {
  const words = /^[^,:]{5,16}(?=[,:])/u.exec(text)?.[0] ?? '';
  if (words === '' || !MEDIA_LABELS.includes(fold(words))) return null;
  return { type: 'caption', words, isWhole: false, isWeak: true, isRead: false, rest: text.slice(words.length + 1) };
}

/** A label in capitals before a line that is not: "READ MORE Ten ways to …". */
function shoutedLabel(text: string): Label | null {
  // Few lines have a second capital.
  if (text.charAt(1) !== text.charAt(1).toUpperCase()) return null;
  const words = /^(?:[\p{Lu}'’]+\s+){1,5}/u.exec(text.slice(0, MAX_LABEL_LENGTH))?.[0] ?? '';
  if (words.length < 4) return null;
  const rest = text.slice(words.length);
  if (text === text.toUpperCase()) {
    const found = openingLabel(text.slice(0, MAX_LABEL_LENGTH));
    return found === undefined ? null : { ...found, words: text, isWhole: true, rest: '' };
  }
  const all = fold(words).split(' ');
  const found = types.get(all.join(' '));
  return found === undefined || found.isWeak ? null : { ...found, words: words.trim(), isWhole: false, rest };
}

const trimEnds = (text: string) => text.replace(LEADING, '').replace(TRAILING, '');

function fold(text: string): string {
  return trimEnds(text).toLowerCase().replace(/[’`´]/g, "'").replace(/\s+/g, ' ');
}
