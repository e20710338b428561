import { type BoxKind, readBoxKind } from '../../boilerplate/read-box-kind.ts';
import type { Line } from './read-lines.ts';

/**
 * A box that holds more than this share of the article's running text is the article, whatever its
 * class name ("related-content", "has-ads") says.
 */
const MAX_BOX_SHARE = 1 / 3;

/**
 * A function from a line to what the boxes around it say of it, nearest first; null where they say
 * nothing, or where the box that says it holds a third of the article. Linear.
 */
export function believedKinds(lines: readonly Line[]): (line: Line) => BoxKind | null {
  const held = new Map<string, number>();
  let all = 0;
  for (const line of lines) {
    if (!line.isProse) continue;
    all += line.text.length;
    for (const name of new Set(line.inner)) held.set(name, (held.get(name) ?? 0) + line.text.length);
  }
  const kinds = new Map<string, BoxKind | null>();
  const kindOf = (name: string): BoxKind | null => {
    let kind = kinds.get(name);
    if (kind === undefined) {
      kind = (held.get(name) ?? 0) > MAX_BOX_SHARE * all ? null : readBoxKind(name);
      kinds.set(name, kind);
    }
    return kind;
  };
  return (line) => {
    let found: BoxKind | null = null;
    for (const name of line.inner) {
      const kind = kindOf(name);
      // A caption in a box of related stories is theirs; a quote or an embed stays what it is.
      if (kind === null || (found !== null && kind !== 'teaser' && kind !== 'promo' && kind !== 'ad')) continue;
      if (found === 'quote' || found === 'embed') continue;
      found = kind;
    }
    return found;
  };
}
