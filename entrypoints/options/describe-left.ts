import { listStored } from '../../platform/store/entries/list-articles.ts';
import { countArticles } from './count-articles.ts';

/**
 * Why some could not be brought back, in sentences: they are stored anew, `elsewhere` under another id, or another tab has emptied the
 * trash.
 */
export async function describeLeft(ids: readonly string[], elsewhere: number): Promise<string[]> {
  const listed = ids.length === 0 ? null : await listStored(new Set(ids));
  if (listed === null) return [];
  if (!listed.ok) return [listed.message];
  const anew = listed.ids.size + elsewhere;
  const gone = ids.length - anew;
  return [
    ...(anew === 0 ? [] : [`${countArticles(anew)} stored anew meanwhile and left as stored.`]),
    ...(gone === 0 ? [] : [`${countArticles(gone)} forgotten meanwhile and cannot be brought back.`]),
  ];
}
