import type { NameMention } from './name-mention.ts';

/** Two full names this near each other are named together, in characters: "Ann Lee, the mayor, met Bo Lee". */
const TOGETHER = 60;

/** The other of two of one name that the text names together last before `near`, as often as it; null where there is none. */
export function findNamesake(
  forms: readonly NameMention[],
  near: NameMention,
  counts: ReadonlyMap<string, number>,
): NameMention | null {
  const other = forms.findLast(({ start, name }) => start < near.start && name !== near.name);
  const isTogether = other !== undefined && near.start - other.end <= TOGETHER;
  return isTogether && counts.get(other.name) === counts.get(near.name) ? other : null;
}
