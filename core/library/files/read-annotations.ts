import { KINDS } from '../../notes/note.ts';
import { createSearchBudget } from '../notes/create-search-budget.ts';
import { ANNOTATION_CONTEXT, OWN_ARTICLE, OWN_NOTE } from './annotation-terms.ts';
import { collectArticles } from './collect-articles.ts';
import type { FileReading } from './file-reading.ts';
import type { LibraryFault } from './library-reading.ts';
import type { LooseNote } from './loose-note.ts';
import { MAX_NOTES_A_FILE } from './max-notes-a-file.ts';
import { nameEntry } from './name-entry.ts';
import { ownField } from './own-field.ts';
import { readArticle } from './read-article.ts';
import { type LooseReading, readLooseNote, readQuotes } from './read-loose-note.ts';
import { shortenFaults } from './shorten-faults.ts';
import { textOf } from './text-of.ts';

const TYPES = ['Annotation', 'AnnotationPage', 'AnnotationCollection'];

/** True where the file's JSON is a Web Annotation, a page or collection of them, or a list. */
export function isAnnotations(value: unknown): boolean {
  const head = Array.isArray(value) ? value[0] : value;
  const context = ownField(head, '@context');
  const contexts: unknown[] = Array.isArray(context) ? context : [context];
  return contexts.includes(ANNOTATION_CONTEXT) || TYPES.some((type) => isOfType(head, type));
}

/**
 * Reads W3C Web Annotations. What `writeAnnotations` wrote gives articles with their notes; of other tools'
 * annotations those that quote words give loose notes; the rest is listed. Nothing is fetched: a collection whose
 * annotations are at an address gives a message.
 */
export function readAnnotations(value: unknown): FileReading {
  const items = findItems(value);
  if (items === null) {
    return { ok: false, message: 'This collection holds no annotations; its pages are kept at another address.' };
  }
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
    faults: shortenFaults([...faults, ...loose.faults]),
  };
}

function findItems(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (isOfType(value, 'Annotation')) return [value];
  const items = ownField(value, 'items') ?? ownField(ownField(value, 'first'), 'items');
  return Array.isArray(items) ? items : null;
}

function isOfType(value: unknown, type: string): boolean {
  const own = ownField(value, 'type');
  return own === type || (Array.isArray(own) && own.includes(type));
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
  const notes = new Map<string, LooseNote>();
  const faults: LibraryFault[] = [];
  for (const [position, item] of entries) {
    const where = nameEntry('annotation', item, position);
    const reading = readAnnotation(item, where);
    if (!reading.ok) faults.push({ where, message: `${reading.message} It was left out.` });
    else if (notes.has(reading.note.id)) {
      faults.push({ where, message: 'Another annotation has the same id. It was left out.' });
    } else notes.set(reading.note.id, reading.note);
  }
  return { notes: [...notes.values()], faults };
}

function readAnnotation(item: unknown, where: string): LooseReading {
  if (!isOfType(item, 'Annotation')) return { ok: false, message: 'It is not an annotation.' };
  const target = ownField(item, 'target');
  const targets: unknown[] = Array.isArray(target) ? target : [target];
  const texts = readBodies(item);
  return readLooseNote({
    where,
    // The model lets annotations that were never published go without.
    id: textOf(ownField(item, 'id')) || where,
    url: targets.map(readSource).find((source) => source !== '') ?? '',
    title: null,
    passages: targets.flatMap((one) => readQuotes(ownField(one, 'selector'))),
    kind: KINDS.find((kind) => texts('classifying', 'tagging').includes(kind)) ?? null,
    source: texts('identifying')[0] ?? null,
    comment: texts(null, 'describing', 'commenting', 'replying', 'assessing', 'highlighting').join('\n\n'),
    question: texts('questioning')[0] ?? '',
  });
}

/** Gives the texts of the bodies with one of some purposes; null stands for bodies that name none. */
function readBodies(item: unknown): (...purposes: (string | null)[]) => string[] {
  const body = ownField(item, 'body');
  const bodies: unknown[] = Array.isArray(body) ? body : [body];
  const texts = bodies.map((one) => ({
    purpose: ownField(one, 'purpose') ?? null,
    value: textOf(ownField(one, 'value')),
  }));
  texts.push({ purpose: null, value: textOf(ownField(item, 'bodyValue')) });
  return (...purposes) =>
    texts
      .filter(({ purpose, value }) => value !== '' && purposes.some((one) => one === purpose))
      .map(({ value }) => value);
}

function readSource(target: unknown): string {
  if (typeof target === 'string') return target;
  const source = ownField(target, 'source') ?? ownField(target, 'id');
  return textOf(typeof source === 'string' ? source : ownField(source, 'id'));
}
