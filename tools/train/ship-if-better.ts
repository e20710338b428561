import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findNotes } from '../../core/analyse/attribution/find-notes.ts';
import { loadTagger } from '../../core/analyse/tagger/load-tagger.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { isMatch } from './is-match.ts';
import { type GoldAttribution, readPolnear } from './read-polnear.ts';

/**
 * Compares a new model with the shipped one on the dev part of `corpus`, net and rules together, and puts the new one
 * in its place where its match F1 is higher, there is none yet, or `isForced`. Prints both figures.
 */
function shipIfBetter(corpus: string, candidate: string, shipped: string, isForced: boolean) {
  const now = scoreModel(corpus, candidate);
  const before = existsSync(shipped) ? scoreModel(corpus, shipped) : null;
  console.log(`match F1 by the training's own count: new ${now.toFixed(2)}, shipped ${before?.toFixed(2) ?? 'none'}`);
  if (before !== null && now <= before && !isForced) {
    console.log(`${shipped} stays as it was; the new model is ${candidate} (--ship puts it in place all the same)`);
    return;
  }
  copyFileSync(candidate, shipped);
  console.log(`${shipped} is the new model`);
}

/** Match F1 (0 to 100) of what is found with this model; an article of k annotators counts k times by 1/k. */
function scoreModel(corpus: string, path: string): number {
  const tagger = loadTagger(new Uint8Array(readFileSync(path)));
  let [paired, found, marked] = [0, 0, 0];
  for (const { text, annotators } of readPolnear(corpus, 'dev')) {
    const paragraphs = findParagraphs(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
    const notes = findNotes({ text, paragraphs, url: null }, tagger)
      .filter(({ act }) => act !== 'claim')
      .map(({ source, cue, content }) => ({ source: source?.spans ?? [], cue, content }));
    for (const marks of annotators) {
      paired += countPairs(text, notes, marks) / annotators.length;
      found += notes.length / annotators.length;
      marked += marks.length / annotators.length;
    }
  }
  return (200 * paired) / (found + marked);
}

/** How many attributions find one of their own among the marks. */
function countPairs(text: string, notes: readonly GoldAttribution[], marks: readonly GoldAttribution[]): number {
  const free = new Set(marks);
  let pairs = 0;
  for (const note of notes) {
    const mark = [...free].find((each) => isMatch(text, note, each));
    if (mark === undefined) continue;
    free.delete(mark);
    pairs++;
  }
  return pairs;
}

const [corpus = '', candidate = '', shipped = 'public/models/attribution.bin', force] = process.argv.slice(2);
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  shipIfBetter(corpus, candidate, shipped, force === '--ship');
}
