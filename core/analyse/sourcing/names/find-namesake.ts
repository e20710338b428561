import type { NameMention } from './name-mention.ts';

/** Two full names this near each other are named together, in characters: "Ann Lee, the mayor, met Bo Lee". */
const TOGETHER = 60;

/** Letters that a first name and its short form begin with alike: "Ken" and "Kenneth", "Mike" and "Michael". */
const SHORT_FORM = 2;

/** The other of two of one name that the text names together last before `near`, as often as it; null where there is none. */
export function findNamesake(
  forms: readonly NameMention[],
  near: NameMention,
  counts: ReadonlyMap<string, number>,
): NameMention | null {
  const other = forms.findLast(({ start, name }) => start < near.start && name !== near.name);
  const isTogether = other !== undefined && near.start - other.end <= TOGETHER;
  if (!isTogether || mayBeOne(other.name, near.name)) return null;
  return counts.get(other.name) === counts.get(near.name) ? other : null;
}

/** "Ken Lee" and "Kenneth Lee". */
const mayBeOne = (one: string, other: string) => one.slice(0, SHORT_FORM) === other.slice(0, SHORT_FORM);
