const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView') as PropertyDescriptor;

/** A document's window, past a page's own `<img name="defaultView">`; null where the document is shown no more. */
export function viewOf(document: Document): (Window & typeof globalThis) | null {
  return get?.call(document) ?? null;
}
