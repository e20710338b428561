import { firstNameGender } from './first-name-gender.ts';
import { isTitleCase } from './is-title-case.ts';
import { plainWord } from './plain-word.ts';
import type { CapitalRun } from './read-capital-runs.ts';

/**
 * The runs that may name persons. In lines in title case ("Obama Urges Sudan to Sign") verbs have capitals too: there a run is
 * cut to the words that have theirs inside sentences elsewhere (`inner`) and to a given name and the word behind it. A run of two
 * words that opens its line stays: it is a name in a caption, and in a headline ends in a verb, which is nobody's name. Linear.
 */
export function withoutTitleCase(text: string, runs: readonly CapitalRun[], inner: ReadonlySet<string>): CapitalRun[] {
  const left: CapitalRun[] = [];
  let lineEnd = -1;
  let lineStart = 0;
  let isHeadline = false;
  for (const run of runs) {
    const isFirst = run.start > lineEnd;
    if (isFirst) {
      lineStart = text.lastIndexOf('\n', run.start) + 1;
      const next = text.indexOf('\n', run.start);
      lineEnd = next < 0 ? text.length : next;
      isHeadline = isTitleCase(text.slice(lineStart, lineEnd));
    }
    const isOpener = run.start === lineStart;
    const words = isHeadline && !(isOpener && run.words.length === 2) ? namesIn(run.words, inner) : run.words;
    if (words.length > 0) left.push(words === run.words ? run : { ...run, words });
  }
  return left;
}

/** The first words of a run that are names for sure. */
function namesIn(words: string[], inner: ReadonlySet<string>): string[] {
  const isGiven = firstNameGender(words[0] ?? '') !== null;
  const end = words.findIndex((word, at) => !(at === 0 && isGiven) && !inner.has(plainWord(word)));
  return end < 0 ? words : words.slice(0, isGiven ? Math.max(end, 2) : end);
}
