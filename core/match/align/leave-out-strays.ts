import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Link } from './align-sentences.ts';
import type { WordAlignment } from './align-words.ts';
import { LONG_RUN } from './measure-wording.ts';

/**
 * The alignment without words that another text has by chance: of a sentence that the page leaves out, "too expensive"
 * may stand in a comment below. Kept is what stands in a linked sentence, in a long run, or is an inserted line's. Linear.
 */
export function leaveOutStrays(
  alignment: WordAlignment,
  { sentences, isInserted }: IndexedArticle,
  page: PageText,
  links: readonly Link[],
): WordAlignment {
  const linked = new Map<number, Set<number>>();
  for (const link of links) linked.set(link.stored, (linked.get(link.stored) ?? new Set()).add(link.page));
  const inPage = holdersOf(page.sentences, page.words.values.length);
  const inStored = holdersOf(sentences, alignment.length);
  const isInRun = markLongRuns(alignment);
  const isLinked = (word: number, target: number) =>
    linked.get(inStored[word] as number)?.has(inPage[target] as number) === true;
  const shared = new Map<number, number>();
  for (const [word, target] of alignment.entries()) {
    const own = inStored[word] as number;
    if (target >= 0 && isLinked(word, target)) shared.set(own, (shared.get(own) ?? 0) + 1);
  }
  const isLittle = (word: number, target: number) => {
    const [own, there] = [sentences[inStored[word] as number], page.sentences[inPage[target] as number]];
    if (own === undefined || there === undefined) return true;
    const shorter = Math.min(own.words.end - own.words.start, there.words.end - there.words.start);
    return (shared.get(inStored[word] as number) ?? 0) < MIN_SHARED * shorter;
  };
  return alignment.map((target, word) => {
    if (target < 0 || isInRun[word] === 1 || isInserted[word]) return target;
    return isLinked(word, target) && !isLittle(word, target) ? target : -1;
  });
}

/** Share of the shorter sentence's words: of a sentence that was put in another's place fewer are the same by chance. */
const MIN_SHARED = 0.4;

/** For each word the sentence that holds it, or -1. */
function holdersOf(sentences: PageText['sentences'], count: number): Int32Array {
  const holders = new Int32Array(count).fill(-1);
  for (const [i, { words }] of sentences.entries()) holders.fill(i, words.start, words.end);
  return holders;
}

function markLongRuns(alignment: WordAlignment): Uint8Array {
  const isInRun = new Uint8Array(alignment.length);
  let from = 0;
  for (let word = 0; word < alignment.length; word++) {
    const target = alignment[word] as number;
    const isNext = word > from && target >= 0 && target === (alignment[word - 1] as number) + 1;
    if (!isNext) from = word;
    // Of a run that grows the first words are marked already.
    if (word + 1 - from === LONG_RUN) isInRun.fill(1, from, word + 1);
    else if (word + 1 - from > LONG_RUN) isInRun[word] = 1;
  }
  return isInRun;
}
