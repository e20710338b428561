import { findInSentence } from './find-in-sentence.ts';
import { findNounCues } from './find-noun-cues.ts';
import { findVagueReports } from './find-vague-reports.ts';
import type { RawAttribution } from './raw-attribution.ts';
import type { Sentence } from './read-sentences.ts';

/** The attributions the rules find in sentences already read, in text order. */
export function applyRules(text: string, sentences: readonly Sentence[]): RawAttribution[] {
  return sentences.flatMap((sentence, index) => [
    ...findInSentence(sentence, sentences[index - 1] ?? null, sentences[index + 1] ?? null),
    ...findNounCues(sentence),
    ...findVagueReports(text, sentence),
  ]);
}
