import type { Reading } from '../../core/text/block.ts';

/** Pages whose answer is kept: a reader goes back and forth between a few. */
const MAX_PAGES = 8;

/** Answers by page text, the latest few. */
export interface AnswerCache<T> {
  find: (reading: Reading) => { ticket: string; value: T } | null;
  /** Keeps a value and answers the ticket it is found by. */
  keep: (reading: Reading, value: T) => string;
  take: (ticket: string) => T | null;
  clear: () => void;
}

/** Makes an empty cache. Tickets of another life of the background are unknown in this one. */
export function createAnswerCache<T>(): AnswerCache<T> {
  const life = crypto.randomUUID();
  const kept = new Map<string, { key: string; value: T }>();
  let count = 0;
  return {
    find(reading) {
      const key = keyOf(reading);
      for (const [ticket, entry] of kept) {
        if (entry.key === key) return { ticket, value: entry.value };
      }
      return null;
    },
    keep(reading, value) {
      const ticket = `${life}:${count++}`;
      kept.set(ticket, { key: keyOf(reading), value });
      const oldest = kept.keys().next().value;
      if (kept.size > MAX_PAGES && oldest !== undefined) kept.delete(oldest);
      return ticket;
    },
    take: (ticket) => kept.get(ticket)?.value ?? null,
    clear: () => kept.clear(),
  };
}

/** Where it stands and what it says; the same words in other boxes may be another article. */
function keyOf({ text, blocks, meta }: Reading): string {
  return [meta.url, meta.language, blocks.map(({ path, hints }) => `${path} ${hints}`).join('\n'), text].join('\n');
}
