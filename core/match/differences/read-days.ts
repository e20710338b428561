import { type Passage, readPassage } from './read-passage.ts';

/** Folded; English, German, French and Spanish. */
const WEEKDAYS = count([
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
]);
const MONTHS = count([
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
]);

function count(languages: readonly string[]): ReadonlyMap<string, number> {
  return new Map(languages.flatMap((words) => words.split(' ').map((word, i): [string, number] => [word, i + 1])));
}

/** What may stand between a day and its month: "4th of March", "4 de marzo". */
const JOINT = /^(?:st|nd|rd|th|of|de)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;
/** "Winds may reach" and "to march" name no month. */
const VERB = /^(?:may|march)$/;

/** The days that a passage names, in order, as keys: weekdays and days of a month; "in March" is none. Linear. */
export function readDays(passage: Passage): string[] {
  const words = readPassage(passage);
  return words.flatMap(({ value, start, end }, i) => {
    const weekday = WEEKDAYS.get(value) ?? WEEKDAYS.get(value.replace(/s$/, ''));
    if (weekday !== undefined) return [`weekday ${weekday}`];
    if (DATE.test(value)) return [value];
    const month = VERB.test(passage.text.slice(start, end)) ? undefined : MONTHS.get(value);
    if (month === undefined) return [];
    const before = words.slice(Math.max(0, i - 3), i).findLast((word) => !JOINT.test(word.value));
    const day = [before, words[i + 1]].find((word) => DAY.test(word?.value ?? ''));
    return day === undefined ? [] : [`${day.value} of ${month}`];
  });
}
