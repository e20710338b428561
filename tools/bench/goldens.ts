import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findNotes } from '../../core/analyse/attribution/find-notes.ts';
import { isShown, SHOWN_BY_DEFAULT } from '../../core/analyse/attribution/is-shown.ts';
import { loadTagger } from '../../core/analyse/tagger/load-tagger.ts';
import type { Tagger } from '../../core/analyse/tagger/tagger.ts';
import { indexLibrary } from '../../core/match/candidates/index-library.ts';
import type { Note } from '../../core/notes/note.ts';
import { answerPage } from '../../core/pipeline.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import { type GoldScore, HELD_OUT_FOLDER, type JudgedNote, scoreGolds } from '../goldens/score-golds.ts';
import { scoreSeed } from '../goldens/score-seed.ts';
import { toGoldArticle } from '../goldens/to-gold-article.ts';

const MODEL = fileURLToPath(new URL('../../public/models/attribution.bin', import.meta.url));

/**
 * Scores what the extension finds on the articles with hand-made gold, those kept apart from tuning in tables
 * of their own, and on the stored article as a page that no library knows. With `--rules`, without the net.
 */
export async function run(args: string[]): Promise<void> {
  const isRules = args.includes('--rules') || !existsSync(MODEL);
  const tagger = isRules ? null : loadTagger(new Uint8Array(readFileSync(MODEL)));
  console.log(isRules ? 'The rules alone.' : 'The net and the rules.');
  const found = (text: string) => judged(findNotes(toGoldArticle(text), tagger));
  const shown = (text: string) =>
    judged(findNotes(toGoldArticle(text), tagger).filter((note) => isShown(note, SHOWN_BY_DEFAULT)));
  printGolds('all that is found', scoreGolds(found));
  printGolds('what is shown by default', scoreGolds(shown));
  printGolds('kept apart from tuning: all that is found', scoreGolds(found, HELD_OUT_FOLDER));
  printGolds('kept apart from tuning: what is shown by default', scoreGolds(shown, HELD_OUT_FOLDER));
  printSeed(tagger);
}

function judged(notes: readonly Note[]): JudgedNote[] {
  return notes.map(({ kind, act, source, cue, content }) => ({
    kind,
    act,
    source: source?.spans ?? [],
    cue,
    content,
    resolved: source?.resolved ?? null,
    grade: source?.grade ?? 'none',
  }));
}

function printGolds(title: string, { articles, all }: ReturnType<typeof scoreGolds>) {
  console.log(`\n${title}`);
  console.log(`${''.padEnd(34)}match     P     R  strict report  vague P     R  resolved      grade`);
  for (const score of [...articles, all]) printRow(score);
}

function printRow({ name, counts, match, strict, reported, vague }: GoldScore) {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
  const part = ({ right, of }: { right: number; of: number }) => `${right}/${of}`.padStart(9);
  const rates = [match.f1, match.precision, match.recall, strict.f1, reported.f1, vague.precision, vague.recall];
  console.log(`${name.padEnd(33)}${rates.map(percent).join('')} ${part(counts.resolved)} ${part(counts.grade)}`);
}

function printSeed(tagger: Tagger | null) {
  const library = indexLibrary([]);
  const { attributed, unsourced, resolved, questionsGiven, missed, misresolved } = scoreSeed(
    (text) => answerPage(readPlainText(text), library, tagger).notes,
  );
  const share = (part: number, whole: number) => `${part}/${whole} = ${((100 * part) / whole).toFixed(0)} %`;
  console.log(`\nThe stored article, with an empty library
attributed found   ${share(attributed.found, attributed.of)}
unsourced found    ${share(unsourced.found, unsourced.of)}
resolved of found  ${share(resolved.right, resolved.of)}
questions given to the person asked: ${questionsGiven}`);
  for (const quote of missed) console.log(`  missed: ${quote.slice(0, 90)}`);
  for (const quote of misresolved) console.log(`  other name: ${quote.slice(0, 140)}`);
}
