import { findCueVerb } from './cue-verbs.ts';
import { isSpeechPhrase } from './is-speech-phrase.ts';

/** What the words of a cue do. */
export interface CueAct {
  /** `appearance`: "seems", "is expected to": nobody reports, the writer weighs. */
  act: 'report' | 'attitude' | 'appearance';
  /** True where the cue is an active verb whose subject may be left out: "vowed", "adding". */
  isActive: boolean;
}

const APPEARANCE =
  /\b(?:seem|appear|look|sound|tend)(?:s|ed|ing|ingly)?\b|\b(?:apparently|likely|unlikely|poised)\b|\b(?:be|been|is|are|was|were)\b.{0,30}\b(?:expected|set|intended|designed|meant|scheduled|due|projected|slated|supposed|known (?:as|for)|called|named|titled)\b/i;
const ADVERB = /\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly)\b/i;
const NOUN =
  /\b(?:claim|statement|allegation|accusation|report|announcement|warning|assertion|suggestion|testimony|remark|comment|rumou?r|assessment|prediction|estimate|denial|confirmation|argument|answer|reply|message|tweet|account|conclusion|finding|revelation|admission|declaration|explanation)s?\b|\b(?:speculation|whispers)\b|^understands$/i;
const PHRASE =
  /\baccording\b|^per$|\baccused?\b|^[\s:―—–-]+$|\bin (?:the )?(?:words|view|opinion) of\b|\bput it\b|\bpoint(?:s|ed|ing)? (?:out|to)\b|\bwent on\b|\bmade (?:it )?clear\b|\bgave\b|\brefer(?:s|red|ring)\b|\btalk(?:s|ed|ing)?\b|\bspoke\b|\bspeak(?:s|ing)?\b|\bcall(?:s|ed|ing)? (?:on|for)\b/i;
/** Passives that report for nobody, of verbs that are no cues otherwise. */
const HEARSAY = /(?:\b(?:is|are|was|were|be|been)|['’]s)(?: [a-z]+){0,2} (?:understood|rumou?red|reputed|presumed)$/i;
/** Without a source these report, too: "it has emerged that", ", rumoured to be", "there are concerns that". */
const NOBODYS =
  /\bemerged$|\bha[sd] it$|^(?:understood|rumou?red|reputed|presumed)$|^there (?:is|are|was|were) (?:an? )?(?:[a-z]+ )?(?:concerns?|suspicions?|belief|feeling|perception|consensus|fears?)$|\b(?:concerns|fears|suspicions|worries|talk) (?:is|are|was|were|has|have|had) .*\b(?:raised|voiced|growing|mounting|spreading|swirling|emerged|surfaced|arisen)$/i;
/** "By some accounts", "word on the street is", "the general view is". */
const OPINION =
  /^(?:by \w+ accounts|(?:word|rumou?r)\b.* (?:is|was)|(?:the |a )?(?:[a-z-]+ )?(?:view|opinion|wisdom|feeling|consensus|perception|suspicion|belief|assumption|impression)\b.* (?:is|was))$/i;
/** "The jury was told": who told it stands nowhere, but told it was. */
const HEARING = /\b(?:courts?|jury|juries|jurors|inquest|tribunal|hearing|inquiry|magistrates)\b.* (?:heard|told)$/i;
/** Who says more "added" it; what somebody "is adding" are things. */
const ADDS = /^(?:is|are|was|were|been|be) (?:now |also )?adding$/i;
/** "The striker showed no signs of nerves": seen, not said. */
const SIGNS = /\bshow(?:s|ed|n|ing)? (?:[a-z]+ ){0,3}signs? of$/i;
/** "I would like to know what they did"; who "wants to know why" asks it. */
const WANTS_TO_KNOW = /\b(?:like|love|eager|keen|curious) to know$/i;
/** Longest cue looked at, in characters. */
const MAX_LENGTH = 160;

/** Whether a cue reports or shows an attitude, by its words; `isAlone`: no source stands with it. */
export function readAct(cue: string, isAlone = false): CueAct {
  const words = cue.slice(0, MAX_LENGTH);
  if (isAlone && (HEARING.test(words) || NOBODYS.test(words) || OPINION.test(words)))
    return { act: 'report', isActive: false };
  // "Asked whether", "to criticise": what nobody here says is no report.
  if (
    isAlone &&
    /^(?:to |when |being )|\bask(?:ed|ing)?\b|\b(?:is|was|were|are|been|being) (?:[a-z]+ )?(?:told|informed|warned|reminded|urged)\b|\bquestions?\b|^(?:not )?[a-z]+ing(?: (?:to|out|of|on|for|at))?$/i.test(
      words,
    ) &&
    !/\b(?:saying|according)\b/i.test(words)
  ) {
    return { act: 'appearance', isActive: /ing\b/i.test(words) };
  }
  // "A fund called", "known as": naming, not reporting.
  if (
    /^(?:[a-z]+ly |also |once |still |then |now )?(?:called|named|known as|dubbed|titled|entitled|nicknamed|labell?ed)$/i.test(
      words,
    ) &&
    isAlone
  ) {
    return { act: 'appearance', isActive: false };
  }
  // "The line is adding trains".
  if (ADDS.test(words) || SIGNS.test(words) || WANTS_TO_KNOW.test(words)) return { act: 'attitude', isActive: true };
  if (ADVERB.test(words) || HEARSAY.test(words)) return { act: 'report', isActive: false };
  const verbs =
    words
      .toLowerCase()
      .match(/[\p{L}'’-]+/gu)
      ?.flatMap((word) => findCueVerb(word) ?? []) ?? [];
  const isPassive =
    /\b(?:is|was|were|are|be|been|being|it|there)\b/i.test(words) && !verbs.some(({ form }) => form === 'ing');
  const isActive = verbs.length > 0 && !isPassive;
  if (APPEARANCE.test(words) && !verbs.some(({ act }) => act === 'report'))
    return { act: 'appearance', isActive: false };
  if (/\bexpect/i.test(words) && isPassive) return { act: 'appearance', isActive: false };
  if (verbs.some(({ act }) => act === 'report') || PHRASE.test(words) || NOUN.test(words))
    return { act: 'report', isActive };
  if (!isAlone && isSpeechPhrase(words.toLowerCase())) return { act: 'report', isActive: true };
  return { act: 'attitude', isActive };
}
