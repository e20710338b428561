import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadTagger } from '../../core/analyse/tagger/load-tagger.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { readPolnear } from './read-polnear.ts';

/** Writes the tagger's attributions for the corpus's dev part in the scorer's format, one article a line. */
function scoreDev(corpus: string, output: string, least: number, canUseWasm: boolean) {
  const started = performance.now();
  const tagger = loadTagger(readFileSync('public/models/attribution.bin'), { canUseWasm });
  const loaded = performance.now();
  const articles = readPolnear(corpus, 'dev');
  let characters = 0;
  const lines = articles.map(({ id, text }) => {
    characters += text.length;
    const notes = tagger.findAttributions(text, findParagraphs(text)).filter(({ confidence }) => confidence >= least);
    return JSON.stringify({ file: id, notes: notes.map((note) => ({ kind: 'attributed', ...note })) });
  });
  const seconds = (performance.now() - loaded) / 1000;
  writeFileSync(output, lines.join('\n'));
  console.log(
    `loaded in ${Math.round(loaded - started)} ms; ${articles.length} articles, ${characters} characters in ${seconds.toFixed(1)} s`,
  );
}

const [corpus = '', output = '', least = '0', plain = ''] = process.argv.slice(2);
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  scoreDev(corpus, output || join(process.cwd(), 'dev.jsonl'), Number(least), plain !== 'plain');
}
