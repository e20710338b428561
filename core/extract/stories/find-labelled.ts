import { readLabel } from '../../boilerplate/read-label.ts';
import { AUTHOR, COMMENTS } from '../blocks/alien-reason.ts';
import type { Described } from '../blocks/described.ts';
import { isHeadingName } from '../blocks/is-heading-name.ts';
import { findTitle } from '../head/find-title.ts';

const MAX_LENGTH = 60;
/** Letters of one sentence. */
const MIN_TEXT_LETTERS = 50;
/** "Comments (12)", "3 Comments", "Leave a reply", "3 Responses to …"; a text may have a part called "Responses" or "Discussion". */
const COMMENT_HEADING = new RegExp(
  `^(?:${[
    '\\(?\\d*\\)?\\s?(?:reader |user )?comments?',
    'leave (?:a|your) (?:reply|comment)|join the conversation|\\d+ (?:replies|responses|thoughts)(?: (?:to|on) .+)?',
    '\\d*\\s?(?:leser)?kommentare?|\\d*\\s?kommentarer|\\d*\\s?comentarios|\\d*\\s?comentários|\\d*\\s?commentaires?|\\d*\\s?commenti',
    '\\d*\\s?reacties|\\d*\\s?komentarze|\\d*\\s?komentáře|\\d*\\s?комментари[ийев]+|\\d*\\s?yorumlar|コメント|评论|評論|댓글',
  ].join('|')})\\s?:?\\s?\\(?\\d*\\)?$`,
);

/** A piece of each of them: the whole pattern takes 0.5 ms to compile, and few headings have need of it. */
const COMMENT_WORD = /om+ent|repl|conversation|respon|thought|react|коммент|yorum|コメント|评论|評論|댓글/;
const ABOUT_HEADING =
  /^(?:about (?:the )?(?:author|writer|contributor)s?|über (?:den|die) autor(?:in|en|innen)?|à propos de l['’]auteure?|sobre (?:el|la|o|a) autora?)$/;

/**
 * Blocks in elements that open with a heading which says what they hold, below the headline: what readers
 * say, or other stories. Sites whose class names say nothing label them all the same. A label may also open the text's own
 * element: so something has to stand over what readers say, and the greater part of all prose beside other stories. Numbers of blocks, and why.
 */
export function findLabelled(described: readonly Described[], pageTitle: string | null): ReadonlyMap<number, string> {
  const labelled = new Map<number, string>();
  const heads: { i: number; reason: string }[] = [];
  for (let i = 0; i < described.length; i++) {
    const one = described[i] as Described;
    const reason = readHeading(one);
    if (reason !== null) heads.push({ i, reason });
  }
  if (heads.length === 0) return labelled;
  const title = findTitle(described, pageTitle);
  const sums = lettersBefore(described);
  const lettersIn = (start: number, end: number) =>
    (sums[Math.min(end, described.length)] as number) - (sums[start] as number);
  for (const { i, reason } of heads) {
    if (title < 0 || i < title || labelled.has(i)) continue;
    let { box } = described[i] as Described;
    while (box.end - box.start < 2 && box.outer?.start === i) box = box.outer;
    if (box.depth === 0 || box.end - box.start < 2) continue;
    const isText =
      reason === COMMENTS
        ? lettersIn(title + 1, i) < MIN_TEXT_LETTERS
        : 2 * lettersIn(i, box.end) > lettersIn(title + 1, described.length);
    if (isText) continue;
    for (let at = i; at < box.end; at++) labelled.set(at, reason);
  }
  return labelled;
}

/** Letters of running text before each block, and before the end. */
function lettersBefore(described: readonly Described[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const one of described) {
    if (one.isProse && one.alien === null) sum += one.ownLetters;
    sums.push(sum);
  }
  return sums;
}

function readHeading(one: Described): string | null {
  const { tag, text } = one.block;
  if (!isHeadingName(tag) || text.length > MAX_LENGTH) return null;
  const { lower } = one;
  if (COMMENT_WORD.test(lower) && COMMENT_HEADING.test(lower)) return COMMENTS;
  if (ABOUT_HEADING.test(lower)) return AUTHOR;
  const label = readLabel(text);
  return label?.type === 'teaser' && label.isWhole && !label.isWeak ? 'other stories' : null;
}
