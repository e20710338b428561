import type { Span } from '../../../text/span.ts';
import { isTensedWord } from '../sentences/is-tensed-word.ts';
import { NOT_LAST } from '../sentences/source-words.ts';
import { isAdverb } from '../sentences/verb-group-words.ts';

const TOLD = /(?:^|\s)(?:tells?|told|telling)$/i;
const WITH_LISTENER =
  /(?:^|\s)(?:tells?|told|telling|warn(?:s|ed|ing)?|assur(?:es?|ed|ing)|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?)$/i;
const SAID_TO = /(?:^|\s)to$/i;
const DETERMINER = /^ (?:the|an?|his|her|their|its|our|my) $/;
/** They open what is told. */
const OPENS =
  '(?<!\\b(?:of|in|at|on|for|from|with|by|about|into|over|under|and|other|last|first|next) )(?=(?:that|how|why|what|whether|not|to|it|he|she|they|we|there|I(?!\\.)|the|an?|his|her|their|its|our|this|these|no|two|three|four|five|six|seven|eight|nine|ten|most|more|both)(?![\\p{L}\\p{M}])|[“"])';
/** Whoever listens, up to there: "jury | it was up to them". Not "truth", "story": they are told. */
const LISTENER = new RegExp(
  `^(?!(?:the |an? |his |her |their |its )?(?:whole |full |real )?(?:truth|story|stories|tale|tales|lies?|jokes?|difference|time|secret)\\b)(?:(?:the|an?|his|her|their|its|our|my) )?(?:(?!(?:about|(?:any|every|no|some)thing)\\b)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]* ){1,6}?${OPENS}`,
  'u',
);
/** The rest of a listener's name: "Marlow | Crown Court | that". */
const NAME_ON = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ){1,3}${OPENS}`, 'u');
const OPENED = new RegExp(`^${OPENS}`, 'u');
/** "Jury Hale sank |": a name and a verb. */
const NAME_AND_VERB = /(?:^| )\p{Ll}\S* (?:\p{Lu}\S* )+\p{Ll}/u;
/** "…, sources told the Ledger.": the listener at the sentence's end. */
const NAMED = /^(?:(?:the|an?|his|her|their|its|our|my) )?(?:\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?: |$)){1,5}$/u;
/** "Told Marlow |". */
const BEGUN = /^ (?:\p{Lu}[\p{L}\p{M}’'-]* ){1,3}$/u;
/** Longest stretch between a cue and what is said that is read, in characters. */
const MAX_GAP = 40;
/** A listener is short, in characters. */
const REACH = 80;

/**
 * Contents without whom it was told: the net takes "jury it was up to them" behind "told the", and "the" behind "warned"
 * with "that it may" apart. One piece stays at least.
 */
export function withoutListener(text: string, cue: Span | undefined, content: readonly Span[]): readonly Span[] {
  const first = cue && content.findIndex(({ start }) => start >= cue.end);
  if (cue === undefined || first === undefined || first < 0) return content;
  const piece = content[first] as Span;
  const verb = text.slice(Math.max(cue.start, cue.end - 20), cue.end);
  const gap = text.slice(cue.end, Math.min(piece.start, cue.end + MAX_GAP));
  const words = text.slice(piece.start, Math.min(piece.end, piece.start + REACH));
  const isBegun = TOLD.test(verb) && BEGUN.test(gap) && NAME_ON.test(words);
  const isBeside = gap === ' ' || DETERMINER.test(gap) || isBegun;
  if (!isBeside || /^[“"]/.test(words)) return content;
  const isLast = first > 0 && /^[.;]?(?:\s|$)/.test(text.slice(piece.end, piece.end + 2));
  const isListener =
    piece.end - piece.start < REACH && (isAlone(verb, words) || (isLast && TOLD.test(verb) && NAMED.test(words)));
  if (isListener && content.length > 1) return content.filter((each) => each !== piece);
  const opening = words.split(' ', 1)[0] ?? '';
  // "Told her | she had to go", "| about it".
  const isTold = gap === ' ' ? !DETERMINER.test(` ${opening} `) : OPENED.test(words) || NOT_LAST.has(opening);
  const skipped = (isBegun ? NAME_ON : LISTENER).exec(words)?.[0] ?? '';
  if (!TOLD.test(verb) || isTold || !isSomebody(skipped)) return content;
  return content.map((each) => (each === piece ? { start: piece.start + skipped.length, end: piece.end } : each));
}

/** "Jury ", "Marlow Crown Court "; not "crew nobody knew ", "never ", which go on with what is told. */
function isSomebody(skipped: string): boolean {
  const words = skipped.trim().split(' ');
  return !words.some(isTensedWord) && !words.every((word) => isAdverb(word)) && !NAME_AND_VERB.test(skipped);
}

/** "The" behind "warned", "the driver" behind "said to": nothing else. */
function isAlone(verb: string, words: string): boolean {
  if (WITH_LISTENER.test(verb)) return /^(?:the|an?|his|her|their|its|our|my)$/.test(words);
  return SAID_TO.test(verb) && /^(?:(?:the|an?|his|her|their|its|our|my) )?[\p{L}’'-]+(?: [\p{L}’'-]+)?$/u.test(words);
}
