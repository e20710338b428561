import { getter } from '../getter.ts';

/** True for an element the reader can write in. */
export function isEditable(element: Element): boolean {
  return getter<HTMLElement, boolean>(HTMLElement.prototype, 'isContentEditable').call(element as HTMLElement);
}
