import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTagger } from '../../core/analyse/tagger/load-tagger.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { readPolnear } from './read-polnear.ts';

/**
 * `tsx tools/train/score-dev.ts CORPUS OUTPUT.jsonl [--model FILE] [--least CONFIDENCE] [--plain]`: writes what the
 * net alone finds in the corpus's dev part in the scorer's format, one article a line; `--plain` without vectors.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string', default: 'public/models/attribution.bin' },
    least: { type: 'string', default: '0' },
    plain: { type: 'boolean', default: false },
  },
});
const [corpus = '', output = 'dev.jsonl'] = positionals;
const started = performance.now();
const tagger = loadTagger(readFileSync(values.model), { canUseWasm: !values.plain });
const loaded = performance.now();
const articles = readPolnear(corpus, 'dev');
let characters = 0;
const lines = articles.map(({ id, text }) => {
  characters += text.length;
  const found = tagger.findAttributions(text, findParagraphs(text));
  const notes = found.filter(({ confidence }) => confidence >= Number(values.least));
  return JSON.stringify({ file: id, notes: notes.map((note) => ({ kind: 'attributed', ...note })) });
});
const seconds = (performance.now() - loaded) / 1000;
writeFileSync(output, lines.join('\n'));
console.log(
  `loaded in ${Math.round(loaded - started)} ms; ${articles.length} articles, ${characters} characters in ${seconds.toFixed(1)} s`,
);
