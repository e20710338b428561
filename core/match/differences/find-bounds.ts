import { primaryLanguage } from '../words/primary-language.ts';
import { findOpposed, readSides } from './find-opposed.ts';
import type { FactWord } from './read-fact-words.ts';

/** Words that bound a number, compare, or say which way or of how many, folded, by language. */
const BY_LANGUAGE: ReadonlyMap<string, ReturnType<typeof readSides>> = new Map(
  Object.entries({
    en: `more over above/less fewer under below; least/most; minimum/maximum; up/down; before/after; ahead/behind; last/next;
      morning/afternoon evening night; noon/midnight; high/low; higher/lower; highest/lowest; larger bigger greater/smaller;
      largest biggest greatest/smallest; longer/shorter; older/younger; faster/slower; earlier/later; warmer hotter/colder cooler;
      richer/poorer; stronger/weaker; widen widens widened widening/narrow narrows narrowed narrowing;
      rise rises rose rising risen climb climbs climbed climbing increase increases increased increasing grow grows grew growing grown gain gains
      gained gaining soar soared jump jumped/fall falls fell falling fallen drop drops dropped dropping decrease decreases decreased decreasing
      shrink shrinks shrank shrinking decline declines declined declining lose loses lost losing slump slumped plunge plunged wane waning;
      all every each/most/many numerous/some several certain/few`,
    de: `mehr/weniger; mindestens wenigstens/höchstens maximal; über/unter; höher höhere höheren/niedriger niedrigere niedrigeren;
      größer größere größeren/kleiner kleinere kleineren; steigt steigen stieg stiegen gestiegen wächst wuchs gewachsen/sinkt sinken sank sanken
      gesunken fällt fallen fiel fielen gefallen schrumpft schrumpfte geschrumpft;
      alle allen jeder jede jedes/meisten/viele vielen/einige einigen manche mehrere/wenige wenigen`,
    fr: `plus/moins; minimum/maximum; avant/après; augmente augmentent augmenté progresse progressé grimpe grimpé/baisse baissent baissé diminue
      diminué recule reculé chute chuté; tous toutes chaque/plupart/nombreux nombreuses/certains certaines quelques`,
    es: `más/menos; mínimo/máximo; antes/después; sube suben subió subieron aumenta aumentó aumentaron crece creció/baja bajan bajó bajaron cae
      cayó cayeron disminuye disminuyó; todos todas cada/mayoría/muchos muchas/algunos algunas varios varias/pocos pocas`,
    it: 'più/meno; minimo/massimo',
    pt: 'mais/menos; mínimo/máximo',
    nl: 'meer/minder; minstens/hoogstens',
    ru: 'более больше/менее меньше',
  }).map(([language, lines]) => [language, readSides(lines)]),
);

/** Before such a word it turns: "at least" and "au moins" bound on the side of "more", "no more than" on that of "less". */
const TURNING = /^(?:at|no|not|nicht|niet|au|pas|al|lo|non|pelo|ao|não|не)$/;
/** Behind a verb that is another one, too, it is a part of that: "stepped down", "gave up". */
const PARTICLE = /^(?:up|down)$/;

/**
 * Of the words that are gone and those in their place, each that bounds or compares the other way than the one before it ("more", now
 * "fewer"; "rose", now "fell"), or counts another part of them: "all", now "most".
 */
export function findBounds(
  gone: readonly FactWord[],
  put: readonly FactWord[],
  language: string | null | undefined,
): [FactWord, FactWord][] {
  const isTurned = (words: readonly FactWord[], word: FactWord) =>
    TURNING.test(words[words.indexOf(word) - 1]?.value ?? '');
  const isPart = (words: readonly FactWord[], word: FactWord) => PARTICLE.test(word.value) && words[0] !== word;
  return findOpposed(gone, put, BY_LANGUAGE.get(primaryLanguage(language)) ?? [])
    .filter((one) => isTurned(gone, one.gone) === isTurned(put, one.put))
    .filter((one) => !isPart(gone, one.gone) && !isPart(put, one.put))
    .map((one) => [one.gone, one.put]);
}
