import { type LineWords, readTextWords } from './read-text-words.ts';
import { hasStop, isDashLed } from './text-doc.ts';

/** Share of lines that a dash leads, from which a text is an interview set with dashes. */
const LEAST_DASHED = 0.25;
const LEAST_QUESTIONS = 2;
/** Content words of a question that the text may share: fewer than every fourth. */
const MAX_SHARED = 0.25;

/**
 * In an interview set with dashes: questions without a dash that ask about something else. Questions inside an answer
 * have no dash either, but speak of what the answer speaks of. Indices of lines. Linear.
 */
export function findUnanswered(lines: readonly string[]): number[] {
  const dashed = lines.filter(isDashLed);
  const questions = dashed.filter((text) => text.trimEnd().endsWith('?'));
  if (dashed.length < LEAST_DASHED * lines.length || questions.length < LEAST_QUESTIONS) return [];
  const words = readTextWords(lines);
  const found: number[] = [];
  for (const [i, text] of lines.entries()) {
    if (i === 0 || !text.endsWith('?') || isDashLed(text) || text.length > 200) continue;
    // A question that goes on over the line is no line of its own.
    if (!hasStop(lines[i - 1] as string)) continue;
    const { content } = words.lines[i] as LineWords;
    const known = content.filter((stem) => (words.places[stem]?.length ?? 0) > 1).length;
    if (content.length >= 4 && known < MAX_SHARED * content.length) found.push(i);
  }
  return found;
}
