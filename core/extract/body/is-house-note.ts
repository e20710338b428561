import { holdsQuotation } from '../blocks/holds-quotation.ts';

/** Longer paragraphs tell more than that. */
const MAX_LENGTH = 600;

/** "Follow her on X", "You can follow Ann Lee on Facebook", "Twitter: @annlee"; "Follow the rules on X" is told. */
const FOLLOW =
  /(?:^|[.!?] )(?:You can follow|Follow) (?:her|him|them|me|us|our|[A-ZÀ-Þ@])[^.!?]{0,80}(?:\bon (?:Twitter|X|Facebook|Instagram|Bluesky|Threads|Mastodon|LinkedIn)\b|@\w)|^(?:On )?(?:Twitter|Facebook|Instagram|Bluesky): /;

/**
 * "A version of this article appears in print on May 3", "This story was first published by …", "Originally published on …";
 * what was "first published in 1904" is a book.
 */
const PRINTED =
  /^(?:(?:A version of )?[Tt]his (?:article|story|column|piece|essay) (?:was |has been )?(?:first |originally |also )?(?:appears|appeared|published|posted|republished)\b(?! in \d)|This (?:article|story|post|report) (?:has been|was) updated\.?$|(?:First|Originally) (?:published|appeared|posted)(?: on | at |:)|Published in the print edition of the )/;

/** "All rights reserved.", "This material may not be published, …", "SOURCE Skarn Trust": who owns it, who sent it. */
const OWNED =
  /^(?:All rights reserved\b|SOURCE [A-Z]|Original-Content von: |Disclaimer: |This (?:document|material|content) is subject to copyright\b)|\bThis (?:material|content|article|story|report)\b[^.]{0,80} may not be (?:re)?(?:published|produced|printed)[, ][^.]{0,80}\b(?:rewritten|redistributed)\b/;

/** Nothing but names up to the end: with other words a sentence goes on. */
const NAMES = String.raw`(?: (?:[A-ZÀ-Þ@]\S*|(?:and|in|at|on|of|for|via|the|de|van|von|bin|by|reporting|writing|editing|additional)(?= )))+$`;

/** "Edited by Jo Brandt.", "Photo via Northern Stock.", "With files from the Northern Press": who worked on it. */
const MADE = new RegExp(
  String.raw`^\(?(?:(?:Edited|Reporting|Writing|Editing) by|(?:(?:Featured|Cover|Top) )?(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?) (?:via|by|courtesy of)|[\s—–-]*[Ww]ith (?:files|inputs|reporting) from)${NAMES}`,
);

/** "More information: Ann Lee et al, …": what it tells of. */
const STUDY =
  /^(?:More information|Journal reference|Reference|Citation): [\s\S]*(?:\bet al\b|\bdoi\b|\bDOI\b|\bretrieved \d)/;

/** "The Associated Press contributed to this report.", "Additional reporting by Jo Brandt", "The views expressed in this article …". */
const SHARED =
  /^[^.!?]{1,160} contributed (?:reporting|to this (?:report|article|story))(?: from [^.,]{1,40})?[.)]*$|^Additional reporting by |^The (?:views|opinions) expressed (?:in this |here )/;

/** "(Updates with comment from the board)", "Our Standards: …": how an agency works on its texts. */
const AGENCY = /^\((?:Updates|Adds|Corrects|Recasts)\b[^()]*\)$|^Our Standards: /;

const words = (all: string) => all.split('|');

/** Each kind with words of which a note of it has one: most last lines have none, and the patterns take 2 ms to compile. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    PRINTED,
    words('his article|his story|his column|his piece|his essay|his post|his report|First |Originally |print edition'),
  ],
  [SHARED, words('contributed|Additional reporting|The views|The opinions')],
  [OWNED, words('All rights reserved|SOURCE |Original-Content|Disclaimer: |copyright|may not be')],
  [MADE, words('Edited by|Reporting by|Writing by|Editing by|hoto|mage|icture|ith files|ith inputs|ith reporting')],
  [AGENCY, words('(Updates|(Adds|(Corrects|(Recasts|Our Standards: ')],
  [STUDY, words('More information: |eference: |Citation: ')],
];
const FOLLOW_WORDS = words('ollow |Twitter: |Facebook: |Instagram: |Bluesky: ');

/**
 * True for a paragraph by which a page closes an article in English: whom to follow, who helped, where it was printed,
 * whose it is. Within a text such words may be its own.
 */
export function isHouseNote(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const hasOneOf = (all: readonly string[]) => all.some((word) => text.includes(word));
  if (hasOneOf(FOLLOW_WORDS) && FOLLOW.test(text) && !holdsQuotation(text)) return true;
  return KINDS.some(([pattern, all]) => hasOneOf(all) && pattern.test(text));
}
