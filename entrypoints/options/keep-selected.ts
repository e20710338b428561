import type { ShownLibrary } from '../../components/LibrarySection.tsx';
import { listIds, listStored } from '../../platform/store/entries/list-articles.ts';
import { queryOf } from './query-of.ts';

/** Of what was selected what is still there: articles may have been deleted since, here or in another tab. */
export async function keepSelected({ selected: before, filter }: ShownLibrary): Promise<Partial<ShownLibrary>> {
  if (before.size === 0) return {};
  const [there, shown] = [await listStored(before), await listIds(queryOf(filter))];
  if (!there.ok || !shown.ok) return {};
  const selected = new Set([...before].filter((id) => there.ids.has(id)));
  return { selected, selectedShown: shown.ids.filter((id) => selected.has(id)).length };
}
