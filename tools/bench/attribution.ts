import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nlp from 'compromise/three';
import type { AnalysedText } from '../../core/analyse/analysed-text.ts';
import { findNotes } from '../../core/analyse/attribution/find-notes.ts';
import { findWithRules } from '../../core/analyse/attribution/rules/find-with-rules.ts';
import { SHOWN_CONFIDENCE } from '../../core/analyse/attribution/shown-confidence.ts';
import type { Tagger } from '../../core/analyse/tagger/tagger.ts';
import type { Note } from '../../core/notes/note.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import type { Span } from '../../core/text/span.ts';

interface Prediction {
  kind?: string;
  act?: string | null;
  source: Span[];
  cue: Span[];
  content: Span[];
}
interface Gold {
  id: string;
  text: string;
  annotators: { attributions: Prediction[] }[];
}
interface Rates {
  p: number;
  r: number;
  f1: number;
}
interface Summary {
  attr: { match: Rates; strict: Rates };
  reported: Rates;
  token: { source: Rates; cue: Rates; content: Rates };
}
interface Scorer {
  scoreCorpus: (articles: Gold[], predictions: Map<string, Prediction[]>) => { total: unknown };
  summarize: (counts: unknown) => Summary;
}
interface Parser {
  parseAnn: (ann: string, text: string) => Prediction[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODEL = join(ROOT, 'public/models/attribution.bin');
const HELP = `The corpus and the scorer are not part of the repository. Needed are
  --corpus FOLDER   PolNeAR: FOLDER/dev/text/*.txt and FOLDER/dev/attributions/*.ann
  --scorer FILE     score-attribution.mjs with polnear.mjs beside it (default ../shared/tools/score-attribution.mjs)
  --part NAME       dev (default) or train
  --model FILE      weights (default public/models/attribution.bin)`;

/** Scores attributions on PolNeAR: compromise's quotations, the rules alone, what the extension finds. */
export async function run(args: string[]): Promise<void> {
  const option = (name: string, otherwise: string) => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : (args[at + 1] ?? otherwise);
  };
  const part = option('part', 'dev');
  const corpus = resolve(option('corpus', '../shared/corpus/polnear'));
  const scorerFile = resolve(option('scorer', '../shared/tools/score-attribution.mjs'));
  const parserFile = join(dirname(scorerFile), 'polnear.mjs');
  const missing = [join(corpus, part, 'text'), scorerFile, parserFile].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`${missing.map((path) => `Missing: ${path}`).join('\n')}\n${HELP}`);
    process.exitCode = 1;
    return;
  }
  const scorer: Scorer = await import(pathToFileURL(scorerFile).href);
  const parser: Parser = await import(pathToFileURL(parserFile).href);
  printTable(
    scorer,
    loadArticles(join(corpus, part), parser),
    await loadTaggerIfThere(resolve(option('model', MODEL))),
  );
}

function loadArticles(folder: string, { parseAnn }: Parser): Gold[] {
  const marks = readdirSync(join(folder, 'attributions'));
  const names = readdirSync(join(folder, 'text')).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const id = name.slice(0, -'.txt'.length);
    const text = readFileSync(join(folder, 'text', name), 'utf8');
    const files = marks.filter(
      (file) => file.startsWith(`${id}_`) && /^_[0-9a-f]{4}\.ann$/.test(file.slice(id.length)),
    );
    const annotators = files.map((file) => ({
      attributions: parseAnn(readFileSync(join(folder, 'attributions', file), 'utf8'), text),
    }));
    return { id, text, annotators };
  });
}

async function loadTaggerIfThere(model: string): Promise<Tagger | null> {
  const loader = join(ROOT, 'core/analyse/tagger/load-tagger.ts');
  if (!existsSync(model) || !existsSync(loader)) return null;
  const { loadTagger } = await import(pathToFileURL(loader).href);
  return loadTagger(new Uint8Array(readFileSync(model)));
}

function printTable(scorer: Scorer, articles: Gold[], tagger: Tagger | null) {
  console.log(
    `${articles.length} articles; precision and recall of what is shown from confidence ${SHOWN_CONFIDENCE}, attitudes left out; tokens/s of processor time`,
  );
  console.log(`${'row'.padEnd(28)}match strict report  source  cue content    P     R  shown P     R  tokens/s`);
  const rows: [string, (text: string) => Prediction[]][] = [
    ['compromise quotations', findQuotations],
    ['plain rules', (text) => findWithRules(text, articleOf(text).paragraphs)],
    ['ours, rules alone', (text) => predictionsOf(findNotes(articleOf(text), null))],
  ];
  if (tagger !== null) rows.push(['ours', (text) => predictionsOf(findNotes(articleOf(text), tagger))]);
  for (const [name, find] of rows) printRow(scorer, articles, name, find);
  if (tagger === null) console.log(`ours: no model (${MODEL} and core/analyse/tagger/load-tagger.ts are needed)`);
}

