import { ANNOTATION_CONTEXT } from './annotation-terms.ts';
import { isOfType } from './is-of-type.ts';
import type { LibraryFault } from './library-reading.ts';
import { listOf } from './list-of.ts';
import { nameEntry } from './name-entry.ts';
import { ownField } from './own-field.ts';

const CONTEXTS: readonly unknown[] = [ANNOTATION_CONTEXT, ANNOTATION_CONTEXT.replace('http:', 'https:')];
const HOLDERS = ['AnnotationPage', 'AnnotationCollection'];
const MAX_ADDRESS = 200;

/** True where the file's JSON is a Web Annotation, a page or collection of them, a graph or a list. */
export function isAnnotations(value: unknown): boolean {
  const heads: readonly unknown[] = Array.isArray(value) ? value : [value];
  return heads.some(
    (head) =>
      isOfType(head, 'Annotation', ...HOLDERS) ||
      listOf(ownField(head, '@context')).some((context) => CONTEXTS.includes(context)),
  );
}

/** What stands in a file in the place of annotations, and where it says that there are more of them. */
export interface FoundAnnotations {
  items: unknown[];
  faults: LibraryFault[];
}

/**
 * The entries of pages, collections (W3C Web Annotation Data Model, 5), graphs and lists, however they stand in each other, in order. Null
 * where there is no place for any.
 */
export function findAnnotations(value: unknown): FoundAnnotations | null {
  const items: unknown[] = [];
  const faults: LibraryFault[] = [];
  let isHeld = false;
  // Those still to be looked at, the first one last: a file may nest them deeper than functions can call each other.
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    const held = heldBy(one, one === value);
    if (held === null) {
      const isEntry = one !== value || isOfType(one, 'Annotation') || ownField(one, 'target') !== undefined;
      if (isEntry) items.push(one);
      isHeld ||= isEntry;
      continue;
    }
    isHeld ||= held.isList;
    for (let i = held.entries.length - 1; i >= 0; i -= 1) waiting.push(held.entries[i]);
    for (const address of held.elsewhere)
      faults.push({ where: nameEntry('page', one, 0), message: describeNext(address) });
  }
  return isHeld ? { items, faults } : null;
}

interface Held {
  entries: unknown[];
  /** True where there is a place for entries, be it empty. */
  isList: boolean;
  elsewhere: string[];
}

/**
 * What a list, a page, a collection or a graph holds; null for all else. An empty list where an annotation is to stand is all else, as is
 * a page without a place for any: they are told, not passed over. The whole file may be a page that does not say so.
 */
function heldBy(value: unknown, isFile: boolean): Held | null {
  if (Array.isArray(value)) return isFile || value.length > 0 ? { entries: value, isList: true, elsewhere: [] } : null;
  if (!isHolder(value) && (!isFile || isOfType(value, 'Annotation'))) return null;
  const lists = [ownField(value, '@graph'), ownField(value, 'items')].filter((list) => list != null);
  const pages = [ownField(value, 'first'), ownField(value, 'next')];
  const entries = [...lists.flatMap(listOf), ...pages.filter(isHolder)];
  const elsewhere = pages.filter((page) => typeof page === 'string');
  const isAny = lists.length > 0 || entries.length > 0 || elsewhere.length > 0;
  return isAny ? { entries, isList: lists.length > 0, elsewhere } : null;
}

const isHolder = (value: unknown) => isOfType(value, ...HOLDERS) || ownField(value, '@graph') !== undefined;

const describeNext = (address: string) =>
  `It goes on at ${address.slice(0, MAX_ADDRESS)}, and nothing is fetched: annotations there are not in this file.`;
