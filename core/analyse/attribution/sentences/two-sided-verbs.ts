/** A verb of saying that tells of a deed beside some contents: "ordered him to leave", "ordered 40 planes". */
interface TwoSidedVerb {
  /** At the end of a cue in lower case. */
  verb: RegExp;
  /** True where the list of cue verbs does not know it as one that reports. */
  isPhrase: boolean;
  isDeed: (content: string) => boolean;
}

const QUOTE = /["\u201C\u201D\u201E\u00AB]|''/u;
/** A title or a name: every longer word has a capital, and no sentence ends in it. */
const TITLE =
  '["\u201C](?:\\p{Lu}[\\p{L}\u2019\'-]*|of|the|an?|in|and|to|for|on)(?: (?:\\p{Lu}[\\p{L}\u2019\'-]*|of|the|an?|in|and|to|for|on))*["\u201D]';
const BEHIND_TITLE = 'in|for|with|about|by|at|and|as|while|when|after|from';
/** Not "on": “Stay Out” is written on a wall. */
const WRITTEN = new RegExp(`^${TITLE}(?:$|,? (?:${BEHIND_TITLE}) )`, 'u');
const SUNG = new RegExp(`^${TITLE}(?:$|,? (?:${BEHIND_TITLE}|on) )`, 'u');
const NAME_AT_END = new RegExp(`^[^"\u201C]+ ${TITLE}$`, 'u');
/** "3,000 cars", "about 1.2 million cars"; "people waiting" and "12 takes" are told of. */
const GOODS =
  /^(?:(?:about|almost|nearly|around|some|over|up to|more than) )?(?:\d{1,3}(?:,\d{3})+|\d{3,}|[\d.]+ (?:million|thousand)) (?!(?:people|men|women|children|years|months|weeks|days|hours|minutes|times)\b)[\p{L}-]+(?!.*(?:ing|\bthat|\bwho|\bwhich)\b)/u;

/** A forecast and a command are told, an intention and a purchase are not, nor is a book that is written. */
export const TWO_SIDED: readonly TwoSidedVerb[] = [
  { verb: /\bordered$/, isPhrase: true, isDeed: (content) => !QUOTE.test(content) && !/^that\b|\bto\b/i.test(content) },
  { verb: /\bexpects?$/, isPhrase: true, isDeed: (content) => !QUOTE.test(content) && /^to\b/i.test(content) },
  { verb: /\b(?:wrote|written|writes)$/, isPhrase: false, isDeed: (content) => WRITTEN.test(content) },
  { verb: /\b(?:sang|sung)$/, isPhrase: false, isDeed: (content) => SUNG.test(content) },
  { verb: /\bnamed$/, isPhrase: false, isDeed: (content) => NAME_AT_END.test(content) },
  { verb: /\bbelieve[sd]?$/, isPhrase: false, isDeed: (content) => /^in\b/i.test(content) },
  { verb: /\brecalled$/, isPhrase: false, isDeed: (content) => GOODS.test(content) },
];
