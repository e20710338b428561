import { hashText } from '../addresses/hash-text.ts';
import { createSearchBudget } from '../notes/create-search-budget.ts';
import { OWN_ARTICLE, OWN_NOTE } from './annotation-terms.ts';
import { collectArticles } from './collect-articles.ts';
import type { FileReading } from './file-reading.ts';
import { findAnnotations } from './find-annotations.ts';
import { isOfType } from './is-of-type.ts';
import type { LibraryFault } from './library-reading.ts';
import type { LooseNote } from './loose-note.ts';
import { MAX_NOTES_A_FILE } from './max-notes-a-file.ts';
import { nameEntry } from './name-entry.ts';
import { ownField } from './own-field.ts';
import { readArticle } from './read-article.ts';
import { readBodies } from './read-bodies.ts';
import { type LooseReading, readLooseNote } from './read-loose-note.ts';
import { readTargets } from './read-targets.ts';
import { shortenFaults } from './shorten-faults.ts';
import { textOf } from './text-of.ts';

/**
 * Reads W3C Web Annotations. What `writeAnnotations` wrote gives articles with their notes; of other tools'
 * annotations those that quote words give loose notes; the rest is listed. Nothing is fetched: a collection whose
 * annotations are at an address gives a message.
 */
export function readAnnotations(value: unknown): FileReading {
  const found = findAnnotations(value);
  if (found === null) {
    return { ok: false, message: 'This file holds no annotations: they are kept at another address, or missing.' };
  }
  const { items } = found;
  if (items.length > MAX_NOTES_A_FILE) {
    return { ok: false, message: `This file has more than ${MAX_NOTES_A_FILE.toLocaleString('en')} annotations.` };
  }
  const { articles, faults } = readArticles(items);
  const stored = new Set(articles.map(({ id }) => id));
  const foreign = [...items.entries()].filter(([, item]) => !isOwn(item, stored));
  const loose = readLoose(foreign);
  return {
    ok: true,
    format: 'web-annotation',
    articles,
    histories: new Map(),
    looseNotes: loose.notes,
    faults: shortenFaults([...found.faults, ...faults, ...loose.faults]),
  };
}

function isOwn(item: unknown, stored: ReadonlySet<string>): boolean {
  if (ownField(item, OWN_ARTICLE) !== undefined) return true;
  const article = ownField(ownField(item, OWN_NOTE), 'article');
  return typeof article === 'string' && stored.has(article);
}

/** Puts each article together with the notes that name it, and reads it as one of a library file. */
function readArticles(items: readonly unknown[]) {
  const notes = new Map<unknown, unknown[]>();
  for (const item of items) {
    const note = ownField(item, OWN_NOTE);
    const article = ownField(note, 'article');
    if (typeof article !== 'string') continue;
    const list = notes.get(article);
    if (list === undefined) notes.set(article, [note]);
    else list.push(note);
  }
  const budget = createSearchBudget();
  const own = items.map((item) => ownField(item, OWN_ARTICLE)).filter((article) => article !== undefined);
  return collectArticles(
    own.map((value, position) => {
      const where = nameEntry('article', value, position);
      const id = ownField(value, 'id');
      const article = typeof value === 'object' ? { ...value, notes: notes.get(id) ?? [] } : value;
      return { where, ...readArticle(article, where, budget) };
    }),
  );
}

function readLoose(entries: readonly (readonly [number, unknown])[]) {
  const notes: LooseNote[] = [];
  const known = new Set<string>();
  const faults: LibraryFault[] = [];
  for (const [position, item] of entries) {
    const where = nameEntry('annotation', item, position);
    const { readings, wordless } = readAnnotation(item, where);
    const own = readings.flatMap((reading) => (reading.ok ? reading.note : []));
    const messages = readings.flatMap((reading) => (reading.ok ? [] : reading.message));
    const id = own[0]?.id ?? '';
    if (known.has(id)) messages.push(`Another annotation ${idOf(item) === '' ? 'says the same' : 'has the same id'}.`);
    else for (const note of own) notes.push(note);
    if (own.length > 0) known.add(id);
    for (let i = 0; i < wordless; i += 1) messages.push('A part of it quotes no words of a page.');
    for (const message of messages) faults.push({ where, message: `${message} It was left out.` });
  }
  return { notes, faults };
}

const idOf = (item: unknown) => textOf(ownField(item, 'id') ?? ownField(item, '@id'));

/** One note for each page that it quotes words of. */
function readAnnotation(item: unknown, where: string): { readings: LooseReading[]; wordless: number } {
  if (!isOfType(item, 'Annotation')) {
    return { readings: [{ ok: false, message: 'It is not an annotation.' }], wordless: 0 };
  }
  const { pages, wordless } = readTargets(item);
  const said = readBodies(item);
  // The model lets annotations that were never published go without: what they say tells them apart, in several files, too.
  const id = idOf(item) || `annotation~${hashText(JSON.stringify([pages, said]))}`;
  return { readings: pages.map((page) => readLooseNote({ where, id, title: null, ...page, ...said })), wordless };
}
