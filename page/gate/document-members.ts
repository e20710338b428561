import { getter } from '../getter.ts';
/**
 * The members of a document the gate needs, reached through its prototype, since a page's `<input name="evaluate">` hides
 * its form's own, and the document's too. Nodes have theirs apart (node-members.ts): the browser sets an interface up
 * when it is first named, and a glance needs this one alone.
 */
export const { querySelectorAll, querySelector, createTreeWalker, getElementsByTagName, evaluate } = Document.prototype;
export const contentTypeOf = getter<Document, string>(Document.prototype, 'contentType');
