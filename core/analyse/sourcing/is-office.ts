/** Offices of which a country or town has one, so that the title tells whom to ask. */
const ALONE =
  /^(?:(?:[\p{L}-]+ )?(?:president|prime minister|pope|king|queen|chancellor|attorney general|mayor|governor)|vice[- ]president|deputy prime minister|first minister|premier|emir|sultan|taoiseach|lord chancellor|lord mayor|chief justice|crown prince|archbishop|speaker|prosecutor general|general prosecutor|public prosecutor|ombudsman)$/u;
/** Offices told apart by what they look after: "the transport secretary", not "the former minister". */
const WITH_FIELD =
  /^(?!(?:former|new|junior|deputy|senior|then|outgoing|incoming|unnamed|cabinet|government|state|press|general|private|permanent|party|club|company|branch|then|ex|late|first|second|previous|current|disgraced|embattled) )(?:[\p{L}-]+ ){1,3}(?:minister|secretary|commissioner|ombudsman)$/u;

/** True for a definite office in small letters that one person holds: "the president", "the finance minister". */
export function isOffice(words: string): boolean {
  if (!words.startsWith('the ')) return false;
  const title = words.slice('the '.length);
  const isPast = /^(?:former|ex-|then|late|previous|next|future)/.test(title);
  return !isPast && (ALONE.test(title) || WITH_FIELD.test(title));
}
