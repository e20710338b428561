import { attachNotes } from '../../core/library/notes/attach-notes.ts';
import { changeArticle } from '../../platform/store/save/change-article.ts';
import { keepFormer } from '../../platform/store/save/keep-former.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { saveArticles } from '../../platform/store/save/save-articles.ts';
import { formerOf } from './former-of.ts';
import { type ImportPlan, NO_KIND } from './plan-import.ts';

export interface ImportRun {
  plan: ImportPlan;
  fileName: string;
  /** True: what is in conflict is replaced by the file's, and the stored one kept as a former version. */
  isReplacing: boolean;
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

/** What an import did. `message` says why it stopped before its end; null where it did not. */
export interface ImportDone {
  added: number;
  replaced: number;
  /** Former texts added to articles that are stored as the file has them. */
  former: number;
  notes: number;
  /** Stored by somebody else since the plan was made, and left as they are. */
  stays: number;
  isCancelled: boolean;
  message: string | null;
}

/** How many steps an import will take, for its progress. */
export function countSteps(plan: ImportPlan, isReplacing: boolean): number {
  const { fresh, conflicting, notesFor } = plan;
  return fresh.length + (isReplacing ? conflicting.length : 0) + formerOf(plan).flat().length + notesFor.length;
}

/** Does what was planned. Each article is stored whole or not at all; cancelled or stopped, those before it stay. */
export async function runImport({ plan, fileName, isReplacing, signal, onProgress }: ImportRun): Promise<ImportDone> {
  const done: ImportDone = { added: 0, replaced: 0, former: 0, notes: 0, stays: 0, isCancelled: false, message: null };
  const addedAt = new Date().toISOString();
  const { histories, since } = plan;
  const saved = await saveArticles(plan.fresh, { fileName, addedAt, histories, since, signal, onProgress });
  const { added, unchanged, skipped } = saved.ok ? saved : saved.imported;
  done.added = added.length;
  done.stays = unchanged.length + skipped.length;
  if (!saved.ok) return { ...done, message: saved.message };
  let steps = plan.fresh.length;
  for (const article of isReplacing ? plan.conflicting : []) {
    if (signal.aborted) break;
    const outcome = await saveArticle(article, addedAt, fileName, { history: histories.get(article.id) ?? null });
    if (!outcome.ok) return { ...done, message: outcome.message };
    done.replaced += 1;
    steps += 1;
    onProgress(steps);
  }
  for (const batch of formerOf(plan)) {
    if (signal.aborted) break;
    const outcome = await keepFormer(batch);
    if (!outcome.ok) return { ...done, message: outcome.message };
    for (const added of outcome.counts) done.former += added;
    steps += batch.length;
    onProgress(steps);
  }
  for (const { article, notes } of plan.notesFor) {
    if (signal.aborted) break;
    let added = 0;
    // Attached to what is stored at this moment: another tab may have noted on it since the plan was made.
    const outcome = await changeArticle(article.id, (kept) => {
      const attached = attachNotes(kept, notes, NO_KIND);
      added = attached.added;
      return attached.article;
    });
    if (!outcome.ok) return { ...done, message: outcome.message };
    done.notes += outcome.article === null ? 0 : added;
    steps += 1;
    onProgress(steps);
  }
  return { ...done, isCancelled: signal.aborted };
}
