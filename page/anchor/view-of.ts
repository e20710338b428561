import { getter } from '../getter.ts';

type View = Window & typeof globalThis;
const shown = getter<Document, View | null>(Document.prototype, 'defaultView');

/** A document's window, past a page's own `<img name="defaultView">`; null where the document is shown no more. */
export const viewOf = (document: Document): View | null => shown.call(document);
