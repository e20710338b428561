import type { WithFormer } from '../../platform/store/save/keep-former.ts';
import type { ImportPlan } from './plan-import.ts';

/** What is stored as a file has it, and of which the file has former texts, in parts for one transaction each. */
export function formerOf({ same, histories }: Pick<ImportPlan, 'same' | 'histories'>): WithFormer[][] {
  const all = same.flatMap((article) => {
    const versions = histories.get(article.id)?.versions ?? [];
    return versions.length === 0 ? [] : [{ article, versions }];
  });
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));
}

const BATCH = 250;
