/** "lead-art" and "dropcap__lead-heading" tell of a picture or of a letter, "ai-summary" of a text that a machine made. */
const STANDFIRST =
  /standfirst|sub-?title|subhead|sub-?headline|dek\b|deck\b|(?<!(?:^|[^a-z])ai[-_]?)summary(?!-ai\b)|excerpt|intro|lead(?:in|text|paragraph)?\b(?![\w-]*-(?:art|heading|image|img|media|photo|picture|video)\b)|lede|description|bajada|chapo|entradilla|sumario|sommario|ingress|manchet|preamble|synopsis|strapline|copete|linha-?fina|catenaccio|perex|vorspann|einleitung/;

/** True where names (`Block.hints`, or a part of them) tell of an article's standfirst. */
export function saysStandfirst(hints: string): boolean {
  return STANDFIRST.test(hints);
}
