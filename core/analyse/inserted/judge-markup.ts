import { asksConsent } from '../../boilerplate/asks-consent.ts';
import { isOffer } from '../../boilerplate/is-offer.ts';
import type { BoxKind } from '../../boilerplate/read-box-kind.ts';
import { type Label, readLabel } from '../../boilerplate/read-label.ts';
import type { PageMeta } from '../../text/block.ts';
import { believedKinds } from './believed-kinds.ts';
import { findRepeated } from './find-repeated.ts';
import { groupIslands, type Island } from './group-islands.ts';
import { judgeArrow, judgeLabel, spreadLabels } from './judge-label.ts';
import { findLinkedParts, judgeLink, longestLink, MOSTLY_LINKED } from './judge-link.ts';
import type { Line } from './read-lines.ts';
import { readTarget, type Target } from './read-target.ts';
import type { Verdict } from './verdict.ts';

/** Everything one line says, and where it stands. */
interface Seen {
  line: Line;
  index: number;
  kind: BoxKind | null;
  label: Label | null;
  target: Target | null;
  island: Island | null;
  isRepeated: boolean;
  /** True for a linked heading of the article's own part. */
  isPart: boolean;
}

/** A box with more than this share of the article's running text is no box between paragraphs. */
const MAX_ISLAND_SHARE = 0.33;
/** Lines of an island; longer ones are the article's own lists and tables. */
const MAX_ISLAND_LINES = 14;

/**
 * What the markup, the links and the labels say of every line: a verdict, or null where they say
 * nothing. Linear in the lines.
 */
export function judgeMarkup(lines: readonly Line[], meta: PageMeta): (Verdict | null)[] {
  const islands = groupIslands(lines);
  const kindOf = believedKinds(lines);
  const repeated = findRepeated(lines);
  const parts = findLinkedParts(lines);
  const seen = lines.map((line, index): Seen => {
    const main = longestLink(line);
    return {
      line,
      index,
      kind: kindOf(line),
      label: readLabel(line.text),
      target: main === null ? null : readTarget(main.href, meta),
      island: islands[index] ?? null,
      isRepeated: repeated.has(index),
      isPart: parts.has(index),
    };
  });
  const verdicts = seen.map((s) => judge(s, lines));
  spread(verdicts, seen);
  spreadLabels(verdicts, lines);
  return verdicts;
}

function judge(seen: Seen, lines: readonly Line[]): Verdict | null {
  const { line, kind, index, target } = seen;
  if (seen.isPart) return null;
  if (kind === 'embed' || kind === 'own-box') return null;
  if (kind === 'quote' && line.linkShare < MOSTLY_LINKED) return null;
  return (
    judgeLabel(line, seen.label, target, kind) ??
    (isOwnCaption(seen)
      ? null
      : (judgeKind(seen) ??
        judgeOffer(seen) ??
        judgeConsent(seen) ??
        judgeRepeated(seen) ??
        judgeLink(lines, index, target) ??
        judgeArrow(line, target)))
  );
}

/** A caption that leads nowhere belongs to the article's own picture. */
function isOwnCaption({ line, kind, target }: Seen): boolean {
  const isCaption =
    kind === 'own-caption' || line.innerPath.includes('figcaption') || line.innerPath.includes('caption');
  return isCaption && !(line.linkShare >= MOSTLY_LINKED && target === 'story');
}

const KIND_WORDS: Partial<Record<BoxKind, string>> = {
  teaser: 'It stands in a box that the page names as links to other stories',
  promo: 'It stands in a box that the page names as an offer of its own',
  ad: 'It stands in a box that the page names as an advertisement',
  social: 'It stands in a box that the page names as share buttons',
};

function judgeKind({ line, kind, target }: Seen): Verdict | null {
  if (kind === 'teaser' || kind === 'promo' || kind === 'ad' || kind === 'social') {
    return { type: kind, why: KIND_WORDS[kind] as string, confidence: 0.93 };
  }
  const isHeading = /^h[1-6]$/.test(line.innerPath.at(-1) ?? '');
  if (kind === 'caption' && isHeading) {
    return { type: 'caption', why: 'It is the title of a picture gallery', confidence: 0.75 };
  }
  if (line.innerPath.includes('form') && !line.isProse) {
    return { type: 'promo', why: 'It stands in a form', confidence: 0.85 };
  }
  if (line.innerPath.includes('aside') && line.linkShare >= MOSTLY_LINKED && target !== 'same-page') {
    return { type: 'teaser', why: 'It is a link in a box beside the text', confidence: 0.93 };
  }
  return null;
}

function judgeRepeated({ line, isRepeated, target }: Seen): Verdict | null {
  if (!isRepeated || target === 'same-page') return null;
  const type = target === 'story' && line.linkShare >= MOSTLY_LINKED ? 'teaser' : 'ad';
  return { type, why: 'The page repeats the same line with the same link', confidence: 0.88 };
}

function judgeOffer({ line }: Seen): Verdict | null {
  if (!isOffer(line.text)) return null;
  return {
    type: 'promo',
    why: 'It offers something of the page’s own: a newsletter, an app, a channel',
    confidence: 0.9,
  };
}

function judgeConsent({ line }: Seen): Verdict | null {
  if (!asksConsent(line.text)) return null;
  return { type: 'other', why: 'It asks for consent to show something of another site', confidence: 0.9 };
}

/**
 * One box, one purpose: where a label, an offer or a link to another story was found in a box
 * between the paragraphs, what stands beside it in the box goes with it.
 */
function spread(verdicts: (Verdict | null)[], seen: readonly Seen[]): void {
  const islands = new Set(seen.map(({ island }) => island));
  for (const island of islands) {
    if (island === null) continue;
    if (island.proseShare > MAX_ISLAND_SHARE || island.lines.length > MAX_ISLAND_LINES) continue;
    const told = island.lines.filter((i) => (verdicts[i]?.confidence ?? 0) >= 0.85);
    const first = verdicts[told[0] ?? -1] ?? null;
    if (first === null || told.length * 2 < island.lines.length - 1) continue;
    for (const i of island.lines) {
      const here = seen[i] as Seen;
      if (verdicts[i] !== null || here.kind === 'embed' || here.kind === 'quote' || isOwnCaption(here)) continue;
      if (here.line.isProse && first.type === 'teaser') continue;
      verdicts[i] = {
        type: first.type,
        why: 'It stands in one box with lines that are no part of the article',
        confidence: 0.8,
      };
    }
  }
}
