import type { Match } from '../../../core/match/match.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Case } from './make-cases.ts';
import { textOf } from './make-library.ts';
import type { Story } from './story.ts';

/** What a matcher said of a case. */
export type Answer = Pick<Match, 'article' | 'relation' | 'coverage' | 'pairs'> | null;

/** Counts of one set of yes-no decisions. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** F1 of some counts; 1 where there was nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Counts): number {
  const all = 2 * right + wrong + missed;
  return all === 0 ? 1 : (2 * right) / all;
}

/** Sentence links of one case that were found rightly, wrongly, and not. */
export function countLinks(given: Case, answer: Answer, stories: readonly Story[]): Counts {
  const story = stories.find(({ id }) => id === given.story);
  if (story === undefined) return { right: 0, wrong: answer?.pairs.length ?? 0, missed: 0 };
  const storedSpans = spansOf(story);
  const wanted = new Set(given.links.map(({ stored, page }) => `${stored} ${page.start}`));
  const pages = given.links.map(({ page }) => page);
  const said = new Set<string>();
  for (const { stored, page } of answer?.article === given.story ? answer.pairs : []) {
    const best = nearest(pages, page);
    said.add(`${nearest(storedSpans, stored)} ${best < 0 ? `-${page.start}` : pages[best]?.start}`);
  }
  const right = [...said].filter((link) => wanted.has(link)).length;
  return { right, wrong: said.size - right, missed: wanted.size - right };
}

function spansOf(story: Story): Span[] {
  const text = textOf(story.story);
  let from = 0;
  return story.story.flat().map((sentence) => {
    const start = text.indexOf(sentence.text, from);
    from = start + sentence.text.length;
    return { start, end: from };
  });
}

/** Index of the span that shares most with `span`, or -1. */
function nearest(spans: readonly Span[], span: Span): number {
  let best = -1;
  let most = 0;
  for (const [i, other] of spans.entries()) {
    const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
    if (shared > most) {
      most = shared;
      best = i;
    }
  }
  return best;
}

/** Adds counts together. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of all) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}
