import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCardView } from '../../components/create-card-view.ts';
import { markAll } from '../../test/dom/mark-all.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';
import type { Overlay } from './create-overlay.ts';

let ending: AbortController;
let overlay: Overlay;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

const within = (selector: string) => overlay.host.shadowRoot?.querySelector(selector) as HTMLElement;
const isOpen = () => within('.card').matches(':popover-open');

it.each([
  ['document', (event: Event) => event.stopImmediatePropagation()],
  ['window', (event: Event) => event.stopPropagation()],
])('arrow keys step and Escape closes on a page whose %s keeps keys to itself', async (where, keep) => {
  const target = where === 'document' ? document : window;
  target.addEventListener('keydown', keep, { capture: true, signal: ending.signal });
  overlay = await openOverlay(ending.signal);
  document.body.innerHTML = '<p>First words</p><p>Second words</p>';
  markAll(overlay, 'p');
  overlay.step(1);
  const { top } = within('.stop').getBoundingClientRect();
  await userEvent.keyboard('{ArrowRight}');
  expect(within('.stop').getBoundingClientRect().top).toBeGreaterThan(top);
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
});

it('pointing and clicking open cards on a page whose document keeps the pointer to itself', async () => {
  const keep = (event: Event) => event.stopImmediatePropagation();
  for (const type of ['pointermove', 'click']) {
    document.addEventListener(type, keep, { capture: true, signal: ending.signal });
  }
  overlay = await openOverlay(ending.signal);
  document.body.innerHTML = '<p>First words</p><p>Second words</p>';
  markAll(overlay, 'p');
  const words = document.querySelector('p') as HTMLElement;
  await userEvent.hover(words, { position: { x: 8, y: 8 } });
  await expect.poll(isOpen).toBe(true);
  await userEvent.click(document.body, { position: { x: 300, y: 300 } });
  expect(isOpen()).toBe(false);
  await userEvent.click(words, { position: { x: 8, y: 8 } });
  expect(isOpen()).toBe(true);
});

it('a card that was closed stays so when the reader comes back from another window', async () => {
  overlay = await openOverlay(ending.signal, createCardView());
  document.body.innerHTML = '<p>First words</p>';
  markAll(overlay, 'p');
  overlay.step(1);
  await userEvent.keyboard('{Enter}{Escape}');
  // What has the focus keeps it, and is told twice.
  for (const type of ['blur', 'focus']) within('.stop').dispatchEvent(new FocusEvent(type));
  expect([isOpen(), overlay.host.shadowRoot?.activeElement]).toEqual([false, within('.stop')]);
  within('.stop').blur();
  within('.stop').focus();
  expect(isOpen()).toBe(true);
});

it('Escape closes a card also while a frame that holds its words has the focus', async () => {
  overlay = await openOverlay(ending.signal);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = '<p>First words</p>';
  markAll(overlay, 'p', inner);
  const words = inner.querySelector('p') as HTMLElement;
  const { x, y } = words.getBoundingClientRect();
  words.dispatchEvent(new PointerEvent('click', { clientX: x + 4, clientY: y + 8, bubbles: true }));
  expect(isOpen()).toBe(true);
  frame.contentWindow?.focus();
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
});

it('Enter goes into the card on a page that does something else at it, and not that', async () => {
  const heard = vi.fn((event: Event) => event.preventDefault());
  document.addEventListener('keydown', heard, { signal: ending.signal });
  overlay = await openOverlay(ending.signal, createCardView());
  document.body.innerHTML = '<p>First words</p>';
  markAll(overlay, 'p');
  overlay.step(1);
  await userEvent.keyboard('{Enter}');
  expect(within('.card').contains(overlay.host.shadowRoot?.activeElement as Element)).toBe(true);
  expect(heard).not.toHaveBeenCalled();
});

it('text that is selected in a card, to beyond its edge, does not close it; the next click beside it does', async () => {
  overlay = await openOverlay(ending.signal, createCardView());
  document.body.innerHTML = '<p>First words</p>';
  document.body.style.height = '600px';
  markAll(overlay, 'p');
  await userEvent.click(document.querySelector('p') as HTMLElement, { position: { x: 8, y: 8 } });
  const [from, to] = [
    { x: 4, y: 6 },
    { x: 600, y: 500 },
  ];
  await userEvent.dragAndDrop(within('dd'), document.body, { sourcePosition: from, targetPosition: to });
  expect(isOpen()).toBe(true);
  await userEvent.click(document.body, { position: to });
  expect(isOpen()).toBe(false);
});

it('keys that are not for the overlay stay the page’s', async () => {
  overlay = await openOverlay(ending.signal);
  document.body.innerHTML = '<p>First words</p><input>';
  markAll(overlay, 'p');
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: ending.signal });
  document.querySelector('input')?.focus();
  await userEvent.keyboard('{ArrowRight}{Escape}a');
  expect(heard).toEqual(['ArrowRight', 'Escape', 'a']);
});
