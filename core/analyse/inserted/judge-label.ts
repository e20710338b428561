import type { BoxKind } from '../../boilerplate/read-box-kind.ts';
import { type Label, readLabel } from '../../boilerplate/read-label.ts';
import type { Line } from './read-lines.ts';
import type { Target } from './read-target.ts';
import type { Verdict } from './verdict.ts';

/** Share of a line's characters in links from which a label's line is a link. */
const LINKED = 0.4;
/** Words of the shortest headline. */
const MIN_HEADLINE_WORDS = 4;
/** Longest headline, UTF-16 units. */
const MAX_HEADLINE = 160;
const STOPPED = /[.!…:;,]["'”’»)\]]*$/u;
/** Two or three ">" and "»": one alone opens quotations. */
const ARROW = /^(?:>{2,3}|»|►|▶|→|➡️?|👉|\+{3})\s*(?=[\p{Lu}\p{N}"“„«])/u;

/** What a line's label says of it, or null. `target` is where its longest link leads. */
export function judgeLabel(
  line: Line,
  label: Label | null,
  target: Target | null,
  kind: BoxKind | null,
): Verdict | null {
  if (label === null) return null;
  const isLinked = line.linkShare >= LINKED && target !== 'same-page';
  if (label.type === 'caption') return judgeMedia(line, label, kind, isLinked);
  if (label.isWeak) return judgeWeak(label, isLinked);
  if (label.isWhole) return judgeWhole(line, label, kind);
  // "Share: the owners' fell", "Close – but not enough": with a label of buttons only a link tells.
  if ((label.type === 'other' || label.type === 'social') && !isLinked) return null;
  if (label.type === 'ad' && line.isProse && !isLinked) return null;
  const why = isLinked ? `It opens with “${label.words}” and is a link` : `It opens with “${label.words}”`;
  return { type: label.type, why, confidence: isLinked ? 0.97 : 0.85 };
}

function judgeMedia(line: Line, { words }: Label, kind: BoxKind | null, isLinked: boolean): Verdict | null {
  if (!/^h[1-6]$/.test(line.innerPath.at(-1) ?? '') && kind !== 'caption' && !isLinked) return null;
  const why = `It is set as a heading and opens with “${words}”, as titles of videos and galleries do`;
  return { type: 'caption', why, confidence: 0.8 };
}

function judgeWeak({ words, isWhole, isRead, rest }: Label, isLinked: boolean): Verdict | null {
  if (isWhole) return null;
  if (isLinked) return { type: 'teaser', why: `It opens with “${words}” and is a link`, confidence: 0.9 };
  if (!isRead || !isHeadline(rest)) return null;
  return { type: 'teaser', why: `It opens with “${words}”, and a headline follows`, confidence: 0.86 };
}

function judgeWhole(line: Line, { type, words }: Label, kind: BoxKind | null): Verdict | null {
  if (type === 'other' && kind === null && line.isBody && line.text.split(' ').length < 2) return null;
  return { type, why: `“${words}” is a label that pages set between paragraphs`, confidence: 0.95 };
}

/** "»» Headline", "+++ Headline": an arrow leads elsewhere, with or without a link that can be seen. */
export function judgeArrow({ text }: Line, target: Target | null): Verdict | null {
  const arrow = ARROW.exec(text)?.[0];
  // German and Danish open quotations with "»" and close them with "«".
  if (arrow === undefined || target === 'same-page' || text.includes('«')) return null;
  if (!isHeadline(text.slice(arrow.length))) return null;
  return { type: 'teaser', why: `It opens with “${arrow.trim()}”, as links to other stories do`, confidence: 0.86 };
}

/**
 * Marks the headline that stands right under a label of other stories where nothing else told of it: "Read more", and
 * the next line. One only: a subheading may follow.
 */
export function spreadLabels(verdicts: (Verdict | null)[], lines: readonly Line[]): void {
  for (let i = 0; i + 2 < lines.length; i++) {
    if (verdicts[i] === null) continue;
    const label = readLabel((lines[i] as Line).text);
    if (label === null || label.type !== 'teaser' || label.isWeak || !label.isWhole) continue;
    const under = lines[i + 1] as Line;
    if (verdicts[i + 1] !== null || !isHeadline(under.text)) continue;
    verdicts[i + 1] = { type: 'teaser', why: `A headline under the label “${label.words}”`, confidence: 0.8 };
  }
}

function isHeadline(text: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  return (
    text.length <= MAX_HEADLINE &&
    !STOPPED.test(text) &&
    first !== '' &&
    first === first.toUpperCase() &&
    text.split(/\s+/).length >= MIN_HEADLINE_WORDS
  );
}
