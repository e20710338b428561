import { primaryLanguage } from '../words/primary-language.ts';

const ENGLISH = words(
  `no not never none nobody nothing neither nor nowhere without cannot cant wont dont doesnt didnt isnt arent wasnt
  werent havent hasnt hadnt wouldnt couldnt shouldnt
  deny denies denied denying reject rejects rejected rejecting refuse refuses refused refusing disputed refutes refuted`,
);
const NORWEGIAN = words('ikke aldri ingen intet ingenting uten verken');

/** Words that deny, folded, by language; those that mostly mean something else ("plus", "personne", "utan") are left out. */
const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', ENGLISH],
  [
    'de',
    words(`nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines ohne weder bestritt bestritten
      bestreitet bestreiten dementierte dementierten dementiert verneinte leugnete leugnet`),
  ],
  [
    'fr',
    words(`ne pas jamais rien aucun aucune ni sans nul nulle nié nie nient nier démenti dément démentent démentir refusé refuse
    rejeté rejette contesté conteste`),
  ],
  [
    'es',
    words(`no nunca jamás nadie nada ni ningún ninguno ninguna sin tampoco negó negaron niega niegan desmintió
    desmintieron desmiente rechazó rechazaron rechaza rechazan`),
  ],
  [
    'it',
    words(`non mai nessuno nessuna nessun niente nulla né senza neanche nemmeno negato nega negano smentito smentisce
    smentiscono respinto respinge rifiutato rifiuta`),
  ],
  [
    'pt',
    words(`não nunca jamais ninguém nada nem nenhum nenhuma sem tampouco negou negaram nega negam rejeitou rejeitaram
    desmentiu desmentiram recusou recusaram`),
  ],
  [
    'nl',
    words(`niet niets geen nooit niemand zonder noch ontkende ontkenden ontkent ontkennen verwierp verwierpen weigerde
    weigerden weigert`),
  ],
  ['sv', words('inte ej aldrig ingen inget inga ingenting varken')],
  ['da', words('ikke aldrig ingen intet ingenting uden hverken')],
  ['no', NORWEGIAN],
  ['nb', NORWEGIAN],
  [
    'pl',
    words(`nie nigdy nikt nikogo nic bez żaden żadna żadne ani zaprzeczył zaprzeczyła zaprzeczyli zaprzecza odrzucił
    odrzuciła odrzucili odmówił odmówiła odmówili`),
  ],
  [
    'ru',
    words(`не нет ни никогда никто никого ничего без отрицал отрицала отрицали отрицает опроверг опровергла опровергли
    отказался отказалась отказались отверг отвергла отвергли`),
  ],
  // Single characters; words that deny nothing for all their "不" are joined before (`joinCharacters`).
  ['zh', words('不 没 沒 未 无 無')],
  ['ja', words('ない なかった ません なし')],
  ['ar', words('لا ولا لم ولم لن ولن ليس وليس ليست وليست دون بدون')],
  ['uk', words('не ні нема немає ніколи ніхто нікого нічого без')],
]);

function words(all: string): ReadonlySet<string> {
  return new Set(all.split(/\s+/));
}

/** The words that deny in a language (BCP 47); English ones where it is not known, none where its own are not. */
export function negationsOf(language: string | null): ReadonlySet<string> {
  if (language === null) return ENGLISH;
  return BY_LANGUAGE.get(primaryLanguage(language)) ?? new Set();
}

/** Words that deny at times, by language: a claim that is dismissed is denied, a manager is not. */
const AT_TIMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(
      'dismissed dismisses disputes decline declines declined declining yet fail fails failed lack lacks lacked unable',
    ),
  ],
  ['de', words('wies wiesen weist weisen zurückgewiesen lehnte lehnten lehnt lehnen abgelehnt')],
  ['fr', words('décliné décline déclinent écarté écarte écartent')],
  ['es', words('descartó descartaron descarta descartan declinó declinaron desestimó rehusó rehusaron')],
  ['it', words('escluso esclude escludono declinato scartato')],
  ['pt', words('descartou descartaram descarta descartam declinou refutou refutaram')],
  ['nl', words('wees wezen wijst wijzen afgewezen')],
  ['pl', words('oddalił oddaliła zdementował zdementowała')],
  ['ru', words('отклонил отклонила отклонили')],
]);

/** True for a word that may stand for one that denies, and tells nothing where it stands for another. */
export function deniesAtTimes(word: string, language: string | null | undefined): boolean {
  return AT_TIMES.get(primaryLanguage(language))?.has(word) === true;
}

/** Behind a word that denies these make an idiom that does not: "no fewer than" is "at least". */
const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', words('fewer less more later only just least')],
  ['de', words('nur weniger zuletzt')],
  ['ru', words('менее меньше более больше только позднее')],
]);

/** True where what follows a word that denies makes an idiom of both. */
export function isIdiom(next: string | undefined, language: string | null | undefined): boolean {
  return next !== undefined && IDIOMS.get(primaryLanguage(language))?.has(next) === true;
}

/** True for a language in which two words deny what one does: "no hay ningún". */
export function deniesTwice(language: string | null | undefined): boolean {
  return /^(?:es|it|pt)$/.test(primaryLanguage(language));
}
