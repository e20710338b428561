/** Headings and paragraphs whose words a script cut up to move them: it hides the pieces from screen readers, and gives those the whole. */
export const LABELLED = 'h1[aria-label],p[aria-label]';

/**
 * The few questions the reader asks of a parsed page. The browser's answers know the page's styles;
 * the command line's know only its markup.
 */
export interface Tree {
  bodyOf(document: Document): Element | null;
  /** Elements that match a selector, in page order. */
  select(document: Document, selector: string): Element[];
  /** The first of them, or null. */
  selectFirst(document: Document, selector: string): Element | null;
  /** The text nodes below an element that are this long, in page order. What stands in shadow roots and frames is not among them. */
  longTexts(root: Element, minLength: number): readonly Text[];
  /** How many elements stand in an element. */
  sizeOf(root: Element): number;
  /** The elements in an element that match a selector, in page order. */
  selectIn(root: Element, selector: string): Element[];
  /** The elements in an element that have an open shadow root: custom ones and `PLAIN_HOSTS`. What stands in those is not looked through. */
  hostsIn(root: Element): Element[];
  /** `Node.nodeType`: 1 element, 3 text. */
  typeOf(node: Node): number;
  firstChildOf(node: Node): Node | null;
  nextSiblingOf(node: Node): Node | null;
  parentOf(node: Node): Node | null;
  textOf(node: Node): string;
  /** Lower-case local name. */
  nameOf(element: Element): string;
  /** False where the element has no attribute at all. */
  hasAttributes(element: Element): boolean;
  attributeOf(element: Element, name: string): string | null;
  /** What is shown in place of the element's children: its open shadow root, a frame's body. */
  contentOf(element: Element, name: string): Node | null;
  /** The nodes a slot shows in place of its children; empty where it shows those. */
  assignedTo(slot: Element): readonly Node[];
  /** True where the element's text is shown, its ancestors' styles counted in. Asked of text's parents. */
  isShown(element: Element): boolean;
  /** True where the element by itself keeps its text from being seen: asked of every element around text. */
  isCutOff(element: Element): boolean;
  /** True where the element stands on lines of its own. Asked only where that makes a difference. */
  isBlock(element: Element, name: string): boolean;
  /** True where the element is taken out of the text's flow: put anywhere on the page, or floated. Asked of such as stand on lines of their own. */
  isAside(element: Element): boolean;
  /** True where line breaks in the element's text are shown as they are written. Asked where that makes a difference. */
  keepsLines(element: Element): boolean;
  /** As written, or absolute. */
  hrefOf(link: Element): string;
}
