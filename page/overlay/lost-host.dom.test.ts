import { beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useMarkedPage } from '../../test/dom/use-marked-page.ts';

const marked = useMarkedPage();
beforeEach(() => marked.overlay.host.remove());

const card = () => marked.overlay.host.shadowRoot?.querySelector('.card') as HTMLElement;
const isOpen = () => card().matches(':popover-open');
const words = () => document.querySelector('p') as HTMLElement;

it('on a page that took it out the overlay comes back where words are clicked', async () => {
  await userEvent.click(words(), { position: { x: 8, y: 8 } });
  expect([isOpen(), marked.overlay.host.parentNode]).toEqual([true, document.documentElement]);
});

it('it comes back by keyboard, with the focus', () => {
  marked.overlay.step(1);
  expect([isOpen(), marked.overlay.host.shadowRoot?.activeElement?.className]).toEqual([true, 'stop']);
});

it('taken out while a card is open, it leaves no passage lit up once the page is scrolled', async () => {
  marked.overlay.step(1);
  marked.overlay.host.remove();
  document.dispatchEvent(new Event('scroll'));
  expect(CSS.highlights.has('says-who-extent')).toBe(false);
});

it('a page that takes it out each time is not fought with', async () => {
  const takeOut = vi.fn(() => marked.overlay.host.remove());
  const observer = new MutationObserver(() => marked.overlay.host.isConnected && takeOut());
  observer.observe(document.documentElement, { childList: true });
  marked.overlay.step(1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  expect(takeOut).toHaveBeenCalledTimes(1);
  expect(isOpen()).toBe(false);
});

it('after its end nothing brings it back', async () => {
  marked.ending.abort();
  await userEvent.click(words(), { position: { x: 8, y: 8 } });
  expect(marked.overlay.host.isConnected).toBe(false);
});
