import { alienElement } from './alien-reason.ts';
import { isHeadingName } from './is-heading-name.ts';

/** An element's class names, or its name after "<", and what it is said to be. */
export interface Saying {
  name: string;
  reason: string;
}

/** What a block's path says of it. */
export interface PathFacts {
  isHeading: boolean;
  isItem: boolean;
  /** The path of the box it stands in. */
  container: string;
  /** The path's elements that say something, outermost first. */
  says: readonly Saying[];
}

const PAGE: PathFacts = { isHeading: false, isItem: false, container: '', says: [] };
// A paragraph inside a heading is one whose end tag is missing (fixture article--broken-markup).
const INSIDE_HEADING = new Set(['div', 'span', 'a', 'b', 'strong', 'em']);
const ITEM = new Set(['li', 'dd', 'dt']);

/** Tells what paths say, each looked up once, with what the path around it says: neighbours mostly share theirs. */
export function createPathReader(): (path: string) => PathFacts {
  const known = new Map<string, PathFacts>([['', PAGE]]);
  // As deep as the longest path: `Block.path` is cut to some hundred characters.
  const read = (path: string): PathFacts => {
    let facts = known.get(path);
    if (facts === undefined) {
      const border = path.lastIndexOf('>');
      const container = border < 0 ? '' : path.slice(0, border);
      facts = factsOf(container, border < 0 ? path : path.slice(border + 1), read(container));
      known.set(path, facts);
    }
    return facts;
  };
  let lastPath = '';
  let last = PAGE;
  return (path) => {
    if (path !== lastPath) {
      last = read(path);
      lastPath = path;
    }
    return last;
  };
}

function factsOf(container: string, name: string, around: PathFacts): PathFacts {
  const reason = alienElement(name);
  return {
    isHeading: isHeadingName(name) || (around.isHeading && INSIDE_HEADING.has(name)),
    isItem: around.isItem || ITEM.has(name),
    container,
    says: reason === null ? around.says : [...around.says, { name: `<${name}`, reason }],
  };
}
