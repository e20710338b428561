import { isSpeechPhrase } from './is-speech-phrase.ts';
import { readAct } from './read-act.ts';
import { TWO_SIDED } from './two-sided-verbs.ts';

/** Forms of the verbs that say something with "that" alone (`BEFORE_THAT`). */
const HELD = /\b(?:held|holds?|holding|submit(?:s|ted|ting)?|charg(?:es?|ed|ing))\b/gi;
/** "Also charged", "held unanimously". */
const VERB_ALONE = /^(?:(?:has|have|had|also|then|[a-z]+ly) ){0,3}[a-z]+(?: [a-z]+ly)?$/i;

/**
 * Whether a verb of saying tells what somebody does, plans or holds dear, by what stands behind it: "ordered 40 planes", "expects to
 * publish", "wrote “The Salt Road”", "believes in ghosts"; not "ordered him to leave", "expects prices to rise".
 */
export const isDeed = (cue: string, content: string): boolean =>
  (isOfAnother(cue) && !/["“]|''/.test(content)) ||
  TWO_SIDED.some(({ verb, isDeed: isDone }) => verb.test(cue.toLowerCase()) && isDone(content));

/** "Filed charges", "holds little hope": nothing is said but by the other words of the cue. */
const isOfAnother = (cue: string) =>
  cue.search(HELD) >= 0 &&
  !VERB_ALONE.test(cue) &&
  !isSpeechPhrase(cue.toLowerCase()) &&
  readAct(cue.replace(HELD, '')).act !== 'report';
