/** How much running text a page shows, and how it is spread. Letters are UTF-16 units of text. */
export interface Prose {
  /** In paragraphs outside links; counted no further than `ENOUGH_LETTERS` where one piece holds it. */
  letters: number;
  paragraphs: number;
  /** Letters of paragraphs the reader could be writing. */
  editableLetters: number;
  /** Letters in each `<article>` element that has some. */
  pieces: number[];
  /** Headings that are links. */
  linkedHeadings: number;
  hasPassword: boolean;
  isFeedSaid: boolean;
}

/** Shorter paragraphs are labels and teasers: about ten words. */
const MIN_PARAGRAPH_LETTERS = 60;
/** A text node as long as this, outside a paragraph, is one all the same. */
const MIN_LOOSE_LETTERS = 80;
/** More than a third of a paragraph in links, and it is a list of them. */
const MAX_LINK_SHARE = 0.34;
/** With so much running text in few pieces nothing more needs to be counted. */
const ENOUGH_LETTERS = 2500;
const MAX_PARAGRAPHS = 600;
const MAX_START_PARAGRAPHS = 60;
const MAX_NODES = 6000;
const MAX_FRAMES = 8;
const SHOWN = { visibilityProperty: true };
/** In Chinese, Japanese, Korean and Thai a character says as much as about three letters elsewhere. */
const DENSE_LANGUAGE = 'html:is([lang|=zh i],[lang|=ja i],[lang|=ko i],[lang|=th i])';
const DENSITY = 2.5;

const ELEMENT = 1;
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const ORDERED_NODES = 5;

// Members are reached through their prototypes, since a page's `<input name="parentElement">` hides its
// form's own. Those of elements are named only where one is met: the browser sets an interface up when it
// is first named or its first node is handed out, 0.3 to 0.4 ms for `Element` and for `HTMLElement` each (medians
// of nine loads, Chromium, November 2026).
const { querySelectorAll, querySelector, createTreeWalker, getElementsByTagName, evaluate } = Document.prototype;
const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
const parentOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
const contentTypeOf = getter<Document, string>(Document.prototype, 'contentType');
const designModeOf = getter<Document, string>(Document.prototype, 'designMode');
const contentOf = (node: Node) => textContentOf.call(node) ?? '';
const isIn = (element: Element, selector: string) => Element.prototype.closest.call(element, selector) !== null;
const nameOf = (element: Element) => getter<Element, string>(Element.prototype, 'localName').call(element);

function getter<Owner extends object, Value>(prototype: Owner, name: string): (this: Owner) => Value {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Owner) => Value;
}

function isEditable(element: Element): boolean {
  return getter<HTMLElement, boolean>(HTMLElement.prototype, 'isContentEditable').call(element as HTMLElement);
}

/** True where the page's first paragraphs hold so many letters, and the reader is not writing them. */
export function isArticleStart(document: Document, minLetters: number): boolean {
  // A live collection is searched no further than it is read.
  const paragraphs = getElementsByTagName.call(document, 'p');
  let letters = 0;
  for (let i = 0; i < MAX_START_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i] as HTMLElement | undefined;
    if (paragraph === undefined) return false;
    const length = contentOf(paragraph).trim().length;
    if (length < MIN_PARAGRAPH_LETTERS || isLinked(paragraph, length, 1) || isEditable(paragraph)) continue;
    if (!isSeen(paragraph)) continue;
    letters += length;
    if (letters >= minLetters) return true;
  }
  return false;
}

/**
 * Counts a page's running text, in `<p>` first; in loose text nodes where those hold little. Without
 * `most` it is the most there could be; with that count only text that is seen, which has the browser
 * compute the page's styles where it has not yet.
 */
export function measureProse(document: Document, most: Prose | null): Prose {
  const isDense = querySelector.call(document, DENSE_LANGUAGE) !== null;
  const isChecked = most !== null;
  const prose: Prose = {
    letters: 0,
    paragraphs: 0,
    editableLetters: 0,
    pieces: [],
    linkedHeadings: most?.linkedHeadings ?? countLinkedHeadings(document),
    hasPassword: most?.hasPassword ?? querySelector.call(document, 'input[type="password"]') !== null,
    isFeedSaid: most?.isFeedSaid ?? querySelector.call(document, '[role="feed"]') !== null,
  };
  const count: Count = {
    document,
    prose,
    density: isDense ? DENSITY : 1,
    isChecked,
    mayEdit: mayEdit(document),
    isSearched: maySearch(document),
  };
  if (count.isSearched && !isChecked && !count.mayEdit) countMostInParagraphs(count);
  else countParagraphs(count, document);
  if (prose.letters < ENOUGH_LETTERS) countLoose(count);
  if (prose.letters < ENOUGH_LETTERS) countInFrames(count);
  return prose;
}

