import { findInserted } from '../../../core/analyse/inserted/find-inserted.ts';
import type { Span } from '../../../core/text/span.ts';
import type { BenchFile } from './load-files.ts';

/** What the extension would mark. */
export function predict({ reading, article }: BenchFile): Span[] {
  return article === null ? [] : findInserted(reading, article).flatMap(({ content }) => content);
}
