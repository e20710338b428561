import type { Grade } from '../../notes/note.ts';
import { bodyBehindComma } from './body-behind-comma.ts';
import { gradeDescription, NOBODYS, NUMBER, PARTICULAR } from './grade-description.ts';
import type { Phrase } from './has-name-inside.ts';
import { nameInSource } from './name-in-source.ts';
import { firstNameGender } from './names/first-name-gender.ts';
import { isNameWord } from './names/is-name-word.ts';
import { BODIES, DOCUMENTS, OPEN_GROUPS, ROLES, VAGUE_QUANTITIES } from './names/source-nouns.ts';

const ORDER: readonly Grade[] = ['named', 'described', 'vague', 'none'];
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const POSTMODIFIER =
  /,|\(|;|—|–|\s(?:who|which|that|of|for|at|in|from|with|on|by|to|about|inside|within|near|including|among|close|familiar|briefed|involved|speaking|representing|working|such)\s/iu;
/** "Many economists, including Ana Ruiz": one of them can be asked. */
const WITH_NAME =
  /,? (?:like|including|such as|among them|led by|headed by) (?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}.’'-]+ \p{Lu}/u;
/** "Citizens for Tax Justice", "Doctors Without Frontiers": a plural that opens a name; "Lawyers for Ann Lee" do not. */
const NAMED_FOR =
  /^(?!(?:Lawyers|Attorneys|Officials|Aides|Advisers|Representatives) )\p{Lu}\p{Ll}+s (?:for|against|[Ww]ithout|United|Against|For) (?!Mr|Mrs|Ms|Dr|Sen|Gov)(\p{Lu}[\p{L}’'-]+ .*)$/u;
/** "Federal and state officials": one group, not two sources. */
const ADJECTIVE =
  /^(?:The|A|An|This|These|Some|Many|Most|Other|Senior|Top|Local|Federal|State|Public|Former|Campaign|Government|Health|Police|City|School|Law|Military|Financial|Medical|Political|Legal|Industry)$/;
/** Open groups in small letters, and the last word of one body's name: "the Railway Heritage Society". */
const ONE_OF_A_NAME = /^(?:Society|Community|Press)$/;
const PARTICIPLE = /^(?:[\p{Ll}-]*[^e]ed|led|seen|held|known|written|shown|made|run|sent|seeking)$/u;
/** Longest source that is looked through, in characters. */
const MAX_LENGTH = 300;

/**
 * Could a reader, from this article alone, go and ask this source? Grades the words as they stand;
 * pronouns and "the company" want their antecedent first. Several sources together take the best
 * grade. `isCommon` tells whether a word that is capital only because it opens a sentence is seen in
 * small letters elsewhere.
 */
export function gradeSource(words: string, isCommon: (word: string) => boolean = () => false): Grade {
  const text = words.slice(0, MAX_LENGTH).trim();
  if (text === '') return 'none';
  const parts = (text.split(/,|;| who | which | that /, 1)[0] ?? '')
    .split(/\s(?:and|as well as|along with)\s/u)
    .slice(0, 6);
  if (parts.length < 2 || !parts.every(isNounPhrase)) return gradeOne(text, isCommon);
  const grades = parts.map((part) => gradeOne(part, isCommon));
  return ORDER.find((grade) => grades.includes(grade)) ?? 'described';
}

const isNounPhrase = (part: string) =>
  !ADJECTIVE.test(part.trim()) &&
  /^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ss]ome|[Oo]ther|[Mm]any)\s|^\p{Lu}|^\p{L}+s$/u.test(part.trim());
const isRole = (word: string) => ROLES.has(word.toLowerCase()) || DOCUMENTS.has(word.toLowerCase());
/** "A resident, Oksana,": a given name alone finds nobody. */
const isGivenName = (name: string) => !name.includes(' ') && firstNameGender(name) !== null;
const isName = (word: string) => /^\p{Lu}[\p{L}.]/u.test(word);

function gradeOne(text: string, isCommon: (word: string) => boolean): Grade {
  const cut = text.search(POSTMODIFIER);
  const head = withoutParticiple((cut > 0 ? text.slice(0, cut) : text).match(WORD) ?? []);
  const last = head.at(-1) ?? '';
  const noun = last.toLowerCase().replace(/['’]s?$/, '');
  const first = (head[0] ?? '').toLowerCase();
  const phrase = { text, head, first, noun, isCommon };
  // "You" is the reader, no source to ask for more.
  if (/^(?:you|we|i)$/.test(noun)) return 'described';
  if (/^(?:everyone|everybody|nobody|anyone|anybody|someone|somebody|people|others)$/.test(first) || noun === 'those') {
    return PARTICULAR.test(`${text} `) && /^(?:people|those)$/.test(first) ? 'described' : 'vague';
  }
  if (WITH_NAME.test(text)) return 'named';
  if (isQuantity(phrase)) return first === 'several' && PARTICULAR.test(`${text} `) ? 'described' : 'vague';
  const isListed = [noun, noun.replace(/ies$/, 'y'), noun.replace(/s$/, '')].some(
    (each) => DOCUMENTS.has(each) || BODIES.has(each) || ROLES.has(each),
  );
  // "Evidence suggests": its capital is its place's.
  const isOpener = head.length === 1 && (isCommon(noun) || isListed || NOBODYS.test(noun));
  const isGroup = OPEN_GROUPS.has(noun) && !(ONE_OF_A_NAME.test(last) && head.slice(0, -1).some(isName));
  const cause = isGroup ? NAMED_FOR.exec(text)?.[1] : undefined;
  if (cause !== undefined && firstNameGender(cause) === null) return 'named';
  const isNameLast = isNameWord(last) && !isOpener && !isGroup;
  if (isNameLast && isDemonym(noun) && !/^(?:an?|one)$/.test(first)) return 'vague';
  // "Tomas": a given name alone finds nobody.
  if (head.length === 1 && isNameLast && firstNameGender(last) !== null) return 'described';
  if (isNameLast && !NUMBER.test(first)) return 'named';
  if (bodyBehindComma(text) !== null) return 'named';
  const person = isGroup ? null : nameInSource(text);
  if (person?.kind === 'person') return isGivenName(person.name) && !ROLES.has(first) ? 'described' : 'named';
  // "No 10", "Channel 4"; "Witness 3" is somebody’s cover.
  if (/^\d+$/.test(last) && isName(head.at(-2) ?? '') && !isRole(head.at(-2) ?? '')) return 'named';
  return gradeDescription(phrase);
}

/** "A study published on Tuesday", "a poll released last week": the noun is what was published. */
function withoutParticiple(head: string[]): string[] {
  const at = head.findIndex((word, index) => index > 0 && PARTICIPLE.test(word) && isNoun(head[index - 1] ?? ''));
  return at < 0 ? head : head.slice(0, at);
}

function isNoun(word: string): boolean {
  const noun = word.toLowerCase();
  return DOCUMENTS.has(noun) || BODIES.has(noun) || ROLES.has(noun) || OPEN_GROUPS.has(noun);
}

function isQuantity({ text, first }: Phrase): boolean {
  return (
    VAGUE_QUANTITIES.has(first) ||
    /^(?:an?|the) (?:large |small |growing |vast |overwhelming )?(?:number|lot|handful|majority|couple|range|series|host|chorus) of\s/iu.test(
      text,
    )
  );
}

/** "Republicans", "Russians", "House Democrats": a people or party at large. */
const isDemonym = (noun: string) => /(?:[ai]cans|ians|eans|crats|ists|ites|aelis|tives|rals)$/.test(noun);
