import type { ShownLibrary } from '../../components/LibrarySection.tsx';
import { listStored } from '../../platform/store/entries/list-articles.ts';

/** Of those that cannot be read what is still listed: their number is shown beside that of all. */
export async function keepBroken({ broken }: ShownLibrary): Promise<Partial<ShownLibrary>> {
  if (broken.length === 0) return {};
  const there = await listStored(new Set(broken.map(({ id }) => id)));
  return there.ok ? { broken: broken.filter(({ id }) => there.ids.has(id)) } : {};
}
