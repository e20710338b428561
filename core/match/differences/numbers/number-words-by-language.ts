/**
 * Each number with the words for it, folded; what is mostly no number ("un", "primer ministro", "Sekunde", "secondo me", "quinta-feira",
 * "Viertel") is left out. A part of a whole is its decimals.
 */
const GERMAN = `2 zwei zweien zweier beide beiden beider; 3 drei dreien dreier; 4 vier vieren; 5 fünf; 6 sechs; 7 sieben; 8 acht; 9 neun; 10 zehn; 11 elf;
12 zwölf dutzend; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; 17 siebzehn; 18 achtzehn; 19 neunzehn; 20 zwanzig; 30 dreißig
dreissig; 40 vierzig; 50 fünfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig; 100 hundert; 1000 tausend; 0 null;
0.5 halb halbe halbes hälfte; 0.333 drittel; 0.2 fünftel; 0.1 zehntel`;
const GERMAN_ORDINALS =
  '1 erst; 2 zweit; 3 dritt; 4 viert; 5 fünft; 6 sechst; 7 siebt; 9 neunt; 10 zehnt; 11 elft; 12 zwölft';
const DUTCH = `2 twee; 3 drie; 4 vier; 5 vijf; 6 zes; 7 zeven; 8 acht; 9 negen; 10 tien; 11 elf; 12 twaalf; 13 dertien; 14 veertien;
15 vijftien; 16 zestien; 17 zeventien; 18 achttien; 19 negentien; 20 twintig; 30 dertig; 40 veertig; 50 vijftig; 60 zestig; 70 zeventig;
80 tachtig; 90 negentig; 100 honderd; 1000 duizend; 0 nul; 0.5 helft; 0.25 kwart; 2 tweede; 3 derde; 4 vierde; 5 vijfde; 6 zesde;
7 zevende; 8 achtste; 9 negende; 10 tiende`;
const FRENCH = `2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf; 10 dix dizaine; 11 onze; 12 douze douzaine; 13 treize;
14 quatorze; 15 quinze quinzaine; 16 seize; 20 vingt vingts vingtaine; 30 trente trentaine; 40 quarante quarantaine; 50 cinquante cinquantaine;
60 soixante soixantaine; 70 septante; 80 huitante octante; 90 nonante; 100 cent cents centaine; 1000 mille millier; 0 zéro;
0.5 moitié demi demie; 0.333 tiers; 0.25 quart; 2 deuxième; 3 troisième; 4 quatrième; 5 cinquième; 6 sixième; 7 septième; 8 huitième;
9 neuvième; 10 dixième; 11 onzième; 12 douzième; 20 vingtième`;
const SPANISH = `2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; 10 diez decena; 11 once; 12 doce docena; 13 trece;
14 catorce; 15 quince; 16 dieciséis; 17 diecisiete; 18 dieciocho; 19 diecinueve; 20 veinte veintena; 21 veintiuno veintiún veintiuna;
22 veintidós; 23 veintitrés; 24 veinticuatro; 25 veinticinco; 26 veintiséis; 27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta;
40 cuarenta; 50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa; 100 cien ciento centenar; 200 doscientos doscientas;
300 trescientos trescientas; 400 cuatrocientos cuatrocientas; 500 quinientos quinientas; 600 seiscientos seiscientas;
700 setecientos setecientas; 800 ochocientos ochocientas; 900 novecientos novecientas; 1000 mil; 0 cero; 0.5 mitad;
0.333 tercio; 2 segundo segunda; 3 tercer tercero tercera; 4 cuarta; 5 quinto quinta; 6 sexto sexta; 7 séptimo séptima; 8 octavo octava;
9 noveno novena; 10 décimo décima`;
const ITALIAN = `2 due; 3 tre; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9 nove; 10 dieci decina; 11 undici; 12 dodici dozzina;
13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17 diciassette; 18 diciotto; 19 diciannove; 20 venti ventina; 30 trenta trentina;
40 quaranta; 50 cinquanta; 60 sessanta; 70 settanta; 80 ottanta; 90 novanta; 100 cento centinaio; 200 duecento; 300 trecento;
400 quattrocento; 500 cinquecento; 600 seicento; 700 settecento; 800 ottocento; 900 novecento; 1000 mille migliaio; 0 zero; 0.5 metà;
2 seconda; 3 terzo terza; 4 quarto quarta; 5 quinto quinta; 6 sesto sesta; 7 settimo settima; 8 ottavo ottava; 9 nono nona; 10 decimo decima`;
const PORTUGUESE = `2 dois duas; 3 três; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove; 10 dez dezena; 11 onze; 12 doze dúzia;
13 treze; 14 catorze quatorze; 15 quinze; 16 dezesseis dezasseis; 17 dezessete dezassete; 18 dezoito; 19 dezenove dezanove; 20 vinte;
30 trinta; 40 quarenta; 50 cinquenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa; 100 cem cento centena; 200 duzentos duzentas;
300 trezentos trezentas; 400 quatrocentos quatrocentas; 500 quinhentos quinhentas; 600 seiscentos seiscentas; 700 setecentos setecentas;
800 oitocentos oitocentas; 900 novecentos novecentas; 1000 mil milhar; 0 zero;
0.5 metade; 0.333 terço; 3 terceiro terceira; 5 quinto; 6 sexto; 7 sétimo sétima; 8 oitavo oitava; 9 nono nona; 10 décimo décima`;
const RUSSIAN = `2 два две двух двум двумя двое двоих; 3 три трёх трех трём трем тремя трое троих; 4 четыре четырёх четырех четырём четырем
четырьмя четверо четверых; 5 пять пяти пятью; 6 шесть шести шестью; 7 семь семи семью; 8 восемь восьми восемью; 9 девять девяти девятью;
10 десять десяти десятью десяток; 11 одиннадцать одиннадцати; 12 двенадцать двенадцати; 13 тринадцать тринадцати; 14 четырнадцать
четырнадцати; 15 пятнадцать пятнадцати; 16 шестнадцать шестнадцати; 17 семнадцать семнадцати; 18 восемнадцать восемнадцати;
19 девятнадцать девятнадцати; 20 двадцать двадцати; 30 тридцать тридцати; 40 сорок сорока; 50 пятьдесят пятидесяти; 60 шестьдесят
шестидесяти; 70 семьдесят семидесяти; 80 восемьдесят восьмидесяти; 90 девяносто девяноста; 100 сто ста; 200 двести двухсот; 300 триста
трёхсот трехсот; 400 четыреста четырёхсот четырехсот; 500 пятьсот пятисот; 600 шестьсот шестисот; 700 семьсот семисот; 800 восемьсот
восьмисот; 900 девятьсот девятисот; 0 ноль нуль;
0.5 половина половины половину половине половиной; 0.333 треть трети третью; 0.25 четверть четверти четвертью; 3 третий третья третье
третьего третьей третьем третьему третьим`;
const RUSSIAN_ORDINALS = '2 втор; 4 четвёрт четверт; 5 пят; 6 шест; 7 седьм; 8 восьм; 9 девят; 10 десят';
const POLISH = `2 dwa dwie dwaj dwóch dwóm dwoma; 3 trzy trzej trzech trzem trzema; 4 cztery czterej czterech czterem czterema; 5 pięć pięciu;
6 sześć sześciu; 7 siedem siedmiu; 8 osiem ośmiu; 9 dziewięć dziewięciu; 10 dziesięć dziesięciu; 11 jedenaście jedenastu; 12 dwanaście dwunastu;
20 dwadzieścia dwudziestu; 30 trzydzieści trzydziestu; 40 czterdzieści; 50 pięćdziesiąt; 60 sześćdziesiąt; 70 siedemdziesiąt; 80 osiemdziesiąt;
90 dziewięćdziesiąt; 100 sto stu; 200 dwieście; 300 trzysta; 400 czterysta; 500 pięćset; 0.5 połowa połowę połowy pół`;
const ARABIC = `2 اثنان اثنين اثنتان اثنتين; 3 ثلاثة ثلاث; 4 أربعة أربع; 5 خمسة خمس; 6 ستة ست; 7 سبعة سبع; 8 ثمانية ثماني ثمان; 9 تسعة تسع;
10 عشرة عشر; 20 عشرون عشرين; 30 ثلاثون ثلاثين; 40 أربعون أربعين; 50 خمسون خمسين; 60 ستون ستين; 70 سبعون سبعين; 80 ثمانون ثمانين;
90 تسعون تسعين; 100 مئة مائة; 200 مئتان مئتين مائتان مائتين; 1000 ألف; 2000 ألفان ألفين`;

