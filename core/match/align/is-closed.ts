import type { Span } from '../../text/span.ts';

/**
 * A sentence's last mark, of other scripts too, with quotation marks and brackets behind it. Danish and German close with
 * "«" or "“"; in Chinese and Japanese a quotation's own mark may be the last.
 */
const CLOSED = /[.!?…:;。．！？：；؟؛۔।॥։።]["'“”‘’«»‹›)\]」』）】〉》]*$|[」』]$/u;

/** True for a sentence that ends with a mark, as headlines and labels do not. */
export const isClosed = (text: string, { end }: Span): boolean => CLOSED.test(text.slice(Math.max(0, end - 4), end));
