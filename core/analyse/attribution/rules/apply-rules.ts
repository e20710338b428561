import type { RawAttribution } from '../raw-attribution.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sharedLength } from '../sentences/shared-length.ts';
import { findAsPut } from './find-as-put.ts';
import { findInSentence } from './find-in-sentence.ts';
import { findNounCues } from './find-noun-cues.ts';
import { findPutSo } from './find-put-so.ts';
import { findVagueReports } from './find-vague-reports.ts';

/** The attributions the rules find in sentences already read, in text order. `documents`: `findDocuments` of each of them. */
export function applyRules(
  text: string,
  sentences: readonly Sentence[],
  documents: readonly (readonly RawAttribution[])[],
): RawAttribution[] {
  return sentences.flatMap((sentence, index) => {
    const found = findInSentence(sentence, sentences[index - 1] ?? null, sentences[index + 1] ?? null);
    const shown = [...(documents[index] ?? []), ...findAsPut(sentence), ...findPutSo(sentence)];
    return [...withoutTheirs(found, shown), ...shown, ...findNounCues(sentence), ...findVagueReports(text, sentence)];
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
