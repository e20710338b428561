import type { PlainDocument } from './plain-document.ts';

const HOST_NAME = 'says-who-overlay';
const LABEL = 'Says Who';
/** CSS pixels, as in overlay.css. */
const LAYER_WIDTH = 100;

/** The overlay's own elements, all inside one shadow root. */
export interface OverlayHost {
  element: HTMLElement;
  /** An empty box laid over the words a card belongs to; the card is anchored to it. */
  anchor: HTMLElement;
  /** The one stop for the keyboard: laid over the mark it stands for. */
  stop: HTMLButtonElement;
  /** The popover that holds the card's content. */
  card: HTMLElement;
  isAttached(): boolean;
  /** Adds the host to the page, or takes it out; calling it again changes nothing. */
  setAttached(isAttached: boolean): void;
  /**
   * Lays all of it above a modal dialog that the page has open: it lets nobody into anything but a modal dialog above it. Ours shuts
   * the page off until `sink`. False, and nothing changes, where the card can be clicked as it is.
   */
  raise(): boolean;
  sink(): void;
  /** Lays `box` over a rectangle of the viewport; it scrolls along with the page. */
  layOver(box: HTMLElement, rect: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>): void;
}

/**
 * Makes the overlay's host, not yet on the page. `mode` is "closed" but in the test build. The
 * page cannot style what is inside, and a strict content policy does not reach it: the style sheet
 * is constructed, not written as markup.
 */
export function createHost(plain: PlainDocument, mode: ShadowRootMode, styles: string): OverlayHost {
  const element = plain.createHost(HOST_NAME);
  const root = element.attachShadow({ mode });
  const sheet = plain.create('style');
  sheet.textContent = styles;
  const layer = plain.create('div');
  layer.className = 'layer';
  // Ours are English words, whatever the page speaks: a screen reader takes the voice for them.
  layer.lang = 'en';
  const anchor = plain.create('div');
  anchor.className = 'anchor';
  const stop = plain.create('button');
  stop.className = 'stop';
  stop.type = 'button';
  const card = plain.create('div');
  card.className = 'card';
  card.popover = 'manual';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', LABEL);
  layer.append(anchor, stop, card);
  root.append(sheet, layer);
  return {
    element,
    anchor,
    stop,
    card,
    // The page may have put another root in place, with the host in the one before.
    isAttached: () => element.isConnected,
    setAttached(isAttached) {
      if (!isAttached) element.remove();
      else if (!element.isConnected) plain.root.append(element);
    },
    raise() {
      const { x, y, width, height } = card.getBoundingClientRect();
      // Not asked by selector: a dialog may stand in a shadow root of the page's.
      const hit = plain.elementAt(x + width / 2, y + height / 2);
      if (layer.parentNode !== root || hit === null || hit === element) return false;
      const modal = plain.create('dialog');
      modal.ariaLabel = LABEL;
      modal.append(layer);
      root.append(modal);
      modal.showModal();
      return true;
    },
    sink() {
      const modal = layer.closest('dialog');
      if (modal === null) return;
      // Closed with all in it, so that the browser gives the focus back to where it was.
      modal.close();
      root.append(layer);
      modal.remove();
    },
    layOver(box, rect) {
      const origin = layer.getBoundingClientRect();
      // A page's root may be zoomed or scaled by style; then our pixels are, too.
      const scale = origin.width / LAYER_WIDTH || 1;
      box.style.left = `${(rect.left - origin.left) / scale}px`;
      box.style.top = `${(rect.top - origin.top) / scale}px`;
      box.style.width = `${rect.width / scale}px`;
      box.style.height = `${rect.height / scale}px`;
    },
  };
}

/** Removes a host that an earlier run of the extension left behind, as after an update. */
export function removeStaleHost({ root }: PlainDocument): void {
  for (const child of [...root.children]) if (child.localName === HOST_NAME) child.remove();
}
