import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import './style.css';
import './note-form.css';
import { NoteForm } from './NoteForm.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function showPassage(passage: string, rem: number): HTMLElement {
  root.style.fontSize = `${rem}rem`;
  const words = { kind: 'attributed', source: '', text: '' } as const;
  const actions = { onWrite: vi.fn(), onSave: vi.fn(), onCancel: vi.fn() };
  render(<NoteForm passages={[passage]} language="en" words={words} isSaving={false} {...actions} />, root);
  return root.querySelector('blockquote') as HTMLElement;
}

// As the note's window and the library have it.
it.each([0.875, 0.9375])(
  'a passage too long to show ends in half a line, so that it is seen to go on: %s rem',
  (rem) => {
    const box = showPassage('He said so.\n'.repeat(30), rem);
    const { lineHeight, paddingTop } = getComputedStyle(box);
    const lines = (box.clientHeight - Number.parseFloat(paddingTop)) / Number.parseFloat(lineHeight);
    expect(lines).toBeGreaterThan(5);
    expect(lines % 1).toBeCloseTo(0.5, 1);
  },
);

it('a passage of a few lines is whole', () => {
  const box = showPassage('He said so.\n'.repeat(4), 0.875);
  expect(box.scrollHeight).toBe(box.clientHeight);
});
