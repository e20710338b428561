/** Words that open a sentence's first noun phrase and are no names there, though they have a capital. */
const PLAIN_OPENERS = new Set(
  `the a an this these some many most other senior junior top local regional national federal state public private
  former current foreign young older leading independent outside campaign government health police city town
  school university college hospital council company industry union party church court prison army law military
  financial medical political legal economic environmental scientific technical religious opposition security
  defence defense intelligence rescue emergency aid relief border airport airline railway rail bank market retail
  business trade consumer passenger patient parent student teacher farm fishing community village neighbourhood
  housing energy water fire weather climate wildlife animal data privacy tech technology cyber software media news
  sports football club team insurance tax transport traffic food drug election voter civil human women men youth
  labour labor social several various certain few more prominent veteran respected anonymous unnamed official
  unofficial early later recent new old earlier previous past preliminary first second initial final internal
  leaked satellite video experienced concerned angry worried furious elderly
  western eastern european asian african arab allied`.split(/\s+/),
);

/** A source’s words taken apart. */
export interface Phrase {
  text: string;
  /** Words before the first postmodifier. */
  head: string[];
  /** First and last of them, small letters, without possessive. */
  first: string;
  noun: string;
  /** True for a word that is capital only because it opens the sentence. */
  isCommon: (word: string) => boolean;
}

/** True where a name stands before the last word: "Ruiz campaign aides", not "Hospital staff" at the start of a sentence. */
export function hasNameInside({ head, isCommon }: Phrase): boolean {
  return head
    .slice(0, -1)
    .some(
      (word, at) =>
        /^\p{Lu}[\p{L}.]/u.test(word) && !(at === 0 && (PLAIN_OPENERS.has(word.toLowerCase()) || isCommon(word))),
    );
}
