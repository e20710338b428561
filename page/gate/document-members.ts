/**
 * The members of a document the gate needs, reached through its prototype, since a page's `<input name="evaluate">` hides
 * its form's own, and the document's too. Nodes have theirs apart (node-members.ts): the browser sets an interface up
 * when it is first named, and a glance needs this one alone.
 */
export const { querySelectorAll, querySelector, createTreeWalker, getElementsByTagName, evaluate } = Document.prototype;
export const contentTypeOf = getter<Document, string>(Document.prototype, 'contentType');
export const designModeOf = getter<Document, string>(Document.prototype, 'designMode');

/** What reads a member that the prototype has as a property. */
export function getter<Owner extends object, Value>(prototype: Owner, name: string): (this: Owner) => Value {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Owner) => Value;
}
