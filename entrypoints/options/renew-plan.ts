import type { StoredArticle } from '../../core/library/stored-article.ts';
import { compareArticles } from '../../platform/store/save/compare-articles.ts';
import type { StoreFailure } from '../../platform/store-failure.ts';
import { type ImportPlan, withIds } from './plan-import.ts';

/**
 * The plan as it is once the reader has looked at it: what was new and has been stored meanwhile, from its page or by another tab, is
 * the same or in conflict now. What was deleted meanwhile stays deleted.
 */
export async function renewPlan(
  plan: ImportPlan,
  signal: AbortSignal,
): Promise<({ ok: true } & ImportPlan) | StoreFailure> {
  const { fresh, same, conflicting } = plan;
  const compared = await compareArticles([...fresh, ...same, ...conflicting], plan.areIdsOurs, signal);
  if (!compared.ok) return compared;
  const shownAsNew = new Set(fresh.map(({ id }) => id));
  const wasNew = ({ id }: StoredArticle) => shownAsNew.has(compared.fileIds.get(id) ?? id);
  const nowStored = [compared.same.filter(wasNew), compared.conflicting.filter(wasNew)] as const;
  return {
    ...plan,
    ok: true,
    fresh: compared.fresh.filter(wasNew),
    same: [...same, ...nowStored[0]],
    conflicting: [...conflicting, ...nowStored[1]],
    histories: withIds(plan.histories, compared.fileIds),
    since: compared.since,
  };
}
