import type { LibraryFormat } from '../../core/library/files/library-formats.ts';
import { listIds } from '../../platform/store/entries/list-articles.ts';
import { countArticles } from './count-articles.ts';
import type { DeskState } from './desk-state.ts';
import { firstFaults } from './first-faults.ts';
import { queryOf } from './query-of.ts';
import { type ExportDone, type ExportedFile, writeExport } from './write-export.ts';

/** An export from the choice of a form to the file. */
export class ExportDesk {
  readonly #desk: DeskState;
  #run: AbortController | null = null;

  constructor(desk: DeskState) {
    this.#desk = desk;
  }

  /** Gives the articles that are selected, or all shown, as a file, or as several of which each can be imported; [] where there is none. */
  async start(format: LibraryFormat): Promise<ExportedFile[]> {
    const { selected, filter } = this.#desk.shown;
    const listed = selected.size > 0 ? { ok: true as const, ids: [...selected] } : await listIds(queryOf(filter));
    if (!listed.ok) {
      this.#desk.tell('Nothing was exported.', [listed.message]);
      return [];
    }
    const { ids } = listed;
    const run = new AbortController();
    this.#run = run;
    this.#desk.show({ exporting: { done: 0, total: ids.length } });
    const exportedAt = new Date().toISOString();
    const onProgress = (done: number) => this.#desk.show({ exporting: { done, total: ids.length } });
    const done = await writeExport({ ids, format, exportedAt, signal: run.signal, onProgress });
    this.#run = null;
    this.#desk.show({ exporting: null });
    this.#tell(done);
    return (done.ok && done.files) || [];
  }

  cancel(): void {
    this.#run?.abort();
  }

  #tell(done: ExportDone): void {
    if (!done.ok) this.#desk.tell('Nothing was exported.', [done.message]);
    else if (done.files === null) this.#desk.tell('The export was cancelled.');
    else {
      const text = `${countArticles(done.count)} exported to ${describeFiles(done.files)}.`;
      this.#desk.tell(text, firstFaults(done.problems));
    }
  }
}

function describeFiles(files: readonly ExportedFile[]): string {
  const names = files.map(({ name }) => name).join(', ');
  return files.length === 1 ? names : `${files.length} files, each small enough to be imported: ${names}`;
}
