import { primaryLanguage } from './primary-language.ts';

/** Words that say roughly how many, folded, by language: "dozens". */
const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'dozens hundreds thousands millions billions',
    de: 'dutzende hunderte tausende zehntausende hunderttausende millionen milliarden',
    fr: 'dizaines douzaines centaines milliers millions milliards',
    es: 'decenas docenas cientos centenares miles millones',
    it: 'decine dozzine centinaia migliaia milioni miliardi',
    pt: 'dezenas dúzias centenas milhares milhões bilhões',
    nl: 'tientallen dozijnen honderden duizenden miljoenen miljarden',
    ru: 'десятки десятков сотни сотен тысячи тысяч миллионы миллионов миллиарды миллиардов',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** What a word that says roughly how many is told by, the same in every case of German: "hunderte" for "hunderten"; null for others. */
export function readMany(word: string, language: string | null | undefined): string | null {
  const own = primaryLanguage(language);
  const base = own === 'de' && word.endsWith('en') && !word.endsWith('onen') ? word.slice(0, -1) : word;
  const words = BY_LANGUAGE.get(own);
  return words?.has(base) ? base : words?.has(word) ? word : null;
}
