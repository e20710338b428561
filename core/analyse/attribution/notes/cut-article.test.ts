import { expect, it } from 'vitest';
import { costOf } from '../../../../test/cost-of.ts';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import type { AnalysedText } from '../../analysed-text.ts';
import { findNotes } from '../find-notes.ts';

const STORY = [
  'The last boat left Skarn on Monday, according to Tom Dahl, who owns it.',
  '“The road is shut,” said Ann Lund, the mayor of Wick. She said it would stay so.',
].join('\n');

/** The story number `at` of a page that holds it `stories` times. */
function storyOf(stories: number, at: number): AnalysedText {
  const text = Array.from({ length: stories }, () => STORY).join('\n');
  const all = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return { text, paragraphs: all.slice(at * 2, at * 2 + 2), url: null };
}

/** The words of all spans. */
function wordsOf(article: AnalysedText): unknown[] {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => article.text.slice(start, end));
  return findNotes(article, null).map(({ source, cue, content }) => [
    words(source?.spans ?? []),
    words(cue),
    words(content),
    source?.resolved,
  ]);
}

it('a story is marked alike wherever on an endless page it stands', () => {
  expect(wordsOf(storyOf(9, 5))).toEqual(wordsOf(storyOf(1, 0)));
  expect(wordsOf(storyOf(1, 0)).length).toBe(3);
});

it('a story takes as long on an endless page as on one of its own', () => {
  const alone = storyOf(1, 0);
  const among = storyOf(8000, 4000);
  const cost = costOf(() => findNotes(alone, null));
  expect(costOf(() => findNotes(among, null))).toBeLessThan(cost * 10);
});
