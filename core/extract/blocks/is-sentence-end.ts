/** True for a line that ends as a sentence does, closing quotation marks and brackets aside. */
export function isSentenceEnd(text: string): boolean {
  return /[.!?…。！？؟۔।॥։።]["'”’»)\]」』）]*$|[」』]$/u.test(text);
}
