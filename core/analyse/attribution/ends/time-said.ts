const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)';
const YEAR = '(?:19|20)\\d\\d';
const PART = '(?:morning|afternoon|evening|night)';
const AGO = '(?:an?|one|two|three|four|five|six|ten|\\d{1,2}) (?:hour|day|week|month|year)s? ago';
/** As the source of a pattern: "Ofgem today announced", "the minister last night said", "the council in May warned". In small letters: "USA Today" is a name. */
export const TIME_SAID = [
  'today|yesterday|tonight|now',
  `(?:earlier |later |late |early )?(?:last|this) (?:${PART}|week|weekend|month|year|spring|summer|autumn|fall|winter|${DAY}|${MONTH})`,
  `(?:earlier |later )?(?:on )?(?:late |early )?(?:on )?${DAY}(?: ${PART})?`,
  `(?:on|in) (?:early |late |mid-)?${MONTH}(?: \\d{1,2}(?!\\d))?(?:,? ${YEAR})?`,
  `on \\d{1,2} ${MONTH}(?: ${YEAR})?`,
  `in (?:early |late |mid-)?${YEAR}`,
  'earlier today|earlier in the (?:day|week|month|year)|later|earlier',
  AGO,
].join('|');
