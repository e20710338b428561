import { findDocuments } from './find-documents.ts';
import { findInSentence } from './find-in-sentence.ts';
import { findNounCues } from './find-noun-cues.ts';
import { findVagueReports } from './find-vague-reports.ts';
import type { RawAttribution } from './raw-attribution.ts';
import type { Sentence } from './read-sentences.ts';
import { sharedLength } from './shared-length.ts';

/** The attributions the rules find in sentences already read, in text order. */
export function applyRules(text: string, sentences: readonly Sentence[]): RawAttribution[] {
  return sentences.flatMap((sentence, index) => {
    const found = findInSentence(sentence, sentences[index - 1] ?? null, sentences[index + 1] ?? null);
    const documents = findDocuments(sentence);
    return [
      ...withoutTheirs(found, documents),
      ...documents,
      ...findNounCues(sentence),
      ...findVagueReports(text, sentence),
    ];
  });
}

/** Without cues that are a document's, or tell of it: "Emails seen by the Ledger show …". */
export function withoutTheirs(
  found: readonly RawAttribution[],
  documents: readonly RawAttribution[],
): RawAttribution[] {
  const theirs = documents.flatMap(({ source, cue }) => [...source, ...cue]);
  return found.filter(({ cue }) => !cue.some((span) => sharedLength(span, theirs) > 0));
}
