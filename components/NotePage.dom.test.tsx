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
  render(
    <NotePage
      passages={['He said so.']}
      isOutside={false}
      isSaving={false}
      isSaved={isSaved}
      problems={[]}
      {...handlers}
    />,
    root,
  );
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

it('what is written while the note is being stored stays in its form, to be stored too', async () => {
  const shown = (isSaving: boolean, isSaved: boolean) =>
    render(
      <NotePage
        passages={['He said so.']}
        isOutside={false}
        isSaving={isSaving}
        isSaved={isSaved}
        problems={[]}
        onSave={onSave}
        onClose={() => undefined}
      />,
      root,
    );
  const onSave = vi.fn();
  const note = screen.getByLabelText('Your note');
  const save = screen.getByRole('button', { name: 'Save note' });
  shown(false, false);
  await write();
  await save.click();
  shown(true, false);
  await userEvent.fill(note, 'Who was there, and when?');
  shown(false, true);
  await expect.element(note).toHaveValue('Who was there, and when?');
  await expect.element(screen.getByText('The note is stored')).toBeVisible();
  expect(isAsked()).toBe(true);
  await save.click();
  expect(onSave.mock.lastCall).toEqual([expect.objectContaining({ text: 'Who was there, and when?' })]);
  shown(true, false);
  shown(false, true);
  await vi.waitFor(() => expect(isAsked()).toBe(false));
  expect(note.elements()).toHaveLength(0);
});

it.each([
  [false, 'Nothing is selected on the page.'],
  [true, 'The selected words are no part of the article’s text,'],
])('without words of the article it says why there is no form (selected elsewhere: %s)', async (isOutside, said) => {
  const nothing = { isSaving: false, isSaved: false, problems: [], onSave: vi.fn(), onClose: vi.fn() };
  render(<NotePage passages={[]} isOutside={isOutside} {...nothing} />, root);
  await expect.element(screen.getByText(said)).toBeVisible();
  expect(root.querySelector('form')).toBeNull();
});

it('while the page is asked it says so; then the focus is in the form, unless the reader has gone elsewhere', async () => {
  const page = { isOutside: false, isSaving: false, isSaved: false, problems: [], onSave: vi.fn(), onClose: vi.fn() };
  render(<NotePage passages={null} {...page} />, root);
  const status = root.querySelector('[role="status"]');
  expect(status?.textContent).toBe('One moment…');
  render(<NotePage passages={['He said so.']} {...page} />, root);
  await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('input:checked')));
  expect(status?.textContent).toBe('');
  const note = screen.getByLabelText('Your note').element() as HTMLElement;
  note.focus();
  render(<NotePage passages={['He said so.', 'She did not.']} {...page} />, root);
  expect(document.activeElement).toBe(note);
});

it('that there is nothing to write on is told to listeners too', () => {
  const page = { isOutside: false, isSaving: false, isSaved: false, problems: [], onSave: vi.fn(), onClose: vi.fn() };
  render(<NotePage passages={null} {...page} />, root);
  const status = root.querySelector('[role="status"]');
  render(<NotePage passages={[]} {...page} />, root);
  expect(status?.textContent).toMatch(/^Nothing is selected/);
});
