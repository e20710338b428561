const NO_NAME = new Set(
  `is are was were the in on but and if when why how what who will can does did do has have for at as it he she they we you
  i his her its their our my no not even still yet so or to from with by a an this that these those after before while since
  because asked according both then now here there only just also all one two some many most former late once although though
  despite unlike like under until unless during among between through without within against around poor young old big dear
  great good other another more less such every each any either neither instead meanwhile however perhaps maybe yes well oh
  let ask more few several which where whether whatever whose having being saying asking speaking taking making looking
  going coming giving getting using seeing knowing earlier later previous recent initial rival fellow veteran billionaire millionaire african european asian native`.split(
    /\s+/,
  ),
);
/** Names that end as participles do. */
const NAME_IN_ING =
  /^(?:king|irving|fleming|browning|ewing|sterling|manning|harding|golding|keating|darling|ming|ling|wing|ting)$/;

/** True for a capital word that opens sentences and title-case headlines and is never (part of) a name. `isOpener`: it opens one here. */
export function isNoName(word: string, isOpener: boolean): boolean {
  // "William A. Birch"
  if (/^\p{Lu}\.$/u.test(word)) return false;
  const small = word.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
  if (NO_NAME.has(small.replace(/'s$/, '')) || /(?:n't|'re|'ve|'ll|'m)$/.test(small)) return true;
  return isOpener && small.endsWith('ing') && !NAME_IN_ING.test(small);
}
