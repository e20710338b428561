import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { articleId } from '../../core/library/addresses/article-id.ts';
import { createLibraryWriter } from '../../core/library/files/create-library-writer.ts';
import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import { keepOwnNotes } from '../../core/library/notes/keep-own-notes.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { closeArticles } from '../../platform/article-database.ts';
import { listArticles } from '../../platform/store/entries/list-articles.ts';
import { forgetCatalogue } from '../../platform/store/entries/read-catalogue.ts';
import { forgetIndex } from '../../platform/store/index/held-index.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { changeArticle } from '../../platform/store/save/change-article.ts';
import { compareArticles } from '../../platform/store/save/compare-articles.ts';
import { keepFormer } from '../../platform/store/save/keep-former.ts';
import { listVersions } from '../../platform/store/save/list-versions.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { saveArticles } from '../../platform/store/save/save-articles.ts';
import { deleteArticles } from '../../platform/store/trash/delete-articles.ts';
import { emptyTrash } from '../../platform/store/trash/empty-trash.ts';
import { listDeleted } from '../../platform/store/trash/list-deleted.ts';
import { restoreArticles } from '../../platform/store/trash/restore-articles.ts';
import { type Copy, type Known, LibraryModel } from './library-model.ts';
import { article, FULL, found, listed, refuse } from './try-store.ts';

/*
 * Whatever a reader does in whatever order, the store holds what plain maps say: articles, notes, former texts, what can be brought
 * back. The seed is fixed; another number, and more runs, look further.
 */
const SEED = 1;
const RUNS = 20;
const MAX_STEPS = 30;

/** When what comes from others was stored there. */
const LONG_AGO = '2025-01-01T00:00:00.000Z';
const PARAGRAPHS = 4;
/** A story's text; every edition but the first has another paragraph in place of one. */
const paragraph = (story: number, edition: number, i: number) => {
  const name = `${story}p${i}${edition === i + 1 ? `e${edition}` : ''}`;
  return `${Array.from({ length: 12 }, (_, word) => `word${name}x${word}`).join(' ')}.`;
};
const textOf = (story: number, edition: number) =>
  Array.from({ length: PARAGRAPHS }, (_, i) => paragraph(story, edition, i)).join('\n');
const urlOf = (story: number) => `https://news.example/stories/${story}`;
/** One page under several addresses. */
const SPELLINGS = [
  (url: string) => url,
  (url: string) => url.replace('https:', 'http:'),
  (url: string) => url.replace('://', '://www.'),
  (url: string) => `${url}/?utm_source=letter`,
];

const pick = fc.nat(99);
const story = fc.nat(1);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('save' as const), story, edition: fc.nat(PARAGRAPHS), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save nameless' as const), story, pick }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('note' as const), pick, place: fc.nat(PARAGRAPHS - 1) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('delete' as const), pick }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('empty trash' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('export' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('import' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('import another’s' as const), story, edition: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('begin anew' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fill the disk' as const), after: fc.nat(4) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What chance alone hardly ever brings about. */
const unlikely: fc.Arbitrary<Step[]> = fc.oneof(
  // Undo of one that came anew from its page.
  fc.record({ story, edition: fc.nat(1), pick }).map(({ pick, ...one }): Step[] => [
    { do: 'delete', pick },
    { do: 'import another’s', ...one },
    { do: 'undo', pick: 0 },
  ]),
  // A file with former texts of an article that is stored the same without them.
  fc
    .record({ story, pick })
    .map(({ story, pick }): Step[] => [
      ...[1, 2].map((edition) => ({ do: 'save' as const, story, edition, pick: 1 })),
      { do: 'export' },
      ...[pick, pick, pick].map((one) => ({ do: 'delete' as const, pick: one })),
      { do: 'empty trash' },
      { do: 'save', story, edition: 2, pick: 1 },
      { do: 'import', pick },
    ]),
);
const few = fc.oneof({ weight: 12, arbitrary: step.map((one) => [one]) }, { weight: 1, arbitrary: unlikely });

