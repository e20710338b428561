import { pageKey } from '../addresses/page-key.ts';
import { isOfType } from './is-of-type.ts';
import { listOf } from './list-of.ts';
import type { Passage } from './loose-note.ts';
import { ownField } from './own-field.ts';
import { SETS } from './read-bodies.ts';
import { readSelectors } from './read-selectors.ts';
import { textOf } from './text-of.ts';

/** The passages of an annotation on one page. */
export interface TargetsOfPage {
  /** "" where none of its targets says what it is of. */
  url: string;
  /** Empty where the annotation quotes no words at all. */
  passages: Passage[];
}

/** What an annotation is on: a page with words of it, several, or one page without words. */
export interface TargetReading {
  pages: [TargetsOfPage, ...TargetsOfPage[]];
  /** How many targets quote no words, of an annotation with others that do. */
  wordless: number;
}

const MAX_DEPTH = 20;

/** Reads the targets of a Web Annotation, those of one page together. One that does not say its page is of the first that does. */
export function readTargets(annotation: unknown): TargetReading {
  const targets = listOf(ownField(annotation, 'target')).flatMap((one) => withoutSets(one, 0));
  const read = targets.map((one) => ({
    source: readSource(one),
    passage: readSelectors(ownField(one, 'selector'), true),
  }));
  const first = read.find(({ source }) => source !== '')?.source ?? '';
  const pages = new Map<string, TargetsOfPage>();
  for (const { source, passage } of read) {
    if (passage === null) continue;
    const url = source || first;
    const key = pageKey(url) ?? url;
    const page = pages.get(key) ?? { url, passages: [] };
    page.passages.push(passage);
    pages.set(key, page);
  }
  const [one, ...others] = pages.values();
  if (one === undefined) return { pages: [{ url: first, passages: [] }], wordless: 0 };
  return { pages: [one, ...others], wordless: read.filter(({ passage }) => passage === null).length };
}

function withoutSets(target: unknown, depth: number): readonly unknown[] {
  if (depth > MAX_DEPTH || !isOfType(target, ...SETS)) return [target];
  return listOf(ownField(target, 'items')).flatMap((one) => withoutSets(one, depth + 1));
}

function readSource(target: unknown): string {
  if (typeof target === 'string') return target;
  const [source] = listOf(ownField(target, 'source') ?? ownField(target, 'id'));
  return textOf(source) || textOf(ownField(source, 'id'));
}
