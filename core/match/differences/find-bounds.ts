import { primaryLanguage } from '../words/primary-language.ts';
import type { FactWord } from './read-fact-words.ts';

/** Words that bound a number or compare, folded, each with those of the other side, by language: "least" and "most". */
const BY_LANGUAGE: ReadonlyMap<string, readonly [string[], string[]][]> = new Map(
  Object.entries({
    en: 'more/less fewer; least/most; above/below; minimum/maximum',
    de: 'mehr/weniger; mindestens wenigstens/höchstens maximal',
    fr: 'plus/moins; minimum/maximum',
    es: 'más/menos; mínimo/máximo',
    it: 'più/meno; minimo/massimo',
    pt: 'mais/menos; mínimo/máximo',
    nl: 'meer/minder; minstens/hoogstens',
    ru: 'более больше/менее меньше',
  }).map(([language, lines]) => [
    language,
    lines.split('; ').map((line) => line.split('/').map((words) => words.split(' ')) as [string[], string[]]),
  ]),
);

/** Before such a word it turns: "at least" and "au moins" bound on the side of "more", "no more than" on that of "less". */
const TURNING = /^(?:at|no|not|nicht|niet|au|pas|al|lo|non|pelo|ao|não|не)$/;

/** Of the words that are gone and those in their place, each that bounds the other way with the one before it: "more", now "fewer". */
export function findBounds(
  gone: readonly FactWord[],
  put: readonly FactWord[],
  language: string | null | undefined,
): [FactWord, FactWord][] {
  const pairs = BY_LANGUAGE.get(primaryLanguage(language)) ?? [];
  const find = (words: readonly FactWord[], side: readonly string[]) => {
    const at = words.findIndex(({ value }) => side.includes(value));
    const word = words[at];
    return word && { word, isTurned: TURNING.test(words[at - 1]?.value ?? '') };
  };
  return pairs.flatMap(([up, down]) =>
    [
      [up, down],
      [down, up],
    ].flatMap(([one, other]): [FactWord, FactWord][] => {
      const [before, after] = [find(gone, one as string[]), find(put, other as string[])];
      return before && after && before.isTurned === after.isTurned ? [[before.word, after.word]] : [];
    }),
  );
}
