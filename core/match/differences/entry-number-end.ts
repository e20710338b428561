/** "6. ", "(12) ". */
const NUMBER = /^\(?\d{1,3}[.)]\s+(?=[\p{Lu}"“„«])/u;
const MAX_LENGTH = 12;

/** Where a sentence begins behind the number of its entry in a list; `start` where it has none. */
export function entryNumberEnd(text: string, start: number): number {
  return start + (NUMBER.exec(text.slice(start, start + MAX_LENGTH))?.[0].length ?? 0);
}
