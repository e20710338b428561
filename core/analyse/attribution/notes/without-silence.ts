import type { RawAttribution } from '../raw-attribution.ts';

const SAYS = /\b(?:say|says|said|saying)$/i;
const NOTHING = /^nothing(?: (?:about|after|as|before|further|more|publicly|to|when|while)\b.*)?[.,]?$/is;
/** "Said goodbye to him": these are words of courtesy and prayer, no report. */
const COURTESY = /^(?:goodbye|good-bye|goodnight|hello|farewell|grace|mass|(?:a|his|her|their) prayers?)(?![\p{L}-])/iu;
/** "Nothing about it was new" is said. */
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|did)\b/i;

/** Without whoever "said nothing" or "said goodbye": what stands beside it, as "When he was asked about the plan", is the writer's. */
export function withoutSilence(text: string, found: readonly RawAttribution[]): RawAttribution[] {
  const wordsOf = (span: { start: number; end: number } | undefined) =>
    span === undefined ? '' : text.slice(span.start, span.end);
  const isSilent = (words: string) => (NOTHING.test(words) || COURTESY.test(words)) && !VERB.test(words);
  return found.filter(({ cue, content }) => !SAYS.test(wordsOf(cue[0])) || !isSilent(wordsOf(content.at(-1))));
}
