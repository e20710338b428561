import { parentOf, placeOf } from './node-members.ts';

/** What tells a page's cards: boxes in a row, each with a teaser or a post. */
export interface CardSigns {
  /** Selector of a card's title. */
  title: string;
  /** So many buttons of its own make a box a card, too. */
  minButtons: number;
}

const HEADINGS = ':is(h2, h3, h4)';
/** A title stands over its text; below it, the link is to another story. `Node.DOCUMENT_POSITION_PRECEDING`. */
const BEFORE = 2;
/** Reply, pass on, like: what is under every post. A paragraph may have one to copy its link, and one to mark it. */
const POST_BUTTONS = 3;
const BUTTONS = 'button, [role="button"]';
/** Elements around a text that are looked at: a post's words stand ten deep in its box. */
const MAX_HEIGHT = 16;
/** A teaser or a post, with a line over and under it. What has more is a whole text, or all cards. */
export const MAX_PARAGRAPHS = 4;

/**
 * The signs to look for. A title leads to another page of the same site: those of a newsletter, or of a list of ten cafés, lead to
 * other sites, those of a live blog to a place on the page. Search results lead anywhere. A page that says it is an article may
 * have boxes with links and buttons over its text.
 */
export function cardSigns(url: string, isSearch: boolean, isArticleSaid: boolean): CardSigns {
  const own = isSearch ? '' : `:is([href*="//${url.split('/', 3)[2]}/"], :not([href*="//"]))`;
  const link = `a[href]:not([href*="#"])${own}`;
  const title = `${HEADINGS} ${link}, ${link} ${HEADINGS}`;
  return {
    title: isArticleSaid ? title : `${title}, ${link}:first-child:not(p *, :has(img))`,
    minButtons: isArticleSaid ? Infinity : POST_BUTTONS,
  };
}

/** The card around a text; null where it stands in none. */
export function findCard(text: Element, { title, minButtons }: CardSigns): Element | null {
  let left = MAX_HEIGHT;
  for (let box = parentOf.call(text); box !== null && left > 0; box = parentOf.call(box), left--) {
    // Mostly the first box: an article's.
    if (Element.prototype.getElementsByTagName.call(box, 'p').length > MAX_PARAGRAPHS) return null;
    const link = Element.prototype.querySelector.call(box, title);
    const isTitled = link !== null && placeOf.call(text, link) === BEFORE;
    if (!isTitled && Element.prototype.querySelectorAll.call(box, BUTTONS).length < minButtons) continue;
    // Boxes in one `<article>` are parts of it.
    return Element.prototype.closest.call(box, 'article') ?? box;
  }
  return null;
}
