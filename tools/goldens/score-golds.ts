import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countMatches, isAttribution, type ScoredNote } from './count-matches.ts';
import { readGold } from './read-gold.ts';

/** Where the articles with hand-made gold lie, one folder each. */
export const GOLD_FOLDER = fileURLToPath(new URL('../../test/goldens/attribution/', import.meta.url));

export interface GoldScore {
  /** The article's folder, or "all". */
  name: string;
  matched: number;
  predicted: number;
  gold: number;
  /** 0 to 1; 0 where nothing was predicted, as of recall where there is no gold. */
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Precision, recall and F1 of `predict` against the hand-made gold, per article in the order of their names,
 * and over all attributions together. A pair counts as in `countMatches`. Reads the gold files; throws where
 * one of them is broken.
 */
export function scoreGolds(
  predict: (text: string) => ScoredNote[],
  folder: string = GOLD_FOLDER,
): { articles: GoldScore[]; all: GoldScore } {
  const articles = readdirSync(folder)
    .sort()
    .map((name) => {
      const { text, notes } = readGold(join(folder, name));
      const predicted = predict(text);
      const matched = countMatches(text, notes, predicted);
      return rate(name, matched, predicted.filter(isAttribution).length, notes.length);
    });
  const sum = (column: 'matched' | 'predicted' | 'gold') => articles.reduce((total, row) => total + row[column], 0);
  return { articles, all: rate('all', sum('matched'), sum('predicted'), sum('gold')) };
}

function rate(name: string, matched: number, predicted: number, gold: number): GoldScore {
  const share = (whole: number) => (whole === 0 ? 0 : matched / whole);
  const f1 = predicted + gold === 0 ? 0 : (2 * matched) / (predicted + gold);
  return { name, matched, predicted, gold, precision: share(predicted), recall: share(gold), f1 };
}
