/**
 * Runs in the page: the texts under one highlight, in the order they were added.
 * A static range has no text of its own, so each is read through a live one.
 */
export function readMarks(name: string): string[] {
  const marks = CSS.highlights.get(name);
  if (!marks) return [];
  return Array.from(marks as unknown as Iterable<AbstractRange>, (mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range.toString();
  });
}
