import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useMarkedPage } from '../../test/dom/use-marked-page.ts';

const marked = useMarkedPage();
afterEach(() => getSelection()?.removeAllRanges());

const card = () => marked.overlay.host.shadowRoot?.querySelector('.card') as HTMLElement;
const isOpen = () => card().matches(':popover-open');
const words = () => document.querySelector('p') as HTMLElement;
const at = { position: { x: 8, y: 8 } };
const dispatch = (type: string, init: PointerEventInit) =>
  document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, ...init }));
const pointAt = async () => {
  await userEvent.hover(words(), at);
  await vi.waitFor(() => expect(isOpen()).toBe(true));
};
const longAfter = () => new Promise((resolve) => setTimeout(resolve, 600));

describe('while text of the page is selected by dragging', () => {
  const drag = () => dispatch('pointermove', { clientX: 300, clientY: 300, buttons: 1 });

  it.each([
    ['pointed at', pointAt],
    ['clicked', () => userEvent.click(words(), at)],
  ])('a card of words that were %s goes out of the way', async (_how, open) => {
    await open();
    getSelection()?.selectAllChildren(words());
    drag();
    expect(isOpen()).toBe(false);
  });

  it('a card stays where nothing is selected, as by a scroll bar that is dragged', async () => {
    await userEvent.click(words(), at);
    drag();
    expect(isOpen()).toBe(true);
  });

  it('a card stays where the dragging began in it', async () => {
    await userEvent.click(words(), at);
    marked.overlay.host.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    getSelection()?.selectAllChildren(words());
    drag();
    expect(isOpen()).toBe(true);
  });
});

describe('when the pointer leaves', () => {
  it('the window, a card that was pointed at goes', async () => {
    await pointAt();
    dispatch('pointerout', { relatedTarget: null });
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  it('the window, a card that was clicked stays', async () => {
    await userEvent.click(words(), at);
    dispatch('pointerout', { relatedTarget: null });
    await longAfter();
    expect(isOpen()).toBe(true);
  });

  it('one element for another, the card stays', async () => {
    await pointAt();
    dispatch('pointerout', { relatedTarget: words() });
    await longAfter();
    expect(isOpen()).toBe(true);
  });
});
