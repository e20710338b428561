import { wordsWithin } from '../../text/read-words.ts';
import { isOverlapping, type Span } from '../../text/span.ts';
import type { Link } from '../align/align-sentences.ts';
import type { WordAlignment } from '../align/align-words.ts';
import { areSameWords } from '../differences/are-same-words.ts';
import { datelineEnd } from '../differences/dateline-end.ts';
import { entryNumberEnd } from '../differences/entry-number-end.ts';
import { findChangedUnits } from '../differences/find-changed-units.ts';
import { withoutEntryNumbers } from '../differences/without-entry-numbers.ts';
import type { SentencePair } from '../match.ts';
import { carrySpan, type ReadText } from '../notes/carry-span.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';

/** Characters looked through between the two parts of a broken sentence. */
const MAX_BREAK = 2_000;

/**
 * The linked sentences as spans, in stored order; a sentence that was split or merged has a pair for each link. A
 * sentence whose words all stand on the page unchanged is given the words' own span, whatever they stand between, once: a line break
 * may cut it in two, and a headline may be the same words once more.
 */
export function pairSentences(
  indexed: IndexedArticle,
  page: PageText,
  alignment: WordAlignment,
  links: readonly Link[],
): SentencePair[] {
  const stored = { text: indexed.article.text, words: indexed.words };
  const isOurs = new Set(alignment);
  const { language } = indexed.article;
  return groupByStored(links).flatMap(({ stored: at, pages }) => {
    const sentence = indexed.sentences[at] as Sentence;
    const targets = pages.map((i) => page.sentences[i] as Sentence);
    const own = spanOf(sentence);
    const found = findOwnWords(stored, page, alignment, own);
    // The very words may stand elsewhere: a new translation's page can name the story by its old headline.
    const isThere = (target: Span) => found !== null && isOverlapping(found, target);
    const isAlone = targets.length === 1;
    if (found !== null && targets.some(isThere) && (isAlone || isBroken(page, targets))) {
      // One span over several lines would cover what the others say, too.
      const saysMore = targets.some((target) => hasOtherWords(page, target, isOurs));
      if (!saysMore && !hasOtherSigns(stored, own, page, found)) return [{ stored: own, page: found, changed: false }];
      return targets.map((target) => ({ stored: own, page: spanOf(target), changed: true }));
    }
    return targets.map((target) => {
      const whole = spanOf(target);
      const isSame = isThere(whole) || (isAlone && isSameText({ ...stored, language }, sentence, page, target));
      return { stored: own, page: whole, changed: !isSame || hasOtherSigns(stored, own, page, whole) };
    });
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Links come in stored order. */
function groupByStored(links: readonly Link[]): { stored: number; pages: number[] }[] {
  const groups: { stored: number; pages: number[] }[] = [];
  for (const link of links) {
    const last = groups.at(-1);
    if (last?.stored === link.stored) last.pages.push(link.page);
    else groups.push({ stored: link.stored, pages: [link.page] });
  }
  return groups;
}

/** True where two sentences differ in punctuation alone, that of numbers and initials too, or one is numbered. */
function isSameText(
  stored: ReadText & { language: string | null },
  own: Sentence,
  page: ReadText,
  whole: Sentence,
): boolean {
  const { language } = stored;
  const letters = ({ text, words }: ReadText, { start, end }: Span) => {
    const within = wordsWithin(words, { start: entryNumberEnd(text, start, language), end });
    return words.values.slice(within.start, within.end).join('');
  };
  // Nearly all are told apart by this; "4.2" and "42" are not.
  if (letters(stored, own) !== letters(page, whole)) return false;
  const [before, after] = [
    { text: stored.text, spans: [own], language },
    { text: page.text, spans: [whole], language },
  ];
  return areSameWords(withoutEntryNumbers(before, after), withoutEntryNumbers(after, before));
}

const SIGN = /[%％℃℉\p{Sc}]/u;
const MINUS = /(?:^|[\s(])[-\u2212\u2013]\p{Sc}?\d/u;

/** True where the same words have a number of which the sign says that it counts something else: "€3,000" for "£3,000". */
function hasOtherSigns(stored: ReadText, own: Span, page: ReadText, target: Span): boolean {
  // The words' own span begins behind a sign that opens the sentence.
  const [before, after] = [textAround(stored, own), textAround(page, target)];
  const areSigned = SIGN.test(before) && SIGN.test(after);
  if (!areSigned && !MINUS.test(before) && !MINUS.test(after)) return false;
  return findChangedUnits({ text: stored.text, spans: [own] }, { text: page.text, spans: [target] }).length > 0;
}

const textAround = ({ text }: ReadText, { start, end }: Span) => text.slice(Math.max(0, start - 2), end + 2);

/** A sentence's words on the page, those behind its dateline alone where that is another. */
function findOwnWords(stored: ReadText, page: ReadText, alignment: WordAlignment, own: Span): Span | null {
  const start = datelineEnd(stored.text, own.start);
  const whole = findExact(stored, page, alignment, own);
  return whole ?? (start > own.start ? findExact(stored, page, alignment, { start, end: own.end }) : null);
}

/** The span of a sentence whose words all stand on the page, in a row and in their order; null for any other. */
function findExact(stored: ReadText, page: ReadText, alignment: WordAlignment, own: Span): Span | null {
  const carried = carrySpan(stored, page, alignment, own);
  if (carried === null || carried.found < 1 || carried.isInterrupted) return null;
  const { spans } = carried;
  const isOrdered = spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1] as Span).end);
  return isOrdered ? { start: (spans[0] as Span).start, end: (spans.at(-1) as Span).end } : null;
}

/** True for sentences that stand in several lines of the page. */
function isBroken({ text }: PageText, sentences: readonly Sentence[]): boolean {
  return sentences.slice(1).some((b, i) => {
    const a = sentences[i] as Sentence;
    const [end, start] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
    // Far apart is not the next line; a slice between them could be the whole page.
    return text.slice(end, Math.min(start, end + MAX_BREAK)).includes('\n');
  });
}

/**
 * True where a page's sentence says more than the article's words in it. Words before a dash or colon at its
 * beginning are a dateline ("OSLO – "), and footnote marks have no letters.
 */
function hasOtherWords(
  { text, words }: PageText,
  { start, end, words: own }: Sentence,
  isOurs: ReadonlySet<number>,
): boolean {
  const behind = datelineEnd(text, start);
  let opening = own.start;
  while ((words.starts[opening] as number) < behind) opening++;
  let from = opening;
  while (from < own.end && !isOurs.has(from)) from++;
  if (from < own.end && !/[–—:|)-] *["“”„«»]?$/u.test(text.slice(start, words.starts[from]))) from = opening;
  for (let word = from; word < own.end && (words.starts[word] as number) < end; word++) {
    if (!isOurs.has(word) && /\p{L}{2}/u.test(words.values[word] as string)) return true;
  }
  return false;
}
