export const COMMENTS = 'comments';
export const CAPTION = 'a caption';
export const AUTHOR = 'about the author';
export const SHARE = 'share buttons';
export const LABELS = 'labels';
export const FORM = 'a form';
export const OFFER = 'an offer';
/** Words of the text that stand apart once more. */
export const PULL_QUOTE = 'a quotation set apart';

interface Alien {
  pattern: RegExp;
  reason: string;
}

// Class names and ids by which sites name what is no part of an article, most telling first. Read with a space before and behind:
// patterns that may also begin where the text does take twice as long to compile.
const ALIENS: readonly Alien[] = [
  {
    pattern: /[^a-z](?:nav|navigation|navbar|menu|breadcrumbs?|pagination|pager|toc|skip)[^a-z]/,
    reason: 'navigation',
  },
  { pattern: /comment(?!ary)|disqus|livefyre|respond\b|kommentar|comentario/, reason: COMMENTS },
  { pattern: /footer|[^a-z](?:foot|colophon|copyright|legal|disclaimer)[^a-z]/, reason: 'the page’s foot' },
  { pattern: /sidebar|side-bar|[^a-z](?:rail|aside|complementary)[^a-z]/, reason: 'a side column' },
  {
    pattern:
      /related|recommend|read-?more|readmore|more-?(?:on|from|stories|news|articles|coverage)|also-?(?:read|like)|see-?also|promo(?!te)|teaser|trending|most-?(?:read|popular|viewed)|popular|outbrain|taboola|zergnet|recirc|upnext|up-next|story-?list|linklist|more-links|relacionad|saiba-mais|leia-|veja-|lire-aussi|a-lire|weiterlesen|mehr-zum/,
    reason: 'other stories',
  },
  {
    pattern:
      /news-?letter|subscri(?:be(?!rs?[^a-z])|ption)|sign-?up|signup|donat(?:e|ion)|membership|paywall|piano|reg(?:istration-?)?wall|mailchimp|app-?download/,
    reason: OFFER,
  },
  {
    pattern:
      /[^a-z](?:ad|ads|adv|advert|advertisement|adslot|dfp|gpt|mpu|sponsor|sponsored|publicidad|werbung|anzeige|pub)[^a-z]|advert|google-?ad/,
    reason: 'an advertisement',
  },
  {
    pattern:
      /share|sharing|social|[^a-z](?:facebook|twitter|whatsapp|addthis|sharedaddy|follow-us|followus|tools|toolbar|actions)[^a-z]/,
    reason: SHARE,
  },
  {
    pattern:
      /caption|credit| (?:image|photo|picture|foto) |[^a-z](?:figure|gallery|carousel|slideshow|lightbox|photo-?by|image-info|media-info|legend|legende|(?:image|img|photo|pic|picture)[-_]?desc(?:ription)?)[^a-z]/,
    reason: CAPTION,
  },
  { pattern: /pull-?quote/, reason: PULL_QUOTE },
  { pattern: /[^a-z]video-?(?:player|embed)[^a-z]/, reason: 'a video' },
  {
    pattern:
      /cookie|consent|gdpr|modal|popup|pop-up|overlay|banner|[^a-z](?:alert|login|dialog|tooltip|dropdown|polls?|quiz|survey|reactions|feedback)[^a-z]/,
    reason: 'a box of the page’s own',
  },
  {
    pattern:
      /auth?or-?(?:bio|box|info|card|desc|block)|autoren-?(?:box|info|profil)|auteur-?(?:bio|info)|about-?(?:the-)?author|bio-?box|writer-?bio|contributor/,
    reason: AUTHOR,
  },
  {
    pattern:
      /[^a-z](?:tags|tag-?list|topics|keywords|tagcloud|categories|metadata|(?:post|entry)-?meta(?:data)?)[^a-z]/,
    reason: LABELS,
  },
];

const ALIEN_ELEMENTS = new Map([
  ['nav', 'navigation'],
  ['footer', 'the page’s foot'],
  ['aside', 'a side column'],
  ['figcaption', CAPTION],
  ['caption', CAPTION],
  ['form', FORM],
  ['menu', 'navigation'],
  ['dialog', 'a box of the page’s own'],
]);

/** Why an element with these class names, id and role is no part of an article, or null. */
export function alienReason(hints: string): string | null {
  if (hints === '') return null;
  const names = ` ${hints} `;
  return ALIENS.find(({ pattern }) => pattern.test(names))?.reason ?? null;
}

/** Why an element of this name is no part of an article, or null. */
export function alienElement(name: string): string | null {
  return ALIEN_ELEMENTS.get(name) ?? null;
}

const PICTURE = /(?:^| )(?:image|photo|picture|foto)(?= |$)/g;

/** True where such a name says that a picture is there, and nothing of its caption. */
export function saysPictureAlone(hints: string): boolean {
  return alienReason(hints.replace(PICTURE, ' ')) === null;
}
