import type { Grade } from '../../notes/note.ts';
import { firstNameGender } from './first-name-gender.ts';
import { nameInSource } from './name-in-source.ts';
import { BODIES, DOCUMENTS, INSTITUTIONS, OPEN_GROUPS, OUTLETS, ROLES, VAGUE_QUANTITIES } from './source-nouns.ts';

const ORDER: readonly Grade[] = ['named', 'described', 'vague', 'none'];
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const POSTMODIFIER =
  /,|\(|;|—|–|\s(?:who|which|that|of|for|at|in|from|with|on|by|to|about|inside|within|near|including|among|close|familiar|briefed|involved|speaking|representing|working|such)\s/iu;
/** What makes an open group particular: a reader could go and find these people. */
const PARTICULAR =
  /\s(?:from (?:the|an?|his|her|its|inside)|familiar with|briefed on|close to|at|inside|with knowledge of|involved in|who (?:took part|were|was|attended|worked|had|spoke|asked|declined)|working on|on the)\s/iu;
const HELPERS =
  /\b(?:attorneys|lawyers|aides|advisers|advisors|representatives|relatives|friends|spokespeople) (?:for|of|to)\s/iu;
const OWNED_GROUPS = /^(?:aides|advisers|advisors|officials|lawyers|employees|colleagues|researchers|scientists)$/;
const OPEN_SIDES = /^(?:critics|opponents|supporters|fans|detractors|rivals|allies)$/;
/** "Many economists, including Ana Ruiz": one of them can be asked. */
const WITH_NAME = /,? (?:like|including|such as|among them) (?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}.’'-]+ \p{Lu}/u;
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|both|another|an?)$/;
const OWNER = /^(?:the|this|that|these|those|his|her|its|their|my|our)$/;
/** Open groups in small letters, and the last word of one body's name: "the Railway Heritage Society". */
const ONE_OF_A_NAME = /^(?:society|community|press)$/;
/** Capital only because they open the sentence. */
const PLAIN_OPENER =
  /^(?:The|A|An|This|These|Some|Many|Most|Other|Senior|Top|Local|Federal|State|Public|Former|Campaign|Government|Health|Police|City|School|Law|Military|Financial|Medical|Political|Legal|Industry)$/;
const OFFICE =
  /^the (?:[\p{L}-]+ )?(?:president|prime minister|pope|king|queen|chancellor|attorney general|government|supreme court|administration|parliament|ministry|justice department|mayor|governor)$/iu;
/** Research nobody could look up. */
const BARE_RESEARCH =
  /^(?:(?:recent|earlier|previous|past|new|other) )?(?:reports|studies|polls|surveys|data|statistics|figures|research|work)$/i;
/** Longest source that is looked through, in characters. */
const MAX_LENGTH = 300;

/** A source’s words taken apart. */
interface Phrase {
  text: string;
  /** Words before the first postmodifier. */
  head: string[];
  /** First and last of them, small letters, without possessive. */
  first: string;
  noun: string;
  isCommon: (word: string) => boolean;
}

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
  !PLAIN_OPENER.test(part.trim()) &&
  /^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ss]ome|[Oo]ther|[Mm]any)\s|^\p{Lu}|^\p{L}+s$/u.test(part.trim());
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
  if (/^(?:everyone|everybody|nobody|anyone|anybody|someone|somebody|people|others)$/.test(first)) {
    return PARTICULAR.test(`${text} `) && first === 'people' ? 'described' : 'vague';
  }
  if (WITH_NAME.test(text)) return 'named';
  if (isQuantity(phrase)) return first === 'several' && PARTICULAR.test(`${text} `) ? 'described' : 'vague';
  const isNoun = [noun, noun.replace(/ies$/, 'y'), noun.replace(/s$/, '')].some(
    (each) => DOCUMENTS.has(each) || BODIES.has(each) || ROLES.has(each),
  );
  const isOpener = head.length === 1 && (isCommon(noun) || isNoun);
  const isGroup = OPEN_GROUPS.has(noun) && !(ONE_OF_A_NAME.test(noun) && head.slice(0, -1).some(isName));
  const isNameLast = /^\p{Lu}/u.test(last) && !isOpener && !isGroup;
  if (isNameLast && isDemonym(noun) && !/^(?:an?|one)$/.test(first)) return 'vague';
  // "Tomas": a given name alone finds nobody.
  if (head.length === 1 && isNameLast && firstNameGender(last) !== null) return 'described';
  if (isNameLast && !NUMBER.test(first)) return 'named';
  if (nameInSource(text)?.kind === 'person') return 'named';
  return gradeDescription(phrase);
}