type Row = [word: string, number: number];

function rowsOf(lines: string): Row[] {
  return lines.split(';').flatMap((line) => {
    const [number, ...words] = line.trim().split(/\s+/);
    return words.map((word): Row => [word, Number(number)]);
  });
}

const ofTens = ([, number]: Row) => number >= 20 && number < 100;
const ofUnits = ([, number]: Row) => number >= 2 && number <= 9;

/** "Dreiundzwanzig", "vijfentwintig", "tweeëntwintig", "ventidue": tens and units in one word. */
function joinTens(rows: readonly Row[], one: string, join: (unit: string, tens: string) => string): Row[] {
  const units: Row[] = [[one, 1], ...rows.filter(ofUnits)];
  return rows.filter(ofTens).flatMap(([tens, ten]) => units.map(([unit, by]): Row => [join(unit, tens), ten + by]));
}

/** "Zweihundert", "zwanzigtausend": a number and what multiplies it in one word. */
function joinScales(rows: readonly Row[], hundred: string, thousand: string): Row[] {
  return rows.flatMap(([word, number]): Row[] => {
    const thousands: Row[] = number >= 2 && number < 1000 ? [[word + thousand, 1000 * number]] : [];
    return number >= 2 && number <= 9 ? [[word + hundred, 100 * number], ...thousands] : thousands;
  });
}