/** What a step does to the store, null where there is nothing to do, and to the model where the store did it. */
class History {
  readonly model = new LibraryModel();
  readonly #files: { text: string; copy: Copy }[] = [];
  #now = Date.parse('2026-11-24T00:00:00.000Z');
  #notes = 0;

  async run(steps: readonly Step[]): Promise<void> {
    for (const one of steps) {
      this.#now += 60_000;
      vi.setSystemTime(this.#now);
      await this.#take(one);
      vi.restoreAllMocks();
      if (one.do === 'fill the disk') refuse('put', one.after, FULL);
      else await this.#compare();
    }
  }

  async #take(one: Step): Promise<void> {
    const { model } = this;
    const at = new Date(this.#now).toISOString();
    switch (one.do) {
      case 'save':
        return await this.#save(textOf(one.story, one.edition), urlOf(one.story), one.pick, at);
      case 'save nameless':
        return await this.#save(textOf(one.story, 0), null, one.pick, at);
      case 'note': {
        const id = choose(model.stored.keys(), one.pick);
        const words = model.stored.get(id)?.text.split('\n')[one.place];
        if (words === undefined) return;
        const note = this.#noteOn(model.stored.get(id)?.text ?? '', words);
        const add = (now: StoredArticle) => ({ ...now, notes: [...now.notes, note] });
        if ((await changeArticle(id, add)).ok) model.note(id, { why: note.why, words });
        return;
      }
      case 'delete': {
        const id = choose(model.stored.keys(), one.pick);
        if ((await deleteArticles([id])).ok) model.delete(id, at);
        return;
      }
      case 'undo': {
        const id = choose(model.trash.keys(), one.pick);
        if ((await restoreArticles([id])).ok) model.undo(id);
        return;
      }
      case 'empty trash':
        if ((await emptyTrash()).ok) model.emptyTrash();
        return;
      case 'export':
        this.#files.push({ text: await writeAll(), copy: model.copy() });
        return;
      case 'import': {
        const file = this.#files[one.pick % Math.max(1, this.#files.length)];
        if (file !== undefined && (await importFile(file.text))) model.import(file.copy, at);
        return;
      }
      case 'import another’s': {
        const [text, page] = [textOf(one.story, one.edition), urlOf(one.story)];
        const [id, known] = [`theirs-${one.story}`, { text, page, address: page, notes: [] }];
        const origin = { url: page, site: null, byline: null, published: null, remark: null };
        const { head, write, tail } = createLibraryWriter('says-who', '');
        const written = write(article(id, text, { title: 'A story', origin }), {
          addedAt: LONG_AGO,
          fileName: '',
          versions: [],
        });
        const copy = new Map([[id, { known, former: [], addedAt: LONG_AGO }]]);
        if (await importFile(head(1) + written + tail)) model.import(copy, at);
        return;
      }
      case 'begin anew':
        return await beginAnew();
    }
  }

  async #save(text: string, url: string | null, number: number, at: string): Promise<void> {
    const address = url && (SPELLINGS[number % SPELLINGS.length]?.(url) ?? url);
    const words = text.split('\n')[number % PARAGRAPHS] ?? '';
    const notes = number % 3 === 0 ? [this.#noteOn(text, words)] : [];
    const origin = { url: address, site: null, byline: null, published: null, remark: null };
    const page = article(articleId(address, text), text, { title: 'A story', origin, notes });
    const saved = await saveArticle(page, at, '', { join: keepOwnNotes });
    if (!saved.ok) return;
    expect(saved.id).toBe((url && this.model.idOf(url, page.id)) ?? page.id);
    this.model.save(saved.id, { text, page: url, address, notes: notes.map(({ why }) => ({ why, words })) }, at);
  }

  #noteOn(text: string, words: string) {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    this.#notes += 1;
    return makeOwnNote(`own-${this.#notes}`, { kind: 'unsourced', source: '', text: `${this.#notes}` }, [span]);
  }

