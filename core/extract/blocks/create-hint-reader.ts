import { alienReason } from './alien-reason.ts';
import type { Saying } from './create-path-reader.ts';

const SILENT: readonly Saying[] = [];
/** Longer chains are cut at their ends (`Block.hints`), and have none in common. */
const MAX_SHARED_LENGTH = 500;

/**
 * Tells what the class names on and around a block say (`Block.hints`), nearest first, before what
 * the elements around it say by their own names. Each element's names are looked up once.
 */
export function createHintReader(): (hints: string, elements: readonly Saying[]) => readonly Saying[] {
  const readNames = createNameReader();
  const chains = new Map<string, readonly Saying[]>();
  let lastOuter = '';
  let lastSays = SILENT;
  const readChain = (hints: string): readonly Saying[] => {
    let says = chains.get(hints);
    if (says !== undefined) return says;
    if (hints.length > MAX_SHARED_LENGTH) {
      says = hints.split('|').flatMap((names) => readNames(names) ?? []);
    } else {
      // Behind an element's own names stands the chain of the one around it.
      const border = hints.indexOf('|');
      const around = border < 0 ? SILENT : readChain(hints.slice(border + 1));
      const own = readNames(border < 0 ? hints : hints.slice(0, border));
      says = own === null ? around : [own, ...around];
    }
    chains.set(hints, says);
    return says;
  };
  const readAll = (hints: string, elements: readonly Saying[]): readonly Saying[] => {
    const border = hints.indexOf('|');
    // The elements around are those of most neighbours; a block's own names are often its alone.
    const outer = border < 0 ? '' : hints.slice(border + 1);
    if (outer !== lastOuter) {
      lastOuter = outer;
      lastSays = readChain(outer);
    }
    const own = readNames(border < 0 ? hints : hints.slice(0, border));
    if (own === null && elements.length === 0) return lastSays;
    return [...(own === null ? SILENT : [own]), ...lastSays, ...elements];
  };
  let lastHints = '';
  let lastElements = SILENT;
  let last = SILENT;
  return (hints, elements) => {
    // Paragraphs side by side mostly have the same names on them, too.
    if (hints !== lastHints || elements !== lastElements) {
      last = readAll(hints, elements);
      lastHints = hints;
      lastElements = elements;
    }
    return last;
  };
}

function createNameReader(): (names: string) => Saying | null {
  const known = new Map<string, Saying | null>([['', null]]);
  return (names) => {
    let saying = known.get(names);
    if (saying === undefined) {
      // "section-3" is one of many; "story__author_bio" is the author's as "author-bio" is.
      const name = names.replace(/\d+/g, '#').replace(/_+/g, '-');
      const reason = alienReason(name);
      saying = reason === null ? null : { name, reason };
      known.set(names, saying);
    }
    return saying;
  };
}
