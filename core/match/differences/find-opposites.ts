import { primaryLanguage } from '../words/primary-language.ts';
import type { Negated } from './find-negated.ts';
import { findOpposed, readSides } from './find-opposed.ts';
import type { FactWord } from './read-fact-words.ts';

/** Words and those that say that it is not so, folded, by language. */
const BY_LANGUAGE: ReadonlyMap<string, ReturnType<typeof readSides>> = new Map(
  Object.entries({
    en: `allow allows allowed allowing permit permits permitted/ban bans banned banning forbid forbids forbade forbidden prohibit prohibits
      prohibited; true/false; for/against; guilty/innocent; alive/dead; support supports supported supporting back backs backed/oppose opposes
      opposed opposing; pass passes passed succeed succeeds succeeded/fail fails failed; win wins won winning/lose loses lost losing;
      contain contains contained include includes included has have/lack lacks lacked; remember remembers remembered/forget forgets forgot;
      often always usually frequently/rarely seldom hardly scarcely; comply complies complied/violate violates violated breach breaches breached;
      convicted/acquitted; arrested detained/released freed`,
    de: `erlaubt erlaubte erlaubten/verbietet verbot verboten; wahr/falsch; für/gegen; gewinnt gewann gewannen gewonnen/verliert verlor verloren;
      oft häufig immer/selten`,
    fr: 'autorise autorisé/interdit interdite; vrai vraie/faux fausse; pour/contre; coupable/innocent; gagne gagné/perd perdu; souvent toujours/rarement',
    es: `permite permitió/prohíbe prohibió; verdadero/falso; favor/contra; culpable/inocente; gana ganó ganaron/pierde perdió perdieron;
      siempre/rara raramente`,
  }).map(([language, lines]) => [language, readSides(lines)]),
);

/** Words for one deed seen from its two sides: who buys from a bank is one to whom the bank sells. */
const CONVERSE: ReturnType<typeof readSides> = readSides(
  `buy buys bought buying/sell sells sold selling; lend lends lent lending/borrow borrows borrowed borrowing; import imports imported
    importing/export exports exported exporting`,
);

/**
 * Of the words that are gone and those in their place, each with its opposite that is another word: "allowed", now "banned". Where a
 * sentence `isTurnedRound` ("from" for "to"), "sold" for "bought" may say the same.
 */
export function findOpposites(
  gone: readonly FactWord[],
  put: readonly FactWord[],
  language: string | null | undefined,
  isTurnedRound: () => boolean = () => false,
): Negated[] {
  const primary = primaryLanguage(language);
  const converse = primary === 'en' ? findOpposed(gone, put, CONVERSE) : [];
  const kept = converse.length > 0 && isTurnedRound() ? [] : converse;
  return [...findOpposed(gone, put, BY_LANGUAGE.get(primary) ?? []), ...kept].map((one) => ({
    ...one,
    denies: one.isSecond ? 'put' : 'gone',
  }));
}
