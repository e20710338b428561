import { MIN_LOOSE_LETTERS } from './counted-text.ts';

/**
 * True for long text with words in a row: indented markup has long runs of white space, code and data no sentences. Where
 * one character counts for several letters (`density`) words have no spaces between them, and sentences a stop of their own.
 */
export function isSentence(data: string, density: number): boolean {
  if (data.trim().length * density < MIN_LOOSE_LETTERS) return false;
  return (density > 1 && data.includes('。')) || /\S\s+\S+\s+\S/.test(data);
}
