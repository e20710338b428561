import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { flagByCosine } from './inserted/flag-by-cosine.ts';
import { flagByCues } from './inserted/flag-by-cues.ts';
import { flagLeftovers } from './inserted/flag-leftovers.ts';
import { type BenchFile, loadPages, loadTexts } from './inserted/load-files.ts';
import { predict } from './inserted/predict.ts';
import { printSeed } from './inserted/print-seed.ts';
import { printTimes } from './inserted/print-times.ts';
import type { GoldFiles, Scorer, SetScore } from './inserted/scorer.ts';

const HELP = `The corpus and the scorer are not part of the repository. Needed are
  --corpus FOLDER   FOLDER/dev/*.html with labels.json (default ../shared/corpus/inserted)
  --scorer FILE     score-inserted.mjs with make-synthetic.mjs beside it (default ../shared/tools/score-inserted.mjs)
  --seed N          of the synthetic texts (default 20261122)
  --misses          lines missed and false lines, one by one`;

/**
 * `npm run bench -- inserted`: lines that are no part of their article, on labelled pages and on plain texts, beside
 * two baselines for each in the same run; then the seed article and the time.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string', default: '../shared/corpus/inserted' },
      scorer: { type: 'string', default: '../shared/tools/score-inserted.mjs' },
      seed: { type: 'string', default: '20261122' },
      misses: { type: 'boolean', default: false },
    },
  });
  const folder = resolve(values.corpus, 'dev');
  const scorerFile = resolve(values.scorer);
  const maker = join(dirname(scorerFile), 'make-synthetic.mjs');
  const missing = [join(folder, 'labels.json'), scorerFile, maker].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`${missing.map((path) => `Missing: ${path}`).join('\n')}\n${HELP}`);
    process.exitCode = 1;
    return;
  }
  const scorer: Scorer = await import(pathToFileURL(scorerFile).href);
  const pages = loadPages(folder);
  const texts = loadTexts(maker, Number(values.seed));
  printHead(`Real pages with markup: ${pages.files.length} pages`, 'clean page');
  const ours = score(scorer, pages, predict);
  printRow('Says Who', ours);
  for (const [half, rest] of [
    ['  pages of odd index', 1],
    ['  pages of even index', 0],
  ] as const) {
    const part = pages.files.filter((_, i) => i % 2 === rest);
    printRow(half, score(scorer, { files: part, gold: pick(pages.gold, part) }, predict));
  }
  printRow('Readability’s leftovers', score(scorer, pages, flagLeftovers));
  printRow('links, class names, cues', score(scorer, pages, flagByCues));
  printHead(`\nText alone, lines of other stories on the subject: ${texts.files.length} texts`, 'clean text');
  const alone = score(scorer, texts, predict);
  printRow('Says Who', alone);
  const cosine = flagByCosine(texts, (flag) => score(scorer, texts, flag).f1);
  printRow('tf-idf cosine, best cut', score(scorer, texts, cosine));
  printRow('no stop, capitals, cues', score(scorer, texts, flagByCues));
  printSeed();
  await printTimes(texts.files);
  if (values.misses) for (const set of [ours, alone]) printMisses(set);
}

interface BenchSet {
  files: BenchFile[];
  gold: GoldFiles;
}

type Flag = (file: BenchFile) => { start: number; end: number }[];

function score(scorer: Scorer, { files, gold }: BenchSet, flag: Flag): SetScore {
  const predictions = files.map((file) => ({
    file: file.name,
    text: file.reading.text,
    notes: flag(file).map((span) => ({ kind: 'inserted', ...span })),
  }));
  return scorer.scoreSet(gold, predictions);
}

const pick = (gold: GoldFiles, files: readonly BenchFile[]): GoldFiles =>
  Object.fromEntries(files.map(({ name }) => [name, gold[name] as GoldFiles[string]]));

function printHead(title: string, unit: string): void {
  console.log(`${title}\n${''.padEnd(28)}    P     R    F1  false lines  a ${unit}`);
}

function printRow(name: string, { precision, recall, f1, wrong, falseAlarmsPerCleanArticle, cleanArticles }: SetScore) {
  const rates = [precision, recall, f1].map((rate) => (100 * rate).toFixed(1).padStart(5)).join(' ');
  const clean = cleanArticles > 0 ? `${falseAlarmsPerCleanArticle.toFixed(2)} (of ${cleanArticles})` : '-';
  console.log(`${name.padEnd(28)}${rates}  ${String(wrong).padStart(11)}  ${clean}`);
}

function printMisses({ misses, alarms }: SetScore): void {
  console.log('');
  for (const { file, type, present, text } of misses)
    console.log(`missed  ${file} [${type}${present ? '' : ', not in the text'}] ${text.slice(0, 110)}`);
  for (const { file, text } of alarms) console.log(`false   ${file} ${text.slice(0, 110)}`);
}
