import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Act, Grade } from '../../core/notes/note.ts';
import { isReportingCue } from './is-reporting-cue.ts';
import { isSameName } from './is-same-name.ts';
import { isAttribution, type Pair, pairNotes, type ScoredNote } from './pair-notes.ts';
import { type Rate, rate } from './rate.ts';
import { type GoldNote, readGold } from './read-gold.ts';

/** Where the articles with hand-made gold lie, one folder each; they were looked at while rules were written. */
export const GOLD_FOLDER = fileURLToPath(new URL('../../test/goldens/attribution/', import.meta.url));
/** More of them, kept apart: nobody reads them to write or tune a rule, and no score on them decides one. */
export const HELD_OUT_FOLDER = fileURLToPath(new URL('../../test/goldens/heldout/', import.meta.url));

/** A note as it is judged: who is meant and the grade count where the attribution is found. */
export interface JudgedNote extends ScoredNote {
  act: Act | null;
  resolved: string | null;
  grade: Grade;
}

/** What was counted in one article, or in all; gold is what people marked. */
export interface Counts {
  matched: number;
  strict: number;
  predicted: number;
  gold: number;
  /** Acts of reporting by their cue: matched and all, among predictions and among gold. */
  reported: { matchedPredicted: number; predicted: number; matchedGold: number; gold: number };
  /** Of the matched whose gold names somebody: how many are resolved to that name. */
  resolved: { right: number; of: number };
  /** Of the matched: how many have the gold's grade. */
  grade: { right: number; of: number };
  /** Vague sources: flagged among the matched, rightly so, and all the gold has. */
  vague: { right: number; flagged: number; gold: number };
}

export interface GoldScore {
  /** The article's folder, or "all". */
  name: string;
  counts: Counts;
  match: Rate;
  strict: Rate;
  reported: Rate;
  vague: Rate;
}

/**
 * How well `predict` does against the hand-made gold, per article in the order of their names, and over all
 * attributions together. A pair counts as in `pairNotes`; claims, which nobody owns, are left out. Reads the
 * gold files; throws where one of them is broken.
 */
export function scoreGolds(
  predict: (text: string) => JudgedNote[],
  folder: string = GOLD_FOLDER,
): { articles: GoldScore[]; all: GoldScore } {
  const counted = readdirSync(folder)
    .sort()
    .map((name) => {
      const { text, notes } = readGold(join(folder, name));
      return { name, counts: countArticle(text, notes, predict(text)) };
    });
  const all = counted.map(({ counts }) => counts).reduce(addCounts, EMPTY);
  return { articles: counted.map(({ name, counts }) => scoreOf(name, counts)), all: scoreOf('all', all) };
}

const EMPTY: Counts = {
  matched: 0,
  strict: 0,
  predicted: 0,
  gold: 0,
  reported: { matchedPredicted: 0, predicted: 0, matchedGold: 0, gold: 0 },
  resolved: { right: 0, of: 0 },
  grade: { right: 0, of: 0 },
  vague: { right: 0, flagged: 0, gold: 0 },
};

function countArticle(text: string, allGold: readonly GoldNote[], allPredicted: readonly JudgedNote[]): Counts {
  const gold = allGold.filter(isCounted);
  const predicted = allPredicted.filter(isCounted);
  const pairs = pairNotes(text, gold, predicted);
  const named = pairs.filter((pair) => pair.gold.resolved !== null);
  const flagged = pairs.filter((pair) => pair.predicted.grade === 'vague');
  const reports = (note: ScoredNote) => note.cue.some(({ start, end }) => isReportingCue(text.slice(start, end)));
  return {
    matched: pairs.length,
    strict: pairNotes(text, gold, predicted, 'strict').length,
    predicted: predicted.length,
    gold: gold.length,
    reported: {
      matchedPredicted: pairs.filter((pair) => reports(pair.predicted)).length,
      predicted: predicted.filter(reports).length,
      matchedGold: pairs.filter((pair) => reports(pair.gold)).length,
      gold: gold.filter(reports).length,
    },
    resolved: { right: named.filter(isResolved).length, of: named.length },
    grade: { right: pairs.filter((pair) => pair.gold.grade === pair.predicted.grade).length, of: pairs.length },
    vague: {
      right: flagged.filter((pair) => pair.gold.grade === 'vague').length,
      flagged: flagged.length,
      gold: gold.filter(({ grade }) => grade === 'vague').length,
    },
  };
}

const isCounted = (note: JudgedNote | GoldNote) => isAttribution(note) && note.act !== 'claim';
const isResolved = ({ gold, predicted }: Pair<GoldNote, JudgedNote>) =>
  isSameName(gold.resolved ?? '', predicted.resolved);

/** Adds up two counts, field by field. */
function addCounts(a: Counts, b: Counts): Counts {
  const add = (x: unknown, y: unknown): unknown => {
    if (typeof x === 'number' && typeof y === 'number') return x + y;
    const other = y as Record<string, unknown>;
    return Object.fromEntries(Object.entries(x as object).map(([key, value]) => [key, add(value, other[key])]));
  };
  return add(a, b) as Counts;
}

function scoreOf(name: string, counts: Counts): GoldScore {
  const { matched, strict, predicted, gold, reported, vague } = counts;
  return {
    name,
    counts,
    match: rate(matched, predicted, gold),
    strict: rate(strict, predicted, gold),
    reported: rate(reported.matchedPredicted, reported.predicted, reported.gold, reported.matchedGold),
    vague: rate(vague.right, vague.flagged, vague.gold),
  };
}
