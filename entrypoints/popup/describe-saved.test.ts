import { expect, it } from 'vitest';
import { describeSaved } from './describe-saved.ts';

const saved = { ok: true, id: 'a', title: 'Ferry berth to close' } as const;

it.each(['added', 'updated', 'unchanged'] as const)(
  'names what was stored (%s): of several stories on one page it may not be the one in view',
  (became) => {
    expect(describeSaved({ ...saved, became }).text).toContain('“Ferry berth to close”');
  },
);

it('says why nothing was stored, or that nobody answered', () => {
  expect(describeSaved({ ok: false, message: 'This page has no text to store.' })).toEqual({
    isDone: false,
    text: 'This page has no text to store.',
  });
  expect(describeSaved(null).isDone).toBe(false);
});
