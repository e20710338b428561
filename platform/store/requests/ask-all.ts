/**
 * Asks IndexedDB for many things at once and waits for all. A request refused at once, by an exception, fails like one that is
 * refused later: nothing that was asked for before it is left without anybody waiting.
 */
export function askAll<Item, Answer>(
  items: Iterable<Item>,
  ask: (item: Item, position: number) => Promise<Answer>,
): Promise<Answer[]> {
  return Promise.all(Array.from(items, async (item, position) => await ask(item, position)));
}
