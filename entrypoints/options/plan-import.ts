import { pageKey } from '../../core/library/addresses/page-key.ts';
import type { FileReading } from '../../core/library/files/file-reading.ts';
import type { LibraryFault } from '../../core/library/files/library-reading.ts';
import type { LooseNote } from '../../core/library/files/loose-note.ts';
import { attachByAddress } from '../../core/library/notes/attach-by-address.ts';
import { attachNotes } from '../../core/library/notes/attach-notes.ts';
import { createSearchBudget } from '../../core/library/notes/create-search-budget.ts';
import { describeUnplaced } from '../../core/library/notes/describe-unplaced.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { Kind } from '../../core/notes/note.ts';
import { readBundledLibrary } from '../../platform/bundled-library.ts';
import { findStored } from '../../platform/store/entries/find-stored.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { type ComparedArticles, compareArticles } from '../../platform/store/save/compare-articles.ts';
import { countFormer } from '../../platform/store/save/keep-former.ts';
import type { StoreFailure } from '../../platform/store-failure.ts';
import { formerOf } from './former-of.ts';
import { spellingsOf } from './spellings-of.ts';

/** Notes of a file for one stored article. */
export interface NotesFor {
  article: StoredArticle;
  /** Those that find their words and are new; searched for again alone, they find them whatever the others would have cost. */
  notes: LooseNote[];
}

interface FormerFor {
  article: StoredArticle;
  count: number;
}

/** What an import would do. Nothing has been changed yet. */
export interface ImportPlan extends ComparedArticles {
  /** As `compareArticles` asks. */
  areIdsOurs: boolean;
  /** Articles that came with the extension; they stay as they are. */
  bundled: StoredArticle[];
  notesFor: NotesFor[];
  /** Articles that are stored the same, with how many former texts of the file they lack. */
  formerFor: FormerFor[];
  /** What the file tells of articles from before, by id. */
  histories: ReadFile['histories'];
  /** What of the file cannot be used. */
  faults: LibraryFault[];
}

// Notes of other tools name no kind; what they mark has, as far as the note tells, nobody to ask.
export const NO_KIND: Kind = 'unsourced';

type ReadFile = Extract<FileReading, { ok: true }>;

/** Compares a file with the store: what is new, the same, in conflict, and where notes without an article belong. */
export async function planImport(
  reading: ReadFile,
  signal: AbortSignal,
): Promise<({ ok: true } & ImportPlan) | StoreFailure> {
  const library = await readBundledLibrary();
  const ids = new Set(library.ok ? library.articles.map(({ id }) => id) : []);
  // Notes that stand beside their article in one file go to it.
  const own = attachByAddress(reading.articles, reading.looseNotes, NO_KIND);
  // JSON Lines are what any program writes; the other forms hold articles of Says Who alone.
  const areIdsOurs = reading.format !== 'json-lines';
  const others = own.articles.filter(({ id }) => !ids.has(id));
  const compared = await compareArticles(others, areIdsOurs, signal);
  if (!compared.ok) return compared;
  const placed = await placeNotes(own.left, signal);
  if (!placed.ok) return placed;
  const histories = withIds(reading.histories, compared.fileIds);
  const former = await findFormer({ same: compared.same, histories }, signal);
  if (!former.ok) return former;
  return {
    ...compared,
    areIdsOurs,
    bundled: own.articles.filter(({ id }) => ids.has(id)),
    notesFor: placed.notesFor,
    formerFor: former.formerFor,
    histories,
    faults: [...reading.faults, ...own.faults, ...placed.faults],
  };
}

async function findFormer(
  plan: Parameters<typeof formerOf>[0],
  signal: AbortSignal,
): Promise<{ ok: true; formerFor: FormerFor[] } | StoreFailure> {
  const formerFor: FormerFor[] = [];
  for (const batch of formerOf(plan)) {
    if (signal.aborted) break;
    const outcome = await countFormer(batch);
    if (!outcome.ok) return outcome;
    formerFor.push(...batch.map(({ article }, i) => ({ article, count: outcome.counts[i] ?? 0 })));
  }
  return { ok: true, formerFor: formerFor.filter(({ count }) => count > 0) };
}

/** What a file tells of articles that were given a second id, by that. */
export function withIds(histories: ReadFile['histories'], fileIds: ReadonlyMap<string, string>): ReadFile['histories'] {
  const moved = [...fileIds].flatMap(([id, fileId]) => {
    const history = histories.get(fileId);
    return history === undefined ? [] : [[id, history] as const];
  });
  return moved.length === 0 ? histories : new Map([...histories, ...moved]);
}

async function placeNotes(
  notes: readonly LooseNote[],
  signal: AbortSignal,
): Promise<{ ok: true; notesFor: NotesFor[]; faults: LibraryFault[] } | StoreFailure> {
  const byPlace = new Map<string, LooseNote[]>();
  for (const note of notes) collect(byPlace, note);
  const notesFor: NotesFor[] = [];
  const faults: LibraryFault[] = [];
  const budget = createSearchBudget();
  for (const own of byPlace.values()) {
    if (signal.aborted) break;
    const [first] = own;
    if (first === undefined) continue;
    const found = await findArticle(first);
    if (!found.ok) return found;
    if (found.article === null) {
      faults.push(describeUnplaced(first, own.length - 1));
      continue;
    }
    const attached = attachNotes(found.article, own, NO_KIND, budget);
    for (const fault of attached.faults) faults.push(fault);
    if (attached.added > 0) notesFor.push({ article: found.article, notes: attached.placed });
  }
  return { ok: true, notesFor, faults };
}

/** The article a note of ours was exported from, where it is stored with that address; else by the address. Either however it is escaped. */
async function findArticle({ own, url }: LooseNote) {
  const source = await findById(own?.article ?? null);
  if (!source.ok || (source.article !== null && pageKey(source.article.origin.url) === pageKey(url))) return source;
  for (const address of url === null ? [] : spellingsOf(url)) {
    const found = await findStored(null, address);
    if (!found.ok) return found;
    if (found.byAddress !== null) return await findById(found.byAddress.id);
  }
  return await findById(null);
}

async function findById(id: string | null) {
  const read = id === null ? null : await readStoredArticle(id);
  if (read?.ok === false) return read;
  return { ok: true as const, article: read?.reading?.article ?? null };
}

/** Notes of ours by the article they were exported from, too. */
function collect(byPlace: Map<string, LooseNote[]>, note: LooseNote): void {
  const place = JSON.stringify([note.url, note.own?.article]);
  const known = byPlace.get(place);
  if (known === undefined) byPlace.set(place, [note]);
  else known.push(note);
}
