import { getter } from './getter.ts';

/**
 * The document that an iframe shows, or a frame of an old page that divides the window (`isOld`); null where it is another
 * site's. The interface is named only where one is met: that takes the browser 0.3 ms.
 */
export function framedDocument(frame: Element, isOld: boolean): Document | null {
  const prototype: Element = isOld ? HTMLFrameElement.prototype : HTMLIFrameElement.prototype;
  return getter<Element, Document | null>(prototype, 'contentDocument').call(frame);
}
