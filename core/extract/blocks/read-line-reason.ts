import { MAX_OFFER_LENGTH } from '../../boilerplate/is-offer.ts';
import { AD_LABELS, PAGE_LABELS, SOCIAL_LABELS, TEASER_LABELS } from '../../boilerplate/label-words.ts';
import { OFFER, SHARE } from './alien-reason.ts';
import type { Described } from './described.ts';
import { isSentenceEnd } from './is-sentence-end.ts';

/** Why a line that leads to another story by its words is no part of the article. */
export const OTHER_STORIES = 'other stories';
/** Longer blocks are judged by what stands around them. */
const MAX_LINE_LENGTH = 160;
/** A line that a page shows twice, with a link or without a full stop, is the page's: shorter than a paragraph. */
const MIN_REPEATED_LENGTH = 15;
/** "100 von 200": the longest count of pictures. */
const MAX_COUNT_LENGTH = 11;

const LABELS = new Map<string, string>([
  ...TEASER_LABELS.map((label) => [label, OTHER_STORIES] as const),
  ...SOCIAL_LABELS.map((label) => [label, SHARE] as const),
  ...PAGE_LABELS.map((label) => [label, 'a label of the page'] as const),
  ...AD_LABELS.map((label) => [label, 'an advertisement'] as const),
]);

// Read in lower case: a pattern that folds letter case beyond ASCII takes 5 to 10 ms to compile, and the
// background that holds it is stopped and started all day.
const CREDIT =
  /^(\W*)(?:(?:photo|image|picture|foto|fotos|bild|credit|source|quelle|fuente|crédito|crédit|imagen|video|vídeo)(?: credit| by)?\s*(?::|©|\/|\|)|©|copyright\b|\(c\)|getty images)/;
