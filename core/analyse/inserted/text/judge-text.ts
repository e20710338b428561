import type { Verdict } from '../verdict.ts';
import { describeLines } from './describe-lines.ts';
import { explainLine } from './explain-line.ts';
import { findUnanswered } from './find-unanswered.ts';
import { isEnglish } from './is-english.ts';
import { isQuestionAndAnswer } from './is-own-line.ts';
import { type LineClassifier, readWeights } from './read-weights.ts';
import { WEIGHTS } from './weights.ts';

/** Lines from which a text has a style of its own to compare with. */
const MIN_LINES = 6;
/** Longer texts are lists or logs; live blogs have a few hundred lines. Bounds the time. */
const MAX_LINES = 1500;
/** One line in so many may be inserted: where more look it, the text is a list of headlines. */
const MAX_SHARE = 0.2;

/** A question without a dash in an interview set with dashes, about something else: the seed article's second. */
const UNANSWERED_CONFIDENCE = 0.9;

let classifier: LineClassifier | null = null;

/**
 * What the words alone say of every line: a verdict, or null where nothing is certain. `least` is the
 * confidence from which a line is told, 0 to 1. English only: for other languages every answer is null.
 * `lines[0]` is the headline. Linear.
 */
export function judgeText(lines: readonly string[], least: number): (Verdict | null)[] {
  const verdicts: (Verdict | null)[] = lines.map(() => null);
  if (lines.length < MIN_LINES || lines.length > MAX_LINES || !isEnglish(lines)) return verdicts;
  classifier ??= readWeights(WEIGHTS);
  const isInterview = isQuestionAndAnswer(lines);
  const unanswered = new Set(findUnanswered(lines));
  const told: { index: number; confidence: number; verdict: Verdict }[] = [];
  for (const line of describeLines(lines, classifier)) {
    const text = lines[line.index] as string;
    if (isInterview && text.endsWith('?')) continue;
    const score = classifier.score(line.features);
    const confidence = unanswered.has(line.index) ? Math.max(score, UNANSWERED_CONFIDENCE) : score;
    if (confidence < least) continue;
    told.push({
      index: line.index,
      confidence,
      verdict: { type: 'teaser', why: explainLine(lines, line), confidence },
    });
  }
  const most = Math.max(1, Math.floor(lines.length * MAX_SHARE));
  if (told.length > most) return verdicts;
  for (const { index, verdict } of told) verdicts[index] = verdict;
  return verdicts;
}