function printRow(scorer: Scorer, articles: Gold[], name: string, find: (text: string) => Prediction[]) {
  const before = process.cpuUsage();
  const found = new Map(articles.map(({ id, text }) => [id, find(text)]));
  // Processor time: what other programs on the machine do does not count.
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1_000_000;
  const tokens = articles.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const shown = new Map([...found].map(([id, list]) => [id, list.filter(isShown)]));
  const summaryOf = (predictions: Map<string, Prediction[]>) =>
    scorer.summarize(scorer.scoreCorpus(articles, predictions).total);
  const { attr, reported, token } = summaryOf(found);
  const atDefault = summaryOf(shown).attr.match;
  const figures = [attr.match.f1, attr.strict.f1, reported.f1, token.source.f1, token.cue.f1, token.content.f1];
  const rates = [attr.match.p, attr.match.r, atDefault.p, atDefault.r];
  const cells = [...figures, ...rates].map((rate) => (100 * rate).toFixed(1).padStart(6)).join(' ');
  console.log(
    `${name.padEnd(26)}${cells} ${Math.round(tokens / seconds)
      .toString()
      .padStart(8)}`,
  );
}

type Scored = Prediction & { confidence?: number; form?: string | null };
const isShown = ({ confidence = 1, act, form }: Scored) =>
  (confidence >= SHOWN_CONFIDENCE || form === 'interview') && act !== 'attitude';

function articleOf(text: string): AnalysedText {
  const { blocks } = readPlainText(text);
  return { text, url: null, paragraphs: blocks.map(({ start, end, links }) => ({ start, end, links, role: 'body' })) };
}

/** Attributions as the scorer counts them: bare claims are none. */
function predictionsOf(notes: Note[]): Scored[] {
  const counted = notes.filter(({ act }) => act !== 'claim');
  return counted.map(({ kind, act, form, source, cue, content, confidence }) => ({
    kind,
    act,
    form,
    source: source?.spans ?? [],
    cue,
    content,
    confidence,
  }));
}

/** compromise's own quotations with the verb and name it finds beside them; offsets by searching on. */
function findQuotations(text: string): Prediction[] {
  const found: Prediction[] = [];
  for (const { start: offset, end } of articleOf(text).paragraphs) {
    const line = text.slice(offset, end);
    let from = 0;
    for (const words of nlp(line).quotations().out('array') as string[]) {
      const at = line.indexOf(words, from);
      if (words === '' || at < 0) continue;
      from = at + words.length;
      const content = { start: offset + at, end: offset + from };
      found.push({ content: [content], ...sayerBeside(text, { start: offset, end }, content) });
    }
  }
  return found;
}

const SAID = /\b(?:said|says|told|added|wrote|asked|noted)\b/g;

/** The nearest of seven plain reporting verbs in the paragraph and the capital words beside it: the least a quotation finder needs to be scored. */
function sayerBeside(text: string, paragraph: Span, content: Span): { source: Span[]; cue: Span[] } {
  const cues = [...text.slice(paragraph.start, paragraph.end).matchAll(SAID)].map(({ index, 0: word }) => ({
    start: paragraph.start + index,
    end: paragraph.start + index + word.length,
  }));
  const outside = cues.filter((cue) => cue.end <= content.start || cue.start >= content.end);
  const gap = (cue: Span) => Math.max(content.start - cue.end, cue.start - content.end);
  const cue = outside.sort((a, b) => gap(a) - gap(b))[0];
  if (cue === undefined) return { source: [], cue: [] };
  const head = text.slice(Math.max(paragraph.start, cue.start - 60), cue.start);
  const before = /((?:\p{Lu}[\p{L}.’-]* ?){1,4}|\b[Hh]e |\b[Ss]he |\b[Tt]hey )$/u.exec(head);
  const after = /^ ((?:\p{Lu}[\p{L}.’-]* ?){1,4})/u.exec(text.slice(cue.end, Math.min(paragraph.end, cue.end + 60)));
  const name = before?.[1]?.trimEnd() ?? after?.[1]?.trimEnd() ?? '';
  if (name === '') return { source: [], cue: [cue] };
  const start = before === null ? cue.end + 1 : cue.start - head.length + before.index;
  return { source: [{ start, end: start + name.length }], cue: [cue] };
}
