import type { SourceName } from './name-in-source.ts';
import { lastName } from './names/last-name.ts';
import { plainWord } from './names/plain-word.ts';
import type { Names } from './names/read-names.ts';

/** "Baker", "King, who resigned", "Trent Research’s Lund": a trade or title that is the last name of somebody the article names in full, else null. What kind of name it is, the full one tells. */
export function lastNameIn(words: string, at: number, names: Names): SourceName | null {
  const name = /(?:^|^[^,]{2,60}['’]s )(\p{Lu}\p{Ll}[\p{L}'’-]*)(?=$|,)/u.exec(words)?.[1];
  const full = name === undefined ? null : names.fullName(name, at);
  return name !== undefined && full !== null && full !== name && lastName(full) === plainWord(name)
    ? { name, kind: 'body' }
    : null;
}
