import { primaryLanguage } from '../../words/primary-language.ts';

/** How a language says who speaks, in folded words. */
export interface SourceCues {
  language: string;
  /** "Said": who speaks stands before it in the clause, or behind it. */
  verbs: ReadonlySet<string>;
  /** "According to": who speaks stands behind it. */
  openers: readonly (readonly string[])[];
  /** "So": who speaks stands behind it where it opens the last part of a sentence. */
  trailers: ReadonlySet<string>;
  /** "Zufolge": who speaks stands before it. */
  closers: ReadonlySet<string>;
  /** Where who speaks ends: "said the mayor in Parliament". */
  ends: ReadonlySet<string>;
  /** Words that do not tell who it is: articles, auxiliaries, times. */
  idle: ReadonlySet<string>;
}

/** As written below; the openers by ",". */
type Lines = Record<'verbs' | 'openers' | 'ends' | 'idle', string> & { closers?: string; trailers?: string };

const GERMAN: Lines = {
  verbs: `sagte sagten sagt sagen erklärte erklärten erklärt teilte teilten teilt mitteilte mitteilten mitteilt betonte betont berichtete
    berichteten berichtet meldete meldeten meldet behauptete behaupteten behauptet versicherte bestätigte bestätigten schrieb schreibt meinte`,
  openers: `laut, nach angaben, nach aussage, nach aussagen, nach worten, nach ansicht, nach meinung, nach darstellung, nach informationen,
    nach einschätzung`,
  closers: 'zufolge',
  trailers: 'so',
  ends: 'am im in an auf bei beim vor zu zum zur dem den gegenüber mit dass',
  idle: `der die das des ein eine einer eines einem einen von vom und wie auch so sein seine seiner ihr ihre ihrer hat haben hatte es sich
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen abend später zuvor nachmittag jetzt`,
};
const FRENCH: Lines = {
  verbs: `dit disent déclaré déclare affirmé affirme indiqué indique annoncé annonce expliqué explique précisé précise estimé estime assuré
    assure ajouté ajoute souligné souligne rapporté rapporte confirmé confirme écrit`,
  openers: 'selon, daprès, daprés',
  ends: 'à au aux en dans lors devant sur que quil quelle quils',
  idle: `le la les l un une des de du d et son sa ses leur leurs a ont avait aussi
    lundi mardi mercredi jeudi vendredi samedi dimanche matin soir hier aujourdhui jeudi`,
};
const SPANISH: Lines = {
  verbs: `dijo dijeron dice dicen afirmó afirmaron afirma declaró declararon anunció anunciaron anuncia explicó explicaron explica señaló
    señalaron señala aseguró aseguraron asegura indicó indicaron indica añadió agregó informó informaron informa confirmó confirmaron sostuvo
    manifestó denunció`,
  openers:
    'según, de acuerdo con, de acuerdo a, de acuerdo al, en palabras de, en palabras del, a juicio de, a juicio del',
  ends: 'en a al ante sobre que durante',
  idle: `el la los las un una unos unas de del y su sus ha han había también lunes martes miércoles jueves viernes sábado domingo ayer hoy
    este esta`,
};
const ITALIAN: Lines = {
  verbs: `detto dice dicono disse dichiarato dichiara affermato afferma spiegato spiega annunciato annuncia aggiunto aggiunge riferito
    riferisce riferiscono sottolineato sottolinea confermato conferma scritto scrive`,
  openers: 'secondo, stando a, stando al, stando alla, stando alle, stando ai, a detta di',
  ends: 'a al alla in nel nella che durante su',
  idle: `il lo la i gli le l un uno una di del della dei delle degli e suo sua suoi ha hanno aveva anche lunedì martedì mercoledì giovedì
    venerdì sabato domenica ieri oggi`,
};
const PORTUGUESE: Lines = {
  verbs: `disse disseram diz dizem afirmou afirmaram afirma declarou declararam anunciou anunciaram explicou explica informou informaram informa
    destacou ressaltou garantiu confirmou confirmaram acrescentou relatou relataram`,
  openers: 'segundo, de acordo com, conforme, na avaliação de, na opinião de',
  ends: 'em ao à aos às no na nos nas que sobre durante',
  idle: `o a os as um uma de do da dos das e seu sua seus suas também segunda terça quarta quinta sexta feira sábado domingo ontem hoje`,
};
/** Behind "volgens" nothing tells where who speaks ends: the verb follows, and nouns are small. */
const DUTCH: Lines = {
  verbs: `zei zeiden zegt zeggen verklaarde verklaarden verklaart vertelde vertelden vertelt meldde meldden meldt melden bevestigde bevestigden
    bevestigt schreef schrijft`,
  openers: 'aldus',
  ends: 'op in aan tegen bij dat tijdens',
  idle: `de het een van en zijn haar hun ook heeft had maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag`,
};
const RUSSIAN: Lines = {
  verbs: `сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили сообщает сообщают рассказал рассказала рассказали отметил
    отметила отметили подчеркнул подчеркнула добавил добавила добавили уточнил уточнила уточнили объявил объявила объявили утверждает
    утверждают пояснил пояснила пояснили сообщило заявило рассказало отметило
    уточнило объявило подтвердило подтвердил подтвердила подтвердили`,
  openers: 'по словам, по данным, по информации, по мнению, по сведениям, согласно, со слов',
  ends: 'что на при',
  idle: `в во и его её их этом также ранее позже вчера сегодня понедельник вторник среду четверг пятницу субботу воскресенье`,
};

/** The verb comes first: who speaks stands behind it. */
const ARABIC: Lines = {
  verbs: '',
  openers: `قال, وقال, قالت, وقالت, أعلن, وأعلن, أعلنت, وأعلنت, أفاد, وأفاد, أفادت, وأفادت, صرح, وصرح, أكد, وأكد, أكدت, وأكدت, ذكر, وذكر,
    ذكرت, وذكرت, أضاف, وأضاف, أضافت, وأضافت, بحسب, وبحسب, حسب, وفق, نقلا عن`,
  ends: 'إن أن إنه إنها أنه أنها في أمام خلال عن من على يوم',
  idle: 'أيضا اليوم أمس',
};

const BY_LANGUAGE: ReadonlyMap<string, SourceCues> = new Map(
  Object.entries({
    de: GERMAN,
    fr: FRENCH,
    es: SPANISH,
    it: ITALIAN,
    pt: PORTUGUESE,
    nl: DUTCH,
    ru: RUSSIAN,
    ar: ARABIC,
  }).map(([language, { verbs, openers, closers = '', trailers = '', ends, idle }]): [string, SourceCues] => [
    language,
    {
      language,
      verbs: words(verbs),
      openers: openers.split(',').map((opener) => [...words(opener)]),
      closers: words(closers),
      trailers: words(trailers),
      ends: words(ends),
      idle: words(`${idle} ${ends}`),
    },
  ]),
);

function words(all: string): ReadonlySet<string> {
  return new Set(all.trim().split(/\s+/));
}

/** The cues of a language (BCP 47) other than English; null where they are not known. */
export function sourceCuesOf(language: string | null | undefined): SourceCues | null {
  return BY_LANGUAGE.get(primaryLanguage(language)) ?? null;
}
