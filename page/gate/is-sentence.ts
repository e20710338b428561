/** A text node as long as this, outside a paragraph, is one all the same. */
export const MIN_LOOSE_LETTERS = 80;

/** True for long text with words in a row: indented markup has long runs of white space, code and data no sentences. */
export function isSentence(data: string): boolean {
  return data.trim().length >= MIN_LOOSE_LETTERS && /\S\s+\S+\s+\S/.test(data);
}
