import { isQuestion } from './is-question.ts';
import type { Opening } from './read-opening.ts';

/** Names that open several paragraphs with a colon: at least two speakers, or one who speaks three times. */
export function labelsOfInterview(texts: readonly string[], openings: readonly Opening[]): Set<string> {
  // A tally has labels too ("Goals: two"); in a talk somebody asks, or a transcript shouts its names.
  const isTalk = openings.some(
    ({ mark, label }, index) => mark === 'label' && (isQuestion(texts[index] ?? '') || /^\p{Lu}{3,}$/u.test(label)),
  );
  if (!isTalk) return new Set();
  // "PETER MOLE" and "MOLE" are one.
  const keyOf = (label: string) => label.split(' ').at(-1)?.toLowerCase() ?? '';
  const labels = openings.flatMap(({ mark, label }) => (mark === 'label' ? [label] : []));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const frequent = [...counts.values()].filter((count) => count >= 2);
  return frequent.length >= 2 || frequent.some((count) => count >= 3) ? new Set(labels) : new Set();
}
