import { francAll } from 'franc-min';
import { countEnglish } from '../../text/count-english.ts';

/**
 * UTF-16 units a text needs to be judged by itself: of 494 stretches of this length from English news
 * (PolNeAR, dev) none was taken for another language, of 500 with 120 units four were.
 */
const MIN_TEXT_LENGTH = 200;
/** Of longer texts all languages score alike: of 2,000 units English has 0.94 to 0.97 of what Spanish, French or German have. */
const JUDGED_LENGTH = 500;
/**
 * What is declared scores so much of the best language's score, or is another: of 500 units Spanish and Portuguese up to
 * 0.965, English in texts in other languages up to 0.918 (1,773 stretches of the corpora). franc was wrong in two of these.
 */
const MIN_AGREEING_SCORE = 0.95;
const SAMPLE_LENGTH = 2000;
/** English beyond doubt: 93 in 100 articles of PolNeAR, and no other language has the word. franc takes some ms. */
const SURE_THE = 0.025;
const SURE_COMMON = 0.15;

/**
 * The language of a text: a BCP 47 tag in lower case ("en-gb", "es"), or null where neither the text nor what is `said` of it tells.
 * What a page or a file says counts where the text bears it out: one news page in ten of our corpus declares "en" and is Spanish or
 * French. Takes some ms and 170 kB of trigrams: for the background and the command line, never for a page.
 */
export function languageOf(whole: string, said: string | null): string | null {
  const declared = canonical(said);
  if (whole.length < MIN_TEXT_LENGTH) return declared;
  const { the, common } = countEnglish([whole.slice(0, SAMPLE_LENGTH)]);
  if (the >= SURE_THE && common >= SURE_COMMON)
    return declared !== null && primary(declared) === 'en' ? declared : 'en';
  const scores = francAll(whole.slice(0, JUDGED_LENGTH)).map(([code, score]) => ({ tag: canonical(code), score }));
  const best = scores[0]?.tag ?? null;
  if (declared === null || best === null || best === 'und') return declared ?? (best === 'und' ? null : best);
  const own = scores.find(({ tag }) => tag === primary(declared));
  if (own !== undefined) return own.score >= MIN_AGREEING_SCORE ? declared : best;
  // franc-min does not know every language; English it knows, and does not take for another.
  return best === 'en' || primary(declared) === 'en' ? best : declared;
}

/** "EN_us" and "eng" as "en-us" and "en"; null where it is no tag. */
function canonical(tag: string | null): string | null {
  if (tag === null) return null;
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i.exec(tag.trim());
  if (parts === null) return null;
  const [, language = '', region] = parts;
  const [known = ''] = Intl.getCanonicalLocales(language);
  return (region === undefined ? known : `${known}-${region}`).toLowerCase();
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
