import { viewOf } from '../anchor/view-of.ts';
import { getter } from '../getter.ts';
import { listen } from '../listen.ts';

/**
 * The few members of a document the overlay needs, reached through the prototypes: a page's
 * `<form name="createElement">` or `<img name="body">` hides the document's own members, in a
 * content script's world too.
 */
export interface PlainDocument {
  readonly document: Document;
  readonly root: Element;
  /** True where the document has another root element now. */
  isLost: () => boolean;
  create<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name];
  /** Made where a page's own element of this name is not known: that would come with a shadow root, or be handed ours. */
  createHost(name: string): HTMLElement;
  /** What a click at this point of the viewport would be on. */
  elementAt(x: number, y: number): Element | null;
  /** Capturing; ends with the signal. */
  listen<Name extends keyof DocumentEventMap>(
    type: Name,
    listener: (event: DocumentEventMap[Name]) => void,
    signal: AbortSignal,
  ): void;
  /** Scrolling, and another size of the window. */
  listenToMoves(listener: () => void, signal: AbortSignal): void;
  /** Where a point is in the text, in open shadow roots too. */
  caretAt(point: Point): CaretPosition | null;
  /** True where the reader has selected words of this document. */
  isSelecting(): boolean;
}

const rootOf = getter<Document, Element | null>(Document.prototype, 'documentElement');
const { createElement, elementFromPoint, caretPositionFromPoint, getSelection } = Document.prototype;
const { cloneNode } = Node.prototype;

/** `Node.DOCUMENT_FRAGMENT_NODE`. */
const FRAGMENT = 11;
/** Not by `instanceof`: a frame's nodes are another window's. Nothing else in an event's path is a fragment. */
const isShadowRoot = (target: EventTarget): target is ShadowRoot => (target as Node).nodeType === FRAGMENT;

/** Where an event was, in pixels of its document's viewport. */
export interface Point {
  clientX: number;
  clientY: number;
  /** The open ones around what it happened on. */
  shadowRoots: ShadowRoot[];
}

/** To be asked while the event is being heard: its path is gone afterwards. */
export function pointOf(event: MouseEvent): Point {
  const { clientX, clientY } = event;
  return { clientX, clientY, shadowRoots: event.composedPath().filter(isShadowRoot) };
}

/** Asked before every event: an overlay whose extension is gone must not act. */
export interface Life {
  isAlive: () => boolean;
  onDead: () => void;
}

/** Wraps a document; it must have a root element. */
export function plainDocument(document: Document, life: Life): PlainDocument {
  const root = rootOf.call(document) as Element;
  return {
    document,
    root,
    isLost: () => ![root, null].includes(rootOf.call(document)),
    create: (name) => createElement.call(document, name) as never,
    createHost: (name) => createElement.call(cloneNode.call(document) as Document, name),
    elementAt: (x, y) => elementFromPoint.call(document, x, y),
    listen(type, listener, signal) {
      const options = { signal, capture: true };
      const whileAlive = (event: Event) => (life.isAlive() ? (listener as EventListener)(event) : life.onDead());
      // Some pages keep keys or clicks from whoever listens on the document after them. A frame's window may show another one next.
      const target = viewOf(document) === window ? window : document;
      listen.call(target, type, whileAlive, options);
    },
    listenToMoves(listener, signal) {
      this.listen('scroll', listener, signal);
      listen.call(viewOf(document) ?? window, 'resize', listener, { signal });
    },
    caretAt: ({ clientX, clientY, shadowRoots }) =>
      caretPositionFromPoint.call(document, clientX, clientY, { shadowRoots }),
    isSelecting: () => getSelection.call(document)?.isCollapsed === false,
  };
}
