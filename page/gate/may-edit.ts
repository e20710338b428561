import { designModeOf, querySelector } from './document-members.ts';

/** False where the reader can write in no element of a page. */
export function mayEdit(document: Document): boolean {
  return querySelector.call(document, '[contenteditable]') !== null || designModeOf.call(document) === 'on';
}
