import { bodyBehindComma } from './body-behind-comma.ts';
import { isAboutAnother } from './is-about-another.ts';
import { isRelation } from './is-relation.ts';
import { findOutlet } from './names/find-outlet.ts';
import { firstNameGender } from './names/first-name-gender.ts';
import { isNameWord, JOINED_ARTICLE } from './names/is-name-word.ts';
import { isNoName } from './names/is-no-name.ts';
import { isRole } from './names/is-role.ts';
import { COURTESY, isRoleAsName } from './names/is-role-as-name.ts';
import { NAME_PARTICLES } from './names/name-particles.ts';
import { personBehindNoun } from './names/person-behind-noun.ts';
import { personOfPlace } from './names/person-of-place.ts';
import { PLURAL_TITLE } from './names/plural-title.ts';
import { BODIES, BODY_NAME_WORDS, DOCUMENTS, OPEN_GROUPS, opensPlace, ROLES } from './names/source-nouns.ts';

/** The name a source’s words hold. */
export interface SourceName {
  name: string;
  kind: 'person' | 'outlet' | 'body';
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const POSTMODIFIER = /,|\(|;| who | which | that | (?:[–—-]|--) /u;
/** "Sir Keith Lund MP", "Ann Lund KC": letters behind a name. */
const HONOURS = /(?<=\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+)(?:,? (?:MP|MSP|MEP|MLA|TD|QC|KC|SC|OBE|MBE|CBE|PhD|MD))+$/u;
/** "Chief executive officer (CEO) Ann Lee": what stands behind it is the name. */
const SHORT_FORM = / \(\p{Lu}{2,6}\)(?= \p{Lu})/u;
/** "DI Ann Lee", as a rank that is no particle: "Angel Di Lee". */
const INSPECTOR = /^DI(?= \p{Lu})/u;
/** "76-year-old Ann Lee" */
const AGE = /^(?:the )?\d{1,3}-year-old (?=\p{Lu})/iu;
/** "The Reuters agency", "the Lantern newspaper". */
const NEWS_NOUN = /^ (?:news )?(?:agency|newspaper|website|channel|portal|magazine)$/;
/** A name behind the comma: "The finance minister, Ana Ruiz,". */
const PARTICLE = `(?:(?:${[...NAME_PARTICLES].join('|')}) ){0,2}`;
const CAPITAL = `${JOINED_ARTICLE}?\\p{Lu}[\\p{L}.'’-]*`;
const APPOSITION = new RegExp(
  `^[^,]{3,80}, (?:the (?=Rev|Right|Very|Most|Hon)|(?:the|an?|his|her|their) (?:(?!(?:at|of|for|from|with|in|to|by|on|near) )\\p{Ll}[\\p{L}’'-]* ){1,3})?((?:${CAPITAL} ${PARTICLE}){0,3}${CAPITAL})(?=,| \\(| of | from |$)`,
  'u',
);
/** Longest source that is looked through, in characters. */
const MAX_LENGTH = 300;

/**
 * Who a source’s words name: the person behind titles and offices ("the head of the agency Ann Lee" is
 * Ann Lee), the outlet, or the body ("the Kremlin"). Null where they only describe ("a federal judge").
 */
export function nameInSource(words: string): SourceName | null {
  const text = words
    .slice(0, MAX_LENGTH)
    .trim()
    .replace(PLURAL_TITLE, '')
    .replace(SHORT_FORM, '')
    .replace(INSPECTOR, 'DCI')
    .replace(AGE, '');
  const head = headOf(text);
  const office = nameBehindOffices(text);
  if (office !== null) return office;
  const body = bodyBehindComma(text);
  if (body !== null) return { name: body, kind: 'body' };
  const placed = personOfPlace(head);
  if (placed !== null) return { name: placed, kind: 'person' };
  const behind = APPOSITION.exec(text)?.[1];
  if (behind !== undefined && !endsInName(head)) {
    const isOneOf = /^one of (?:them|these|those)$/iu.test(head);
    return personNamed(wordsOf(behind)) ?? (isOneOf ? { name: behind, kind: 'body' } : null);
  }
  if (/^(?:an?|one|two|three|several|some|many|another)\s/iu.test(head)) {
    return / of /.test(head) ? null : personBehindRole(head);
  }
  const outlet = findOutlet(head);
  // "Times reporter Ann Lee" is a person, "The Times reported" an outlet: what stands last decides.
  const isLast = outlet !== null && (outlet.end >= head.length - 1 || NEWS_NOUN.test(head.slice(outlet.end)));
  if (outlet !== null && isLast) return { name: outlet.name, kind: 'outlet' };
  return personBehindRole(head) ?? bareName(head);
}

function headOf(text: string): string {
  const cut = text.search(POSTMODIFIER);
  const head = (cut > 0 ? text.slice(0, cut) : text).replace(/(?:'s|’s|[’'])$/u, '').trim();
  return head.replace(HONOURS, '');
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');

/** "Doctor of Law, head of the Grain Centre Ann Lee": behind the comma another office, and the name at its end. */
function nameBehindOffices(text: string): SourceName | null {
  const parts = text.split(', ');
  const last = parts.at(-1) ?? '';
  const first = plain(wordsOf(last)[0] ?? '');
  if (parts.length < 2 || !isRole(first) || !isRole(plain(wordsOf(parts[0] ?? '')[0] ?? ''))) return null;
  const name = lastTwo(lastRun(wordsOf(last)));
  // "Prof Ann Lee, director of Ice Research": only a given name tells a person from an office.
  return name.length < 2 || firstNameGender(name[0] ?? '') === null ? null : personNamed(name);
}

/** "Ann Lee", "the head of the agency Ann Lee"; not "the Minister for Foreign Affairs", "VFI Chief Executive". */
function endsInName(head: string): boolean {
  const run = lastRun(wordsOf(head));
  const isOffice = isRole(plain(run.at(-1) ?? '')) && firstNameGender(run[0] ?? '') === null;
  return run.length > 1 && !isOffice && !/ (?:of|for) /.test(head);
}

/** The person these words name, without titles; null where they are none. */
function personNamed(words: readonly string[]): SourceName | null {
  const name = words.filter((word, at) => !isRole(plain(word)) || isRoleAsName(words, at));
  const last = plain(name.at(-1) ?? '');
  if (name.length === 0 || BODY_NAME_WORDS.has(last) || opensPlace(name[0] ?? '')) return null;
  return { name: name.join(' '), kind: 'person' };
}

/** "Stein spokeswoman Mel Figa", "Secretary of State Mike Lund", "the head of the SVR Sergey Lom": the name behind. */
function personBehindRole(head: string): SourceName | null {
  const words = wordsOf(head);
  let role = -1;
  for (const [at, word] of words.entries()) if (isRole(plain(word)) && !isRoleAsName(words, at)) role = at;
  if (role < 0 || role === words.length - 1 || isAboutAnother(words, role)) return null;
  const rest = words.slice(role + 1);
  // "Ms Calado’s party" is not Ms Calado.
  if (rest.slice(0, -1).some((word) => /['’]s?$/.test(word))) return null;
  // "A spokesman for Ann Lund" is not Ann Lund.
  if (/^(?:for|at|in|from|with|to|by)$/.test(rest[0] ?? '')) return null;
  const isOffice = rest[0] === 'of';
  const run = isOffice ? lastRun(rest) : firstRun(rest);
  const isBody = BODY_NAME_WORDS.has(plain(run.at(-1) ?? '')) && !COURTESY.test(plain(words[role] ?? ''));
  if (run.length === 0 || isBody || opensPlace(run[0] ?? '')) return null;
  if (isOffice && run.length < 2) return null;
  // "head of the SVR Sergey Lom" runs on from the office to the name: the name is its last two words.
  return { name: (isOffice ? lastTwo(run) : run).join(' '), kind: 'person' };
}

function lastTwo(run: string[]): string[] {
  let from = run.length - 2;
  while (from > 0 && (NAME_PARTICLES.has(run[from] ?? '') || /^\p{Lu}\.?$/u.test(run[from] ?? ''))) from--;
  return run.slice(Math.max(0, from));
}

/** The capital words that open `words` ("Chris Murphy of Connecticut": two), with "de", "van" before and between them. */
function firstRun(words: readonly string[]): string[] {
  const end = words.findIndex((word) => !isNameWord(word) && !NAME_PARTICLES.has(word));
  const run = words.slice(0, end < 0 ? words.length : end);
  return run.some(isNameWord) ? run : [];
}

/** The run of capital words that ends `words`; [] where a small word ends them. */
function lastRun(words: readonly string[]): string[] {
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1] as string;
    const isJoint = NAME_PARTICLES.has(word) && from < words.length && from > 1;
    if (!isNameWord(word) && !isJoint) break;
    from--;
  }
  return words.slice(from);
}

/** "The charity Bone Care", "Grid company Elnor": the name behind what kind of body it is. */
function nameBehindBody(words: readonly string[]): SourceName | null {
  const name = lastRun(words);
  const noun = words[words.length - name.length - 1] ?? '';
  const isKind = name.length > 0 && name.length <= 4 && BODIES.has(noun) && words.length - name.length <= 4;
  return isKind && !/^\d/.test(words[0] ?? '') ? { name: name.join(' '), kind: 'body' } : null;
}

function bareName(full: string): SourceName | null {
  // "Rival Pikku" is Pikku.
  const head = full.replace(/^(?:Rival|Fellow|Veteran|Billionaire|Millionaire) (?=\p{Lu})/u, '');
  const words = wordsOf(head);
  const last = words.at(-1) ?? '';
  const behind = nameBehindBody(words);
  if (behind !== null) return behind;
  if (!isNameWord(last)) return null;
  const person = personBehindNoun(words);
  if (/^\d/.test(words[0] ?? '')) return person === null ? null : { name: person, kind: 'person' };
  // "Doctor of Law" is a degree, somebody’s.
  if (
    (words.length === 1 && isNoName(last, true) && !/^\p{Lu}{2,}$/u.test(last)) ||
    /^(?:the )?(?:doctor|professor|master) of /i.test(head)
  )
    return null;
  // "NBC’s Ann Lee", "Norland Airlines’ Ann Lee": Ann Lee.
  const owner = words.findLastIndex((word) => /['’]s$|s['’]$/.test(word));
  if (owner >= 0 && words.length - owner === 3 && words.slice(owner + 1).every(isNameWord))
    return personNamed(words.slice(owner + 1));
  const isNoun = words.length === 1 && [OPEN_GROUPS, DOCUMENTS, BODIES, ROLES].some((nouns) => nouns.has(plain(last)));
  if (isNoun) return null;
  // "Aides to Mr Lund", "colleagues from Tarnau", "the report by Tarnau": people and papers beside the name.
  const noun = words[words.findIndex((word) => /^(?:to|for|from|of|at|in|by)$/.test(word)) - 1] ?? '';
  if (OPEN_GROUPS.has(plain(noun)) || DOCUMENTS.has(noun) || isRelation(plain(noun))) return null;
  // "The union GMT", "the charity Agewell": the noun says what the name is.
  const run = lastRun(words);
  const called = words[words.length - run.length - 1] ?? '';
  if (run.length > 0 && words.length - run.length <= 4 && BODIES.has(called))
    return { name: run.join(' '), kind: 'body' };
  if (person !== null) return { name: person, kind: 'person' };
  const isAll = words.every((word) => isNameWord(word) || NAME_PARTICLES.has(word));
  const isPlace = opensPlace(words[0] ?? '') || BODY_NAME_WORDS.has(plain(last));
  const isPerson = isAll && words.length >= 2 && words.length <= 4 && !/^the$/i.test(words[0] ?? '') && !isPlace;
  return { name: head, kind: isPerson ? 'person' : 'body' };
}