/** "… on Tuesday. Photo: Ann Lee/Agency": captions end with it, whatever their box is called. */
const CREDIT_AT_END =
  /(?:^|[\s([])(?:photo|photograph|image|picture|foto|bild|crédit|credit|crédito|фото)s?(?: credit| by)?\s?(?::|©|\/)\s?(?:[^.:?!]|\.\w){2,60}$/;
/**
 * "The pier in May. (Ann Lee/Agency)", "(Agency/Ann Lee)": a name and an agency's behind a full stop, or alone. Two
 * agencies' close a text, and so does "(Agency/The Messenger)": papers' names have articles.
 */
const CREDIT_BEHIND =
  /(?:^|[.!?]["”’]? (?=\([^\s/]+(?: [^\s/]|\/(?!(?:The|Al|El|La|Le|Il|Die|Der|Das|De|Het) )[A-ZÀ-Þ][^\s/]* [A-ZÀ-Þ])))\([A-ZÀ-Þ][^()/.]{2,40}\s?\/\s?[A-ZÀ-Þ][^()/]{1,40}\)$/;
/** "… on Tuesday. Photo by Ann Lee.", "(Image courtesy of the Harbour Museum)": with other words than names a sentence goes on. */
const CREDIT_BY =
  /(?:^|[.!?]["”’]? )\(?(?:Photo|Photograph|Image|Picture|Illustration)s? (?:by|courtesy of)(?: (?:[A-ZÀ-Þ@]\S*|(?:and|of|the|for|at|in|de|van|von)(?= )))+$/;
/** "ANN LEE / MESSENGER": who took a picture, and for whom; in small letters it may stand beside a paragraph, too. */
const CREDIT_ALONE = /^[A-ZÀ-Þ.’'-]+(?: [A-ZÀ-Þ.’'-]+){1,3} ?\/ ?[A-ZÀ-Þ.’'-]+(?: [A-ZÀ-Þ.’'-]+){0,3}$/;
const MAX_CAPTION_LENGTH = 300;
/** "3 of 12", "3 / 12": which of a gallery's pictures. */
const COUNT = /^\d{1,3}\s?(?:of|von|de|sur|di|van|\/)\s?\d{1,3}$/;
/** "Media contact: Ann Lee, 555-0142, ann@skarn.example". */
const CONTACT = /^(?:(?:media|press|presse|news)[ -]?)?(?:contacts?|kontakt|contacto|contato)(?: presse)? ?:/;
const ADDRESS = /\S@\S+\.\S/;
const VIDEO =
  /^(?:watch|listen|video|vídeo|vidéo|en vidéo|en video|im video|vorab im video|podcast|gallery|in pictures)\s*[:|,]/;

/** Why a short line is no part of an article, told by its words alone; null where they do not tell. */
export function readLineReason(line: Described): string | null {
  const { text } = line.block;
  if (text.length > MAX_OFFER_LENGTH) return null;
  if (line.isOffer) return OFFER;
  if (line.asksConsent) return 'a box of the page’s own';
  const { lower } = line;
  if (text.includes('@') && CONTACT.test(lower) && ADDRESS.test(text) && !isSentenceEnd(text)) return 'whom to ask';
  if (text.length <= MAX_CAPTION_LENGTH && (endsInCredit(lower) || isCredited(text))) return 'a caption';
  if (text.length > MAX_LINE_LENGTH) return null;
  const label = LABELS.get(fold(lower));
  if (label !== undefined) return label;
  const isSentence = isSentenceEnd(text);
  if (opensAsCredit(lower)) return 'a caption';
  if (VIDEO.test(lower) && !isSentence) return 'a video';
  if (text.length <= MAX_COUNT_LENGTH && COUNT.test(text)) return 'a count';
  const { linkShare } = line;
  if (isLabelled(lower, linkShare, isSentence)) return OTHER_STORIES;
  const isPages = text.length >= MIN_REPEATED_LENGTH && (linkShare > 0.1 || !isSentence) && line.isRepeated;
  return isPages ? 'a line the page repeats' : null;
}

/** A piece of `CREDIT_AT_END`: that takes 0.5 ms to compile, and few lines have need of it. */
const CREDIT_WORD = /photo|image|picture|foto|bild|cr[eé]dit|фото/;

/** A piece of `CREDIT_BY`. */
const CREDIT_OPENING = /(?:Photo|Image|Picture|Illustration)\w* (?:by|courtesy)/;
const MAX_CREDIT_LENGTH = 60;

/** Few lines have a sign by which one is set. */
const CREDIT_SIGN = /[:©/]/;
const endsInCredit = (text: string) => CREDIT_SIGN.test(text) && CREDIT_WORD.test(text) && CREDIT_AT_END.test(text);
const isCredited = (text: string) =>
  (text.endsWith(')') && CREDIT_BEHIND.test(text)) ||
  (text.includes('/') && text.length <= MAX_CREDIT_LENGTH && CREDIT_ALONE.test(text)) ||
  (CREDIT_OPENING.test(text) && CREDIT_BY.test(text));

/** "📷 Photo: Ann Lee": signs may stand before it; `\W` are the letters of most scripts, too. */
function opensAsCredit(text: string): boolean {
  const signs = CREDIT.exec(text)?.[1];
  return signs !== undefined && fold(signs) === '';
}

const LABEL_MARK = /[:：|»>–]/;

/** "Read more: …" and the like, where a link or a headline follows. */
function isLabelled(text: string, linkShare: number, isSentence: boolean): boolean {
  // Few lines have such a mark.
  if (!LABEL_MARK.test(text)) return false;
  const label = /^[^:：|»>–]{3,40}(?=\s*[:：|»>–])/u.exec(text)?.[0];
  return label !== undefined && LABELS.has(fold(label)) && (linkShare > 0.2 || !isSentence);
}

/** Lower-case text without what stands around its first and last letter or digit. */
function fold(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isLetter(text, start)) start++;
  while (end > start && !isLetter(text, end - 1)) end--;
  const words = text.slice(start, end);
  return MARKED.test(words) ? words.replaceAll('’', "'").replace(/\s+/g, ' ') : words;
}

/** What is written otherwise in labels; looked for first, because few lines have it. */
const MARKED = /’|[^\S ]| {2}/;

const LETTER = /[\p{L}\p{N}]/u;
const LATIN_LETTERS_AND_DIGITS = 'ª²³µ¹º¼½¾';

/** The same as `LETTER`, which takes 10 ms to compile and is asked only of what is not Latin. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  if (unit < 0xc0) return LATIN_LETTERS_AND_DIGITS.includes(text[at] as string);
  if (unit < 0x2b0) return unit !== 0xd7 && unit !== 0xf7;
  // General punctuation.
  if (unit >= 0x2000 && unit <= 0x206f) return false;
  // Letters beyond the first plane take two units.
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return LETTER.test(String.fromCodePoint(text.codePointAt(isSecondHalf && at > 0 ? at - 1 : at) ?? 0));
}
