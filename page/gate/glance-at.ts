import { framedDocument } from '../framed-document.ts';
import { getter } from '../getter.ts';
import { PLAIN_HOSTS } from '../plain-hosts.ts';
import { DENSE_LANGUAGE, DENSITY, loosePath, paragraphsPath } from './counted-text.ts';
import { contentTypeOf, evaluate, getElementsByTagName, querySelector, querySelectorAll } from './document-members.ts';
import { findNodes } from './find-nodes.ts';
import { readAddress } from './read-address.ts';
import { FORUMS, isCalledArticle, isTyped, isTypedProduct, MAX_SCRIPT_LENGTH, MAX_SCRIPTS } from './read-declared.ts';
import {
  FRONT_HEADINGS,
  LINKED_HEADINGS,
  MAX_UNBUILT_LETTERS,
  MIN_DECLARED_LETTERS,
  MIN_LETTERS,
  whyFront,
} from './refusals.ts';

/**
 * What a glance at a page tells: no article, nothing yet (a page that shows little may be built still), or that
 * `judgePage` must decide.
 */
export type Glance = 'nothing' | 'nothing-yet' | 'look-closer';

/** A search takes 0.3 µs an element. On larger pages it would take longer than all the rest. */
const MAX_ELEMENTS = 6000;
/** Custom elements asked for their shadow; pages with more are left to the gate. */
const MAX_HOSTS = 200;

/**
 * Glances at a page: "nothing" only where `judgePage` would refuse it too, for what it declares, for its address, or because
 * even all its text, seen or not, is too little. No more than that: most pages are no articles, and what a script costs there
 * goes by its length and by the kinds of objects it meets, each for the first time (`npm run bench -- read --part gate`).
 */
export function glanceAt(document: Document, url: string): Glance {
  // The way most articles take.
  const isCalled = isCalledArticle(document);
  if (isCalled && !readAddress(url).isFront) return 'look-closer';
  const type = contentTypeOf.call(document);
  // Names in searches are those of HTML. PDFs, images and plain text are shown in documents of the browser's own making.
  if (type !== 'text/html') return type === 'application/xhtml+xml' ? 'look-closer' : 'nothing';
  if (getElementsByTagName.call(document, '*').length > MAX_ELEMENTS) return 'look-closer';
  const address = readAddress(url);
  const isArticleSaid = () => !address.isFront && holdsData(document, '', MAY_BE_ARTICLE);
  // Whatever text is on it.
  if (address.isSearch) return isArticleSaid() ? 'look-closer' : 'nothing';
  const text = measureMost(document);
  const isLittle = text.letters < MIN_LETTERS;
  const isHeadlines = text.linkedHeadings >= FRONT_HEADINGS;
  if (isLittle && isElsewhere(document, isHeadlines)) return 'look-closer';
  if (text.letters < MAX_UNBUILT_LETTERS && !isHeadlines) return 'nothing-yet';
  if (isArticleSaid()) return text.letters < MIN_DECLARED_LETTERS ? 'nothing-yet' : 'look-closer';
  if ((isLittle && isHeadlines) || isTypedProduct(document)) return 'nothing';
  if (holdsData(document, READ_BY_GATE, isType('Product', ...FORUMS))) return 'nothing';
  const isVideo = isTyped(document, '^="video"') || holdsData(document, READ_BY_GATE, isType('VideoObject'));
  if (whyFront({ isVideo }, text, address) !== null) return 'nothing';
  return isLittle ? 'nothing-yet' : 'look-closer';
}

const BOOLEAN = 3;
/** The ends of every type that is an article's to `readDeclared`. */
const MAY_BE_ARTICLE = `contains(., 'Article"') or contains(., 'BlogPosting"') or contains(., '"Report"')`;
/** Scripts that `readDeclared` reads, and reads to their end. */
const READ_BY_GATE = `[position() <= ${MAX_SCRIPTS}][string-length() <= ${MAX_SCRIPT_LENGTH}]`;

/** By XPath, true for a script with one of these types; written as a list of types it is left to the gate. */
const isType = (...types: string[]) =>
  types.map((type) => `contains(translate(., " \t\r\n", ""), '"@type":"${type}"')`).join(' or ');

/**
 * Searched by the browser: patterns and scripts' texts cost more than all else here. By the element's name, so that the others are
 * not asked for an attribute; it is one in HTML alone, which is all that comes here.
 */
const holdsData = (document: Document, which: string, condition: string) =>
  evaluate.call(
    document,
    `boolean((//script[@type="application/ld+json"])${which}[${condition}])`,
    document,
    null,
    BOOLEAN,
  ).booleanValue;

/** Elements of which most pages have none, and which change the count: one search for all. */
const UNUSUAL = `${DENSE_LANGUAGE}, [contenteditable], [role="feed"]`;
const EDITABLE = '@contenteditable="" or @contenteditable="true" or @contenteditable="plaintext-only"';
/** Not in what the reader is writing; where an attribute says something else the text counts, as the most there could be. */
const NOT_WRITTEN = `[not(ancestor::*[@contenteditable][1][${EDITABLE}])]`;

/** The most text there could be that the reader is not writing. */
function measureMost(document: Document) {
  const isUnusual = has(document, UNUSUAL);
  const density = isUnusual && has(document, DENSE_LANGUAGE) ? DENSITY : 1;
  return {
    letters: countMost(document, density, isUnusual && has(document, '[contenteditable]') ? NOT_WRITTEN : ''),
    linkedHeadings: querySelectorAll.call(document, LINKED_HEADINGS).length,
    isFeedSaid: isUnusual && has(document, '[role="feed"]'),
  };
}

/** By their number: an element that is handed out costs more than a search for all. */
const has = (document: Document, selector: string) => querySelectorAll.call(document, selector).length > 0;

function countMost(document: Document, density: number, condition: string): number {
  let letters = 0;
  for (const path of [`${paragraphsPath(density)}/descendant::text()`, loosePath(density)]) {
    for (const { data } of findNodes<Text>(document, path + condition)) letters += data.length * density;
  }
  return letters;
}

/** True where text may stand that the search does not see: in open shadow roots, in frames of the page's own site. */
function isElsewhere(document: Document, isHeadlines: boolean): boolean {
  const hosts = findNodes<Element>(document, `(//*[contains(local-name(), "-")])[position() <= ${MAX_HOSTS}]`);
  if (hosts.length === MAX_HOSTS) return true;
  // Among headlines there are too many of them to ask.
  if (!isHeadlines) hosts.push(...querySelectorAll.call(document, PLAIN_HOSTS));
  if (hosts.some(isHost)) return true;
  const isDivided = has(document, 'frameset');
  return findNodes<Element>(document, isDivided ? '//frame' : '//iframe').some((frame) => {
    const inner = framedDocument(frame, isDivided);
    return inner !== null && querySelector.call(inner, 'p') !== null;
  });
}

const isHost = (element: Element) =>
  getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot').call(element) !== null;
