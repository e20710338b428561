import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useMarkedPage } from '../../test/dom/use-marked-page.ts';

const marked = useMarkedPage();
const isOpen = () => marked.overlay.host.shadowRoot?.querySelector('.card')?.matches(':popover-open');
const words = () => document.querySelector('p') as HTMLElement;

/** A link of the page, whose clicks by key and by script are at no place, which is the window's corner. */
function addLink(): HTMLElement {
  return document.body.appendChild(Object.assign(document.createElement('a'), { href: '#there', textContent: 'On' }));
}
const BY = [
  ['a script', () => addLink().click()],
  [
    'the keyboard',
    () => {
      addLink().focus();
      return userEvent.keyboard('{Enter}');
    },
  ],
] as const;

it.each(BY)('a card that was clicked open stays when %s clicks a link elsewhere', async (_, click) => {
  await userEvent.click(words(), { position: { x: 8, y: 8 } });
  await vi.waitFor(() => expect(isOpen()).toBe(true));
  await click();
  expect(isOpen()).toBe(true);
});

it.each(BY)('a mark in the corner of the window opens no card when %s clicks a link elsewhere', async (_, click) => {
  words().style.cssText = 'position: fixed; inset: 0 auto auto 0; margin: 0';
  await click();
  expect(isOpen()).toBe(false);
});
