import { primaryLanguage } from '../words/primary-language.ts';
import { nounStem } from './find-german-nouns.ts';

const SLAVIC =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ой|ей|ою|ею|ом|ем|ам|ям|ах|ях|ым|им|ых|их|ую|юю|ая|яя|ия|ии|ию|ы|и|а|я|у|ю|е|о|ь|й|і|ї)$/;
const MIN_STEM = 3;

/** A folded word for comparing, without the endings of its cases: "полиции" and "полиция" are one. German, Russian and Ukrainian. */
export function stemInflected(word: string, language: string | null | undefined): string {
  const own = primaryLanguage(language);
  if (own === 'de') return nounStem(word);
  if (own !== 'ru' && own !== 'uk') return word;
  const stem = word.replaceAll('ё', 'е').replace(SLAVIC, '');
  return stem.length < MIN_STEM ? word : stem;
}
