import type { ShownGroup } from '../../components/ImportPanel.tsx';
import type { FileReading } from '../../core/library/files/file-reading.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from '../../core/library/files/max-library-bytes.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { DeskState } from './desk-state.ts';
import { firstFaults } from './first-faults.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { renewPlan } from './renew-plan.ts';
import { countSteps, type ImportDone, runImport } from './run-import.ts';

/** Reads a file of a library; stops when the signal ends. */
export type ReadFile = (file: File, signal: AbortSignal) => Promise<FileReading>;

/** Titles shown of a group; the rest is a number. */
const MAX_TITLES = 20;

/** An import from the choice of a file to its end: nothing is changed before the reader has seen what it would do. */
export class ImportDesk {
  readonly #desk: DeskState;
  readonly #read: ReadFile;
  #run: AbortController | null = null;
  #plan: { plan: ImportPlan; fileName: string } | null = null;

  constructor(desk: DeskState, read: ReadFile) {
    this.#desk = desk;
    this.#read = read;
  }

  /** Reads a file and shows what importing it would do. */
  async choose(file: File): Promise<void> {
    const run = this.#begin();
    const fileName = file.name;
    this.#desk.show({ importing: { step: 'reading', fileName }, isReplacing: false, news: null });
    const reading = await this.#readFile(file, run.signal);
    if (run.signal.aborted) return;
    if (!reading.ok) return this.#end(`Nothing was added from ${fileName}.`, [reading.message]);
    const plan = await planImport(reading, run.signal);
    if (run.signal.aborted) return;
    if (!plan.ok) return this.#end(`Nothing was added from ${fileName}.`, [plan.message]);
    this.#plan = { plan, fileName };
    this.#desk.show({ importing: { step: 'preview', fileName, ...describePlan(plan) } });
  }

  /** Does what is shown. */
  async start(): Promise<void> {
    if (this.#plan === null) return;
    const { plan: shown, fileName } = this.#plan;
    this.#plan = null;
    const run = this.#begin();
    const { isReplacing } = this.#desk.shown;
    const show = (done: number, total: number) =>
      this.#desk.show({ importing: { step: 'running', fileName, done, total } });
    show(0, countSteps(shown, isReplacing));
    const plan = await renewPlan(shown, run.signal);
    if (!plan.ok) return this.#end(`Nothing was added from ${fileName}.`, [plan.message]);
    const total = countSteps(plan, isReplacing);
    const onProgress = (done: number) => show(done, total);
    const done = await runImport({ plan, fileName, isReplacing, signal: run.signal, onProgress });
    const stays = done.stays + countMet(shown, plan, isReplacing);
    this.#end(describeDone({ ...done, stays }, fileName), done.message === null ? [] : [done.message]);
    await this.#desk.changed();
  }

  /** Stops reading or importing. What was imported by then is complete and stays. */
  cancel(): void {
    const isRunning = this.#desk.shown.importing?.step === 'running';
    this.#run?.abort();
    // One that is running tells itself what it has done by then.
    if (isRunning) return;
    this.#plan = null;
    this.#end('The import was cancelled; nothing was added.');
  }

  #begin(): AbortController {
    this.#run?.abort();
    this.#run = new AbortController();
    return this.#run;
  }

  #end(text: string, faults: string[] = []): void {
    this.#run = null;
    this.#desk.show({ importing: null });
    this.#desk.tell(text, faults);
  }

  /** Too large a file is refused by its size, before any of it is in memory. */
  async #readFile(file: File, signal: AbortSignal): Promise<FileReading> {
    if (file.size > MAX_LIBRARY_BYTES) return { ok: false, message: TOO_LARGE };
    try {
      return await this.#read(file, signal);
    } catch (error) {
      // Moved, changed or locked since it was chosen: https://www.w3.org/TR/FileAPI/#dfn-error-codes
      if (!(error instanceof DOMException)) throw error;
      return { ok: false, message: 'The browser could not read this file.' };
    }
  }
}

/** How many that were shown as new have been stored since and stay as they are. */
const countMet = (shown: ImportPlan, plan: ImportPlan, isReplacing: boolean) =>
  plan.same.length - shown.same.length + (isReplacing ? 0 : plan.conflicting.length - shown.conflicting.length);

function describePlan({ fresh, same, conflicting, bundled, notesFor, formerFor, faults }: ImportPlan) {
  return {
    fresh: describeGroup(fresh),
    same: describeGroup(same),
    conflicting: describeGroup(conflicting),
    bundled: describeGroup(bundled),
    notes: {
      count: notesFor.reduce((sum, { notes }) => sum + notes.length, 0),
      titles: notesFor.slice(0, MAX_TITLES).map(({ article, notes }) => `${notes.length} on ${nameOf(article)}`),
    },
    former: {
      count: formerFor.reduce((sum, { count }) => sum + count, 0),
      titles: formerFor.slice(0, MAX_TITLES).map(({ article, count }) => `${count} of ${nameOf(article)}`),
    },
    faults: firstFaults(faults.map(({ where, message }) => `${where}: ${message}`)),
  };
}

function describeGroup(articles: readonly StoredArticle[]): ShownGroup {
  return { count: articles.length, titles: articles.slice(0, MAX_TITLES).map(nameOf) };
}

const nameOf = ({ title, id }: StoredArticle) => (title.trim() === '' ? id : title);

function describeDone({ added, replaced, former, notes, stays, isCancelled }: ImportDone, fileName: string): string {
  const parts = [
    added > 0 && `${count(added, 'article was', 'articles were')} added`,
    replaced > 0 && `${count(replaced, 'was', 'were')} replaced`,
    former > 0 && `${count(former, 'former text was', 'former texts were')} added`,
    notes > 0 && `${count(notes, 'note was', 'notes were')} put on stored articles`,
  ].filter((part) => part !== false);
  const what = parts.length === 0 ? 'Nothing was added' : parts.join(', ');
  const met = stays === 1 ? '1 article was stored' : `${stays.toLocaleString('en')} articles were stored`;
  const left = stays > 0 ? ` ${met} meanwhile and ${stays === 1 ? 'stays as it is' : 'stay as they are'}.` : '';
  return `${isCancelled ? 'The import was cancelled. ' : ''}${what} from ${fileName}.${left}`;
}

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
