import type { Span } from '../text/span.ts';
import type { Note } from './note.ts';

/**
 * Words of a long interview answer that are marked at rest: enough to see that a mark opens there,
 * too few to underline half the page. An answer up to twice as long is marked whole.
 */
const FIRST_WORDS = 6;

/** Longest subject marked with the cue it stands before, in characters: "A number of traders are said". */
const MAX_SUBJECT = 60;
/** A blank, or a comma and a blank. */
const MAX_GAP = 2;

/**
 * What a note underlines while nobody points at it: the words that carry the attribution. For an
 * unsourced report that is the vague source, else the cue with the subject right before it; where there are no such words, and for
 * inserted lines, the passage itself; of a long interview answer its first words. Never empty for a
 * note with content. Spans count in `text`.
 */
export function restSpans(note: Note, text: string): Span[] {
  if (note.kind === 'inserted') return note.content;
  const source = note.source?.spans ?? [];
  const isSourceEnough = note.kind === 'unsourced' && source.length > 0;
  const words = isSourceEnough
    ? source
    : [...source, ...(note.kind === 'unsourced' ? subjectOf(note) : []), ...note.cue];
  if (words.length > 0) return [...words].sort((a, b) => a.start - b.start);
  return note.form === 'interview' ? firstWords(note.content, text) : note.content;
}

/** "A number of traders" before "are said": who is talked about shows what the mark is for. */
function subjectOf({ content, cue }: Note): Span[] {
  const [first] = content;
  const gap = (cue[0]?.start ?? 0) - (first?.end ?? 0);
  const isSubject = first !== undefined && content.length > 1 && gap > 0 && gap <= MAX_GAP;
  return isSubject && first.end - first.start <= MAX_SUBJECT ? [first] : [];
}

/** A whole passage as it is underlined where the reader asked for that: content, source and cue. */
export function wholeSpans(note: Note): Span[] {
  const spans = [...note.content, ...(note.source?.spans ?? []), ...note.cue];
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function firstWords(content: readonly Span[], text: string): Span[] {
  const first = content[0];
  if (first === undefined) return [];
  const words = [...text.slice(first.start, first.end).matchAll(/\S+/g)];
  const isLong = content.length > 1 || words.length > 2 * FIRST_WORDS;
  const last = words[FIRST_WORDS - 1];
  if (!isLong || last === undefined) return [...content];
  return [{ start: first.start, end: first.start + last.index + last[0].length }];
}
