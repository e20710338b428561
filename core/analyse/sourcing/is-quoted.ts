import { itemsBefore } from './items-before.ts';
import type { SourceContext } from './source-mention.ts';

/** True where the text at `at` stands in quotation marks. */
export const isQuoted = (at: number, { discourse }: SourceContext) =>
  itemsBefore(discourse.quotes, at + 1, 1).some(({ end }) => end > at);
