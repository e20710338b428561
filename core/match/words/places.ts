import { primaryLanguage } from './primary-language.ts';

/**
 * Countries with the words that stand for them: demonym, capital, seat of government. A new translation often puts
 * "Moscow" or "the Kremlin" for "Russia". Written from general knowledge, the states that news name most.
 */
const COUNTRIES = `
us usa america american americans washington|uk britain british london england english|russia russian russians moscow kremlin
|china chinese beijing|germany german germans berlin|france french paris elysee|italy italian italians rome|spain spanish madrid
|portugal portuguese lisbon|netherlands dutch hague amsterdam|belgium belgian brussels|austria austrian vienna
|switzerland swiss bern|poland polish poles warsaw|ukraine ukrainian ukrainians kyiv kiev|belarus belarusian minsk
|moldova moldovan moldavian moldavia chisinau|romania romanian bucharest|bulgaria bulgarian sofia|hungary hungarian budapest
|czech czechia prague|slovakia slovak bratislava|slovenia slovenian ljubljana|croatia croatian zagreb|serbia serbian belgrade
|greece greek athens|turkey turkish turks ankara|cyprus cypriot nicosia|sweden swedish swedes stockholm|norway norwegian norwegians oslo
|denmark danish danes copenhagen|finland finnish finns helsinki|iceland icelandic icelanders reykjavik|ireland irish dublin
|estonia estonian tallinn|latvia latvian riga|lithuania lithuanian vilnius|georgia georgian tbilisi|armenia armenian yerevan
|azerbaijan azerbaijani baku|kazakhstan kazakh astana|uzbekistan uzbek tashkent|iran iranian iranians tehran
|iraq iraqi baghdad|syria syrian damascus|israel israeli israelis jerusalem|lebanon lebanese beirut|jordan jordanian amman
|egypt egyptian cairo|libya libyan tripoli|tunisia tunisian tunis|algeria algerian algiers|morocco moroccan rabat
|saudi arabia riyadh|yemen yemeni sanaa|qatar qatari doha|afghanistan afghan kabul|pakistan pakistani islamabad
|india indian indians delhi|bangladesh bangladeshi dhaka|japan japanese tokyo|dprk pyongyang|seoul
|vietnam vietnamese hanoi|thailand thai bangkok|indonesia indonesian jakarta|malaysia malaysian|philippines philippine filipino manila
|australia australian canberra|zealand wellington|canada canadian ottawa|mexico mexican|cuba cuban havana
|venezuela venezuelan caracas|colombia colombian bogota|brazil brazilian brasilia|argentina argentine argentinian buenos
|chile chilean santiago|peru peruvian lima|bolivia bolivian|ecuador ecuadorian quito|kenya kenyan nairobi
|ethiopia ethiopian addis|nigeria nigerian abuja|ghana ghanaian accra|mali malian bamako|sudan sudanese khartoum
|somalia somali mogadishu|uganda ugandan kampala|tanzania tanzanian|africa african africans|europe european europeans eu`;

/** A place's word, folded, to the name of its country's class. */
export const PLACES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.split('|').flatMap((country) => {
    const words = country.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** Letters that a country and those who live there have in common: "France" and "French", not "Berlin" and "Germany". */
const SAME_LETTERS = 2;
/** Capitals that begin like their countries. */
const CAPITAL = /^(?:tunis|algiers|brasilia)$/;
/** "EU" and "USA" are short for more words than one. */
const MIN_LETTERS = 4;

/** What a country's English name and its demonym are told by alike, from the folded word; null for other words. */
export function placeKey(word: string, language: string | null | undefined): string | null {
  const isWord = primaryLanguage(language) === 'en' && word.length >= MIN_LETTERS && !CAPITAL.test(word);
  const place = isWord ? PLACES.get(word) : undefined;
  return place === undefined ? null : `place ${place} ${word.slice(0, SAME_LETTERS)}`;
}