/** One count: what is looked at and how, and what it came to. */
interface Count {
  document: Document;
  prose: Prose;
  density: number;
  isChecked: boolean;
  /** False where nothing on the page can be written in: then no element is asked. */
  mayEdit: boolean;
  /** True where the browser may search the page by XPath. */
  isSearched: boolean;
}

/** A search takes 0.3 µs an element: no more than 2 ms. Its names are those of HTML. */
function maySearch(document: Document): boolean {
  const { length } = getElementsByTagName.call(document, '*');
  return length <= MAX_NODES && contentTypeOf.call(document) === 'text/html';
}

function countLinkedHeadings(document: Document): number {
  return querySelectorAll.call(document, 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3').length;
}

function mayEdit(document: Document): boolean {
  return querySelector.call(document, '[contenteditable]') !== null || designModeOf.call(document) === 'on';
}

/**
 * The most letters the paragraphs could hold, links and white space counted in, without handing out one of
 * them: that alone takes 0.5 ms on a page of teasers, and mostly this bound is low enough to refuse the page.
 */
function countMostInParagraphs({ document, prose, density }: Count): void {
  const isLong = `string-length() >= ${MIN_PARAGRAPH_LETTERS / density}`;
  for (const { data } of find<Text>(document, `/descendant::p[${isLong}][not(${IN_LINKS})]/descendant::text()`)) {
    prose.letters += data.length * density;
  }
}

function countParagraphs({ prose, density, isChecked, mayEdit }: Count, root: Document): void {
  const pieces = new Map<Element, number>();
  const paragraphs: NodeListOf<HTMLElement> = querySelectorAll.call(root, 'p') as NodeListOf<HTMLElement>;
  const length = Math.min(paragraphs.length, MAX_PARAGRAPHS);
  for (let i = 0; i < length; i++) {
    const paragraph = paragraphs[i] as HTMLElement;
    const letters = contentOf(paragraph).trim().length * density;
    if (letters < MIN_PARAGRAPH_LETTERS || isLinked(paragraph, letters, density)) continue;
    if (isChecked && !isSeen(paragraph)) continue;
    if (mayEdit && isEditable(paragraph)) {
      prose.editableLetters += letters;
      continue;
    }
    prose.letters += letters;
    prose.paragraphs++;
    const piece = Element.prototype.closest.call(paragraph, 'article');
    if (piece !== null) pieces.set(piece, (pieces.get(piece) ?? 0) + letters);
    if (prose.letters > ENOUGH_LETTERS && pieces.size < 2) break;
  }
  prose.pieces.push(...pieces.values());
}

/** Articles in frames of the page's own site: some sites show theirs in a reader set apart. */
function countInFrames(count: Count): void {
  const frames = getElementsByTagName.call(count.document, 'iframe');
  const length = Math.min(frames.length, MAX_FRAMES);
  if (length === 0) return;
  const documentIn = getter<HTMLIFrameElement, Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
  for (let i = 0; i < length; i++) {
    const frame = frames[i] as HTMLIFrameElement;
    const inner = documentIn.call(frame);
    if (inner === null || (count.isChecked && !isSeen(frame))) continue;
    countParagraphs({ ...count, mayEdit: mayEdit(inner) }, inner);
  }
}

/** Text kept ready for another day, or behind a wall, is none a reader sees. */
function isSeen(element: Element): boolean {
  if (isIn(element, '[aria-hidden="true"]')) return false;
  if (Element.prototype.checkVisibility.call(element, SHOWN)) return true;
  // Without a box of its own, the paragraph's text stands in the one around it.
  const parent = parentOf.call(element);
  return parent !== null && getComputedStyle(element).display === 'contents' && isSeen(parent);
}

function isLinked(paragraph: Element, letters: number, density: number): boolean {
  let linked = 0;
  const links = Element.prototype.getElementsByTagName.call(paragraph, 'a');
  for (let i = 0; i < links.length; i++) linked += contentOf(links[i] as Element).length * density;
  if (linked > MAX_LINK_SHARE * letters) return true;
  return isIn(paragraph, LINKS);
}

const LINKS = 'a, nav, footer, [role="navigation"]';
const IN_LINKS = 'ancestor::a or ancestor::nav or ancestor::footer or ancestor::*[@role="navigation"]';
/** Elements whose own text is none of the page's, or is counted elsewhere. */
const NOT_TEXT = ['script', 'style', 'noscript', 'template', 'textarea', 'title', 'p', 'a', 'option', 'button'];
const OTHER_TEXT = ['p', 'a', 'nav', 'footer', 'script'];
const IN_OTHER_TEXT = [
  ...NOT_TEXT.map((name) => `parent::${name}`),
  ...OTHER_TEXT.map((name) => `ancestor::${name}`),
].join(' or ');

/** Text that stands in no paragraph: in divs with `<br>`, in table cells, in custom elements. */
function countLoose(count: Count): void {
  const { document, prose, isSearched } = count;
  if (isSearched) countFound(count);
  else countWalked(count);
  if (prose.letters >= ENOUGH_LETTERS || getElementsByTagName.call(document, '*').length > MAX_NODES) return;
  for (const host of find<Element>(document, '//*[contains(local-name(), "-")]')) countInShadow(count, host);
}

/**
 * The browser searches for the long texts, since each kind of element handed out for the first time takes
 * 0.1 to 0.4 ms: the walk met a `<style>`, a `<script>`, a `<title>` on every page.
 */
function countFound(count: Count): void {
  const { document, density, prose, isChecked, mayEdit } = count;
  const isLong = `string-length() >= ${MIN_LOOSE_LETTERS / density}`;
  for (const node of find<Text>(document, `/descendant::text()[${isLong}][not(${IN_OTHER_TEXT})]`)) {
    if (!isSentence(node.data)) continue;
    if (isChecked || mayEdit) addLoose(count, node);
    else {
      prose.letters += node.data.length * density;
      prose.paragraphs++;
    }
    if (prose.letters >= ENOUGH_LETTERS) return;
  }
}

function countWalked(count: Count): void {
  const { document, prose } = count;
  const walker = createTreeWalker.call(document, document, SHOW_TEXT);
  for (let left = MAX_NODES; left > 0 && prose.letters < ENOUGH_LETTERS; left--) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return;
    addLoose(count, node);
  }
}

