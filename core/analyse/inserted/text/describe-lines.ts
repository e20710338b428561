import { describeForm, FORM_FEATURES } from './describe-form.ts';
import { describePlace, PLACE_FEATURES, strangersOf } from './describe-place.ts';
import { isOwnLine } from './is-own-line.ts';
import { readTextDoc } from './text-doc.ts';

/** What training counted in many articles. */
export interface WordLore {
  /** How much a content word tells, 0 (everywhere in the news) to 1. */
  rarity: (stem: string) => number;
  /** How much a line reads like a headline, and like an article's first sentence; log odds. */
  styles: (text: string) => number[];
}

/** What a text line's words and place say of it: the numbers the classifier reads, as many as `FEATURES`. */
export interface DescribedLine {
  index: number;
  features: Float64Array;
  /** Content words that stand in no other line. */
  strangers: string[];
}

/** Longest line looked at, in UTF-16 units: headlines and single sentences are shorter. */
const MAX_LENGTH = 280;
const MIN_LENGTH = 12;

export const FEATURES: readonly string[] = [
  ...FORM_FEATURES,
  ...PLACE_FEATURES,
  'headline-style',
  'opening-style',
  'headline-rank',
  'opening-rank',
  'strange-rank',
  'overlap-rank',
];

const PLACE_AT = FORM_FEATURES.length;
const STYLE_AT = PLACE_AT + PLACE_FEATURES.length;
const RANK_AT = FEATURES.indexOf('headline-rank');

/** Describes the lines of a text that may be inserted ones by length and form, by words and neighbours. Linear. */
export function describeLines(texts: readonly string[], { rarity, styles }: WordLore): DescribedLine[] {
  const doc = readTextDoc(texts, rarity);
  const chosen = [...texts.keys()].filter((i) => mayBeInserted(texts[i] as string));
  const width = FEATURES.length;
  const table = new Float64Array(chosen.length * width);
  const described = chosen.map((index, row): DescribedLine => {
    const strangers = strangersOf(doc, index);
    const features = table.subarray(row * width, (row + 1) * width);
    write(features, 0, describeForm(doc, index));
    write(features, PLACE_AT, describePlace(doc, index, strangers));
    write(features, STYLE_AT, styles(texts[index] as string));
    return { index, features, strangers: strangers.map((stem) => doc.stems[stem] as string) };
  });
  for (const [i, by] of ['headline-style', 'opening-style', 'strange-weight', 'overlap-around'].entries()) {
    rank(described, FEATURES.indexOf(by), RANK_AT + i);
  }
  return described;
}

function mayBeInserted(text: string): boolean {
  return text.length >= MIN_LENGTH && text.length <= MAX_LENGTH && !isOwnLine(text);
}

function write(features: Float64Array, at: number, values: readonly number[]): void {
  for (let i = 0; i < values.length; i++) features[at + i] = values[i] as number;
}

/** Adds where a line stands among the text's lines by one feature, 0 lowest to 1 highest. */
function rank(described: readonly DescribedLine[], from: number, to: number): void {
  const sorted = new Float64Array(described.length);
  for (let i = 0; i < described.length; i++) sorted[i] = (described[i] as DescribedLine).features[from] as number;
  sorted.sort();
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
