import type { Grade } from '../../notes/note.ts';
import { hasNameInside, type Phrase } from './has-name-inside.ts';
import { isOffice } from './is-office.ts';
import { isPublicBody } from './is-public-body.ts';
import { BODIES, DOCUMENTS, OPEN_GROUPS, OUTLETS, ROLES } from './names/source-nouns.ts';
import { READ_BY } from './read-by.ts';

/** What makes an open group, or people at large, particular: a reader could go and find these people. */
export const PARTICULAR =
  /\s(?:from (?:the|an?|his|her|its|inside)|familiar with|briefed on|close to|affiliated with|loyal to|allied with|at|inside|with knowledge of|involved in|who (?:took part|were|was|attended|worked|had|spoke|asked|declined)|working on|on the)\s/iu;
const HELPERS =
  /\b(?:attorneys|lawyers|aides|advisers|advisors|representatives|relatives|friends|spokespeople) (?:for|of|to)\s/iu;
/** People who belong to one organisation, where its name or the article says which: "officials in the department". */
const MEMBERS =
  'officials|aides|advisers|advisors|leaders|members|executives|directors|managers|employees|workers|staff|staffers|bosses|' +
  'doctors|nurses|surgeons|researchers|scientists|engineers|players|teachers|officers|colleagues|diplomats|lawyers|patients|' +
  'participants|volunteers|inspectors|investigators|organisers|organizers|trustees|delegates|prosecutors|' +
  'troops|soldiers|fighters|rebels|militants|insurgents|separatists';
const MEMBERS_OF = new RegExp(
  `(?:^|\\s)(?:${MEMBERS}) (?:of|in|for|with|from) (?:(?:the|his|her|its|their|this|that) (?!(?:public|press|media|audience|community|country|region|area|city|town|village|world|field|industry|sector|capital|west|east|north|south|streets?)\\s)|\\p{Lu}[\\p{L}.]*\\s)`,
  'u',
);
const IS_MEMBERS = new RegExp(`^(?:${MEMBERS})$`, 'u');
const OPEN_SIDES = /^(?:critics|opponents|supporters|fans|detractors|rivals|allies)$/;
/** Each court has one office of theirs: "federal prosecutors"; bare "prosecutors" and "former federal prosecutors" may be anybody. */
const OF_A_COURT =
  /^(?:federal|state|county|district|city|crown|military|public|regional|provincial|special|anti-corruption|anti-terrorism|war[- ]crimes) prosecutors$/i;
/** Words that count out one or a few, or name a number. */
export const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|both|another|an?)$/;
const OWNER = /^(?:the|this|that|these|those|his|her|its|their|my|our)$/;
/** A body has one of each. */
const SINGLE_OFFICE =
  /(?:^| )(?:director|commissioner|attorney general|governor|mayor|president|minister|secretary|chief|chairman|chairwoman|chair|chief executive|ceo|manager|head coach|captain|editor|ombudsman|sheriff|chancellor|premier|ambassador)$/;
/** Said to tell something, by themselves, and owned by nobody: "Science says", "Concerns have been raised". */
export const NOBODYS =
  /^(?:evidence|science|logic|history|experience|polling|intelligence|legend|folklore|theory|tradition|gossip|speculation|hearsay|rumou?rs?|concerns|questions|allegations|claims|suggestions|suspicions|fears|doubts|criticism)$/;
const BY_SOMEBODY = /^[\p{L} -]+ (?:by|from) (?:(?:the|its|his|her|their|a|an) |\p{Lu})/u;
/** Research nobody could look up. */
const BARE_RESEARCH =
  /^(?:(?:recent|earlier|previous|past|new|other) )?(?:reports|studies|polls|surveys|data|statistics|figures|research|work|estimates|models|projections|forecasts)$/i;

