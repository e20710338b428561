import { primaryLanguage } from '../../words/primary-language.ts';

/** What says of a thing that it is only said, folded, by language. */
const BY_LANGUAGE: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^(?:alleged|allegedly|reportedly|purported|purportedly|supposedly|suspected)$/],
  ['de', /^(?:angeblich|mutmaßlich|mutmasslich|vermeintlich)(?:e[rnms]?)?$/],
  ['fr', /^(?:présumé|prétendu|supposé)e?s?$|^(?:prétendument|supposément)$/],
  ['es', /^(?:presunt|supuest)[oa]s?$|^(?:presuntamente|supuestamente)$/],
  ['it', /^(?:presunt[oaie]|presumibilmente)$/],
  ['pt', /^(?:supost|alegad)[oa]s?$|^(?:supostamente|alegadamente)$/],
  ['nl', /^(?:vermeende?|vermoedelijke?|zogenaamde?)$/],
  ['ru', /^(?:якобы|предположительно|предполагаем\p{L}{2,3})$/u],
  ['zh', /^(?:涉嫌|据称|疑似)$/],
  ['ja', /^(?:とされる|とみられる)$/],
]);

/** True for a word that makes hearsay of what it stands beside, in a language (BCP 47): "allegedly", "mutmaßlich". */
export function isHearsay(word: string, language: string | null | undefined): boolean {
  return BY_LANGUAGE.get(primaryLanguage(language))?.test(word) ?? false;
}
