/** A comment with the tags that another program gave it: notes of a library have none, and what a reader wrote is not dropped. */
export function withTags(comment: string, tags: readonly string[]): string {
  if (tags.length === 0) return comment;
  const line = `Tags: ${tags.join(', ')}`;
  return comment === '' ? line : `${comment}\n\n${line}`;
}