/** "A study published on Tuesday": the noun is what was published. */
function withoutParticiple(head: string[]): string[] {
  const noun = head.at(-2)?.toLowerCase() ?? '';
  const isNoun = DOCUMENTS.has(noun) || BODIES.has(noun) || ROLES.has(noun) || OPEN_GROUPS.has(noun);
  return isNoun && /[^e]ed$|^(?:led|seen|held|known|written|shown|made|run|sent|seeking)$/.test(head.at(-1) ?? '')
    ? head.slice(0, -1)
    : head;
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

function gradeDescription(phrase: Phrase): Grade {
  const { text, head, first, noun } = phrase;
  if (BARE_RESEARCH.test(text)) return 'vague';
  if (/^(?:version|theory|rumou?r|evidence|speculation|hearsay|gossip|tradition)$/.test(noun)) return 'vague';
  if (DOCUMENTS.has(noun)) return gradeDocument(phrase);
  if (NUMBER.test(first)) return 'described';
  if (OPEN_GROUPS.has(noun)) return gradeGroup(phrase);
  if (isOffice(phrase)) return 'named';
  const hasOwner = OWNER.test(first) || /['’]s?$/.test(head.at(-2) ?? '');
  if (hasOwner || ROLES.has(noun) || BODIES.has(noun) || OUTLETS.has(noun)) return 'described';
  // A bare plural nobody listed: "beekeepers say".
  if (!/[^su]s$/.test(noun) || /^(?:series|species)$/.test(noun)) return 'described';
  return PARTICULAR.test(`${text} `) ||
    HELPERS.test(`${text} `) ||
    head.slice(0, -1).some((word, at) => at > 0 && isName(word))
    ? 'described'
    : 'vague';
}

function gradeGroup({ text, head, first, noun, isCommon }: Phrase): Grade {
  if (/^(?:media|press|public|world|society|community)$/.test(noun)) return 'vague';
  if (PARTICULAR.test(`${text} `) || HELPERS.test(`${text} `)) return 'described';
  if (OPEN_SIDES.test(noun)) return 'vague';
  if (OWNER.test(first) || head.some((word) => /['’]s?$/.test(word))) return 'described';
  const hasName = head
    .slice(0, -1)
    .some((word, at) => isName(word) && (at > 0 || !(isCommon(word) || PLAIN_OPENER.test(word))));
  return hasName && OWNED_GROUPS.test(noun) ? 'described' : 'vague';
}

function gradeDocument({ text, head, first }: Phrase): Grade {
  const hasIssuer =
    /\s(?:by|from|of|in)\s(?:the\s)?(?:\d{4}\s)?(?:(?:journal|magazine|newspaper|weekly|daily)\s)?[“"]?\p{Lu}/u.test(
      text,
    ) || /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3}['’]s?\s/u.test(text);
  const hasName = head
    .slice(0, -1)
    .some((word, at) => isName(word) && !(at === 0 && PLAIN_OPENER.test(word)) && head.length > 1);
  if ((hasIssuer || hasName) && !/^(?:some|many)$/.test(first)) return 'named';
  return 'described';
}

/** "the president", "the Trent council", "Ann Lund’s party": an office or body of which there is one. */
function isOffice({ text, head, first, noun }: Phrase): boolean {
  const hasOwner = head.slice(0, -1).some((word, at) => isName(word) && !(at === 0 && PLAIN_OPENER.test(word)));
  const isOf = /^[^,]*? (?:of|for) (?:the )?\p{Lu}/u.test(text);
  if (BODIES.has(noun) && (hasOwner || isOf) && !/^(?:an?|one|some|two|three)$/.test(first)) return true;
  // "the army", "police"; "the statistical office", "the health ministry": there is one of each.
  if (INSTITUTIONS.has(noun) && (first === 'the' || head.length === 1) && head.length <= 3) return true;
  const isState = /^(?:ministry|office|service|bank|commission|authority|department|agency|trust)$/.test(noun);
  return (isState && first === 'the' && head.length === 3) || OFFICE.test(text);
}
