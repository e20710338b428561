/** Ends of plurals that say what people do or are, at least six letters long. */
const AGENTS = /^[\p{L}-]{2,}(?:ers|ors|ists|ians|ants|ents|eers|men|women|sses|smiths|wrights|mates|ees|folk)$/u;

/** True for plurals of people by their form ("rescuers", "eyewitnesses"), which open a sentence with a capital and are no name. */
export function isAgentPlural(word: string): boolean {
  return word.length >= 6 && AGENTS.test(word.toLowerCase());
}
