import { expect, it, vi } from 'vitest';
import { markAll } from '../../test/dom/mark-all.ts';
import { useMarkedPage } from '../../test/dom/use-marked-page.ts';

const marked = useMarkedPage();
const isOpen = () => marked.overlay.host.shadowRoot?.querySelector('.card')?.matches(':popover-open');
const opened = () => vi.waitFor(() => expect(isOpen()).toBe(true), { timeout: 5000 });
const longAfter = () => new Promise((resolve) => setTimeout(resolve, 600));
const AWAY = { clientX: 700, clientY: 500 };

/** Moves of one quick movement: all within the time in which the marks under the pointer are looked for once. */
function move(...places: (Element | typeof AWAY)[]): void {
  for (const place of places) {
    const target = place instanceof Element ? place : document.body;
    const { left, top } = target.getBoundingClientRect();
    const at = place instanceof Element ? { clientX: left + 8, clientY: top + 8 } : place;
    target.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, composed: true }));
  }
}
const words = () => document.querySelector('p') as Element;

it('a pointer that comes to rest on a mark in one quick movement opens its card', async () => {
  move(AWAY, words());
  await opened();
});

it('so does one that comes to rest on a mark in a shadow root', async () => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Words</p>';
  markAll(marked.overlay, 'p', root);
  move(AWAY, root.querySelector('p') as Element);
  await opened();
});

it('a pointer that comes over a mark in one quick movement and rests elsewhere opens nothing', async () => {
  move(words(), AWAY);
  await longAfter();
  expect(isOpen()).toBe(false);
});

it('a pointer that comes over a mark and leaves the window in one quick movement opens nothing', async () => {
  move(AWAY, words());
  document.body.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, relatedTarget: null }));
  await longAfter();
  expect(isOpen()).toBe(false);
});
