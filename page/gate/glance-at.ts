import {
  DENSE_LANGUAGE,
  DENSITY,
  IN_LINKS,
  IN_OTHER_TEXT,
  MIN_LOOSE_LETTERS,
  MIN_PARAGRAPH_LETTERS,
} from './counted-text.ts';
import {
  contentTypeOf,
  evaluate,
  getElementsByTagName,
  getter,
  querySelector,
  querySelectorAll,
} from './document-members.ts';
import { findNodes } from './find-nodes.ts';
import { readAddress } from './read-address.ts';
import { type Declared, isCalledArticle, readDeclared } from './read-declared.ts';
import {
  FRONT_HEADINGS,
  LINKED_HEADINGS,
  MAX_UNBUILT_LETTERS,
  MIN_DECLARED_LETTERS,
  MIN_LETTERS,
  whatItSays,
  whyFront,
} from './refusals.ts';

/**
 * What a glance at a page tells: no article, nothing yet (a page that is nearly empty may be built still), or that
 * `judgePage` must decide.
 */
export type Glance = 'nothing' | 'nothing-yet' | 'look-closer';

/** A search takes 0.3 µs an element. On larger pages it would take longer than all the rest. */
const MAX_ELEMENTS = 6000;

/**
 * Glances at a page: "nothing" only where `judgePage` would refuse it too, for what it declares, for its address, or because
 * even all its text, seen or not, is too little. No more than that: most pages are no articles, and what a script costs there
 * goes by its length and by the kinds of objects it meets, each for the first time (`npm run bench -- read --part gate`).
 */
export function glanceAt(document: Document, url: string): Glance {
  // The way most articles take.
  const isCalled = isCalledArticle(document);
  if (isCalled && !readAddress(url).isFront) return 'look-closer';
  // Names in searches are those of HTML.
  if (contentTypeOf.call(document) !== 'text/html') return 'look-closer';
  if (getElementsByTagName.call(document, '*').length > MAX_ELEMENTS) return 'look-closer';
  const text = measureMost(document);
  if (text.letters < MIN_LETTERS && isElsewhere(document)) return 'look-closer';
  if (text.letters < MAX_UNBUILT_LETTERS && text.linkedHeadings < FRONT_HEADINGS) return 'nothing-yet';
  // So little that no more need be asked.
  if (text.letters < MIN_DECLARED_LETTERS) return 'nothing';
  const address = readAddress(url);
  const declared = mayDeclare(document) ? readDeclared(document, isCalled) : NOTHING_DECLARED;
  if (declared.isArticle && !address.isFront) return 'look-closer';
  if (text.letters < MIN_LETTERS || whatItSays(declared, address) !== null) return 'nothing';
  return whyFront(declared, text, address) === null ? 'look-closer' : 'nothing';
}

const NOTHING_DECLARED: Declared = { isArticle: false, isProduct: false, isVideo: false, isForum: false };
const KNOWN_IN_META =
  'meta[property="og:type"]:is([content~="article" i], [content^="product" i], [content^="video" i])';
/** What the types that `readDeclared` knows end in. */
const KNOWN_ENDS = ['Article', 'Posting', 'Report', 'Product', 'VideoObject', 'QAPage', 'ProfilePage'];
const BOOLEAN = 3;

/** False where the page declares nothing that `readDeclared` would tell. */
function mayDeclare(document: Document): boolean {
  if (querySelector.call(document, KNOWN_IN_META) !== null) return true;
  const isKnown = KNOWN_ENDS.map((end) => `contains(., '${end}"')`).join(' or ');
  const path = `boolean(//script[@type="application/ld+json"][${isKnown}])`;
  return evaluate.call(document, path, document, null, BOOLEAN).booleanValue;
}

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
  const inParagraphs = `ancestor::p[string-length() >= ${MIN_PARAGRAPH_LETTERS / density}][not(${IN_LINKS})]`;
  const loose = `string-length() >= ${MIN_LOOSE_LETTERS / density} and not(${IN_OTHER_TEXT})`;
  let letters = 0;
  for (const { data } of findNodes<Text>(document, `/descendant::text()[${inParagraphs} or (${loose})]${condition}`)) {
    letters += data.length * density;
  }
  return letters;
}

/** True where text may stand that the search does not see: in open shadow roots, in frames of the page's own site. */
function isElsewhere(document: Document): boolean {
  const hosts = findNodes<Element>(document, '//*[contains(local-name(), "-")]');
  if (hosts.some((host) => shadowOf(host) !== null)) return true;
  return findNodes<HTMLIFrameElement>(document, '//iframe').some((frame) => {
    const inner = documentIn(frame);
    return inner !== null && querySelector.call(inner, 'p') !== null;
  });
}

const shadowOf = (host: Element) => getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot').call(host);
const documentIn = (frame: HTMLIFrameElement) =>
  getter<HTMLIFrameElement, Document | null>(HTMLIFrameElement.prototype, 'contentDocument').call(frame);