const withEndings = (rows: readonly Row[], endings: string): Row[] =>
  rows.flatMap(([word, number]) => endings.split(' ').map((ending): Row => [word + ending, number]));

function russian(): Row[] {
  return [...rowsOf(RUSSIAN), ...withEndings(rowsOf(RUSSIAN_ORDINALS), 'ой ый ая ое ого ому ом ую ым ые ых ыми')];
}

function german(): Row[] {
  const plain = rowsOf(GERMAN);
  const rows = [...plain, ...joinTens(plain, 'ein', (unit, tens) => `${unit}und${tens}`)];
  const ordinals = withEndings(rowsOf(GERMAN_ORDINALS), 'e en er es em');
  return [...rows, ...joinScales(rows, 'hundert', 'tausend'), ...ordinals, ['einhundert', 100], ['eintausend', 1000]];
}

function dutch(): Row[] {
  const plain = rowsOf(DUTCH);
  const rows = [...plain, ...joinTens(plain, 'een', (unit, tens) => unit + (/e$/.test(unit) ? 'ën' : 'en') + tens)];
  return [...rows, ...joinScales(rows, 'honderd', 'duizend')];
}

function italian(): Row[] {
  const plain = rowsOf(ITALIAN).filter(([word]) => !/in[ao]$/.test(word));
  // "Ventuno", "ventotto", "ventitré".
  const join = (unit: string, tens: string) =>
    (/^[uo]/.test(unit) ? tens.slice(0, -1) : tens) + (unit === 'tre' ? 'tré' : unit);
  return [...rowsOf(ITALIAN), ...joinTens(plain, 'uno', join)];
}

/** Numbers written as words, by their folded word, by language; English ones are in `number-words.ts`. */
export const NUMBER_WORDS_BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries({
    de: german(),
    nl: dutch(),
    fr: rowsOf(FRENCH),
    es: rowsOf(SPANISH),
    it: italian(),
    pt: rowsOf(PORTUGUESE),
    pl: rowsOf(POLISH),
    ru: russian(),
    ar: rowsOf(ARABIC),
  }).map(([language, rows]): [string, ReadonlyMap<string, number>] => [language, new Map(rows)]),
);
