import { readLines } from '../../../core/analyse/inserted/read-lines.ts';
import type { Span } from '../../../core/text/span.ts';
import type { BenchFile } from './load-files.ts';

const CLASSES =
  /related|recommend|read-?more|promo|teaser|newsletter|subscri|share|social|(?:^|[^a-z])(?:ad|ads|advert|sponsor)(?:[^a-z]|$)/;
const CUES =
  /^(?:related|read (?:more|also|next)|see also|more on|recommended|advertisement|sign up|subscribe|follow us|lea también|leia (?:mais|também)|saiba mais|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|leggi anche|lees ook|čtěte také|czytaj)/i;

/** Baseline: mostly links, a telling class name of the line's own or its parent's, or a cue word at its head; in plain text, no stop. */
export function flagByCues({ reading, article }: BenchFile): Span[] {
  if (article === null) return [];
  return readLines(reading, article).filter(({ text, linkShare, inner, block }) => {
    if (linkShare > 0.6 || CUES.test(text) || CLASSES.test(inner.slice(0, 2).join(' '))) return true;
    return block.path === 'p' && text.length > 25 && !/[.!?…:]["'”’)]?$/.test(text);
  });
}
