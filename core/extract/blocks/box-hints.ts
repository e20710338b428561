/** The class names around a block (`Block.hints`), without its own and without numbers: "section-3" is one of many. */
export function boxHints(hints: string): string {
  return hints.slice(hints.indexOf('|') + 1).replace(/\d+/g, '#');
}
