import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { createRandom } from './random.ts';

const VOCABULARY = 50_000;
const MEAN_WORDS = 600;
// Of a log-normal length: most articles have 300 to 1,000 words.
const SPREAD = 0.4;
const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ye zi bro cla dre fli'.split(' ');
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAY_MS = 86_400_000;

const WORDS = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank));
// Zipf: a word's share is 1 / rank. Cumulative, for a binary search.
const SHARES = new Float64Array(VOCABULARY);
for (let rank = 0, sum = 0; rank < VOCABULARY; rank++) {
  sum += 1 / (rank + 1);
  SHARES[rank] = sum;
}

/** Article `number` of a library that is the same every time: Zipf vocabulary, 600 words in the mean, names and numbers. */
export function generateArticle(number: number): StoredArticle {
  const text = generateText(number);
  const random = createRandom(number ^ 0x5bd1e995);
  const title = Array.from({ length: 8 }, () => drawWord(random)).join(' ');
  const site = `news-${Math.floor(random() ** 2 * 200)}.example`;
  const published = new Date(FIRST_DAY + Math.floor(random() * 3_650) * DAY_MS).toISOString();
  return {
    id: `generated-${number}`,
    title: capitalise(title),
    language: 'en',
    text,
    origin: { url: `https://${site}/${number}`, site, byline: null, published, remark: null },
    notes: [],
  };
}

/** The text alone. */
export function generateText(number: number): string {
  const random = createRandom(number);
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const length = Math.round(MEAN_WORDS * Math.exp(SPREAD * normal - (SPREAD * SPREAD) / 2));
  const sentences: string[] = [];
  for (let words = 0; words < length; ) {
    const count = Math.min(length - words, 8 + Math.floor(random() * 25));
    words += count;
    sentences.push(generateSentence(count, random));
  }
  return sentences.map((sentence, i) => (i % 4 === 3 ? `${sentence}\n` : `${sentence} `)).join('');
}

function generateSentence(count: number, random: () => number): string {
  const words = Array.from({ length: count }, () => {
    const chance = random();
    if (chance < 0.01) return String(10 + Math.floor(random() * 3_000));
    return chance < 0.06 ? capitalise(drawWord(random)) : drawWord(random);
  });
  return `${capitalise(words.join(' '))}.`;
}

function drawWord(random: () => number): string {
  const at = random() * (SHARES[VOCABULARY - 1] as number);
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SHARES[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return WORDS[low] as string;
}

/** Common words are short. */
function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank; word === '' || rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