/** The grade of words that name nobody by a name of their own: "the army", "aides to the mayor", "a study", "officials". */
export function gradeDescription(phrase: Phrase): Grade {
  const { text, head, first, noun } = phrase;
  if (BARE_RESEARCH.test(text)) return 'vague';
  // "An earlier version of this article said": the page's own, in a correction.
  if (noun === 'version' && /^(?:earlier|previous|original|prior)$/.test(head.at(-2) ?? '')) return 'described';
  if (/^(?:version|theory|rumou?r|evidence|speculation|hearsay|gossip|tradition)$/.test(noun)) return 'vague';
  if (text.toLowerCase() === noun && NOBODYS.test(noun)) return 'vague';
  if (DOCUMENTS.has(noun)) return gradeDocument(phrase);
  if (NUMBER.test(first)) return 'described';
  if (OPEN_GROUPS.has(noun)) return gradeGroup(phrase);
  if (isOneOfItsKind(phrase)) return 'named';
  // "Hospital staff" are as open as "nurses"; "the staff" and "Rovers staff" are somebody's.
  if (/^(?:staff|personnel)$/.test(noun) && !OWNER.test(first) && !hasNameInside(phrase) && !isParticular(text))
    return 'vague';
  const hasOwner = OWNER.test(first) || /['’]s?$/.test(head.at(-2) ?? '');
  if (hasOwner || ROLES.has(noun) || BODIES.has(noun) || OUTLETS.has(noun)) return 'described';
  // "Veldian forces" are one side's.
  if (noun === 'forces' && hasNameInside(phrase)) return 'described';
  // A bare plural nobody listed: "beekeepers say".
  if (!/[^su]s$/.test(noun) || /^(?:series|species)$/.test(noun)) return 'described';
  return isParticular(text) || hasNameInside({ ...phrase, head: head.slice(1) }) ? 'described' : 'vague';
}

const isParticular = (text: string) =>
  PARTICULAR.test(`${text} `) ||
  HELPERS.test(`${text} `) ||
  MEMBERS_OF.test(`${text.charAt(0).toLowerCase()}${text.slice(1)} `);

function gradeGroup(phrase: Phrase): Grade {
  const { text, head, first, noun } = phrase;
  if (/^(?:media|press|public|world|society|community)$/.test(noun)) return 'vague';
  if (isParticular(text)) return 'described';
  // "Reports by the auditors".
  if (/^(?:reports|studies|polls|surveys)$/.test(noun) && BY_SOMEBODY.test(text)) return gradeDocument(phrase);
  if (OPEN_SIDES.test(noun) || (/^(?:readers|viewers|listeners)$/.test(noun) && first === 'our')) return 'vague';
  if (/^(?:the )?(?:\p{Ll}+ )?authorities$/iu.test(head.join(' ')) && !hasNameInside(phrase)) return 'vague';
  if (OWNER.test(first) || head.some((word) => /['’]s?$/.test(word))) return 'described';
  if (OF_A_COURT.test(head.join(' '))) return 'described';
  return hasNameInside(phrase) && IS_MEMBERS.test(noun) ? 'described' : 'vague';
}

function gradeDocument(phrase: Phrase): Grade {
  const { head, first } = phrase;
  const text = phrase.text.replace(READ_BY, '');
  const hasIssuer =
    /\s(?:by|from|of|in)\s(?:the\s)?(?:\d{4}\s)?(?:(?:journal|magazine|newspaper|weekly|daily)\s)?[“"]?\p{Lu}/u.test(
      text,
    ) || /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3}['’]s?\s/u.test(text);
  const issuer = /\s(?:by|from|of) (the [^,;(]{3,60})/u
    .exec(text)?.[1]
    ?.split(/ (?:who|which|that|in|on|at|last|this|seen|published) /u, 1)[0];
  const isPublic = issuer !== undefined && isPublicBody(issuer.toLowerCase());
  if ((hasIssuer || isPublic || hasNameInside(phrase)) && !/^(?:some|many)$/.test(first)) return 'named';
  return isOwnedByPublic(head) ? 'named' : 'described';
}

/** "The government’s press service", "the audit office’s report". */
function isOwnedByPublic(head: readonly string[]): boolean {
  const owner = head.findIndex((word) => /['’]s?$/.test(word));
  if (owner < 0) return false;
  const words = head
    .slice(0, owner + 1)
    .join(' ')
    .toLowerCase()
    .replace(/['’]s?$/, '');
  return isPublicBody(words) || isOffice(words);
}

/** "the president", "the Trent council", "Ann Lund’s party": an office or body of which there is one. */
function isOneOfItsKind(phrase: Phrase): boolean {
  const { text, head, first, noun } = phrase;
  const isOf = /^[^,]*? (?:of|for) (?:the )?\p{Lu}/u.test(text);
  if (BODIES.has(noun) && (hasNameInside(phrase) || isOf) && !/^(?:an?|one|some|two|three)$/.test(first)) return true;
  const words = (text.split(/,|;|\(| who | which | that | in | on | at /u, 1)[0] ?? '').toLowerCase();
  if (isPublicBody(words) || isOffice(words)) return true;
  // "The FBI director", "Connecticut's tax commissioner": one person holds what a named body has one of.
  const isDefinite = first === 'the' || /['’]s?$/.test(head[0] ?? '') || /^\p{Lu}[^,]*?['’]s? /u.test(text);
  if (isDefinite && hasNameInside(phrase) && SINGLE_OFFICE.test(head.slice(-2).join(' ').toLowerCase())) return true;
  return isOwnedByPublic(head) && (BODIES.has(noun) || /^spokes(?:man|woman|person)$/.test(noun));
}
