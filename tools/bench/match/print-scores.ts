import { RELATIONS } from '../../../core/match/match.ts';
import type { Case } from './make-cases.ts';
import { type Answer, type Counts, countLinks, f1, sumCounts } from './score.ts';
import type { Story } from './story.ts';

/** A case with what a matcher said of it. */
export interface Answered {
  given: Case;
  answer: Answer;
}

/** Prints the figures of one matcher on one set of cases, a line each. */
export function printScores(name: string, answered: readonly Answered[], stories: readonly Story[]): void {
  const reuse = answered.filter(({ given }) => given.story !== null);
  const negatives = answered.filter(({ given }) => given.story === null);
  const falseMatches = negatives.filter(({ answer }) => answer !== null).length;
  const found = reuse.filter(({ given, answer }) => answer !== null && answer.article === given.story);
  const errors = reuse.map(({ given, answer }) => Math.abs(given.coverage - (answer?.coverage ?? 0)));
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const reuseCounts = { right: found.length, wrong: falseMatches, missed: reuse.length - found.length };
  console.log(`\n${name}: ${reuse.length} pages with reuse, ${negatives.length} without`);
  const line = (label: string, value: string) => console.log(`  ${label.padEnd(28)}${value}`);
  line('reuse F1', f1(reuseCounts).toFixed(3));
  line('false matches', `${falseMatches} of ${negatives.length}`);
  line('relation, macro F1', macroF1(answered).toFixed(3));
  line('coverage error', mean.toFixed(3));
  // A far re-translation is reported on its own: nothing but meaning joins it to the story.
  const usual = reuse.filter(({ given }) => given.kind !== 'far');
  line('links F1, all but far', linkF1(usual, stories));
  for (const kind of new Set(reuse.map(({ given }) => given.kind))) {
    const own = reuse.filter(({ given }) => given.kind === kind);
    const right = own.filter(({ given, answer }) => (answer?.relation ?? null) === given.relation).length;
    line(`links F1, ${kind}`, `${linkF1(own, stories)}   relation right ${right} of ${own.length}`);
  }
}

function linkF1(answered: readonly Answered[], stories: readonly Story[]): string {
  return f1(sumCounts(answered.map(({ given, answer }) => countLinks(given, answer, stories)))).toFixed(3);
}

function macroF1(answered: readonly Answered[]): number {
  const scores = [...RELATIONS, null].map((relation) => f1(countRelation(answered, relation)));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function countRelation(answered: readonly Answered[], relation: string | null): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { given, answer } of answered) {
    const said = answer?.relation ?? null;
    if (said === relation && given.relation === relation) counts.right++;
    else if (said === relation) counts.wrong++;
    else if (given.relation === relation) counts.missed++;
  }
  return counts;
}
