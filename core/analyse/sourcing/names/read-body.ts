import { isNoName } from './is-no-name.ts';
import { plainWord } from './plain-word.ts';
import { BODIES } from './source-nouns.ts';

/** A body the article names, and what it calls it: "Winslade Borough Council", council; "Pikku", app. */
export interface BodyMention {
  start: number;
  name: string;
  noun: string;
}

/** Last words of the names of companies. */
export const COMPANY =
  /^(?:group|inc|ltd|llc|plc|corp|corporation|company|foods|holdings|energy|motors|airlines|airways|partners|securities|industries|technologies|systems|labs|pharma|pharmaceuticals|studios|records|stores|brothers|bros|bakeries|breweries|telecom|capital|ventures|logistics|lines|press|steel|devices|chemicals|electronics|mobility|rail|railways|trains|trams|buses|water|power|gas|oil|mining|minerals|insurance|mutual|shipping|care|homes|hotels|supermarkets|media|software|networks|digital|aerospace|automotive|semiconductors|ferries|cruises|dairies|mills|farms|estates|properties|copper|lithium|uranium|cement|petroleum|metals|resources|renewables|biotech|therapeutics|beverages|brands|toys|robotics|textiles|cosmetics|packaging|healthcare|ag|ab|nv|bv|gmbh|asa|spa|oy|oyj|kg|sarl)$/;
/** Last words of the names of sports clubs. */
export const CLUB =
  /^(?:rovers|wanderers|athletic|albion|rangers|united|hotspur|fc|afc|cf|sc|rfc|celtic|orient|argyle|harriers)$/;
/** "Hartwell Rail plc": the form of a company in small letters. */
const LEGAL = /^ (?:plc|ltd|llc|inc|gmbh|a\/s|s\.?p\.?a\.?)(?![\p{L}])/iu;
/** "Harmer & Sons" */
const PARTNERS = /^ & (?:Sons?|Daughters?|Brothers|Bros|Co|Company|Partners|Associates)(?![\p{L}])/u;
/** Only companies have these. */
const HOLDINGS =
  /^(?:['’]s?)? (?:shares|share price|profits|customers|shareholders|subscribers|chief executive|CEO)(?![\p{L}])/u;
const HELD = /(?:[Ss]hares in|[Cc]hief executive of|CEO of|[Ss]ubsidiary of|[Ss]hareholders in|[Cc]ustomers of) $/;
/** Names go on behind the noun: "Ministry of Defence of Vessia". */
const ONWARD =
  /^(?: (?:of|for) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}(?: and \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})?){1,3}/u;
/** A small noun behind the name: "Selwick fire service", "the Tillmann family", "Vessia’s data authority". */
const NOUN_BEHIND = /^(?:['’]s)? ((?:[\p{Ll}-]{3,14} )?)([\p{Ll}-]{4,14})(?![\p{L}-])/u;
/** "Pikku, the photo-sharing app that …". */
const APPOSITION =
  /^, (?:an?|the) (?:[\p{L}’'-]{2,20} ){0,5}?([\p{Ll}-]{3,14})(?=[,.;]| that | which | with | in | of | from | based | for | behind )/u;
/** "ratings agency Veritor", "the charity Joints Together". */
const NOUN_BEFORE = /(?:^|[^\p{L}])([\p{L}-]{3,14}) [“"«„]?$/u;
/** How far around a name is looked, in characters. */
const REACH = 80;

/** The body that the capital words at `start` name, by its own noun or by what stands beside it; null where none does. */
export function readBody(text: string, start: number, words: readonly string[]): BodyMention | null {
  // "The company" is no name.
  if (words.length === 1 && isNoName(words[0] ?? '', true)) return null;
  const name = words.join(' ');
  const end = start + name.length;
  const after = text.slice(end, end + REACH);
  const last = plainWord(words.at(-1) ?? '');
  const onward = BODIES.has(last) ? (ONWARD.exec(after)?.[0] ?? '') : '';
  if (BODIES.has(last) && (words.length > 1 || onward !== '')) return { start, name: name + onward, noun: last };
  // "An analyst at Corran Securities": where somebody works is not what is talked about.
  const isBeside = /\b(?:at|of|from|with|by)(?: the)? $/.test(text.slice(Math.max(0, start - 12), start));
  const legal = LEGAL.exec(after)?.[0];
  const partners = PARTNERS.exec(after)?.[0];
  if (partners !== undefined) return { start, name: name + partners, noun: 'company' };
  if (legal !== undefined) return { start, name: name + legal, noun: 'company' };
  if (COMPANY.test(last) && words.length > 1 && !isBeside) return { start, name, noun: 'company' };
  if (CLUB.test(last) && words.length > 1) return { start, name, noun: 'club' };
  const behind = NOUN_BEHIND.exec(after);
  if (behind?.[2] !== undefined && BODIES.has(behind[2])) return { start, name: name + behind[0], noun: behind[2] };
  const apposition = APPOSITION.exec(after)?.[1];
  if (apposition !== undefined && BODIES.has(apposition)) return { start, name, noun: apposition };
  const isHeld = HOLDINGS.test(after) || HELD.test(text.slice(Math.max(0, start - 24), start));
  if (isHeld && (words.length === 1 || COMPANY.test(last))) return { start, name, noun: 'company' };
  const before = NOUN_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase();
  return before !== undefined && BODIES.has(before) ? { start, name, noun: before } : null;
}
