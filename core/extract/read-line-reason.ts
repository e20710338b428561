import { isOffer } from '../analyse/inserted/is-offer.ts';
import { AD_LABELS, PAGE_LABELS, SOCIAL_LABELS, TEASER_LABELS } from '../analyse/inserted/label-words.ts';
import { OFFER_OBJECTS, OFFERS } from '../analyse/inserted/promo-words.ts';
import type { Described } from './describe-blocks.ts';
import { isSentenceEnd } from './is-sentence-end.ts';

/** Longer blocks are judged by what stands around them. */
const MAX_LINE_LENGTH = 160;
/** A line that a page shows twice, with a link or without a full stop, is the page's: shorter than a paragraph. */
const MIN_REPEATED_LENGTH = 15;

const LABELS = new Map<string, string>([
  ...TEASER_LABELS.map((label) => [label, 'other stories'] as const),
  ...SOCIAL_LABELS.map((label) => [label, 'share buttons'] as const),
  ...PAGE_LABELS.map((label) => [label, 'a label of the page'] as const),
  ...AD_LABELS.map((label) => [label, 'an advertisement'] as const),
]);

/** No offer is without one of these: a cheap question before the dear one. */
const OFFER_WORD = new RegExp([...OFFER_OBJECTS, ...OFFERS].join('|'), 'i');

const CREDIT =
  /^\W*(?:(?:photo|image|picture|foto|fotos|bild|credit|source|quelle|fuente|crédito|crédit|imagen|video|vídeo)(?: credit| by)?\s*(?::|©|\/|\|)|©|copyright\b|\(c\)|getty images)/iu;
const VIDEO =
  /^(?:watch|listen|video|vídeo|vidéo|en vidéo|en video|im video|vorab im video|podcast|gallery|in pictures)\s*[:|,]/iu;

/** Why a short line is no part of an article, told by its words alone; null where they do not tell. */
export function readLineReason({ block, isRepeated }: Described): string | null {
  const { text, linkShare } = block;
  if (OFFER_WORD.test(text) && isOffer(text)) return 'an offer';
  if (text.length > MAX_LINE_LENGTH) return null;
  const label = LABELS.get(fold(text));
  if (label !== undefined) return label;
  const isSentence = isSentenceEnd(text);
  if (CREDIT.test(text)) return 'a caption';
  if (VIDEO.test(text) && !isSentence) return 'a video';
  if (isLabelled(text, linkShare, isSentence)) return 'other stories';
  const isPages = text.length >= MIN_REPEATED_LENGTH && isRepeated && (linkShare > 0.1 || !isSentence);
  return isPages ? 'a line the page repeats' : null;
}

/** "Read more: …" and the like, where a link or a headline follows. */
function isLabelled(text: string, linkShare: number, isSentence: boolean): boolean {
  const label = /^[^:|»>–]{3,40}(?=\s*[:|»>–])/u.exec(text)?.[0];
  return label !== undefined && LABELS.has(fold(label)) && (linkShare > 0.2 || !isSentence);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ');
}
