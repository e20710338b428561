import { listStored } from '../../platform/store/entries/list-articles.ts';
import { countArticles } from './count-articles.ts';

/**
 * Why some could not be brought back, in sentences: they are stored anew, `elsewhere` under another id, or another tab has emptied the
 * trash.
 */
export async function describeLeft(ids: readonly string[], elsewhere: readonly string[]): Promise<string[]> {
  const listed = ids.length === 0 ? null : await listStored(new Set(ids));
  if (listed === null) return [];
  if (!listed.ok) return [listed.message];
  // Of two with one address each may be stored again, under its own id and beside the other.
  const anew = new Set([...listed.ids, ...elsewhere]).size;
  const gone = ids.length - anew;
  return [
    ...(anew === 0 ? [] : [`${countArticles(anew)} stored anew meanwhile and left as stored.`]),
    ...(gone === 0 ? [] : [`${countArticles(gone)} forgotten meanwhile and cannot be brought back.`]),
  ];
}
