import { primaryLanguage } from '../../words/primary-language.ts';

/** Words behind a number that multiply it, folded: English, German, French and Spanish. "m" only behind a currency's sign. */
const SCALE_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...scale(1e3, 'thousand tausend'),
  ...scale(1e6, 'million millions millionen millones mio mn m'),
  ...scale(1e9, 'billion billions milliarde milliarden milliard milliards mrd bn'),
  ...scale(1e12, 'trillion trillions billionen tn'),
]);

function scale(factor: number, words: string): [string, number][] {
  return words.split(' ').map((word): [string, number] => [word, factor]);
}

/** Those that are names or other words elsewhere: "In 2009 Mila Kunis". */
const BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries({
    zh: [...scale(100, '百'), ...scale(1e3, '千'), ...scale(1e4, '万 萬'), ...scale(1e8, '亿 億')],
    ja: [...scale(100, '百'), ...scale(1e3, '千'), ...scale(1e4, '万'), ...scale(1e8, '億'), ...scale(1e12, '兆')],
    fr: scale(1e3, 'mille'),
    es: [...scale(1e3, 'mil'), ...scale(1e6, 'millón')],
    pt: [
      ...scale(1e3, 'mil'),
      ...scale(1e6, 'milhão milhões'),
      ...scale(1e9, 'bilhão bilhões'),
      ...scale(1e12, 'trilhão trilhões'),
    ],
    it: [...scale(1e3, 'mila'), ...scale(1e6, 'milione milioni mln'), ...scale(1e9, 'miliardo miliardi mld')],
    nl: [
      ...scale(1e3, 'duizend'),
      ...scale(1e6, 'miljoen mln'),
      ...scale(1e9, 'miljard mld'),
      ...scale(1e12, 'biljoen'),
    ],
    pl: [
      ...scale(1e3, 'tysiąc tysiące tysięcy tys'),
      ...scale(1e6, 'milion miliona miliony milionów mln'),
      ...scale(1e9, 'miliard miliarda miliardy miliardów mld'),
    ],
    ru: [
      ...scale(1e3, 'тысяча тысячи тысяч тысячу тыс'),
      ...scale(1e6, 'миллион миллиона миллионов млн'),
      ...scale(1e9, 'миллиард миллиарда миллиардов млрд'),
      ...scale(1e12, 'триллион триллиона триллионов трлн'),
    ],
    ar: [
      ...scale(1e3, 'ألف ألفا آلاف'),
      ...scale(1e6, 'مليون مليونا ملايين'),
      ...scale(1e9, 'مليار مليارا مليارات'),
      ...scale(1e12, 'تريليون تريليونا تريليونات'),
    ],
  }).map(([language, words]): [string, ReadonlyMap<string, number>] => [language, new Map(words)]),
);

/** By how much a folded word multiplies the number before it, or null. */
export function scaleOf(word: string, language: string | null | undefined): number | null {
  return SCALE_WORDS.get(word) ?? BY_LANGUAGE.get(primaryLanguage(language))?.get(word) ?? null;
}
