import { findAccused } from './find-accused.ts';
import type { NameMention } from './names/name-mention.ts';
import { ROLES } from './names/source-nouns.ts';

/** A person by what the article says they are: "nominee", with "republican" and "presidential" beside it. */
export interface Description {
  name: string;
  start: number;
  role: string;
  /** The words around the role, small letters. */
  words: Set<string>;
}

const SHORT: Record<string, string> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  sec: 'secretary',
  pres: 'president',
  prof: 'professor',
  dr: 'doctor',
  det: 'detective',
  sgt: 'sergeant',
  lt: 'lieutenant',
  gen: 'general',
  capt: 'captain',
  supt: 'superintendent',
  insp: 'inspector',
};
/** "The local MP, Ann Lund". */
const OFFICE_BEFORE =
  /(?:^|[.!?“"\n] ?)((?:The|Its|His|Her|Their) [\p{L}’' -]{3,50}), (?:(?:Dr|Prof|Sir|Dame|Mr|Mrs|Ms)\.? )?$/u;
/** All up to a full stop that ends no short title. */
const SENTENCE_BEFORE = new RegExp(
  `^.*(?<!(?<!\\p{L})(?:${Object.keys(SHORT).join('|')}|mr|mrs|ms|st|rev|hon|maj|col|\\p{L}))\\. `,
  'iu',
);
/** How far around a name its description is looked for, in characters. */
const BEFORE = 60;
const AFTER = 90;

/** What the article calls its persons: titles before a name, appositions behind it. Linear in the number of names. */
export function describePersons(text: string, persons: readonly NameMention[]): Map<string, Description[]> {
  const index = new Map<string, Description[]>();
  const accused = findAccused(text, persons);
  for (const [at, mention] of persons.entries()) {
    const { name, start, end } = mention;
    // "Mayor Ann Lee met Tom Reed": her title is not his.
    const from = Math.max(0, start - BEFORE, persons[at - 1]?.end ?? 0);
    const title = /[\p{L}’'. -]+$/u.exec(text.slice(from, start))?.[0].replace(SENTENCE_BEFORE, '') ?? '';
    const apposition =
      /^,? ?(?:\([^)]{0,40}\))?, (?:an? |the |who is (?:an? |the )?)?([^.;:,“”"\n]{3,80})/u.exec(
        text.slice(end, end + AFTER),
      )?.[1] ?? '';
    const office = OFFICE_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start))?.[1] ?? '';
    for (const phrase of [
      accused.has(mention) ? ['defendant', 'accused'] : [],
      wordsOf(office).slice(-5),
      wordsOf(title).slice(-5),
      beforeVerb(wordsOf(apposition)).slice(0, 8),
    ])
      addDescription(index, name, start, phrase);
  }
  return index;
}

/** "…, said the president": what follows a verb is no apposition. */
function beforeVerb(words: string[]): string[] {
  const verb = words.findIndex((word) =>
    /^(?:said|says|say|told|tells|adds|has|had|have|was|were|is|are|will|would|[a-z]{3,}ed)$/.test(word),
  );
  return verb < 0 ? words : words.slice(0, verb);
}

const wordsOf = (phrase: string) =>
  (
    phrase
      .toLowerCase()
      .replace(/^.*['’]s\s/u, '')
      .match(/[\p{L}-]+/gu) ?? []
  ).map((word) => SHORT[word] ?? word);

function addDescription(index: Map<string, Description[]>, name: string, start: number, phrase: string[]) {
  // In a title the role stands last ("FBI director"), in an apposition first ("professor of law").
  for (const role of phrase.filter((word) => ROLES.has(word)).slice(0, 3)) {
    const list = index.get(role) ?? [];
    if (list.length < 50) index.set(role, [...list, { name, start, role, words: new Set(phrase) }]);
  }
}

/**
 * Whom "the Republican nominee" means at `at`: of the persons the article calls so, the one who shares
 * most words, and of those the last one named before. Null where nobody is called so, or none of the
 * other words fits.
 */
export function personDescribed(index: ReadonlyMap<string, Description[]>, phrase: string, at: number): string | null {
  const words = wordsOf(phrase);
  const role = words.at(-1) ?? '';
  // "The Democratic nominee" is nobody called Republican.
  const names = wordsOf((phrase.match(/(?<= )\p{Lu}[\p{L}-]*/gu) ?? []).join(' '));
  const modifiers = words
    .slice(0, -1)
    .filter((word) => !/^(?:the|this|that|former|current|longtime|then|his|her)$/.test(word));
  let best: Description | null = null;
  let bestScore = -1;
  for (const description of index.get(role) ?? []) {
    if (description.start >= at) break;
    const shared = modifiers.filter((word) => description.words.has(word)).length;
    if (modifiers.length > 0 && shared === 0) continue;
    const isOther = names.some((word) => !description.words.has(word)) || isBelow(description, words);
    if (isOther) continue;
    if (shared >= bestScore) {
      best = description;
      bestScore = shared;
    }
  }
  return best?.name ?? null;
}

/** "The president" is not the vice president. */
const isBelow = (description: Description, words: readonly string[]) =>
  ['vice', 'deputy', 'assistant'].some((word) => description.words.has(word) && !words.includes(word));
