import { holdsQuotation } from './holds-quotation.ts';

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
  /^(?:(?:A version of )?[Tt]his (?:article|story|column|piece|essay) (?:was |has been )?(?:first |originally |also )?(?:appears|appeared|published|posted|republished)\b(?! in \d)|(?:First|Originally) (?:published|appeared|posted)(?: on | at |:))/;

/** "The Associated Press contributed to this report.", "Additional reporting by Jo Brandt", "The views expressed in this article …". */
const SHARED =
  /^[^.!?]{1,160} contributed (?:reporting|to this (?:report|article|story))(?: from [^.,]{1,40})?[.)]*$|^Additional reporting by |^The (?:views|opinions) expressed (?:in this |here )/;

/**
 * True for a paragraph by which a page closes an article in English: whom to follow, who helped, where it was printed. Within a
 * text such words may be its own.
 */
export function isHouseNote(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    ((FOLLOW.test(text) && !holdsQuotation(text)) || PRINTED.test(text) || SHARED.test(text))
  );
}
