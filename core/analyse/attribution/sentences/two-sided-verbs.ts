import { hasClause } from './has-clause.ts';
import { isPersonObject } from './is-person-object.ts';

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

const isSomebody = (content: string) => isPersonObject(content) || /^\p{Lu}/u.test(content);
const isThing = (content: string) => !QUOTE.test(content) && !hasClause(content);
/** Ends an object: what stands behind it tells where, when or how, not what became of it ("the title belonged to him"). */
const END = '(?=\\.?$|[,;]| (?:in|on|at|for|from|with|by|after|before|over|to|and|while|when|against)\\b)';
/** "the man to hospital", "her to the burns unit", "40 new pupils"; not "14 charges", "giving the drug to patients in his care". */
const TAKEN_IN =
  /^(?:him|her|them|us|me) (?:to|into|on|in|at|with|for|as)\b|^(?![\p{L}-]+ing\b).*\b(?:in)?to (?:[\p{L}’'-]+ ){0,4}(?:hospital|clinic|unit|ward|hospice|intensive care)\b|^(?:[\p{L}-]+ )?\d+ (?:[\p{L}-]+ ){0,2}?(?:patients|pupils|students|children|people|men|women|babies|visitors|members|refugees)\b/iu;
const JOINED =
  /^(?:[\p{L}’'-]+ ){1,4}to (?:[\p{L}’'-]+ ){0,3}(?:school|college|university|academy|bar|prison|club|union|hall)\b/iu;
/** Not "a video calling him a liar", nor "one in which he says so". */
const PICTURE =
  /^(?:an?|the|his|her|its|their|this|two|three|several|some)? ?(?:[\p{L}-]+ ){0,2}?(?:pictures?|photos?|photographs?|images?|videos?|clips?|footage|links?|selfies?|screenshots?|gifs?)\b(?! (?:saying|calling|claiming|accusing|warning|asking|telling)\b)(?!.* (?:in|on) which\b)/iu;
const RESULT =
  /^(?:an?|the|its|their|his|her)? ?(?:(?!(?:of|about|on|in|to|for|from)\b)[\p{L}-]+ ){0,3}?(?:profits?|loss(?:es)?|sales|revenues?|earnings|gains?|growth|turnover|surplus|deficit|returns?)\b(?! of \p{L}| as\b)/iu;
const DIVIDEND = new RegExp(`\\bdividends?(?:${END}| (?:of|per|payable)\\b)`, 'u');
const FIGURE = /^down\b|^the (?:number|time|date|address|name|registration)(?:$| of (?:the|an?|his|her)\b)/i;
const WON = new RegExp(
  `^(?:an?|the|his|her|its|their)? ?(?:[\\p{L}\\d-]+ ){0,3}?(?:(?:titles?|crown|belt|championship|trophy|cup|medals?|gold|silver|bronze|prize|wickets?|points?|pole|benefits)${END}|lives\\b)`,
  'iu',
);
/** Not "the goal of full employment", "the title of her book". */
const KEPT = new RegExp(
  `^(?:an?|the|his|her|its|their) (?:[\\p{L}\\d-]+ ){0,3}?(?:titles?|crown|belt|championship|lead|goal|trophy|cup)${END}`,
  'iu',
);
/** Not "diplomats laughing", "his days as a diplomat": these are remembered. */
const CALLED_BACK = new RegExp(
  `^(?:(?:the|its|their|his|her|all|some) )?(?:[\\p{L}\\d-]+ ){0,2}?(?:ambassadors?|envoys?|diplomats?|troops)${END}|\\bto the (?:side|squad|team|line-?up|front|capital)\\b`,
  'iu',
);
const SENTENCED = /^(?:him|her|them|the [\p{L}-]+|\p{Lu}[\p{L}’'-]+) to (?:death|hang|die|prison|life|\d)/u;
/** Not "showed them to favour a ban", nor what a film "shows him in the garden". */
const LED =
  /^(?:him|her|them|us|me) (?:the|an?|his|her|to (?:the|an?|his|her|its|their)|into|round|around|how to)\b|^(?:him|her|them|us|me) (?:in|out|up)$/i;
/** "to his girlfriend at sea"; not "to the council that the pool be shut", "to the board a new levy". */
const TO_WHOM = new RegExp(
  `^to (?:him|her|me|(?:his|her|my|a|the) (?:[\\p{L}-]+ ){0,2}?(?:girlfriend|boyfriend|partner|fiancée?|sweetheart|wife|husband)|\\p{Lu}[\\p{L}’'-]+)(?! .*\\bthat\\b)${END}`,
  'u',
);

/** A forecast and a command are told, an intention and a purchase are not, nor is a book that is written. */
export const TWO_SIDED: readonly TwoSidedVerb[] = [
  { verb: /\bordered$/, isPhrase: true, isDeed: (content) => !QUOTE.test(content) && !/^that\b|\bto\b/i.test(content) },
  { verb: /\bexpects?$/, isPhrase: true, isDeed: (content) => !QUOTE.test(content) && /^to\b/i.test(content) },
  { verb: /\b(?:wrote|written|writes)$/, isPhrase: false, isDeed: (content) => WRITTEN.test(content) },
  { verb: /\b(?:sang|sung)$/, isPhrase: false, isDeed: (content) => SUNG.test(content) },
  { verb: /\bnamed$/, isPhrase: false, isDeed: (content) => NAME_AT_END.test(content) },
  { verb: /\bbelieve[sd]?$/, isPhrase: false, isDeed: (content) => /^in\b/i.test(content) },
  {
    verb: /\badmit(?:s|ted|ting)?$/,
    isPhrase: false,
    isDeed: (content) => isThing(content) && (TAKEN_IN.test(content) || (JOINED.test(content) && isSomebody(content))),
  },
  {
    verb: /\bpost(?:s|ed|ing)?$/,
    isPhrase: false,
    isDeed: (content) => isThing(content) && (PICTURE.test(content) || RESULT.test(content) || isPersonObject(content)),
  },
  {
    verb: /\b(?:re)?tweet(?:s|ed|ing)?$/,
    isPhrase: false,
    isDeed: (content) => isThing(content) && PICTURE.test(content),
  },
  {
    verb: /\bdeclar(?:e|es|ed|ing)$/,
    isPhrase: false,
    isDeed: (content) => isThing(content) && DIVIDEND.test(content),
  },
  {
    verb: /\bnot(?:e|es|ed|ing)(?: down)?$/,
    isPhrase: false,
    isDeed: (content) => isThing(content) && FIGURE.test(content) && !/ as\b/.test(content),
  },
  { verb: /\bnot(?:e|es|ed|ing) down$/, isPhrase: false, isDeed: isThing },
  {
    verb: /\bclaim(?:s|ed|ing)?$/,
    isPhrase: false,
    isDeed: (content) => isThing(content) && WON.test(content),
  },
  {
    verb: /\bdefend(?:s|ed|ing)?$/,
    isPhrase: false,
    isDeed: (content) => isThing(content) && KEPT.test(content),
  },
  {
    verb: /\bdismiss(?:es|ed|ing)?$/,
    isPhrase: false,
    isDeed: (content) => isThing(content) && !/\bas\b/.test(content) && isPersonObject(content),
  },
  {
    verb: /\bquestion(?:s|ed|ing)?$/,
    isPhrase: false,
    isDeed: (content) => isThing(content) && isPersonObject(content),
  },
  {
    verb: /\bcit(?:e|es|ed|ing)$/,
    isPhrase: false,
    isDeed: (content) => isPersonObject(content) && / for [\p{L}-]+ing\b/u.test(content),
  },
  {
    verb: /\b(?:h(?:eld|old)s?|holding|submit(?:s|ted|ting)?|charg(?:e|es|ed|ing))$/,
    isPhrase: false,
    isDeed: (content) => !QUOTE.test(content) && !/^that\b/i.test(content),
  },
  { verb: /\bcondemn(?:s|ed|ing)?$/, isPhrase: false, isDeed: (content) => SENTENCED.test(content) },
  { verb: /\bpropos(?:e|es|ed|ing)$/, isPhrase: false, isDeed: (content) => isThing(content) && TO_WHOM.test(content) },
  { verb: /\bshow(?:s|ed|n|ing)?$/, isPhrase: false, isDeed: (content) => isThing(content) && LED.test(content) },
  {
    verb: /\brecalled$/,
    isPhrase: false,
    isDeed: (content) => GOODS.test(content) || (isThing(content) && CALLED_BACK.test(content)),
  },
];