  async #compare(): Promise<void> {
    const { model } = this;
    expect((await listed()).sort()).toEqual([...model.stored.keys()].sort());
    const list = await listArticles({ limit: 1_000 });
    const noteCounts = list.ok ? list.entries.map(({ id, noteCount }) => [id, noteCount]) : [];
    expect(noteCounts.sort()).toEqual([...model.stored].map(([id, { notes }]) => [id, notes.length]).sort());
    const deleted = await listDeleted();
    expect(deleted.ok && deleted.articles.map(({ id }) => id).sort()).toEqual([...model.trash.keys()].sort());
    for (const [id, { text, notes }] of model.stored) {
      const read = await readStoredArticle(id);
      expect(read.ok && read.reading?.article && describe(read.reading.article)).toEqual(listKnown({ text, notes }));
      const former = await listVersions(id);
      const expected = [...model.formerOf(id)].reverse().map(listKnown);
      expect(former.ok && former.versions.map((one) => describe(one.article))).toEqual(expected);
      expect(await found(text)).toContain(id);
    }
  }
}

const choose = (ids: Iterable<string>, number: number): string => {
  const sorted = [...ids].sort();
  return sorted[number % Math.max(1, sorted.length)] ?? '';
};

/** An article's text, and its notes with the words they stand on. */
const describe = ({ text, notes }: StoredArticle) =>
  listKnown({
    text,
    notes: notes.map(({ why, content }) => ({
      why,
      words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    })),
  });

const listKnown = ({ text, notes }: Pick<Known, 'text' | 'notes'>) => [
  text,
  notes.map(({ why, words }) => `${why}: ${words}`).sort(),
];

/** All articles with their histories in our own form, by id. */
async function writeAll(): Promise<string> {
  const { head, write, separator, tail } = createLibraryWriter('says-who', '');
  const parts: string[] = [];
  for (const id of (await listed()).sort()) {
    const [read, former] = [await readStoredArticle(id), await listVersions(id)];
    if (!read.ok || !former.ok || !read.reading?.article) throw new Error(`${id} cannot be read`);
    const { article: whole, addedAt, fileName } = read.reading;
    parts.push(write(whole, { addedAt, fileName, versions: former.versions }));
  }
  return head(1) + parts.join(separator) + tail;
}

/** True where it was stored. */
async function importFile(text: string): Promise<boolean> {
  const reading = readLibraryFile(text);
  if (!reading.ok || reading.faults.length > 0) throw new Error(JSON.stringify(reading));
  const compared = await compareArticles(reading.articles, true);
  if (!compared.ok) return false;
  const { histories } = reading;
  const addedAt = new Date().toISOString();
  if (!(await saveArticles(compared.fresh, { fileName: 'mine.json', addedAt, histories })).ok) return false;
  const former = compared.same.map((one) => ({ article: one, versions: histories.get(one.id)?.versions ?? [] }));
  return (await keepFormer(former)).ok;
}

/** As a background does that was stopped: nothing is in memory. */
async function beginAnew(): Promise<void> {
  await closeArticles();
  forgetIndex();
  forgetCatalogue();
}

async function withNewStore(run: () => Promise<void>): Promise<void> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await beginAnew();
  try {
    await run();
  } finally {
    vi.restoreAllMocks();
    await closeArticles();
    vi.unstubAllGlobals();
  }
}

afterEach(() => vi.useRealTimers());

it('whatever is stored, noted, deleted, brought back, exported and imported in whatever order, nothing is lost or doubled, and a copy is whole', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const steps = fc.array(few, { minLength: 5, maxLength: MAX_STEPS, size: 'max' }).map((all) => all.flat());
  const keepsAll = fc.asyncProperty(steps, async (all) => {
    let copy = '';
    await withNewStore(async () => {
      await new History().run(all);
      copy = await writeAll();
    });
    await withNewStore(async () => {
      expect(await importFile(copy)).toBe(true);
      expect(await writeAll()).toBe(copy);
    });
  });
  await fc.assert(keepsAll, { seed: SEED, numRuns: RUNS });
}, 60_000);
