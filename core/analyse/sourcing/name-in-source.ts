import { findOutlet } from './find-outlet.ts';
import { BODIES, BODY_NAME_WORDS, DOCUMENTS, OPEN_GROUPS, opensPlace, ROLES } from './source-nouns.ts';

/** The name a source’s words hold. */
export interface SourceName {
  name: string;
  kind: 'person' | 'outlet' | 'body';
}

const PARTICLES = new Set([
  'de',
  'del',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'ben',
  'dos',
  'ter',
]);
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const POSTMODIFIER = /,|\(|;| who | which | that | [–—-] /u;
/** Longest source that is looked through, in characters. */
const MAX_LENGTH = 300;

/**
 * Who a source’s words name: the person behind titles and offices ("the head of the agency Ann Lee" is
 * Ann Lee), the outlet, or the body ("the Kremlin"). Null where they only describe ("a federal judge").
 */
export function nameInSource(words: string): SourceName | null {
  const head = headOf(words);
  if (/^(?:an?|one|two|three|several|some|many|another)\s/iu.test(head))
    return / of /.test(head) ? null : personBehindRole(head);
  const outlet = findOutlet(head);
  // "Times reporter Ann Lee" is a person, "The Times reported" an outlet: what stands last decides.
  if (outlet !== null && outlet.end >= head.length - 1) return { name: outlet.name, kind: 'outlet' };
  return personBehindRole(head) ?? bareName(head);
}

function headOf(words: string): string {
  const text = words.slice(0, MAX_LENGTH).trim();
  const cut = text.search(POSTMODIFIER);
  return (cut > 0 ? text.slice(0, cut) : text).replace(/(?:'s|’s|[’'])$/u, '').trim();
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');

/** "Stein spokeswoman Mel Figa", "Secretary of State Mike Lund", "the head of the SVR Sergey Lom": the name behind. */
function personBehindRole(head: string): SourceName | null {
  const words = head.match(WORD) ?? [];
  let role = -1;
  for (const [at, word] of words.entries()) if (ROLES.has(plain(word))) role = at;
  if (role < 0 || role === words.length - 1) return null;
  const rest = words.slice(role + 1);
  const run = lastRun(rest);
  const isBody = BODY_NAME_WORDS.has(plain(run.at(-1) ?? ''));
  if (run.length === 0 || isBody || opensPlace(run[0] ?? '')) return null;
  // "A spokesman for Ann Lund" is not Ann Lund.
  if (/^(?:for|at|in|from|with|to|by)$/.test(rest[0] ?? '')) return null;
  const hasPreposition = rest[0] === 'of';
  if (hasPreposition && run.length < 2) return null;
  // "head of the SVR Sergey Lom" runs on from the office to the name: the name is its last two words.
  const name = hasPreposition ? lastTwo(run) : run;
  return { name: name.join(' '), kind: 'person' };
}

function lastTwo(run: string[]): string[] {
  let from = run.length - 2;
  while (from > 0 && (PARTICLES.has(run[from] ?? '') || /^\p{Lu}\.?$/u.test(run[from] ?? ''))) from--;
  return run.slice(Math.max(0, from));
}

/** The run of capital words (with "de", "van" between them) that ends the words; [] where a small word ends them. */
function lastRun(words: readonly string[]): string[] {
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1] as string;
    const isJoint = PARTICLES.has(word) && from < words.length && from > 1;
    if (!isCapital(word) && !isJoint) break;
    from--;
  }
  return words.slice(from);
}

function bareName(head: string): SourceName | null {
  const words = head.match(WORD) ?? [];
  const last = words.at(-1) ?? '';
  if (!isCapital(last) || /^\d/.test(words[0] ?? '')) return null;
  const isNoun = words.length === 1 && [OPEN_GROUPS, DOCUMENTS, BODIES, ROLES].some((nouns) => nouns.has(plain(last)));
  if (isNoun) return null;
  const isAll = words.every((word) => isCapital(word) || PARTICLES.has(word));
  const isPerson =
    isAll &&
    words.length >= 2 &&
    words.length <= 4 &&
    !/^the$/i.test(words[0] ?? '') &&
    !BODY_NAME_WORDS.has(plain(last)) &&
    !opensPlace(words[0] ?? '');
  return { name: head, kind: isPerson ? 'person' : 'body' };
}
