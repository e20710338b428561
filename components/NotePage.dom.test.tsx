import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { NotePage } from './NotePage.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(isSaved = false) {
  const handlers = { onSave: vi.fn(), onClose: vi.fn(() => isAsked()) };
  render(<NotePage passages={['He said so.']} isSaving={false} isSaved={isSaved} problems={[]} {...handlers} />, root);
  return handlers;
}

/** True where closing the window would ask the reader first. */
function isAsked(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

const write = () => userEvent.fill(screen.getByLabelText('Your note'), 'Who was there?');

it('a window in which something was written asks before it closes; an untouched one and a stored note do not', async () => {
  show();
  await expect.element(screen.getByLabelText('Your note')).toBeVisible();
  expect(isAsked()).toBe(false);
  await write();
  expect(isAsked()).toBe(true);
  show(true);
  await vi.waitFor(() => expect(isAsked()).toBe(false));
});

it('Cancel closes it unasked', async () => {
  const { onClose } = show();
  await write();
  await screen.getByRole('button', { name: 'Cancel' }).click();
  expect(onClose.mock.results).toEqual([{ type: 'return', value: false }]);
});
