import { afterEach, expect, it } from 'vitest';
import { markAll } from '../../test/dom/mark-all.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';

const ending = new AbortController();
afterEach(() => ending.abort());

it('on a page with an element of the overlay’s name marks have their card, and the page cannot look into it', async () => {
  const roots: (ShadowRoot | null)[] = [];
  class PageElement extends HTMLElement {
    #internals = this.attachInternals();
    connectedCallback() {
      roots.push(this.#internals.shadowRoot);
    }
  }
  customElements.define('says-who-overlay', PageElement);
  document.body.innerHTML = '<p>Words</p>';
  const overlay = await openOverlay(ending.signal);
  markAll(overlay, 'p');
  overlay.step(1);
  expect(overlay.host.shadowRoot?.querySelector('.card')?.matches(':popover-open')).toBe(true);
  expect(roots).toEqual([null]);
});
