import type { Grade } from '../../notes/note.ts';
import { nameInSource } from './name-in-source.ts';
import { BODIES, DOCUMENTS, OPEN_GROUPS, OUTLETS, ROLES, VAGUE_QUANTITIES } from './source-nouns.ts';

const ORDER: readonly Grade[] = ['named', 'described', 'vague', 'none'];
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const POSTMODIFIER =
  /,|\(|;|—|–|\s(?:who|which|that|of|for|at|in|from|with|on|by|to|about|inside|within|near|including|among|close|familiar|briefed|involved|speaking|representing|working|such)\s/iu;
/** What makes an open group particular: a reader could go and find these people. */
const PARTICULAR =
  /\s(?:familiar with|briefed on|close to|at|from|inside|with knowledge of|involved in|who (?:took part|were|was|attended|worked|had|spoke|asked|declined)|working on|on the)\s/iu;
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|both|another|an?)$/;
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
  const parts = text.split(/\s(?:and|as well as|along with)\s/iu).slice(0, 6);
  const isJoined = parts.length > 1 && parts.every((part) => isNounPhrase(part));
  if (!isJoined) return gradeOne(text, isCommon);
  const grades = parts.map((part) => gradeOne(part, isCommon));
  return ORDER.find((grade) => grades.includes(grade)) ?? 'described';
}

const isNounPhrase = (part: string) =>
  /^(?:the|a|an|his|her|its|their|some|other|many)\s|^\p{Lu}|^\p{L}+s$/iu.test(part.trim());

function gradeOne(text: string, isCommon: (word: string) => boolean): Grade {
  const cut = text.search(POSTMODIFIER);
  const head = (cut > 0 ? text.slice(0, cut) : text).match(WORD) ?? [];
  const first = (head[0] ?? '').toLowerCase();
  const last = head.at(-1) ?? '';
  const noun = last.toLowerCase();
  if (/^(?:everyone|everybody|nobody|anyone|anybody|someone|somebody|people|others)$/.test(first)) return 'vague';
  const isAlone = head.length === 1;
  const isOpener = isAlone && (isCommon(noun) || OPEN_GROUPS.has(noun));
  const isNameLast = /^\p{Lu}/u.test(last) && !isOpener && !OPEN_GROUPS.has(noun);
  if (isQuantity(text, first))
    return PARTICULAR.test(`${text} `) && /^(?:several|some)$/.test(first) ? 'described' : 'vague';
  if (isNameLast && isDemonym(noun) && !/^(?:an?|one)$/.test(first)) return 'vague';
  if (isNameLast && !NUMBER.test(first)) return 'named';
  if (
    nameInSource(text) !== null &&
    ROLES.has((head.find((word) => ROLES.has(word.toLowerCase())) ?? '').toLowerCase())
  )
    return 'named';
  return gradeDescription(text, first, noun, head);
}

function isQuantity(text: string, first: string): boolean {
  return (
    VAGUE_QUANTITIES.has(first) ||
    /^(?:an?|the) (?:large |small |growing |vast |overwhelming )?(?:number|lot|handful|majority|couple|range|series|host|chorus|growing number) of\s/iu.test(
      text,
    )
  );
}

/** "Republicans", "Russians", "House Democrats": a people or party at large. */
const isDemonym = (noun: string) => /(?:[ai]cans|ians|eans|crats|ists|ites|aelis|tives|rals)$/.test(noun);

function gradeDescription(text: string, first: string, noun: string, head: readonly string[]): Grade {
  const isParticular = PARTICULAR.test(`${text} `);
  if (NUMBER.test(first)) return 'described';
  if (OPEN_GROUPS.has(noun)) return gradeGroup(text, first, head, isParticular);
  if (DOCUMENTS.has(noun)) return gradeDocument(text, first, head);
  if (isOffice(text, first, noun)) return 'named';
  const hasOwner =
    /^(?:the|this|that|these|those|his|her|its|their|my|our)$/.test(first) || /['’]s?$/.test(head.at(-2) ?? '');
  if (hasOwner || ROLES.has(noun) || BODIES.has(noun) || OUTLETS.has(noun)) return 'described';
  // A bare plural nobody listed: "beekeepers say".
  if (/[^su]s$/.test(noun))
    return isParticular || head.some((word, at) => at < head.length - 1 && /^\p{Lu}/u.test(word) && at > 0)
      ? 'described'
      : 'vague';
  return 'described';
}

function gradeGroup(text: string, first: string, head: readonly string[], isParticular: boolean): Grade {
  const isMedia = /(?:media|press|public|world|society|community)$/iu.test(head.at(-1) ?? '');
  if (isMedia) return 'vague';
  const hasOwner = /^(?:his|her|their|its|these|those|the)$/.test(first) || head.some((word) => /['’]s?$/.test(word));
  const isCritics = /(?:critics|opponents|supporters|fans|detractors|rivals|allies)$/iu.test(head.at(-1) ?? '');
  const hasName = head.slice(0, -1).some((word) => /^\p{Lu}\p{L}/u.test(word) && !/^The$/.test(word));
  if (isParticular) return 'described';
  if (hasOwner && !isCritics) return 'described';
  return hasName &&
    /(?:aides|advisers|advisors|officials|lawyers|employees|colleagues|researchers)$/iu.test(head.at(-1) ?? '') &&
    /\p{Lu}/u.test(text.slice(1))
    ? 'described'
    : 'vague';
}

function gradeDocument(text: string, first: string, head: readonly string[]): Grade {
  const issuer = /\s(?:by|from|of|in|published by|released by|issued by)\s(?:the\s)?\p{Lu}/u.test(text);
  const hasName = head.some(
    (word, at) => (at > 0 || head.length > 2) && /^\p{Lu}\p{L}/u.test(word) && !/^(?:The|A|An|This)$/.test(word),
  );
  if ((issuer || hasName) && !/^(?:some|many)$/.test(first)) return 'named';
  const isBarePlural = /^(?:reports|studies|polls|surveys|data|statistics|figures)$/i.test(head.join(' '));
  return isBarePlural ? 'vague' : 'described';
}

/** "the president", "the education ministry", "the attorney general": an office of which there is one. */
function isOffice(text: string, first: string, noun: string): boolean {
  if (first !== 'the') return false;
  if (
    /^the (?:[\p{L}-]+ )?(?:president|prime minister|pope|king|queen|chancellor|attorney general|government|supreme court|administration|parliament|ministry|justice department|mayor|governor)$/iu.test(
      text,
    )
  )
    return true;
  return BODIES.has(noun) && /\p{Lu}\p{L}/u.test(text.slice(4));
}
