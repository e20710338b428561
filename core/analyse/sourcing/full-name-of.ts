import { findOutlet } from './find-outlet.ts';
import type { Names } from './read-names.ts';

const OWNER = /^(?:Mr|Mrs|Ms|Dr)\.? (\p{Lu}[\p{L}-]+)(['’]s .+)$/u;

/** "Lund" and "Mr Lund" in full; a longer name stays as it is. */
export function fullNameOf(name: string, at: number, names: Names, title = ''): string {
  // "Ms Calado’s party" is Beatriz Calado’s.
  const [, short = '', owned = ''] = OWNER.exec(name) ?? [];
  if (short !== '') return `${names.fullName(short, at) ?? short}${owned}`;
  const isThe = /^the\s/i.test(name);
  const isShort = name.replace(/^the\s/i, '').split(' ').length === 1;
  if (!isShort && names.bodyNamed(name) !== null) return names.bodyNamed(name) ?? name;
  const gender = /^(?:mr|sir|lord)\b/i.test(title) ? 'he' : /^(?:mrs|ms|miss|lady|dame)\b/i.test(title) ? 'she' : null;
  const full = isShort ? names.fullName(name, at, gender) : null;
  return full === null || (isThe && findOutlet(full) === null) ? name : full;
}