/** Nodes by an XPath; the others are not handed out. */
function find<Kind extends Node>(document: Document, path: string): Kind[] {
  const found = evaluate.call(document, path, document, null, ORDERED_NODES);
  const nodes: Kind[] = [];
  for (let node = found.iterateNext(); node !== null; node = found.iterateNext()) nodes.push(node as Kind);
  return nodes;
}

function addLoose({ prose, density, isChecked, mayEdit }: Count, node: Text): void {
  const letters = node.data.length * density;
  const parent = letters < MIN_LOOSE_LETTERS ? null : parentOf.call(node);
  if (parent === null || NOT_TEXT.includes(nameOf(parent)) || !isProse(parent, node.data)) return;
  if (isChecked && !Element.prototype.checkVisibility.call(parent)) return;
  if (mayEdit && isEditable(parent)) prose.editableLetters += letters;
  else {
    prose.letters += letters;
    prose.paragraphs++;
  }
}

function countInShadow(count: Count, host: Element): void {
  const shadow = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot').call(host);
  if (shadow === null) return;
  const { prose, density } = count;
  const { querySelectorAll: select } = DocumentFragment.prototype;
  for (const paragraph of select.call(shadow, 'p')) {
    const letters = contentOf(paragraph).trim().length * density;
    if (letters < MIN_PARAGRAPH_LETTERS) continue;
    prose.letters += letters;
    prose.paragraphs++;
  }
  const walker = createTreeWalker.call(count.document, shadow, SHOW_ELEMENT | SHOW_TEXT);
  for (let left = MAX_NODES; left > 0 && prose.letters < ENOUGH_LETTERS; left--) {
    const node = walker.nextNode();
    if (node === null) return;
    if (typeOf.call(node) !== ELEMENT) addLoose(count, node as Text);
    else if (nameOf(node as Element).includes('-')) countInShadow(count, node as Element);
  }
}

function isProse(parent: Element, data: string): boolean {
  return isSentence(data) && !isIn(parent, OTHER_TEXT.join());
}

/** Indented markup has long runs of white space; code and data have no sentences. */
function isSentence(data: string): boolean {
  return data.trim().length >= MIN_LOOSE_LETTERS && /\S\s+\S+\s+\S/.test(data);
}
