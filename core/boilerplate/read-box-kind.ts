import type { InsertedType } from './inserted-type.ts';

/** What a box says it holds: something inserted, or something of the article that looks like it. */
export type BoxKind = InsertedType | 'quote' | 'own-caption' | 'embed' | 'own-box';

const word = (names: string) => new RegExp(`[^a-z](?:${names})[^a-z]`);

// In this order: a pull quote in an aside is a quote; a caption in a gallery of related stories is none. Read with a space before
// and behind, as in `alienReason`.
const KINDS: readonly (readonly [RegExp, BoxKind])[] = [
  [
    /twitter-tweet|instagram-media|tiktok-embed|fb-post|embed-?(?:tweet|twitter|instagram)|(?:tweet|twitter|instagram|bluesky|mastodon)-?embed/,
    'embed',
  ],
  [/pull-?quote|block-?quote|[^a-z](?:quote|quotes|citation|zitat|cita|citazione|citat|destacado-cita)[^a-z]/, 'quote'],
  [/correction|clarification|editors?-?note|update-?note|richtigstellung|erratum|rectificati|errata/, 'own-box'],
  [
    /related|recommend|read-?more|readmore|rich-?link|more-?(?:on|from|stories|news|articles)|also-?(?:read|like)|see-?also|teaser|trending|most-?(?:read|popular|viewed)|outbrain|taboola|zergnet|recirc|upnext|up-?next|story-?list|link-?list|more-?links|interstitial-?link|view-?more|relacionad|correlat|similaires|saiba-?mais|leia-?(?:mais|tambem)|lee-?(?:tambien|mas)|lea-?(?:tambien|mas)|veja-?(?:tambem|mais)|lire-?aussi|a-?lire|lesen-?sie|weiterlesen|mehr-?zum|lees-?(?:ook|meer)|leggi-?anche|czytaj|read-?also|souvisejici|polecane|las-?(?:ocksa|mer)|laes-?ogsaa|les-?ogsa|lue-?myos|kapcsolodo|citeste-?si|povezan|preberite|suvisiace|mohlo-?by|ilgili-?haber|verwandte|aehnliche|artikel-?empfehlung|meistgelesen|topelement|anriss|lesetipp|in-?article-?links?|article-?links?|inline-?(?:link|article|story)s?|embed-?(?:article|story|teaser)|linkbox|sur-?le-?meme|pour-?aller|consigliat|approfondi|potrebbe|aanbevolen|gerelateerd|lees-?verder/,
    'teaser',
  ],
  [
    /newsletter|subscri(?:be(?!rs?[^a-z])|ption)|sign-?up|signup|email-?opt|optin|donat(?:e|ion)|paywall|regwall|mailchimp|app-?download|call-?to-?action|abonn?(?:e|ier)|suscri|inscri(?:ption|cao)|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hirlevel|infolettre|boletin|boletim|whatsapp-?(?:channel|kanal)|telegram-?(?:channel|kanal)/,
    'promo',
  ],
  [word('promo|promos|promotion|promobox|cta|piano|membership'), 'promo'],
  [
    /advert|google-?ad|[^a-z](?:ad|ads|adv|adslot|ad-?unit|ad-?container|ad-?label|dfp|sponsor|sponsored|publicidad|publicidade|publicite|pubblicita|werbung|anzeige|annonse?|annonce|advertentie|reklama|reklam|reklame|mainos|hirdetes|teads|native-?ad|outstream|inread)[^a-z]/,
    'ad',
  ],
  [
    /shar(?:e|ing)-?(?:bar|buttons?|links?|tools?|box)|social-?(?:share|links?|media|buttons?|bar|icons?)|sharedaddy|addthis|addtoany|follow-?us/,
    'social',
  ],
  [/gallery|slideshow|carousel|diaporama|galeria|bildstrecke/, 'caption'],
  [/caption|credit|copyright|picbox|photo-?box|legende?[^a-z]|pie-?(?:de-)?foto|bildunterschrift/, 'own-caption'],
];

/** What one element's class names, id and role say of it, or null. `names` is lower case. */
export function readBoxKind(names: string): BoxKind | null {
  if (names === '') return null;
  const hyphened = ` ${names.includes('_') ? names.replace(/_+/g, '-') : names} `;
  for (const [pattern, kind] of KINDS) if (pattern.test(hyphened)) return kind;
  return null;
}
