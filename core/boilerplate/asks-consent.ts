/** How sites ask before they show a post, a film or a chart of another site; each stands for what may be asked in its language. */
const ASKS = [
  /\b(?:we (?:need|ask for) your (?:permission|consent)|if you have consented to)\b.*\bcookies\b/s,
  /\bthis content is hosted by a third party\b|\b(?:you|i) (?:agree|consent)\b.*\bpersonal data\b.*\bthird[ -]part(?:y|ies)\b/s,
  /\bdaten an drittplattformen übermittelt\b|\bmit einem klick anzeigen lassen\b/,
  /\bpour (?:afficher|visualiser) ce contenu\b.*\b(?:cookies|traceurs)\b/s,
];
/** A piece of each of them, whatever its letter case: few lines have need of the patterns. */
const WORD = /ermission|onsent|rittplattformen|nzeigen lassen|e contenu|hird[ -]part/;
/**
 * Another, in lower case: these have rarer letters, and take half the time to be missed. The last is missed as fast
 * only with what stands before it: alone, it costs half as much again (45 pages, 2026-11-27).
 */
const RARE = /ookies|raceurs|rittplattformen|nzeigen lassen|[a-z] third[ -]part/;
/** What is asked, and of whom, takes a sentence. */
const MIN_LENGTH = 40;
const MAX_LENGTH = 600;
/** A line in quotation marks is somebody's words, not the page's. */
const QUOTED = /^["“„«»]/;

/** True for a line by which the page asks its reader for consent to show something of another site in the text. */
export function asksConsent(line: string, lower = line.toLowerCase()): boolean {
  if (line.length < MIN_LENGTH || line.length > MAX_LENGTH) return false;
  if (!RARE.test(lower) || !WORD.test(line) || QUOTED.test(line)) return false;
  return ASKS.some((pattern) => pattern.test(lower));
}
