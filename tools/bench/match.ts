import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { indexLibrary } from '../../core/match/candidates/index-library.ts';
import { findMatch } from '../../core/match/find-match.ts';
import { answerFirst } from '../../core/pipeline.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import { loadModel } from '../analyze/load-model.ts';
import { findThroughIndex } from './match/find-through-index.ts';
import { type Case, makeCases } from './match/make-cases.ts';
import { LIBRARIES, type LibraryName, makeLibrary } from './match/make-library.ts';
import { makePageCases } from './match/make-page-cases.ts';
import { matchByWinnowing } from './match/match-by-winnowing.ts';
import { type Answered, printScores } from './match/print-scores.ts';
import { readStories } from './match/story.ts';
import { timeAlignment } from './match/time-alignment.ts';

const PARTS = ['tuning', 'held'] as const;

/**
 * `npm run bench -- match [tuning | held] [--wrong] [--distractors FOLDER]`: how well stored articles are recognised on our
 * goldens, as text and as HTML pages of ten templates read the whole way, beside a plain winnowing matcher; what aligning
 * takes, beside its peers; and whether the index finds what aligning would recognise. `--wrong` lists the pages whose
 * relation was not the one wanted; FOLDER has .txt files of other articles to be stored beside the stories.
 */
export async function run(args: string[]): Promise<void> {
  const stories = PARTS.flatMap(readStories);
  const vectors = loadModel().tagger?.vectors ?? null;
  const ours = forEach((name) => indexLibrary(makeLibrary(stories, name)));
  const plain = forEach((name) => matchByWinnowing(makeLibrary(stories, name)));
  const chosen = PARTS.filter((part) => args.includes(part));
  const show = (name: string, answered: Answered[]) => {
    printScores(name, answered, stories);
    if (args.includes('--wrong')) printWrong(answered);
  };
  timeAlignment(stories, vectors);
  findThroughIndex(stories, readDistractors(args), vectors);
  for (const part of chosen.length > 0 ? chosen : PARTS) {
    const byWinnowing = (given: Case) => ({ given, answer: plain[given.library](given.page, given.own) });
    const cases = makeCases(readStories(part));
    show(
      `Says Who, ${part}`,
      cases.map((given) => ({
        given,
        answer: findMatch(ours[given.library], given.page, given.own, [], vectors)?.match ?? null,
      })),
    );
    printScores(`winnowing, ${part}`, cases.map(byWinnowing), stories);
    const pages = makePageCases(readStories(part));
    show(
      `Says Who, ${part}, HTML pages`,
      pages.map((given) => ({ given, answer: answerFirst(given.reading, ours[given.library], vectors).match })),
    );
    printScores(`winnowing, ${part}, HTML pages`, pages.map(byWinnowing), stories);
  }
}

function readDistractors(args: readonly string[]): StoredArticle[] {
  const folder = args[args.indexOf('--distractors') + 1];
  if (!args.includes('--distractors') || folder === undefined) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  return files.sort().map((file) => {
    const { text } = readPlainText(readFileSync(join(folder, file), 'utf8'));
    return { id: file, title: '', language: 'en', text, origin, notes: [] };
  });
}

function forEach<T>(make: (name: LibraryName) => T): Record<LibraryName, T> {
  return Object.fromEntries(LIBRARIES.map((name) => [name, make(name)])) as Record<LibraryName, T>;
}

function printWrong(answered: readonly Answered[]): void {
  for (const { given, answer } of answered) {
    const said = answer === null ? 'nothing' : `${answer.relation} (${answer.article} ${answer.coverage.toFixed(2)})`;
    if ((answer?.relation ?? null) === given.relation) continue;
    console.log(`${given.name}: ${said}, wanted ${given.relation} ${given.coverage.toFixed(2)}`);
  }
}
