/** What parts a site's name from the headline. */
const BORDER = /\s[|–—-]\s/;

/** The parts of a page's title, lower case: the headline, and mostly the site's name behind or before it. */
export function titleParts(title: string): string[] {
  return title.toLowerCase().split(BORDER);
}
