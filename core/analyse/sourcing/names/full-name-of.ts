import { findOutlet } from './find-outlet.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import type { Names } from './read-names.ts';

const INITIALS = /^(?:[Tt]he )?(\p{Lu}{2,6})$/u;
const OWNER = /^(?:Mr|Mrs|Ms|Dr)\.? (\p{Lu}[\p{L}-]+)(['’]s .+)$/u;

/** "Lund" and "Mr Lund" in full; a longer name stays as it is. */
export function fullNameOf(name: string, at: number, names: Names, title = ''): string {
  // "Ms Calado’s party" is Beatriz Calado’s.
  const [, short = '', owned = ''] = OWNER.exec(name) ?? [];
  if (short !== '') return `${names.fullName(short, at) ?? short}${owned}`;
  const initials = INITIALS.exec(name)?.[1];
  const spelled = initials === undefined ? null : names.bodyNamed(initials);
  if (spelled !== null) return spelled;
  const isThe = /^the\s/i.test(name);
  const isShort = name.replace(/^the\s/i, '').split(' ').length === 1;
  if (!isShort && names.bodyNamed(name) !== null) return names.bodyNamed(name) ?? name;
  const gender = /^(?:mr|sir|lord)\b/i.test(title) ? 'he' : /^(?:mrs|ms|miss|lady|dame)\b/i.test(title) ? 'she' : null;
  const last = withoutParticles(name);
  if (last !== name && !last.includes(' ')) {
    const whole = names.fullName(last, at, gender);
    return whole?.toLowerCase().endsWith(` ${name.toLowerCase()}`) ? whole : name;
  }
  const full = isShort ? names.fullName(name, at, gender) : null;
  return full === null || (isThe && findOutlet(full) === null) ? names.formOf(name) : full;
}

/** "Leyen" of "von der Leyen", "Meer" of "Van der Meer" where it opens a sentence. */
function withoutParticles(name: string): string {
  const words = name.split(' ');
  const from = words.findIndex((word) => !NAME_PARTICLES.has(word.toLowerCase()));
  return words.slice(Math.max(0, from)).join(' ');
}
