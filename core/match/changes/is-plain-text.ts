import { isOffer } from '../../boilerplate/is-offer.ts';
import { isSiteWord } from '../../boilerplate/is-site-word.ts';
import { isClosed } from '../align/is-closed.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';

/** Verbs of which a caption or a credit mostly has none, in English, French and Spanish. In German every noun looks like a name. */
const VERBS: ReadonlySet<string> = new Set(
  `is are was were be been has have had do does did will would can cannot could may might must shall should
  isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont wouldnt cant couldnt
  na nest nont navait navaient naura nétait nétaient cest sest est sont était étaient sera seront a ont avait avaient aura aurait peut peuvent doit
  es son fue fueron era eran será serán ha han había habían está están puede pueden debe`.split(/\s+/),
);
/** What a reader is told to do opens with one of these: "Scroll down", "Find out which roads are closed". They may be nouns; then nothing is claimed. */
const ORDERS: ReadonlySet<string> = new Set(
  `add be call check choose click discover donate download email enter explore find follow get go have hear help join learn listen log look note
  open play please read refresh register save scroll see select send share sign stay subscribe support swipe take tap tell thank thanks
  try turn update updated view visit vote watch write`.split(/\s+/),
);
/** Share of the words that mean something from which a line speaks of the page: "The newsletter is sent every Friday". */
const MIN_SITE_SHARE = 1 / 3;

/**
 * One of these is enough: what a site asks money for, sets beside its text, or says when that was changed. 3 in 928 such lines of
 * reports have one (PolNeAR's train articles, 2026-11).
 */
const OF_PAGE: ReadonlySet<string> = new Set(
  `subscriber subscribers quiz crossword puzzle javascript browser updated amended above below map chart graphic`.split(
    ' ',
  ),
);

/**
 * True for a line that names nobody and tells something all the same, put in between two of the article's own: "None of this has been confirmed."
 * It is set as they are, without a link, and is neither a question, an order to readers nor about the page. `isOwn` says of a
 * sentence, by index, whether it is the article's or put in, too.
 */
export function isPlainText(page: PageText, line: readonly number[], isOwn: (i: number) => boolean): boolean {
  const [first = 0, last = 0] = [line[0], line.at(-1)];
  if (![first - 1, ...line, last + 1].every((i) => page.isSetAsMost[i] && isOwn(i))) return false;
  return line.every((i) => !page.hasLink[i] && isPlain(page, page.sentences[i] as Sentence));
}

function isPlain({ text, words: { values } }: PageText, sentence: Sentence): boolean {
  const { start, end, words, terms, content } = sentence;
  const line = text.slice(start, end);
  if (!isClosed(text, sentence) || line.includes('?') || isOffer(line)) return false;
  if ([...terms.keys()].some((term) => term.startsWith('n:')) || ORDERS.has(values[words.start] as string))
    return false;
  const own = values.slice(words.start, words.end);
  const isOfPage =
    own.some((word) => OF_PAGE.has(word)) || content.filter(isSiteWord).length >= MIN_SITE_SHARE * content.length;
  return !isOfPage && own.some((word) => VERBS.has(word));
}
