import type { ListFilter } from '../../components/LibraryFilters.tsx';
import type { ShownLibrary } from '../../components/LibrarySection.tsx';
import type { StoredRow } from '../../components/StoredList.tsx';
import { listArticles } from '../../platform/store/entries/list-articles.ts';
import { queryOf } from './query-of.ts';

/**
 * The first rows and those in view, read in chunks of so many: where the list is as long as before nobody asks for them again.
 * `rows` are by index, `asked` are the chunks they lie in.
 */
export async function listView(filter: ListFilter, view: { from: number; to: number }, size: number) {
  const rows = new Map<number, StoredRow>();
  const asked = new Set([0, Math.floor(view.from / size), Math.floor(Math.max(0, view.to - 1) / size)]);
  let total = 0;
  let sites: ShownLibrary['sites'] = [];
  for (const chunk of asked) {
    const listed = await listArticles({ ...queryOf(filter), offset: chunk * size, limit: size });
    if (!listed.ok) return listed;
    for (const [i, entry] of listed.entries.entries()) rows.set(chunk * size + i, entry);
    ({ total, sites } = listed);
  }
  return { ok: true as const, rows, asked, total, sites };
}
