import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Note } from '../../core/notes/note.ts';
import type { Span } from '../../core/text/span.ts';
import type { SeedNote } from '../library/seed-note.ts';
import { isSameName } from './is-same-name.ts';

const SEED_FOLDER = fileURLToPath(new URL('../library/seed/', import.meta.url));
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;
/** A note stands for a quoted passage from this word F1 on: as a match in PolNeAR’s scorer. */
const MIN_F1 = 0.5;
/** An answer’s quote is its first sentence: the paragraph’s note must hold this share of it. */
const MIN_HELD = 0.8;

/** How the notes found without a library compare with what a careful reader marks in the stored article. */
export interface SeedScore {
  attributed: { found: number; of: number };
  unsourced: { found: number; of: number };
  /** Of the attributed found: those resolved to the right name. */
  resolved: { right: number; of: number };
  /** Interview questions that were given to the person interviewed. */
  questionsGiven: number;
  /** Quotes not found, and those found but resolved to another. */
  missed: string[];
  misresolved: string[];
}

/** Compares notes on the stored article’s text with the careful reader’s; inserted lines are left out. */
export function scoreSeed(predict: (text: string) => Note[], folder: string = SEED_FOLDER): SeedScore {
  const text = readFileSync(`${folder}/article.txt`, 'utf8');
  const seed = JSON.parse(readFileSync(`${folder}/notes.json`, 'utf8')) as { notes: SeedNote[] };
  const notes = predict(text).filter(({ act }) => act !== 'attitude');
  const judge = (kind: Note['kind']) =>
    seed.notes
      .filter((note) => note.kind === kind)
      .map((gold) => ({
        gold,
        note: bestFor(
          text,
          gold,
          notes.filter((note) => note.kind === kind),
        ),
      }));
  const attributed = judge('attributed');
  const unsourced = judge('unsourced');
  const named = attributed.filter(({ gold, note }) => note !== null && gold.resolved != null);
  const isRight = ({ gold, note }: (typeof named)[number]) =>
    isSameName(gold.resolved ?? '', note?.source?.resolved ?? null);
  return {
    attributed: { found: attributed.filter(({ note }) => note !== null).length, of: attributed.length },
    unsourced: { found: unsourced.filter(({ note }) => note !== null).length, of: unsourced.length },
    resolved: { right: named.filter(isRight).length, of: named.length },
    questionsGiven: questionsOf(text).filter((question) =>
      notes.some(({ form, content }) => form === 'interview' && content.some((span) => isTouching(span, question))),
    ).length,
    missed: [...attributed, ...unsourced].filter(({ note }) => note === null).map(({ gold }) => gold.quote),
    misresolved: named
      .filter((each) => !isRight(each))
      .map(({ gold, note }) => `${gold.quote} (${gold.resolved}): ${note?.source?.resolved ?? 'nobody'}`),
  };
}

/** Paragraphs that open with a dash and ask, or trail off for the other to go on. */
function questionsOf(text: string): Span[] {
  return [...text.matchAll(/^–.*$/gmu)]
    .filter(([line]) => /[?…]\s*$/u.test(line))
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

const isTouching = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The note that fits the quoted passage best, or null where none fits. */
function bestFor(text: string, gold: SeedNote, notes: readonly Note[]): Note | null {
  const at = text.indexOf(gold.quote);
  const quote = wordsIn(text, [{ start: at, end: at + gold.quote.length }]);
  let best: Note | null = null;
  let bestF1 = 0;
  for (const note of notes) {
    const f1 = fitOf(text, quote, note, gold.form === 'interview answer');
    if (f1 > bestF1) {
      best = note;
      bestF1 = f1;
    }
  }
  return best;
}

function fitOf(text: string, quote: ReadonlySet<number>, note: Note, isAnswer: boolean): number {
  const content = wordsIn(text, note.content);
  if (isAnswer) return note.form === 'interview' && shared(quote, content) >= MIN_HELD * quote.size ? 1 : 0;
  // A quote may take in source and cue: "Donald Trump has repeatedly said that …".
  const all = wordsIn(text, [...note.content, ...note.cue, ...(note.source?.spans ?? [])]);
  const f1 = Math.max(...[content, all].map((words) => (2 * shared(quote, words)) / (quote.size + words.size)));
  return note.form !== 'interview' && f1 >= MIN_F1 ? f1 : 0;
}

/** Where the words of `spans` begin. */
function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of spans) {
    for (const word of text.slice(start, end).matchAll(WORD)) starts.add(start + word.index);
  }
  return starts;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
