import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Features, readFeatures } from '../../core/analyse/tagger/read-features.ts';
import { splitTokens } from '../../core/analyse/tagger/split-tokens.ts';
import { makeWordIds } from '../../core/analyse/tagger/word-ids.ts';
import type { Span } from '../../core/text/span.ts';
import { chooseVocabulary } from './choose-vocabulary.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { type GoldArticle, readPolnear } from './read-polnear.ts';
import { readWordClasses } from './read-word-classes.ts';

/** Rows of the table of word vectors: 64 bytes each leave room for the net below 3 MB. */
const VOCABULARY = 33_000;

/** Writes the features and labels of a corpus, and the vocabulary, as the training script reads them. */
function dumpFeatures(corpus: string, folder: string) {
  mkdirSync(folder, { recursive: true });
  const parts = ['train', 'dev'].map((part) => ({ part, articles: readPolnear(corpus, part) }));
  const vocabulary = chooseVocabulary(countWords(parts[0]?.articles ?? []), VOCABULARY);
  writeFileSync(join(folder, 'vocabulary.txt'), vocabulary.words.join('\n'));
  writeFileSync(join(folder, 'vectors.f32'), vocabulary.vectors);
  const wordIds = makeWordIds(vocabulary.words);
  for (const { part, articles } of parts) {
    const columns: Buffer[] = [];
    const labels: number[] = [];
    let row = 0;
    articles.forEach((article, number) => {
      const paragraphs = findParagraphs(article.text);
      const features = readFeatures(article.text, paragraphs, wordIds);
      columns.push(interleave(features, number, classesOf(article.text, paragraphs)));
      pushLabels(labels, article, number, row, features);
      row += features.words.length;
    });
    writeFileSync(join(folder, `${part}.tokens.i32`), Buffer.concat(columns));
    writeFileSync(join(folder, `${part}.labels.i32`), Buffer.from(Int32Array.from(labels).buffer));
  }
}

function countWords(articles: readonly GoldArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of articles) {
    const tokens = splitTokens(text, { start: 0, end: text.length });
    for (const [i, start] of tokens.starts.entries()) {
      const word = text.slice(start, tokens.ends[i]).toLowerCase().replaceAll('\u2019', "'");
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** The word classes of all rows; the break behind each paragraph has none. */
function classesOf(text: string, paragraphs: readonly Span[]): number[] {
  return paragraphs.flatMap((span) => [...readWordClasses(text, span, splitTokens(text, span)), 0]);
}

/** One row a token: word, suffix, shape, quote, place, word class, article. */
function interleave(features: Features, article: number, classes: readonly number[]): Buffer {
  const columns = [features.words, features.suffixes, features.shapes, features.quotes, features.places, classes];
  const size = columns.length + 1;
  const rows = new Int32Array(features.words.length * size);
  for (let i = 0; i < features.words.length; i++) {
    columns.forEach((column, k) => {
      rows[i * size + k] = column[i] as number;
    });
    rows[i * size + size - 1] = article;
  }
  return Buffer.from(rows.buffer);
}

const ROLES = ['source', 'cue', 'content'] as const;

/** One record an attribution: article, annotator, annotators, number of spans, then role, first row, last row + 1 each. */
function pushLabels(labels: number[], article: GoldArticle, number: number, row: number, features: Features) {
  article.annotators.forEach((attributions, annotator) => {
    for (const attribution of attributions) {
      const spans = ROLES.flatMap((role, k) =>
        attribution[role]
          .map((span) => ({ role: k, ...rowsOf(span, features) }))
          .filter(({ start, end }) => end > start),
      );
      labels.push(number, annotator, article.annotators.length, spans.length);
      for (const { role, start, end } of spans) labels.push(role, row + start, row + end);
    }
  });
}

function rowsOf(span: Span, { tokens }: Features): Span {
  let start = tokens.ends.findIndex((end, i) => end > span.start && (tokens.starts[i] as number) < end);
  if (start < 0) start = tokens.ends.length;
  let end = start;
  while (end < tokens.starts.length && (tokens.starts[end] as number) < span.end) end++;
  return { start, end };
}

const [corpus = '', folder = ''] = process.argv.slice(2);
dumpFeatures(corpus, folder);
