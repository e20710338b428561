import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { markAll } from '../../test/dom/mark-all.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';
import type { Overlay } from './create-overlay.ts';

let ending: AbortController;
let overlay: Overlay;
beforeEach(async () => {
  ending = new AbortController();
  overlay = await openOverlay(ending.signal);
  document.body.innerHTML = '<p>First words</p><p>Second words</p>';
  markAll(overlay, 'p');
  overlay.host.remove();
});
afterEach(() => {
  ending.abort();
  document.body.innerHTML = '';
});

const card = () => overlay.host.shadowRoot?.querySelector('.card') as HTMLElement;
const isOpen = () => card().matches(':popover-open');
const words = () => document.querySelector('p') as HTMLElement;

it('on a page that took it out the overlay comes back where words are clicked', async () => {
  await userEvent.click(words(), { position: { x: 8, y: 8 } });
  expect([isOpen(), overlay.host.parentNode]).toEqual([true, document.documentElement]);
});

it('it comes back by keyboard, with the focus', () => {
  overlay.step(1);
  expect([isOpen(), overlay.host.shadowRoot?.activeElement?.className]).toEqual([true, 'stop']);
});

it('taken out while a card is open, it leaves no passage lit up once the page is scrolled', async () => {
  overlay.step(1);
  overlay.host.remove();
  document.dispatchEvent(new Event('scroll'));
  expect(CSS.highlights.has('says-who-extent')).toBe(false);
});

it('a page that takes it out each time is not fought with', async () => {
  const takeOut = vi.fn(() => overlay.host.remove());
  const observer = new MutationObserver(() => overlay.host.isConnected && takeOut());
  observer.observe(document.documentElement, { childList: true });
  overlay.step(1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  expect(takeOut).toHaveBeenCalledTimes(1);
  expect(isOpen()).toBe(false);
});

it('after its end nothing brings it back', async () => {
  ending.abort();
  await userEvent.click(words(), { position: { x: 8, y: 8 } });
  expect(overlay.host.isConnected).toBe(false);
});
