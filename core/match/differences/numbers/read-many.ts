import { primaryLanguage } from '../../words/primary-language.ts';

/** Words that say roughly how many, folded, by language: "dozens"; those for the same beside each other. */
const BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    en: 'dozens hundreds thousands millions billions',
    de: 'dutzende hunderte tausende zehntausende hunderttausende millionen milliarden',
    fr: 'dizaines douzaines centaines milliers millions milliards',
    es: 'decenas docenas cientos/centenares miles millones',
    it: 'decine dozzine centinaia migliaia milioni miliardi',
    pt: 'dezenas dúzias centenas milhares milhões bilhões',
    nl: 'tientallen dozijnen honderden duizenden miljoenen miljarden',
    ru: 'десятки/десятков сотни/сотен тысячи/тысяч миллионы/миллионов миллиарды/миллиардов',
  }).map(([language, words]) => [
    language,
    new Map(
      words.split(' ').flatMap((row) => row.split('/').map((word, _, [first = '']): [string, string] => [word, first])),
    ),
  ]),
);

/** What a word that says roughly how many is told by, the same in every case of German: "hunderte" for "hunderten"; null for others. */
export function readMany(word: string, language: string | null | undefined): string | null {
  const own = primaryLanguage(language);
  const base = own === 'de' && word.endsWith('en') && !word.endsWith('onen') ? word.slice(0, -1) : word;
  const words = BY_LANGUAGE.get(own);
  return words?.get(base) ?? words?.get(word) ?? null;
}
