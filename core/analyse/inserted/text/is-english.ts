import { countEnglish } from '../../../text/count-english.ts';

/** Shares from which a text is read as English: lists and tables have fewer of the common words than news. */
const LEAST_THE = 0.02;
const LEAST_COMMON = 0.12;

/** True for a text whose commonest words are English ones. Reads the first 400 words. */
export function isEnglish(lines: readonly string[]): boolean {
  const { the, common } = countEnglish(lines);
  return the >= LEAST_THE && common >= LEAST_COMMON;
}
