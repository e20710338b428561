/** What a page declares itself to be. */
export interface Declared {
  isArticle: boolean;
  isProduct: boolean;
  isVideo: boolean;
  isForum: boolean;
}

const { querySelectorAll, querySelector } = Document.prototype;
const contentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get as (this: Node) => string | null;

/** Longer scripts are catalogues; the article's own is a few kB. */
const MAX_SCRIPT_LENGTH = 60_000;
const MAX_SCRIPTS = 8;
// Names of types as they stand in JSON-LD (schema.org), found without parsing it.
const TYPES = /"@type"\s*:\s*\[?\s*"([^"]{1,60})"(?:\s*,\s*"([^"]{1,60})")?/g;

/** The page's og:type, lower case, or "". */
export function readPageType(document: Document): string {
  const meta = querySelector.call(document, 'meta[property="og:type"]');
  return meta === null ? '' : (Element.prototype.getAttribute.call(meta, 'content') ?? '').trim().toLowerCase();
}

/** Reads the types in a page's JSON-LD, beside its og:type; what is not declared is false. */
export function readDeclared(document: Document, pageType: string): Declared {
  const types = typesIn(document);
  if (pageType !== '') types.push(pageType);
  if (types.length === 0) return NOTHING;
  const has = (pattern: RegExp) => types.some((type) => pattern.test(type));
  return {
    isArticle: has(
      /(?:News|Reportage|Analysis|Opinion|Background|Tech|Report|Scholarly)?Article$|^(?:BlogPosting|LiveBlogPosting|Report)$|^article$/,
    ),
    isProduct: has(/^Product$|^product/),
    isVideo: has(/^VideoObject$|^video/),
    isForum: has(/^(?:DiscussionForumPosting|QAPage|ProfilePage)$/),
  };
}

const NOTHING: Declared = { isArticle: false, isProduct: false, isVideo: false, isForum: false };

function typesIn(document: Document): string[] {
  const types: string[] = [];
  const scripts: NodeListOf<Element> = querySelectorAll.call(document, 'script[type="application/ld+json"]');
  for (let i = 0; i < Math.min(scripts.length, MAX_SCRIPTS); i++) {
    const json = (contentOf.call(scripts[i] as Element) ?? '').slice(0, MAX_SCRIPT_LENGTH);
    for (const [, first, second] of json.matchAll(TYPES))
      types.push(...[first, second].filter((type) => type !== undefined));
  }
  return types;
}
