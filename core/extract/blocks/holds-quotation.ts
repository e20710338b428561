const QUOTE = /["“”„«»]/;

/** True for a line with quotation marks in it: somebody's words are not the page's own. */
export function holdsQuotation(text: string): boolean {
  return QUOTE.test(text);
}
