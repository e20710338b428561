import { isFunctionWord, type LineWords, readLineWords } from './line-words.ts';

/** What a text line's words and place say of it: the numbers the classifier reads. */
export interface DescribedLine {
  words: LineWords;
  /** As many as `FEATURES`, in that order; mostly 0 to 1. */
  features: number[];
  /** Content words that stand in no other line. */
  strangers: string[];
}

const STOPPED = /[.!?…。][\s"'”’»)\]*]*$/u;
const ANAPHORS = new Set(
  'he she it they this that these those his her their its him them such both another but and so also however then yet still meanwhile instead nor thus therefore later earlier though while'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('he she it they his her their its him them hers theirs we our us i my me you your'.split(' '));
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const SAID = new Set(
  'said says say told added asked wrote tweeted according argued noted explained continued insisted'.split(' '),
);
const PRESENT = new Set(
  'is are says has seeks calls urges wants plans makes takes gets hits faces backs wins leads slams vows warns'.split(
    ' ',
  ),
);
/** Lines looked at on either side. */
const REACH = 2;

export const FEATURES = [
  'letters',
  'words',
  'open-end',
  'question',
  'capitals',
  'all-capitalised',
  'commas',
  'colon',
  'quotes',
  'single-quotes',
  'sentences',
  'function-share',
  'articles',
  'opens-anaphor',
  'pronouns',
  'said',
  'strangers',
  'strangers-count',
  'strange-names',
  'strange-names-count',
  'names',
  'overlap-before',
  'overlap-after',
  'overlap-around',
  'overlap-across',
  'gap',
  'best-overlap',
  'centrality',
  'next-anaphor',
  'next-pronoun-no-name',
  'names-before',
  'names-after',
  'names-across',
  'full-name-again',
  'weekday',
  'before-open',
  'after-open',
  'before-colon',
  'open-here-alone',
  'capitals-here-alone',
  'shorter',
  'short-doc-lines',
  'place',
  'near-end',
  'opens-quote',
  'dash-led',
  'dash-doc',
  'undashed-question',
  'digits',
  'all-caps',
  'past',
  'present',
  'title-overlap',
  'doc-lines',
  'shout',
  'first-person',
  'names-known',
  'bullet',
  'by',
  'stranger-rank',
  'link-rank',
  'long-sentence',
  'quote-doc',
  'that',
  'next-quote',
  'strange-first',
  'title-only',
  'the-first',
  'stop-and-strange',
  'open-and-strange',
] as const;

interface Doc {
  texts: readonly string[];
  words: LineWords[];
  /** For every content word, the number of lines it stands in. */
  spread: Map<string, number>;
  /** Share of lines with open end, in capitals, dash-led, in quotes. */
  open: number;
  capital: number;
  dash: number;
  quote: number;
  medianLength: number;
}

/** Describes every line of a text by its words and its neighbours. Linear. */
export function describeWords(texts: readonly string[]): DescribedLine[] {
  const doc = readDoc(texts);
  const described = texts.map((_, i) => describe(doc, i));
  rank(described, 'strangers', 'stranger-rank');
  rank(described, 'overlap-around', 'link-rank');
  return described;
}

function readDoc(texts: readonly string[]): Doc {
  const words = texts.map(readLineWords);
  const spread = new Map<string, number>();
  for (const { content } of words) for (const word of content) spread.set(word, (spread.get(word) ?? 0) + 1);
  const share = (test: (text: string, i: number) => boolean) => texts.filter(test).length / Math.max(1, texts.length);
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  return {
    texts,
    words,
    spread,
    open: share((text) => !STOPPED.test(text)),
    capital: share((_, i) => capitalShare(words[i] as LineWords) > 0.75),
    dash: share((text) => DASH_LED.test(text)),
    quote: share((text) => QUOTE_LED.test(text)),
    medianLength: lengths[lengths.length >> 1] ?? 0,
  };
}

const DASH_LED = /^\s*[–—•-]\s/u;
const QUOTE_LED = /^\s*["“„«‘']/u;
const clip = (value: number) => Math.max(-2, Math.min(2, value));
const flag = (value: boolean) => (value ? 1 : 0);

function describe(doc: Doc, i: number): DescribedLine {
  const text = doc.texts[i] as string;
  const words = doc.words[i] as LineWords;
  const strangers = [...words.content].filter((word) => doc.spread.get(word) === 1);
  const features = [...form(doc, text, words), ...place(doc, i, text, words, strangers)];
  return { words, strangers, features: order(features) };
}

type Named = readonly [(typeof FEATURES)[number], number];
const places = new Map<string, number>(FEATURES.map((name, i) => [name, i]));

function order(named: readonly Named[]): number[] {
  const values = new Array<number>(FEATURES.length).fill(0);
  for (const [name, value] of named) values[places.get(name) as number] = clip(value);
  return values;
}

function form(doc: Doc, text: string, words: LineWords): Named[] {
  const count = Math.max(1, words.all.length);
  const isOpen = !STOPPED.test(text);
  const capitals = capitalShare(words);
  const has = (set: ReadonlySet<string>) => words.all.filter((word) => set.has(word)).length;
  const first = words.all[0] ?? '';
  const sentences = (text.match(/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/gu)?.length ?? 0) + 1;
  return [
    ['letters', text.length / 200],
    ['words', Math.log(count) / 4],
    ['open-end', flag(isOpen)],
    ['question', flag(/\?["”’»)]*$/.test(text))],
    ['capitals', capitals],
    ['all-capitalised', flag(capitals > 0.75)],
    ['commas', (text.match(/,/g)?.length ?? 0) / 4],
    ['colon', flag(/:\s/.test(text))],
    ['quotes', flag(/["“”«»„]/.test(text))],
    ['single-quotes', flag(/(?:^|\s)[‘'][^‘’']{2,80}[’'](?:\W|$)/.test(text))],
    ['sentences', (sentences - 1) / 2],
    ['function-share', words.all.filter(isFunctionWord).length / count],
    ['articles', (words.all.filter((w) => w === 'the' || w === 'a' || w === 'an').length / count) * 5],
    ['opens-anaphor', flag(ANAPHORS.has(first))],
    ['pronouns', (has(PRONOUNS) / count) * 8],
    ['said', flag(has(SAID) > 0)],
    ['names', words.names.size / 6],
    ['weekday', flag(has(WEEKDAYS) > 0)],
    ['open-here-alone', isOpen ? 1 - doc.open * 3 : 0],
    ['capitals-here-alone', capitals > 0.75 ? 1 - doc.capital * 3 : 0],
    ['shorter', (doc.medianLength - text.length) / Math.max(60, doc.medianLength)],
    ['short-doc-lines', doc.medianLength / 300],
    ['opens-quote', flag(QUOTE_LED.test(text))],
    ['dash-led', flag(DASH_LED.test(text))],
    ['dash-doc', doc.dash],
    ['undashed-question', doc.dash > 0.15 && !DASH_LED.test(text) && text.trimEnd().endsWith('?') ? 1 : 0],
    ['digits', flag(/\d/.test(text))],
    ['all-caps', flag(text.length > 3 && text === text.toUpperCase() && /\p{L}/u.test(text))],
    ['past', (words.all.filter((w) => w.length > 4 && w.endsWith('ed')).length / count) * 8],
    ['present', (has(PRESENT) / count) * 8],
    ['shout', (text.match(/[\p{Lu}]{4,}/gu)?.length ?? 0) / 2],
    ['first-person', flag(words.all.some((w) => w === 'i' || w === 'we' || w === 'my' || w === 'our'))],
    ['bullet', flag(/^\s*(?:[•*·▪]|\d{1,2}[.)])\s?/u.test(text))],
    ['by', flag(/^by\s+\p{Lu}/iu.test(text))],
    ['long-sentence', count / sentences / 30],
    ['quote-doc', doc.quote],
    ['that', flag(words.all.includes('that'))],
    ['the-first', flag(first === 'the' || first === 'a' || first === 'an')],
  ];
}

function place(doc: Doc, i: number, text: string, words: LineWords, strangers: readonly string[]): Named[] {
  const { texts } = doc;
  const size = Math.max(1, words.content.size);
  const before = union(doc, i - REACH, i);
  const after = union(doc, i + 1, i + 1 + REACH);
  const next = doc.words[i + 1];
  const last = doc.words[i - 1];
  const overlapBefore = shared(words.content, before.content) / size;
  const overlapAfter = shared(words.content, after.content) / size;
  const across =
    next && last ? shared(last.content, next.content) / Math.max(1, Math.min(last.content.size, next.content.size)) : 0;
  const strange = strangers.length / size;
  const strangeNames = [...words.names].filter((word) => doc.spread.get(word) === 1).length;
  const isOpen = !STOPPED.test(text);
  const nextFirst = next?.all[0] ?? '';
  const known = [...words.content].map((word) => ((doc.spread.get(word) ?? 1) - 1) / Math.max(1, texts.length - 1));
  const title = doc.words[0]?.content ?? new Set<string>();
  return [
    ['strangers', strange],
    ['strangers-count', strangers.length / 8],
    ['strange-names', strangeNames / Math.max(1, words.names.size)],
    ['strange-names-count', strangeNames / 4],
    ['names-known', (words.names.size - strangeNames) / 4],
    ['strange-first', flag(strangers.length > 0 && [...words.content][0] === strangers[0])],
    ['overlap-before', overlapBefore],
    ['overlap-after', overlapAfter],
    ['overlap-around', overlapBefore + overlapAfter],
    ['overlap-across', across],
    ['gap', across - (overlapBefore + overlapAfter) / 2],
    ['best-overlap', bestOverlap(doc, i, words)],
    ['centrality', (known.reduce((sum, value) => sum + value, 0) / size) * 4],
    ['next-anaphor', flag(ANAPHORS.has(nextFirst))],
    [
      'next-pronoun-no-name',
      flag((nextFirst === 'he' || nextFirst === 'she' || nextFirst === 'they') && words.names.size === 0),
    ],
    ['names-before', shared(words.names, before.content) / Math.max(1, words.names.size)],
    ['names-after', shared(words.names, after.content) / Math.max(1, words.names.size)],
    ['names-across', next && last ? shared(last.names, next.content) / 3 : 0],
    ['full-name-again', fullNamesAgain(doc, i) / 2],
    ['before-open', flag(i > 0 && !STOPPED.test(texts[i - 1] as string))],
    ['after-open', flag(i + 1 < texts.length && !STOPPED.test(texts[i + 1] as string))],
    ['before-colon', flag(i > 0 && (texts[i - 1] as string).trimEnd().endsWith(':'))],
    ['place', i / Math.max(1, texts.length)],
    ['near-end', Math.max(0, 1 - (texts.length - 1 - i) / 4)],
    ['title-overlap', shared(words.content, title) / size],
    ['title-only', i < 2 ? 1 : 0],
    ['doc-lines', Math.log(Math.max(1, texts.length)) / 5],
    ['next-quote', flag(i + 1 < texts.length && QUOTE_LED.test(texts[i + 1] as string))],
    ['stop-and-strange', isOpen ? 0 : strange],
    ['open-and-strange', isOpen ? strange : 0],
  ];
}

function union(doc: Doc, from: number, to: number): { content: Set<string> } {
  const content = new Set<string>();
  for (let i = Math.max(0, from); i < Math.min(doc.words.length, to); i++) {
    for (const word of (doc.words[i] as LineWords).content) content.add(word);
  }
  return { content };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Most content words shared with one line within ten lines on either side. */
function bestOverlap(doc: Doc, i: number, words: LineWords): number {
  let best = 0;
  for (let j = Math.max(0, i - 10); j < Math.min(doc.words.length, i + 11); j++) {
    if (j !== i) best = Math.max(best, shared(words.content, (doc.words[j] as LineWords).content));
  }
  return best / Math.max(1, words.content.size);
}

/** First names before a name that stood alone in the line before it: articles introduce a person once. */
function fullNamesAgain(doc: Doc, i: number): number {
  const { all, capitals } = doc.words[i] as LineWords;
  let count = 0;
  for (let k = 1; k < all.length; k++) {
    if (!capitals[k] || !capitals[k - 1] || isFunctionWord(all[k - 1] as string)) continue;
    for (let j = Math.max(0, i - 6); j < i; j++) {
      if (standsAlone(doc.words[j] as LineWords, all[k] as string)) {
        count++;
        break;
      }
    }
  }
  return count;
}

function standsAlone({ all, capitals }: LineWords, name: string): boolean {
  for (let at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + 1)) {
    if (capitals[at] && !(at > 0 && capitals[at - 1] && !isFunctionWord(all[at - 1] as string))) return true;
  }
  return false;
}

/** Share of a line's words in capitals, the first left out; function words do not count. */
function capitalShare({ all, capitals }: LineWords): number {
  let capital = 0;
  let count = 0;
  for (let i = 1; i < all.length; i++) {
    if (isFunctionWord(all[i] as string) || /^\d/.test(all[i] as string)) continue;
    count++;
    if (capitals[i]) capital++;
  }
  return count < 2 ? 0 : capital / count;
}

/** Where a line stands among the text's lines by one feature, 0 lowest to 1 highest. */
function rank(
  described: readonly DescribedLine[],
  by: (typeof FEATURES)[number],
  into: (typeof FEATURES)[number],
): void {
  const from = places.get(by) as number;
  const to = places.get(into) as number;
  const sorted = described.map((line) => line.features[from] as number).sort((a, b) => a - b);
  for (const line of described) {
    const value = line.features[from] as number;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    line.features[to] = low / Math.max(1, sorted.length - 1);
  }
}
