import type { PageMeta } from '../../text/block.ts';
import { believedKinds } from './believed-kinds.ts';
import { groupIslands, type Island } from './group-islands.ts';
import { isOffer } from './is-offer.ts';
import type { BoxKind } from './read-box-kind.ts';
import { type Label, readLabel } from './read-label.ts';
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
  /** True where the paragraph before announces what follows: "The ranking:". */
  isAnnounced: boolean;
}

/** Share of a line's characters in links from which the line is a link and little else. */
const MOSTLY_LINKED = 0.6;
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
  const seen = lines.map((line, index): Seen => {
    const main = longestLink(line);
    return {
      line,
      index,
      kind: kindOf(line),
      label: readLabel(line.text),
      target: main === null ? null : readTarget(main.href, meta),
      island: islands[index] ?? null,
      isAnnounced: isAnnounced(lines, index),
    };
  });
  const verdicts = seen.map((s) => judge(s, seen));
  spread(verdicts, seen);
  return verdicts;
}

function judge(seen: Seen, all: readonly Seen[]): Verdict | null {
  const { line, kind } = seen;
  if (kind === 'embed' || kind === 'own-box') return null;
  if (kind === 'quote' && line.linkShare < MOSTLY_LINKED) return null;
  return (
    judgeLabel(seen) ?? (isOwnCaption(seen) ? null : (judgeKind(seen) ?? judgeOffer(seen) ?? judgeLink(seen, all)))
  );
}

function judgeLabel({ line, label, target, kind }: Seen): Verdict | null {
  if (label === null) return null;
  const { type, isWhole, isWeak, words } = label;
  const isLinked = line.linkShare >= 0.4 && target !== 'same-page';
  if (isWeak) {
    if (!isLinked || isWhole) return null;
    return { type: 'teaser', why: `It opens with “${words}” and is a link`, confidence: 0.9 };
  }
  if (isWhole) {
    if (type === 'other' && kind === null && line.isBody && line.text.split(' ').length < 2) return null;
    return { type, why: `“${words}” is a label that pages set between paragraphs`, confidence: 0.95 };
  }
  const why = isLinked ? `It opens with “${words}” and is a link` : `It opens with “${words}”`;
  return { type, why, confidence: isLinked ? 0.97 : 0.85 };
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

function judgeOffer({ line }: Seen): Verdict | null {
  if (!isOffer(line.text)) return null;
  return {
    type: 'promo',
    why: 'It offers something of the page’s own: a newsletter, an app, a channel',
    confidence: 0.9,
  };
}

function judgeLink(seen: Seen, all: readonly Seen[]): Verdict | null {
  const { line, target, isAnnounced } = seen;
  if (target === null || line.linkShare < MOSTLY_LINKED) return null;
  if (target === 'same-page' || target === 'file') return null;
  if (target === 'share') return { type: 'social', why: 'It is a link to share or embed something', confidence: 0.9 };
  if (isAnnounced || isNumbered(line) || isAmongUnlinked(seen, all)) return null;
  const words = line.text.split(/\s+/).length;
  if (target === 'story' && words >= 3) {
    return {
      type: 'teaser',
      why: `A headline of another story: it links to ${addressOf(line)} on the same site`,
      confidence: 0.92,
    };
  }
  if (target === 'elsewhere' && words >= 5 && !line.isProse && line.linkShare > 0.8) {
    return { type: 'teaser', why: `The whole line is a link to another site: ${addressOf(line)}`, confidence: 0.7 };
  }
  if (target === 'list' && words >= 3 && !line.isBody) {
    return { type: 'teaser', why: `The whole line is a link to ${addressOf(line)}`, confidence: 0.75 };
  }
  return null;
}

/** Lists in which other items are no links are the article's own, with a source here and there. */
function isAmongUnlinked({ line, index }: Seen, all: readonly Seen[]): boolean {
  if (line.innerPath.at(-1) !== 'li') return false;
  return [index - 1, index + 1].some((i) => {
    const other = all[i]?.line;
    return other?.innerPath.at(-1) === 'li' && other.block.path === line.block.path && other.linkShare < MOSTLY_LINKED;
  });
}

const isNumbered = ({ text }: Line) => /^\(?\d{1,3}[.):]\s/.test(text);

function isAnnounced(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  return (
    before?.isBody === true && /[:：]$/.test(before.text) && before.text.length >= 25 && readLabel(before.text) === null
  );
}

function longestLink({ links }: Line) {
  let longest: Line['links'][number] | null = null;
  for (const link of links) if (longest === null || link.end - link.start > longest.end - longest.start) longest = link;
  return longest;
}

/** The path of a line's link, short enough to read. */
function addressOf(line: Line): string {
  const href = longestLink(line)?.href ?? '';
  const path = href
    .replace(/^[a-z]+:/i, '')
    .replace(/^\/\/[^/]*/, (host) => (host.length > 40 ? '' : host))
    .split(/[?#]/)[0] as string;
  return path.length <= 60 ? path : `${path.slice(0, 59)}…`;
}

/**
 * One box, one purpose: where a label, an offer or a link to another story was found in a box
 * between the paragraphs, what stands beside it in the box goes with it.
 */
function spread(verdicts: (Verdict | null)[], seen: readonly Seen[]): void {
  const islands = new Set(seen.flatMap(({ island }) => island ?? []));
  for (const island of islands) {
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
