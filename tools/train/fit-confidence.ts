import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { makeReadCues } from '../../core/analyse/tagger/make-read-cues.ts';
import { readConfidence } from '../../core/analyse/tagger/read-confidence.ts';
import { readFeatures } from '../../core/analyse/tagger/read-features.ts';
import { readModel } from '../../core/analyse/tagger/read-model.ts';
import { readRoles } from '../../core/analyse/tagger/read-roles.ts';
import { readSignals } from '../../core/analyse/tagger/read-signals.ts';
import { makeWordIds } from '../../core/analyse/tagger/word-ids.ts';
import type { Span } from '../../core/text/span.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { fitLogistic } from './fit-logistic.ts';
import { isMatch } from './is-match.ts';
import { type GoldArticle, readPolnear } from './read-polnear.ts';
import { replaceConfidence } from './replace-confidence.ts';

/** One attribution the net proposes: what it saw, and the share of annotators who marked the same. */
interface Example {
  article: number;
  signals: number[];
  share: number;
}

const FOLDS = 5;

/** Fits the confidence of the model file `path` on the dev part of `corpus`, and writes it into the file. */
function fitConfidence(corpus: string, path: string) {
  const file = new Uint8Array(readFileSync(path));
  const articles = readPolnear(corpus, 'dev');
  const examples = readExamples(file, articles);
  if (examples.length === 0) {
    console.log('confidence: the net finds nothing yet, its weights stay as they were');
    return;
  }
  const fitted = fitLogistic(examples.map(({ signals, share }) => ({ signals, target: share })));
  writeFileSync(path, replaceConfidence(file, fitted));
  console.log(`confidence ${fitted.map((weight) => weight.toFixed(3)).join(' ')}`);
  // Each fold is judged by the weights of the other four: what a new text may expect.
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter(({ article }) => article % FOLDS !== fold);
    const weights = fitLogistic(others.map(({ signals, share }) => ({ signals, target: share })));
    const own = examples.filter(({ article }) => article % FOLDS === fold);
    return own.map(({ signals, share }) => ({ share, confidence: readConfidence(signals, weights) }));
  }).flat();
  for (let low = 0; low < 1; low += 0.1) {
    const bin = judged.filter(({ confidence }) => confidence >= low && confidence < low + 0.1);
    const mean = (pick: (each: { share: number; confidence: number }) => number) =>
      (bin.reduce((sum, each) => sum + pick(each), 0) / bin.length).toFixed(2);
    if (bin.length > 0) {
      console.log(`said ${mean(({ confidence }) => confidence)} true ${mean(({ share }) => share)} n ${bin.length}`);
    }
  }
}

function readExamples(file: Uint8Array, articles: readonly GoldArticle[]): Example[] {
  const model = readModel(file);
  const wordIds = makeWordIds(model.words);
  const readCues = makeReadCues(model, true);
  return articles.flatMap(({ text, annotators }, article) => {
    const features = readFeatures(text, findParagraphs(text), wordIds);
    const { starts, ends } = features.tokens;
    return readCues(features).flatMap((reading) => {
      const roles = readRoles(reading);
      if (roles === null) return [];
      const spansOf = (rows: readonly Span[], by: number) =>
        rows.map(({ start, end }) => ({ start: starts[start + by] as number, end: ends[end + by - 1] as number }));
      const found = {
        source: spansOf(roles.source === null ? [] : [roles.source], reading.at),
        cue: spansOf([reading.cue], 0),
        content: spansOf(roles.content, reading.at),
      };
      const agreeing = annotators.filter((marks) => marks.some((gold) => isMatch(text, found, gold)));
      return [{ article, signals: readSignals(reading, roles), share: agreeing.length / annotators.length }];
    });
  });
}

const [corpus = '', path = 'public/models/attribution.bin'] = process.argv.slice(2);
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) fitConfidence(corpus, path);
