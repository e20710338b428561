import { beforeEach, expect, it } from 'vitest';
import type { ToldNote } from '../../core/notes/told-note.ts';
import type { Mark } from './mark.ts';
import { sameMark } from './same-mark.ts';

beforeEach(() => {
  document.body.innerHTML = '<p>Ann said so.</p><p>Ben said so.</p>';
});

/** A mark on the first word of a paragraph, as analysis numbers it. */
function markOf(id: string, paragraph: number, why: string): Mark {
  const range = new Range();
  const text = document.querySelectorAll('p')[paragraph]?.firstChild as Text;
  range.setStart(text, 0);
  range.setEnd(text, 3);
  const note = {
    id,
    kind: 'attributed',
    origin: 'automatic',
    why,
    content: [{ start: 0, end: 9 }],
  } as unknown as ToldNote;
  return { note, rest: [range], extent: [range.cloneRange()] };
}

it('a note found by analysis is the one on its words, whatever its number is now', () => {
  const former = markOf('a1', 1, 'Ben');
  const marks = [markOf('a1', 0, 'Ann'), markOf('a2', 1, 'Ben, here Ben Hall')];
  expect(sameMark(former, marks)).toBe(marks[1]);
});

it('in new nodes it is the one that says the same', () => {
  const former = markOf('a1', 1, 'Ben');
  document.body.innerHTML += '';
  const marks = [markOf('a1', 0, 'Ann'), markOf('a2', 1, 'Ben')];
  expect(sameMark(former, marks)).toBe(marks[1]);
});

it('there is none where its words are gone', () => {
  const former = markOf('a2', 1, 'Ben');
  document.querySelectorAll('p')[1]?.remove();
  expect(sameMark(former, [markOf('a2', 0, 'Ann')])).toBeUndefined();
});
