/** What is selected once these rows are, or are no more. */
export function selectRows(before: ReadonlySet<string>, ids: readonly string[], isSelected: boolean): Set<string> {
  const selected = new Set(before);
  for (const id of ids) {
    if (isSelected) selected.add(id);
    else selected.delete(id);
  }
  return selected;
}
