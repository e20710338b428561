import { primaryLanguage } from '../words/primary-language.ts';
import { stemInflected } from './stem-inflected.ts';

/** British spellings and the American ones: "Organisation", "organisers", "analysed", "Labour", "Centre", "Defence". */
const SPELLINGS: readonly [RegExp, string][] = [
  [/isation(?=s?$)/, 'ization'],
  [/(?<=\p{L}{3})is(?=(?:e[drs]?|ers|ing)$)/u, 'iz'],
  [/ys(?=(?:e[drs]?|ers|ing)$)/, 'yz'],
  [/our(?=s?$)/, 'or'],
  [/tre(?=s?$)/, 'ter'],
  [/ence(?=s?$)/, 'ense'],
];

/** Titles in short; British papers put no stop behind them. */
const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dr: 'doctor',
    prof: 'professor',
    sgt: 'sergeant',
    capt: 'captain',
    rev: 'reverend',
    insp: 'inspector',
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    gen: 'general',
  }),
);

/**
 * What a name is compared by, from its folded word: its spelling in either English, the marks on its letters ("Mueller", "Erdogan") and the
 * endings of its cases make no other name of it. In German "Okoros" is "Okoro" where one of the texts has that among its `names`.
 */
export function nameKey(name: string, language: string | null | undefined, names: ReadonlySet<string>): string {
  const own = primaryLanguage(language);
  const bare = name.replace(/s$/, '');
  const word = own === 'de' && names.has(bare) ? bare : stemInflected(name, own === 'de' ? null : language);
  const spelled = own === 'en' ? spellAmerican(TITLES.get(word) ?? word) : word;
  return withoutMarks(spelled);
}

const spellAmerican = (word: string) => SPELLINGS.reduce((spelling, [from, to]) => spelling.replace(from, to), word);

/** Latin letters alone; "й" is no "и". */
function withoutMarks(word: string): string {
  if (!/^\p{sc=Latin}+$/u.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}
