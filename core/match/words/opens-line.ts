import type { Sentence } from './read-sentences.ts';

/** True for a sentence that begins a line of the text: its first one, and those behind a line break. */
export function opensLine(text: string, sentences: readonly Sentence[], i: number): boolean {
  return i === 0 || text.slice(sentences[i - 1]?.end, sentences[i]?.start).includes('\n');
}

/** True for a sentence that has a line to itself. */
export function isOwnLine(text: string, sentences: readonly Sentence[], i: number): boolean {
  return opensLine(text, sentences, i) && (i + 1 === sentences.length || opensLine(text, sentences, i + 1));
}
