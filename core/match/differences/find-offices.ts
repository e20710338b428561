import { primaryLanguage } from '../words/primary-language.ts';
import { findOpposed, readSides } from './find-opposed.ts';
import type { FactWord } from './read-fact-words.ts';

/** Offices and ranks, folded, by language, those of one under several names together. "General" and "major" are adjectives as well. */
const BY_LANGUAGE: ReadonlyMap<string, ReturnType<typeof readSides>> = new Map(
  Object.entries({
    en: `president/premier prime/chancellor/king/queen/minister secretary/mayor/governor/senator/judge justice/prosecutor/colonel/lieutenant/
      captain/coach/chairman chairwoman chair/director/bishop/pope/ambassador/plaintiff/defendant/nurse/doctor physician`,
    de: `präsident präsidentin/kanzler kanzlerin/minister ministerin/bürgermeister bürgermeisterin/richter richterin/staatsanwalt staatsanwältin/
      vorsitzende vorsitzender vorsitzenden/direktor direktorin/trainer trainerin/kläger klägerin/angeklagte angeklagter`,
    fr: 'président présidente/ministre/maire/préfet préfète/sénateur sénatrice/juge/procureur procureure/directeur directrice/roi/reine/évêque',
    es: `presidente presidenta/ministro ministra/alcalde alcaldesa/gobernador gobernadora/senador senadora/juez jueza/fiscal/director directora/
      rey/reina/obispo`,
  }).map(([language, lines]) => [language, readSides(lines)]),
);
/** What makes another office of one: "the deputy mayor" is not the mayor. */
const DEPUTY = /^(?:vice|deputy|acting|interim|assistant)$/;

/** Without the "minister" of "prime minister", who is the premier and none of the ministers. */
const withoutPrime = (words: readonly FactWord[]) => words.filter((_, i) => words[i - 1]?.value !== 'prime');

/** An office that was changed: the words of it that are gone, and those in their place. */
interface ChangedOffice {
  gone: FactWord[];
  put: FactWord[];
}

/** Of the words that are gone and those in their place, each office with the other before it: "the president", now "the prime minister". */
export function findOffices(
  gone: readonly FactWord[],
  put: readonly FactWord[],
  language: string | null | undefined,
): ChangedOffice[] {
  const offices = BY_LANGUAGE.get(primaryLanguage(language)) ?? [];
  // Those with a capital may be names, and are compared as such.
  const isPlain = ({ sort }: FactWord) => sort === null;
  const opposed = findOpposed(withoutPrime(gone), withoutPrime(put), offices).filter(
    (one) => isPlain(one.gone) && isPlain(one.put),
  );
  const whole = (words: readonly FactWord[], word: FactWord) =>
    words.slice(words.indexOf(word), words.indexOf(word) + (word.value === 'prime' ? 2 : 1));
  if (opposed.length > 0)
    return opposed.slice(0, 1).map((one) => ({ gone: whole(gone, one.gone), put: whole(put, one.put) }));
  const isDeputyAlone = ([word, ...more]: readonly FactWord[]) =>
    word !== undefined && more.length === 0 && DEPUTY.test(word.value) && isPlain(word);
  if (gone.length === 0 && isDeputyAlone(put)) return [{ gone: [], put: [...put] }];
  return put.length === 0 && isDeputyAlone(gone) ? [{ gone: [...gone], put: [] }] : [];
}
