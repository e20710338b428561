import type { PageMeta } from '../../text/block.ts';
import type { Described } from '../blocks/described.ts';
import { isHeadingName } from '../blocks/is-heading-name.ts';
import { findTitle } from '../head/find-title.ts';

/** Fewest things that make a list, as many as make a row of teasers. */
const MIN_THINGS = 3;
/** Under nearly every heading stands text: a list may close with a thing that is but named. */
const MIN_TOLD_SHARE = 0.8;
/** "1. The pier", "#1 The pier", "No. 1: The pier"; "5 May" is a day. */
const RANK = /^(?:#\s?(\d{1,3})\b|(?:no|nr)\.?\s?(\d{1,3})\b|(\d{1,3})[.):]\s)/i;
const RANK_ALONE = /^\D?(\d{1,3})\D?$/;
const COUNT = /(?<![\d.,])\d{1,3}(?![.,]?\d)|[a-z]+/gi;
const COUNT_WORDS = 'three four five six seven eight nine ten eleven twelve'.split(' ');
/** A row of teasers has three, four or six as a rule: no headline counts so many by chance. */
const MANY_THINGS = 7;

/** A linked heading and what stands under it. */
interface Thing {
  i: number;
  head: Described;
  /** Letters of prose up to the next heading. */
  letters: number;
}

/**
 * The linked headings over the things a list tells of ("The 10 best ..."), by number: they head the text's own parts,
 * where most linked headings are teasers'. A list is most of the text below the headline, and numbered from one; or the
 * headline counts its things; or they are on other sites. Teasers beside a short text may be so many, or elsewhere, too:
 * there it counts whether the text stands in one element with them.
 * Linear.
 */
export function findListHeads(described: readonly Described[], meta: PageMeta): ReadonlySet<number> {
  const title = findTitle(described, meta.title);
  if (title < 0) return new Set();
  const { groups, all } = readThings(described, title);
  for (const things of groups.values()) {
    const told = things.filter(({ letters }) => letters > 0);
    if (told.length < MIN_THINGS || told.length < MIN_TOLD_SHARE * things.length) continue;
    if (2 * lettersOf(things) <= all) continue;
    const isOne = isIntroduced(described, title, things);
    const isCountedHere = (isOne || things.length >= MANY_THINGS) && isCounted(described[title], meta, things.length);
    if (isCountedHere || (isOne && isElsewhere(things, meta.url)) || isRanked(described, things)) {
      return new Set(things.map(({ i }) => i));
    }
  }
  return new Set();
}

/** The linked headings below the title, by their path, and the letters of all prose there. */
function readThings(described: readonly Described[], title: number) {
  const groups = new Map<string, Thing[]>();
  let all = 0;
  let last: Thing | null = null;
  for (let i = title + 1; i < described.length; i++) {
    const one = described[i] as Described;
    if (one.isHeading && isHeadingName(one.block.tag)) {
      last = one.linkShare < 0.5 || one.alien !== null ? null : { i, head: one, letters: 0 };
      if (last === null) continue;
      const group = groups.get(one.block.path);
      if (group === undefined) groups.set(one.block.path, [last]);
      else group.push(last);
    } else if (one.isProse && one.alien === null) {
      all += one.ownLetters;
      if (last !== null) last.letters += one.ownLetters;
    }
  }
  return { groups, all };
}

/** Behind the last thing no heading ends what stands under it: it is taken for no longer than the others. */
function lettersOf(things: readonly Thing[]): number {
  const letters = things.map((thing) => thing.letters);
  const last = letters.pop() ?? 0;
  return letters.reduce((sum, one) => sum + one, Math.min(last, Math.max(...letters)));
}

/** Numbered from one, or down to it; the number may stand over the heading. */
function isRanked(described: readonly Described[], things: readonly Thing[]): boolean {
  const ranks = things.map(({ i, head }) => {
    const found = RANK.exec(head.block.text) ?? RANK_ALONE.exec(described[i - 1]?.block.text ?? '');
    return Number(found?.slice(1).find((digits) => digits !== undefined) ?? Number.NaN);
  });
  const step = (ranks[1] as number) - (ranks[0] as number);
  if (Math.abs(step) !== 1 || Math.min(ranks[0] as number, ranks.at(-1) as number) !== 1) return false;
  return ranks.every((rank, at) => at === 0 || rank - (ranks[at - 1] as number) === step);
}

/** True where text before the list stands in one element with it, or all of it in one `<article>`. */
function isIntroduced(described: readonly Described[], title: number, things: readonly Thing[]): boolean {
  const [first, last] = [things[0]?.i ?? 0, things.at(-1)?.i ?? 0];
  const intro = described.findIndex((d, i) => i > title && d.isProse && d.alien === null);
  if (intro > first) return true;
  const { box } = described[intro] as Described;
  const around = box.article ?? (box.end - box.start > 1 ? box : box.outer);
  return around !== null && around.end > last;
}

/** True where the headline says how many there are. */
function isCounted(title: Described | undefined, meta: PageMeta, count: number): boolean {
  const words = `${title?.block.text ?? ''} ${meta.title ?? ''}`;
  return (words.match(COUNT) ?? []).some(
    (word) => Number(word) === count || COUNT_WORDS.indexOf(word.toLowerCase()) + MIN_THINGS === count,
  );
}

/** True where nearly all of the headings lead to other sites. */
function isElsewhere(things: readonly Thing[], url: string | null): boolean {
  const own = siteOf(url ?? '');
  if (own === null) return false;
  const others = things.filter(({ head }) => {
    const site = siteOf(head.block.links[0]?.href ?? '');
    return site !== null && site !== own;
  });
  return others.length >= MIN_TOLD_SHARE * things.length;
}

/** The last two parts of an address's host: what is more than one site there counts as one. */
function siteOf(href: string): string | null {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(href)?.[1];
  return host === undefined ? null : host.toLowerCase().split('.').slice(-2).join('.');
}
