import { primaryLanguage } from '../words/primary-language.ts';
import { findBounds } from './find-bounds.ts';
import type { FactKind } from './find-facts.ts';
import { findOpposed, readSides } from './find-opposed.ts';
import type { FactWord } from './read-fact-words.ts';

const read = (lines: Record<string, string>) =>
  new Map(Object.entries(lines).map(([language, sides]) => [language, readSides(sides)]));

/** Where something lies, folded, by language. French "est" and Spanish "este" are other words, too. */
const DIRECTIONS = read({
  en: `north northern northward northwards/south southern southward southwards/east eastern eastward eastwards/west western westward
    westwards/northeast northeastern/northwest northwestern/southeast southeastern/southwest southwestern`,
  de: 'nördlich nördliche nördlichen/südlich südliche südlichen/östlich östliche östlichen/westlich westliche westlichen',
  fr: 'nord/sud/ouest',
  es: 'norte/sur/oeste',
});
/** How sure something is, or whether it has to be. "Would" is what "will" is once it was said. */
const CERTAINTY = read({
  en: `may might could/must/should/will would; shall/may might could should; possible/certain; probably perhaps possibly/certainly definitely surely`,
  de: 'kann könnte können könnten dürfte dürften/muss müssen musste mussten/soll sollen sollte sollten/wird werden',
  fr: 'peut peuvent pourrait pourraient/doit doivent devra devront; possible/certain',
  es: 'puede pueden podría podrían/debe deben deberá deberán; posible/seguro',
});

/** A word in whose place another stands that says the other way, or another grade. */
export interface Turned {
  kind: FactKind;
  gone: FactWord;
  put: FactWord;
}

/** Of the words that are gone and those in their place, each that says another way, bound or grade of certainty: "rose", now "fell"; "may", now "must". */
export function findTurned(
  gone: readonly FactWord[],
  put: readonly FactWord[],
  language: string | null | undefined,
): Turned[] {
  // "May" and "North" with a capital are names, but for a direction that opens a sentence: "North of the river".
  const isSmall = ({ sort }: FactWord, kind: FactKind) => sort === null || (kind === 'name' && sort === 'opening');
  const find = (kind: FactKind, lists: typeof DIRECTIONS) =>
    findOpposed(gone, put, lists.get(primaryLanguage(language)) ?? [])
      .filter((one) => isSmall(one.gone, kind) && isSmall(one.put, kind))
      .map((one): Turned => ({ kind, gone: one.gone, put: one.put }));
  const bounds = findBounds(gone, put, language).map(
    ([one, other]): Turned => ({ kind: 'number', gone: one, put: other }),
  );
  return [...bounds, ...find('name', DIRECTIONS), ...find('certainty', CERTAINTY)];
}
