import { TWO_SIDED } from './two-sided-verbs.ts';

/** What somebody does with words, in several of them: "hit back at", "took issue with", "raised concerns about". */
const PHRASES: readonly RegExp[] = [
  /\b(?:hit|hits|hitting|push(?:ed|es|ing)?|fire[sd]?|shot|shoots) back\b|\b(?:lash(?:ed|es|ing)?|hit|hits|hitting) out\b/,
  /\b(?:takes?|took|taken|taking) (?:aim|issue|exception)\b|\b(?:takes?|took|taken|taking) (?:[a-z]+ ){1,2}(?:swipe|jab|dig)s?\b/,
  /\bspoken\b|\b(?:open(?:s|ed)? up|sound(?:s|ed)? off|weigh(?:s|ed|ing)? in|chim(?:e|es|ed|ing) in|doubl(?:e|es|ed|ing) down)\b/,
  /\brais(?:e|es|ed|ing) (?:[a-z]+ ){0,2}(?:concerns?|questions?|doubts?|alarms?|objections?|the issue)\b/,
  /\bma(?:ke|kes|de|king) (?:[a-z]+ ){1,3}(?:case|point|plea|pitch|charges|argument)\b|\bma(?:ke|kes|de|king) (?:fun|no secret)\b/,
  /\b(?:lay|lays|laid|laying|spell|spells|spelled|spelt) out\b|\bsum(?:s|med|ming)? up\b|\b(?:brush|shrug)[a-z]* (?:off|aside)\b/,
  /\bshar(?:e|es|ed|ing) (?:[a-z]+ ){0,3}(?:concerns?|views?|belief|grievances?|anecdotes?|story|stories)\b/,
  /\bcritical of\b|\bwords (?:for|about)\b|\b(?:complaint|contention|assurance|denunciation|condemnation)s?\b/,
  /\b(?:compar|credit|attribut)(?:e|es|s|ed|ing)\b/,
];
/** What may stand before a forecast or a command: "does not expect" is what somebody thinks. */
const BEFORE_VERB = /^(?:(?:also|now|still|has|have|had|[a-z]+ly) )*$/;
/** "Is credited with", "was compared to": by whom stands nowhere. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being) (?:[a-z]+ ){0,2}[a-z]+ed\b/;

/** Whether a cue of lower-case words says something in a turn of phrase, for somebody who stands beside it. */
export function isSpeechPhrase(words: string): boolean {
  return !PASSIVE.test(words) && (PHRASES.some((phrase) => phrase.test(words)) || isTwoSided(words));
}

const isTwoSided = (words: string) =>
  TWO_SIDED.some(({ verb, isPhrase }) => isPhrase && verb.test(words) && BEFORE_VERB.test(words.replace(verb, '')));
