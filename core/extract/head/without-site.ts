import { titleParts } from './title-parts.ts';

/** Of "The last boat is gone | The Messenger" the longest part, lower case: the site's name may stand before it, or behind. */
export function withoutSite(title: string): string {
  return titleParts(title).reduce((longest, part) => (part.length > longest.length ? part : longest));
}
