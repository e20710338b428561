import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 50;

/**
 * Asks again and again until the answer is truthy, and gives that.
 * An attempt that throws counts as "not yet": a page that is loading drops what runs in it.
 * @throws after `withinMs`, naming what was waited for and the last answer or error
 */
export async function waitUntil<R>(ask: () => Promise<R>, what: string, withinMs: number): Promise<NonNullable<R>> {
  const end = performance.now() + withinMs;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${withinMs} ms in vain for ${what}`, { cause: last });
    await delay(PAUSE_MS);
  }
}
