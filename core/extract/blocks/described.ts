import { asksConsent } from '../../boilerplate/asks-consent.ts';
import type { Block } from '../../text/block.ts';

import { boxHints } from './box-hints.ts';
import { countLetters } from './count-letters.ts';
import type { PathFacts, Saying } from './create-path-reader.ts';
import { isWoven } from './is-woven.ts';
import type { Box } from './place-blocks.ts';
import { readLineReason } from './read-line-reason.ts';
import { saysOffer } from './says-offer.ts';

/** What is looked up for all of a page's blocks together. */
export interface PageFacts {
  readPath: (path: string) => PathFacts;
  readHints: (hints: string, elements: readonly Saying[]) => readonly Saying[];
  /** True for a line the page shows more than once. */
  isRepeated: (text: string) => boolean;
  /** Names that tell the page's layout and are not believed. */
  layout: ReadonlySet<string>;
}

/** Shortest running text that counts as prose by itself: about eight words. */
const MIN_PROSE_LETTERS = 50;
/** No shorter text has so many letters: a character of the dense scripts counts as two and a half. */
const MIN_PROSE_LENGTH = 20;
/** More than a third of a block in links, and it is navigation rather than text. */
const MAX_PROSE_LINK_SHARE = 0.34;
/** The same of a sentence that has its links woven in. */
const MAX_WOVEN_LINK_SHARE = 0.75;
/** A full stop at the end or between sentences, or a comma; Thai and Lao have spaces for both, and none between words. */
const SENTENCE =
  /[.!?…！？؟۔।॥։።]["'”’»)\]]*\s*$|[.!?…؟۔।॥։።]["'”’»)]*\s+\S|[,;、，。،؛]\s?|[\u0e00-\u0eff]{12}["”’)]*\s["“‘(]*[\u0e00-\u0eff]{12}/;

/**
 * What a block's words and place say of it, before anything is decided. Each is found out when it is
 * first asked: most of a page's blocks are menus and lists of links, of which little is asked.
 */
export class Described {
  readonly block: Block;
  /** The element it stands in. */
  readonly box: Box;
  readonly isHeading: boolean;
  /** True for an item of a list. */
  readonly isItem: boolean;
  /** The path of the box it stands in. */
  readonly container: string;
  readonly #page: PageFacts;
  readonly #path: PathFacts;
  #says: readonly Saying[] | null = null;
  #alien: string | null | undefined;
  #letters = -1;
  #lower: string | null = null;
  #linkShare = -1;
  #isProse: boolean | null = null;
  #isOffer: boolean | null = null;
  #asksConsent: boolean | null = null;
  #lineReason: string | null | undefined;
  #boxNames: string | null = null;

  constructor(block: Block, box: Box, page: PageFacts) {
    this.block = block;
    this.box = box;
    // All of a path's facts are one look-up, and hardly a rule does without them.
    const path = page.readPath(block.path);
    this.isHeading = path.isHeading;
    this.isItem = path.isItem;
    this.container = path.container;
    this.#path = path;
    this.#page = page;
  }

  /** The same block where these names are not believed. */
  withLayout(layout: ReadonlySet<string>): Described {
    return this.#copy({ ...this.#page, layout });
  }

  /** The same block where these names are not believed, either. */
  without(names: ReadonlySet<string>): Described {
    if (!this.says.some(({ name }) => names.has(name))) return this;
    return this.withLayout(new Set([...this.#page.layout, ...names]));
  }

  /** The same block where what stands around it says that it is something else. */
  asAlien(reason: string): Described {
    const other = this.#copy(this.#page);
    other.#alien = reason;
    return other;
  }

  /** The same heading where it is known to be one of the text's, wherever its link leads. */
  asOwnHeading(): Described {
    const other = this.#copy(this.#page);
    other.#linkShare = 0;
    other.#lineReason = undefined;
    return other;
  }

  /** The same block where it is known to be running text, however short. */
  asProse(): Described {
    const other = this.#copy(this.#page);
    other.#alien = this.#alien;
    other.#isProse = true;
    return other;
  }

  #copy(page: PageFacts): Described {
    const other = new Described(this.block, this.box, page);
    other.#says = this.#says;
    other.#letters = this.#letters;
    other.#lower = this.#lower;
    other.#linkShare = this.#linkShare;
    other.#isProse = this.#isProse;
    other.#isOffer = this.#isOffer;
    other.#asksConsent = this.#asksConsent;
    other.#lineReason = this.#lineReason;
    other.#boxNames = this.#boxNames;
    return other;
  }

  /** Share of its characters in links, 0 to 1; none for a heading that links to itself alone. */
  get linkShare(): number {
    if (this.#linkShare < 0) {
      const { block } = this;
      const isOwnAnchor = block.linkShare > 0 && this.isHeading && block.links.every(({ href }) => isInPage(href));
      this.#linkShare = isOwnAnchor ? 0 : block.linkShare;
    }
    return this.#linkShare;
  }

  /** Letters outside links. */
  get ownLetters(): number {
    return Math.round(this.#allLetters * (1 - this.linkShare));
  }

  /** True for running text: sentences, most of them outside links. */
  get isProse(): boolean {
    this.#isProse ??= this.#isRunningText();
    return this.#isProse;
  }

  /** True for a line the page shows more than once. */
  get isRepeated(): boolean {
    return this.#page.isRepeated(this.block.text);
  }

  /** Its text in lower case. */
  get lower(): string {
    this.#lower ??= this.block.text.toLowerCase();
    return this.#lower;
  }

  /** True for a line that offers something of the page's own. */
  get isOffer(): boolean {
    this.#isOffer ??= saysOffer(this);
    return this.#isOffer;
  }

  /** True for a line by which the page asks for its reader's consent. */
  get asksConsent(): boolean {
    this.#asksConsent ??= asksConsent(this.block.text, this.lower);
    return this.#asksConsent;
  }

  /** Why it is no part of an article by its words alone; null where they do not tell. */
  get lineReason(): string | null {
    if (this.#lineReason === undefined) this.#lineReason = readLineReason(this);
    return this.#lineReason;
  }

  /** The class names around it, without its own; "section-3" is one of many. */
  get boxNames(): string {
    this.#boxNames ??= boxHints(this.block.hints);
    return this.#boxNames;
  }

  /** The class names and elements that say it is no part of an article, nearest first. */
  get says(): readonly Saying[] {
    this.#says ??= this.#page.readHints(this.block.hints, this.#path.says);
    return this.#says;
  }

  /** Why they say so, those of the page's layout left out; null where none is left. */
  get alien(): string | null {
    if (this.#alien === undefined) {
      const { layout } = this.#page;
      this.#alien = this.says.find(({ name }) => !layout.has(name))?.reason ?? null;
    }
    return this.#alien;
  }

  get #allLetters(): number {
    if (this.#letters < 0) this.#letters = countLetters(this.block.text);
    return this.#letters;
  }

  #isRunningText(): boolean {
    const { text } = this.block;
    const { linkShare } = this.block;
    if (text.length < MIN_PROSE_LENGTH || linkShare > MAX_WOVEN_LINK_SHARE || this.isHeading) return false;
    if (linkShare > MAX_PROSE_LINK_SHARE) return this.ownLetters >= MIN_PROSE_LETTERS && isWoven(this.block);
    return this.#allLetters >= MIN_PROSE_LETTERS && SENTENCE.test(text);
  }
}

/** A heading that is its own anchor ("#the-court") leads nowhere else. */
function isInPage(href: string): boolean {
  return href.includes('#');
}
