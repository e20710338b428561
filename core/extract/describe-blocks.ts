import type { Block } from '../text/block.ts';

/** What a block's words and place say of it, before anything is decided. */
export interface Described {
  block: Block;
  /** Letters outside links. */
  ownLetters: number;
  /** True for running text: sentences, most of them outside links. */
  isProse: boolean;
  isHeading: boolean;
  /** True for an item of a list. */
  isItem: boolean;
  /** Why its class names or elements say it is no part of an article, or null. */
  alien: string | null;
  /** The path of the box it stands in. */
  container: string;
}

/** Shortest running text that counts as prose by itself: about eight words. */
const MIN_PROSE_LETTERS = 50;
/** More than a third of a block in links, and it is navigation rather than text. */
const MAX_PROSE_LINK_SHARE = 0.34;
/**
 * A class name that stands over more than a third of a page's prose names the page's layout
 * ("has-sidebar"), not the block.
 */
const MAX_ALIEN_SHARE = 0.3;

const ALIENS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[^a-z])(?:nav|navigation|navbar|menu|breadcrumbs?|pagination|pager|toc|skip)(?:[^a-z]|$)/, 'navigation'],
  [/comment(?!ary)|disqus|livefyre|respond\b|kommentar|comentario/, 'comments'],
  [
    /(?:^|[^a-z])(?:foot|footer|colophon|copyright|legal|disclaimer)(?:[^a-z]|$)|site-footer|page-footer/,
    'the page’s foot',
  ],
  [/sidebar|side-bar|(?:^|[^a-z])(?:rail|aside|complementary)(?:[^a-z]|$)/, 'a side column'],
  [
    /related|recommend|read-?more|readmore|more-?(?:on|from|stories|news|articles)|also-?(?:read|like)|see-?also|promo(?!te)|teaser|trending|most-?(?:read|popular|viewed)|popular|outbrain|taboola|zergnet|recirc|upnext|up-next|story-?list|linklist|more-links|relacionad|saiba-mais|leia-|veja-|lire-aussi|a-lire|weiterlesen|mehr-zum/,
    'other stories',
  ],
  [
    /newsletter|subscri(?:be|ption)|sign-?up|signup|donat(?:e|ion)|membership|paywall|piano|regwall|mailchimp|app-?download/,
    'an offer',
  ],
  [
    /(?:^|[^a-z])(?:ad|ads|adv|advert|advertisement|adslot|dfp|gpt|sponsor|sponsored|publicidad|werbung|anzeige|pub)(?:[^a-z]|$)|advert|google-?ad/,
    'an advertisement',
  ],
  [
    /share|sharing|social|(?:^|[^a-z])(?:facebook|twitter|whatsapp|addthis|sharedaddy|follow-us|followus|tools|toolbar|actions)(?:[^a-z]|$)/,
    'share buttons',
  ],
  [
    /caption|credit|(?:^|[^a-z])(?:figure|gallery|carousel|slideshow|lightbox|photo-?by|image-info|media-info|legend|legende)(?:[^a-z]|$)/,
    'a caption',
  ],
  [
    /cookie|consent|gdpr|modal|popup|pop-up|overlay|banner|(?:^|[^a-z])(?:alert|login|dialog|tooltip|dropdown)(?:[^a-z]|$)/,
    'a box of the page’s own',
  ],
  [
    /author-?(?:bio|box|info|card|desc|block)|about-?(?:the-)?author|bio-?box|writer-?bio|contributor/,
    'about the author',
  ],
  [
    /(?:^|[^a-z])(?:tags|tag-?list|topics|keywords|tagcloud|categories|metadata|post-meta|entry-meta)(?:[^a-z]|$)/,
    'labels',
  ],
];

const ALIEN_ELEMENTS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'the page’s foot',
  aside: 'a side column',
  figcaption: 'a caption',
  caption: 'a caption',
  form: 'a form',
  menu: 'navigation',
  dialog: 'a box of the page’s own',
};

/** Describes every block; class names that stand over much of the page's prose are not believed. */
export function describeBlocks(blocks: readonly Block[]): Described[] {
  const plain = blocks.map(describe);
  const believed = believedAliens(plain);
  return plain.map((described) => ({ ...described, alien: believed(described.block) }));
}

function describe(block: Block): Described {
  const letters = block.text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const hasSentence = /[.!?…。！？]["'”’»)\]]*\s*$|[.!?…]["'”’»)]*\s+\S|[,;]\s/u.test(block.text);
  const isHeading = /(?:^|>)h[1-6](?:>|$)/.test(block.path);
  return {
    block,
    ownLetters: Math.round(letters * (1 - block.linkShare)),
    isProse: !isHeading && letters >= MIN_PROSE_LETTERS && hasSentence && block.linkShare <= MAX_PROSE_LINK_SHARE,
    isHeading,
    isItem: /(?:^|>)(?:li|dd|dt)(?:>|$)/.test(block.path),
    alien: null,
    container: block.path.replace(/>?[^>]*$/, ''),
  };
}

function believedAliens(plain: readonly Described[]): (block: Block) => string | null {
  const rules = [
    ...ALIENS.map(([pattern, reason]) => ({ matches: (b: Block) => pattern.test(b.hints), reason })),
    ...Object.entries(ALIEN_ELEMENTS).map(([name, reason]) => ({
      matches: (b: Block) => `>${b.path}>`.includes(`>${name}>`),
      reason,
    })),
  ];
  const prose = plain.filter(({ isProse }) => isProse);
  const all = prose.reduce((sum, { ownLetters }) => sum + ownLetters, 0);
  const believed = rules.filter(({ matches }) => {
    const covered = prose.reduce((sum, d) => sum + (matches(d.block) ? d.ownLetters : 0), 0);
    return covered <= MAX_ALIEN_SHARE * all;
  });
  return (block) => believed.find(({ matches }) => matches(block))?.reason ?? null;
}
