import type { Span } from '../text/span.ts';

/** True for a sentence that ends with a mark, as headlines and labels do not. */
export const isClosed = (text: string, { end }: Span): boolean =>
  /[.!?…:;]["'“”’»)\]]*$/.test(text.slice(Math.max(0, end - 4), end));
