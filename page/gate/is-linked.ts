import { LINKS } from './counted-text.ts';
import { contentOf, isIn } from './node-members.ts';

/** More than a third of a paragraph in links, and it is a list of them. */
const MAX_LINK_SHARE = 0.34;

/** True for a paragraph of so many `letters` that is made of links or stands among them. */
export function isLinked(paragraph: Element, letters: number, density: number): boolean {
  let linked = 0;
  const links = Element.prototype.getElementsByTagName.call(paragraph, 'a');
  for (let i = 0; i < links.length; i++) linked += contentOf(links[i] as Element).length * density;
  if (linked > MAX_LINK_SHARE * letters) return true;
  return isIn(paragraph, LINKS);
}
