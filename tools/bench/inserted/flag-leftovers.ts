import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readLines } from '../../../core/analyse/inserted/read-lines.ts';
import type { Span } from '../../../core/text/span.ts';
import type { BenchFile } from './load-files.ts';

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Baseline: the lines inside the article that Readability leaves out of its text. */
export function flagLeftovers({ source, reading, article }: BenchFile): Span[] {
  if (article === null) return [];
  const { document } = parseHTML(source);
  const kept = letters(new Readability(document as unknown as Document).parse()?.textContent ?? '');
  return readLines(reading, article).filter(({ text }) => !kept.includes(letters(text)));
}
