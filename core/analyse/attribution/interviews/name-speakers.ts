import type { Names } from '../../sourcing/names/read-names.ts';
import type { Turn } from './find-interview-turns.ts';

/** The turns with their speakers' names in full: "LINDQVIST" and "VERA LINDQVIST" are Vera Lindqvist. */
export function nameSpeakers(turns: readonly Turn[], names: Names): Turn[] {
  return turns.map((turn) => ({
    ...turn,
    speaker: turn.speaker === '' ? '' : inFull(turn.speaker, turn.start, names),
  }));
}

function inFull(label: string, at: number, names: Names): string {
  const isShouted = label === label.toUpperCase() && label.length > 3;
  const name = isShouted
    ? label.replace(/\p{L}[\p{L}’']*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : label;
  const last = name.split(' ').at(-1) ?? name;
  if (!isShouted && name.includes(' ')) return name;
  const full = names.fullName(last, at);
  // "Peter Mole" is not Ann Mole.
  return full?.toLowerCase().endsWith(name.toLowerCase()) ? nameCase(full, name) : name;
}

/** A full name that the page only shouts is given small letters too. */
function nameCase(full: string, name: string): string {
  return full === full.toUpperCase() && full.length === name.length ? name : full;
}
