/** A news outlet named in a few words. */
export interface Outlet {
  name: string;
  start: number;
  end: number;
}

// By form, not by country: the last word of most papers' names, what stands before a name, and initials.
const LAST =
  'Times|Post|Journal|Herald|Tribune|Guardian|Telegraph|Independent|Mail|Mirror|Chronicle|Gazette|Observer|Globe|News|' +
  'Weekly|Standard|Express|Star|Examiner|Bulletin|Courier|Press|Magazine|Inquirer|Sentinel|Dispatch|Ledger|Reporter|' +
  'Register|Review|Monitor|Echo|Argus|Radio|Television|TV|Network|Beast|Wire|Today';
// Names whose form does not give them away.
const KNOWN =
  'Reuters|Bloomberg|Politico|Axios|Vox|Slate|Salon|Newsweek|Fortune|Forbes|BuzzFeed|Interfax|Sputnik|Xinhua|Kyodo|' +
  'Meduza|Kommersant|Izvestia|Haaretz|Euronews|Univision|Telemundo|Al Jazeera|Der Spiegel|Le Monde|Le Figaro|El País|' +
  'El Pais|Die Zeit|La Repubblica|Financial Times|The Economist|The Atlantic|The New Yorker|The Sun|Fox News|Fox Business|' +
  'Associated Press|Agence France-Presse|RIA Novosti|Deutsche Welle|Sky News|USA Today|Wall Street Journal|Vanity Fair|Rolling Stone|The Hill|The Intercept|Wired|HuffPost|Huffington Post';
const INITIALS =
  'CNN|BBC|NBC|ABC|CBS|AP|AFP|UPI|NPR|PBS|MSNBC|CNBC|TASS|DPA|ITV|RTÉ|RTE|NHK|CBC|ZDF|ARD|PTI|ANI|ANSA|EFE|C-SPAN|ESPN|MTV';
const GENERIC =
  'newspaper|daily|weekly|magazine|agency|news agency|broadcaster|channel|television channel|portal|website|site|outlet|network|tabloid|paper|journal|news site|radio station';

const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}’'.-]{0,30}";
const NAME = new RegExp(
  `\\b(?:(?:[Tt]he )?(?:${CAPITAL} ){0,3}(?:\\p{Lu}\\p{L}+-)?(?:${LAST})(?:-(?:${LAST}))?|[Tt]he (?:Daily|Sunday|Evening|Morning|Weekly) ${CAPITAL}|(?:${KNOWN})|(?:${INITIALS}))(?![\\p{L}\\p{N}])`,
  'u',
);
const AFTER_GENERIC = new RegExp(`\\b(?:${GENERIC}) [“"«„]?((?:[Tt]he )?${CAPITAL}(?: ${CAPITAL}){0,3})`, 'u');
/** Longest stretch that is looked through, in characters: names stand early in a source. */
const MAX_LENGTH = 300;

/**
 * The first news outlet named in `words` (a source, or what a cue says of an occasion), or null. Goes by
 * the form of the name ("The … Post", "the newspaper …") and initials. Looks at 300 characters.
 */
export function findOutlet(words: string): Outlet | null {
  const head = words.slice(0, MAX_LENGTH);
  const generic = AFTER_GENERIC.exec(head);
  if (generic?.[1] !== undefined) {
    const start = generic.index + generic[0].length - generic[1].length;
    return { name: generic[1], start, end: start + generic[1].length };
  }
  const found = NAME.exec(head);
  if (found === null) return null;
  // "Today" or "Press" alone is a word like any other.
  const isWord = new RegExp(`^(?:${LAST})$`, 'u').test(found[0]);
  return isWord ? null : { name: found[0], start: found.index, end: found.index + found[0].length };
}
