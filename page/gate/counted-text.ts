/** Shorter paragraphs are labels and teasers: about ten words. */
export const MIN_PARAGRAPH_LETTERS = 60;
/** A text node as long as this, outside a paragraph, is one all the same. */
export const MIN_LOOSE_LETTERS = 80;

/**
 * Paragraphs, or loose texts, whose surroundings are looked at: a search for ancestors costs by how deep they stand, and five
 * thousand of them in five hundred boxes cost a second.
 */
export const MAX_LONG_TEXTS = 600;

/** In Chinese, Japanese, Korean and Thai a character says as much as about three letters elsewhere. */
export const DENSE_LANGUAGE = 'html:is([lang|=zh i],[lang|=ja i],[lang|=ko i],[lang|=th i])';
export const DENSITY = 2.5;

/** What stands in these is links, however long it is. */
export const LINKS = 'a, nav, footer, [role="navigation"]';
/** The same by XPath, of a node's ancestors. */
const IN_LINKS = 'ancestor::a or ancestor::nav or ancestor::footer or ancestor::*[@role="navigation"]';

/** Elements whose own text is none of the page's, or is counted elsewhere; each between spaces. */
const NOT_TEXT = ' script style noscript template textarea title p a option button ';
/** Elements that hold no such text at any depth; met where the page is walked, the rest too. */
export const OTHER_TEXT = 'p, a, nav, footer, script, style, noscript, textarea, title, option';
/** True by XPath for a text node in one of these. */
const IN_OTHER_TEXT = `parent::*[contains("${NOT_TEXT}", concat(" ", local-name(), " "))] or ancestor::p or ancestor::a or ancestor::nav or ancestor::footer or ancestor::script`;

/** XPath of the paragraphs that are no links, as many as are looked at. */
export const paragraphsPath = (density: number) =>
  `(/descendant::p[string-length() >= ${MIN_PARAGRAPH_LETTERS / density}])[position() <= ${MAX_LONG_TEXTS}][not(${IN_LINKS})]`;

/** XPath of the text nodes that may be running text outside paragraphs, as many as are looked at. */
export const loosePath = (density: number) =>
  `(/descendant::text()[string-length() >= ${MIN_LOOSE_LETTERS / density}])[position() <= ${MAX_LONG_TEXTS}][not(${IN_OTHER_TEXT})]`;
