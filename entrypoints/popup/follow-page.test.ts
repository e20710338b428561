import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyStatus, type PageState } from '../../platform/page-status.ts';
import { followPage } from './follow-page.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page that answers one state after the other, then the last for good. */
function follow(...states: PageState[]) {
  const seen: PageState[] = [];
  const life = new AbortController();
  const ask = vi.fn(async () => ({ page: emptyStatus((states.length > 1 ? states.shift() : states[0]) as PageState) }));
  const look = followPage(ask, ({ page }) => seen.push(page.state), life.signal);
  return { seen, ask, look, life };
}

it.each<[PageState[], string]>([
  [['reading', 'reading', 'not-article'], 'a page still loading that turns out to be none'],
  [['reading', 'analysing', 'done'], 'an article'],
  [['reading', 'failed'], 'a reader that could not be brought'],
])('%j: %s comes to its end by itself', async (states) => {
  const { seen, ask, look } = follow(...states);
  await look();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen).toEqual(states);
  // A state that stays is not asked for again.
  expect(ask).toHaveBeenCalledTimes(states.length);
});

it('an answer that comes after a newer one is dropped', async () => {
  const seen: PageState[] = [];
  const answers: ((state: PageState) => void)[] = [];
  const ask = () =>
    new Promise<{ page: ReturnType<typeof emptyStatus> }>((resolve) =>
      answers.push((state) => resolve({ page: emptyStatus(state) })),
    );
  const look = followPage(ask, ({ page }) => seen.push(page.state), new AbortController().signal);
  const both = [look(), look()];
  answers[1]?.('done');
  answers[0]?.('reading');
  await Promise.all(both);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen).toEqual(['done']);
});

it('asks no more once the popup is gone', async () => {
  const { ask, look, life } = follow('reading');
  await look();
  life.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(1);
});
