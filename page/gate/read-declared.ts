import { evaluate, querySelector, querySelectorAll } from './document-members.ts';

/** What a page declares itself to be. */
export interface Declared {
  isArticle: boolean;
  /** True where its data say so: og:type is "article" on many a front of a tag. */
  isInData: boolean;
  isProduct: boolean;
  isVideo: boolean;
  isForum: boolean;
}

/** Longer scripts are catalogues; the article's own is a few kB. */
export const MAX_SCRIPT_LENGTH = 60_000;
export const MAX_SCRIPTS = 8;
const LINKED_DATA = 'script[type="application/ld+json"]';
/** The same by XPath, in XHTML too. */
const LINKED_DATA_PATH = '*[@type="application/ld+json"]';
const STRING = 2;
// Names of types as they stand in JSON-LD (schema.org), found without parsing it.
const TYPES = /"@type"\s*:\s*\[?\s*"([^"]{1,60})"(?:\s*,\s*"([^"]{1,60})")?/g;
const ARTICLES = ['BlogPosting', 'LiveBlogPosting', 'Report'];
const LISTS = ['CollectionPage', 'ItemList'];
/** Types of pages on which many write. */
export const FORUMS = ['DiscussionForumPosting', 'QAPage', 'ProfilePage'];

/** True where the page's og:type is "article". */
export function isCalledArticle(document: Document): boolean {
  return isTyped(document, '~="article"');
}

/** Reads the types in a page's JSON-LD, beside its og:type; what is not declared is false. */
export function readDeclared(document: Document, isArticle: boolean): Declared {
  const types = typesIn(document);
  const isInData = types.some(isArticleType);
  return {
    isArticle: isArticle || isInData,
    isInData,
    isProduct: types.includes('Product') || isTypedProduct(document),
    isVideo: types.includes('VideoObject') || isTyped(document, '^="video"'),
    isForum: types.some((type) => FORUMS.includes(type)) || isTyped(document, '^="profile"'),
  };
}

// Some pages write it as the name of a value, as others of theirs.
const OG_TYPE = 'meta:is([property="og:type"],[name="og:type"])';

/** Asked of the browser's selectors, which hand out no element where the page is something else. */
export function isTyped(document: Document, value: string): boolean {
  return querySelector.call(document, `${OG_TYPE}[content${value} i]`) !== null;
}

/** True where Open Graph says that the page offers a product, or where its title is one's name in microdata. */
export function isTypedProduct(document: Document): boolean {
  return isTyped(document, '*="product"') || querySelector.call(document, '[itemtype$="/Product"] h1') !== null;
}

function typesIn(document: Document): string[] {
  const types: string[] = [];
  const { length } = querySelectorAll.call(document, LINKED_DATA);
  for (let i = 1; i <= Math.min(length, MAX_SCRIPTS); i++) {
    const json = scriptText(document, i).slice(0, MAX_SCRIPT_LENGTH);
    const found = [...json.matchAll(TYPES)].flatMap(([, ...names]) => names.filter((name) => name !== undefined));
    // The articles that the front of a section lists are not itself.
    types.push(...(LISTS.includes(found[0] as string) ? found.filter((type) => !isArticleType(type)) : found));
  }
  return types;
}

const isArticleType = (type: string) => type.endsWith('Article') || ARTICLES.includes(type);

/** The text of the page's JSON-LD script of this number, from 1, without handing out the element: see node-members.ts. */
function scriptText(document: Document, number: number): string {
  const path = `string((//${LINKED_DATA_PATH})[${number}])`;
  return evaluate.call(document, path, document, null, STRING).stringValue;
}
