const STOPS = '.!?…。！？؟۔।॥։።';
/** Quotation marks and brackets that close behind a stop. */
const CLOSING = '"\'”’»)]」』）';
/** Japanese quotations end a sentence without a stop. */
const QUOTATION_ENDS = '」』';

/** True for a line that ends as a sentence does, closing quotation marks and brackets aside. Looked at from its end: lines are long. */
export function isSentenceEnd(text: string): boolean {
  let end = text.length;
  if (end > 0 && QUOTATION_ENDS.includes(text.charAt(end - 1))) return true;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--;
  return end > 0 && STOPS.includes(text.charAt(end - 1));
}
