import { primaryLanguage } from '../words/primary-language.ts';

/** By language, folded: weekdays from Monday, then months from January, the forms of one joined by "/". */
const LINES = `
en: monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thur/thu friday/fri saturday/sat sunday/sun
 january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec
de: montag/montags dienstag/dienstags mittwoch/mittwochs donnerstag/donnerstags freitag/freitags samstag/samstags/sonnabend sonntag/sonntags
 januar/jänner februar märz april mai juni juli august september oktober november dezember
fr: lundi mardi mercredi jeudi vendredi samedi dimanche
 janvier février mars avril mai juin juillet août septembre octobre novembre décembre
es: lunes martes miércoles jueves viernes sábado domingo
 enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
it: lunedì martedì mercoledì giovedì venerdì sabato domenica
 gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
pt: segunda terça quarta quinta sexta sábado domingo
 janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
nl: maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
 januari februari maart april mei juni juli augustus september oktober november december
pl: poniedziałek/poniedziałku wtorek/wtorku środa/środę/środy czwartek/czwartku piątek/piątku sobota/sobotę/soboty niedziela/niedzielę/niedzieli
 styczeń/stycznia/styczniu luty/lutego/lutym marzec/marca/marcu kwiecień/kwietnia/kwietniu maj/maja/maju czerwiec/czerwca/czerwcu
 lipiec/lipca/lipcu sierpień/sierpnia/sierpniu wrzesień/września/wrześniu październik/października/październiku listopad/listopada/listopadzie
 grudzień/grudnia/grudniu
ru: понедельник/понедельника/понедельнику/понедельником вторник/вторника/вторнику/вторником среду
 четверг/четверга/четвергу/четвергом пятница/пятницы/пятнице/пятницу/пятницей суббота/субботы/субботе/субботу/субботой
 воскресенье/воскресенья/воскресенью/воскресеньем
 январь/января/январю/январём/январе февраль/февраля/февралю/февралём/феврале март/марта/марту/мартом/марте
 апрель/апреля/апрелю/апрелем/апреле май/мая/маю/маем/мае июнь/июня/июню/июнем/июне июль/июля/июлю/июлем/июле
 август/августа/августу/августом/августе сентябрь/сентября/сентябрю/сентябрём/сентябре октябрь/октября/октябрю/октябрём/октябре
 ноябрь/ноября/ноябрю/ноябрём/ноябре декабрь/декабря/декабрю/декабрём/декабре
ar: الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
 يناير فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر نوفمبر ديسمبر
`;

const BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  LINES.trim()
    .split(/\n(?=\p{L})/u)
    .map((lines) => {
      const [language = '', all = ''] = lines.split(': ');
      const keys = all.split(/\s+/).flatMap((forms, i) => {
        const key = i < 7 ? `weekday ${i + 1}` : `month ${i - 6}`;
        return forms.split('/').map((form): [string, string] => [form, key]);
      });
      return [language, new Map(keys)];
    }),
);

/** "星期二" and "火曜日", which `joinCharacters` makes one word. */
const OF_CHARACTERS = /^(?:星期|礼拜|禮拜|周|週)(?<chinese>.)$|^(?<japanese>.)曜日?$/u;

/** "Dienstagabend". */
const HOUR = /(?<=tag|woch)(?:morgen|vormittag|mittag|nachmittag|abend|nacht)s?$/;

/**
 * Which weekday or month a folded word is, in every form it takes: "month 9" for "Sept" and "September"; null for other words. In English
 * the capital decides.
 */
export function calendarKey(word: string, language: string | null | undefined): string | null {
  const days = BY_LANGUAGE.get(primaryLanguage(language));
  const known = days?.get(word) ?? days?.get(word.replace(HOUR, ''));
  const { chinese, japanese } = OF_CHARACTERS.exec(word)?.groups ?? {};
  const weekday = chinese ?? japanese;
  return known ?? (weekday === undefined ? null : `weekday ${weekday.replace('天', '日')}`);
}
