import { AD_LABELS } from '../../boilerplate/label-words.ts';
import { FORM } from '../blocks/alien-reason.ts';
import type { Described } from '../blocks/described.ts';
import type { Box } from '../blocks/place-blocks.ts';
import { findMailLines } from './find-mail-lines.ts';
import { findPrices } from './find-prices.ts';

/** An offer has a heading, a few sentences, what it costs and a way in. */
const MAX_BLOCKS = 12;
/** As many letters of prose are a part of an article. */
const MAX_LETTERS = 450;
/** Where several lines of a box ask for money or a name, it is an appeal, and may be longer. */
const MAX_APPEAL_LETTERS = 900;

/** How lines begin by which walls let in who has paid, or take the money; in the languages of `OFFER_OPENINGS`. */
const WAY_IN = new RegExp(
  `^[\\s"“„«¿¡(]*(?:${[
    'already (?:a |have an? )?(?:subscriber|subscribed|member|registered|account|subscription)[^.?]{0,20}\\?',
    '(?:subscribe|register) (?:now|today|for free|to (?:continue|keep|read))',
    '(?:log|sign) in to (?:continue|keep|read)|(?:keep|continue) reading (?:for free|with (?:a|your))',
    'jetzt (?:weiterlesen|abonnieren)|(?:bereits|schon) (?:abonn|kunde|mitglied|registriert)[^.?]{0,20}\\?',
    'déjà (?:abonné|inscrit)[^.?]{0,20}\\?|(?:abonnez-vous|connectez-vous|inscrivez-vous) pour|la suite est réservée',
    'ya (?:eres|estás|es) (?:suscript|suscrit|usuari)[^.?]{0,20}\\?|suscríbete para|inicia sesión para',
    'já é assinante|assine para|(?:sei|hai) già (?:un )?abbona[^.?]{0,20}\\?|abbonati per',
    'al abonnee|lees verder met|masz już (?:konto|subskrypcj|prenumerat)|zaloguj się',
  ].join('|')})`,
);
const MAX_WAY_IN_LENGTH = 100;
/** A piece of each of them: the whole pattern takes 0.3 ms to compile, and few lines have need of it. */
const WAY_IN_WORD =
  /already|subscri|register|(?:log|sign) in|reading|jetzt|(?:bereits|schon) |déjà|abonne|connect|inscri|la suite|ya es|ya eres|suscr|inicia|já é|assine|già|abbona|al abon|lees|masz|zaloguj/;

const adLabels = new Set(AD_LABELS);
const MAX_LABEL_LENGTH = 40;
const MIN_WORDS_OF_SENTENCE = 4;
/** What stands alone over the name of a newsletter or podcast and what is in it. */
const OFFER_LABEL = /^\W*(?:newsletters?|podcasts?|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|boletín|boletim)\W*$/;
const MAX_OFFER_LABEL_LENGTH = 20;

/**
 * Blocks in small elements that hold an offer by its words and none of the text, for which `home` is the path: what such a
 * box says before "Sign up" or "Already a subscriber?", around a form, or behind "Sponsored" at its beginning, is no text,
 * either. Boxes built as the text's own may be parts of it. Numbers of blocks; boxes count from `offset` before.
 */
export function findOffers(described: readonly Described[], home: string, offset: number): ReadonlySet<number> {
  const offers = new Set<number>();
  const prose = described.filter((d) => d.isProse && d.alien === null && d.container === home);
  const from = described.indexOf(prose[0] as Described) - MAX_BLOCKS;
  const to = described.lastIndexOf(prose.at(-1) as Described) + MAX_BLOCKS;
  const near = described.slice(Math.max(0, from), to);
  const asking = new Set([...near.filter(asks), ...findMailLines(near, prose, home), ...findPrices(near)]);
  if (asking.size === 0) return offers;
  const own = prose.filter((d) => !asking.has(d));
  const like = own[own.length >> 1];
  if (like === undefined) return offers;
  const isText = ({ box, block, container }: Described) =>
    block.tag === like.block.tag &&
    (box.outer === like.box.outer ||
      (container === home && shareName(boxNames(block.hints), boxNames(like.block.hints))));
  const isParagraph = ({ isProse, block, container }: Described) =>
    isProse && block.tag === like.block.tag && container === home;
  const isSmall = ({ start, end, depth }: Box, one: Described) => {
    if (depth === 0 || end - start > MAX_BLOCKS) return false;
    const inside = described.slice(Math.max(0, start - offset), end - offset);
    const letters = inside.reduce((sum, d) => sum + (d.isProse ? d.ownLetters : 0), 0);
    const isAppeal = letters >= MAX_LETTERS && inside.filter((d) => asking.has(d)).length > 1;
    if (goesOn(one) && inside.some(isParagraph)) return false;
    return letters < (isAppeal ? MAX_APPEAL_LETTERS : MAX_LETTERS) && !inside.some(isText);
  };
  for (const one of asking) {
    let { box } = one;
    const isWithin = ({ start }: Box) => start === box.start || !isAdLabel(one);
    while (box.outer !== null && isWithin(box.outer) && isSmall(box.outer, one)) box = box.outer;
    // A line that is the label alone may be a heading of the text's: what else its box holds tells.
    if (isOfferLabel(one) && box.end - box.start < 2) continue;
    if (isSmall(box, one)) for (let i = Math.max(0, box.start - offset); i < box.end - offset; i++) offers.add(i);
  }
  return offers;
}

function asks(one: Described): boolean {
  const { text } = one.block;
  if (one.isOffer || isAdLabel(one) || isOfferLabel(one) || one.asksConsent || one.alien === FORM) return true;
  if (text.length > MAX_WAY_IN_LENGTH) return false;
  return WAY_IN_WORD.test(one.lower) && WAY_IN.test(one.lower);
}

function isAdLabel(one: Described): boolean {
  return one.block.text.length <= MAX_LABEL_LENGTH && adLabels.has(one.lower);
}

/** "Article continues after advertisement": labels of so many words say that the text goes on, maybe in the same box. */
function goesOn(one: Described): boolean {
  return isAdLabel(one) && one.lower.split(' ').length >= MIN_WORDS_OF_SENTENCE;
}

function isOfferLabel(one: Described): boolean {
  return one.block.text.length <= MAX_OFFER_LABEL_LENGTH && OFFER_LABEL.test(one.lower);
}

/** The class names of the element around a block. */
const boxNames = (hints: string) => hints.split('|')[1] ?? '';

/** True for boxes of one kind: "body first" and "body last", or both without a name. */
function shareName(one: string, other: string): boolean {
  const names = other.split(' ');
  return one.split(' ').some((name) => names.includes(name));
}
