const setOf = (words: string) => new Set(words.split(/\s+/));

/** Of these a town or country has one: "the army", "police". */
const ALONE =
  /^(?:(?:[\p{L}-]+ )?(?:army|navy|military|police|government|parliament|congress|senate|cabinet|council|coastguard|kremlin|administration|treasury)|(?:air|police|border|defen[cs]e|security|peacekeeping) forces?|coast guard|central bank|fire brigade|supreme court|general staff)$/u;
/** Public bodies: a word for what they look after tells which is meant ("the rail regulator"). */
const PUBLIC = setOf(
  `ministry department office service commission authority agency inspectorate regulator watchdog committee federation
  association bureau court tribunal treasury directorate registry police guard brigade ombudsman trust`,
);
/** These need a word for whose they are: "the national cyber centre", not "the shopping centre". */
const PUBLIC_OF_STATE = setOf(
  'centre center institute bank board laboratory observatory fund archive library museum union',
);
const OF_STATE = /^(?:national|federal|state|royal|european|central|provincial|municipal|imperial|interior)$/;
/** Bodies that "of" and what they look after make one: "the ministry of health", "the command of the southern group". */
const PUBLIC_OF = setOf('ministry department office command court council commission inspectorate directorate service');
/** Words that describe a body without telling which, and those for a company’s own departments and for businesses. */
const NO_DOMAIN = setOf(
  `new old other same whole entire small large big main major minor private own independent current former present
  future relevant responsible competent rival similar separate single powerful joint special executive trade industry
  professional news advertising ad travel rating ratings talent temp temping press public-relations pr marketing legal sales
  personnel hr human resources accounts shopping call leisure lettings estate recruitment branch head back campaign advocacy
  lobby support customer taxi courier delivery subscription law first second third lower front box post home-delivery parent
  church wedding memorial funeral it design engineering`,
);
/** "The streaming service", "the organising committee"; "the planning office" is a public one. */
const BUSY =
  /^(?!(?:housing|banking|planning|policing|nursing|fishing|mining|broadcasting|shipping|building|engineering|gambling)$)[\p{L}-]+ing$/u;

/**
 * True for a definite body in small letters of which a reader finds one: "the air force", "the data protection
 * authority", "the ministry of health"; not "the new agency", "the streaming service", "an agency". `words`: in small
 * letters, up to the first comma or relative word.
 */
export function isPublicBody(words: string): boolean {
  const of = /^(?:the )?(?:press )?([\p{L}-]+) (?:of|for) (?:the )?\p{L}/u.exec(words)?.[1];
  if (of !== undefined) return words.startsWith('the ') && PUBLIC_OF.has(of);
  const hasArticle = words.startsWith('the ');
  const body = hasArticle ? words.slice('the '.length) : words;
  if (ALONE.test(body))
    return hasArticle || !body.includes(' ') || /^(?:state|federal|military|border) police$/.test(body);
  const parts = body.split(/[\s]+/u);
  const noun = parts.at(-1) ?? '';
  const domain = parts.slice(0, -1);
  if (!hasArticle || domain.length === 0 || domain.length > 4) return false;
  if (domain.some((word) => NO_DOMAIN.has(word) || /^\d|['’]s?$/u.test(word))) return false;
  if (PUBLIC_OF_STATE.has(noun)) return domain.some((word) => OF_STATE.test(word));
  return PUBLIC.has(noun) && !BUSY.test(domain.at(-1) ?? '');
}
