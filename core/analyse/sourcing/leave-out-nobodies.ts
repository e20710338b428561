import type { Span } from '../../text/span.ts';

/** What is looked at of an attribution. */
interface Found {
  source: Span[];
  cue: Span[];
}

/** Behind "it" or "there": syntax gives nobody. "It was told" has told nobody itself either. */
const IMPERSONAL =
  /^['’]?s? ?(?:(?:is|was|has been|had been|have been|will be|been) (?:[\p{L}]+ly |also |now |long |often |once |even )*(?:[\p{L}]+ed|known|thought|said|understood|held|put about|written|shown|seen|believed|hoped|feared)(?![\p{L}])(?! by )|(?:emerged|transpired|turns? out|turned out|seems?|seemed|appears?|appeared)(?![\p{L}]))/u;
const EXISTS = /^ (?:is|are|was|were|has been|have been|had been|will be)(?![\p{L}])/u;
/** What things go according to; nobody says so. */
const MEASURE =
  /^(?:(?:the|a|an|their|his|her|its|local|ancient|old|long|family|church|original) )*(?:plans?|schedule|timetable|traditions?|customs?|size|taste|needs?|type|age|merit|rank|circumstances|season|height|weight|colou?r|preference|ability|means)$/iu;
/** "Asked whether he would go, Lund said …": a question put to somebody is no claim of his. */
const ASKED = /^(?:(?:is|was|were|has been|have been|had been|being|when|if) )*asked(?: about| whether| if)?$/iu;
const QUESTION = /^(?:(?:the|some|many|new|serious|awkward|difficult) )*questions?$/iu;
/** "Let's say it rains", "Having said that": turns of phrase in which nobody says anything. */
const IDIOM = /(?:^|\s)let['’]s say$|^having said$|^any(?:one|body)['’]s guess$/iu;
/** How much of the text behind a source is looked at, in characters. */
const REACH = 60;

/**
 * The attributions without those that report nothing ("according to plan", "asked whether he would go"), and with no
 * source where only "it" or "there" stands for one ("it is feared").
 */
export function leaveOutNobodies<T extends Found>(text: string, found: readonly T[]): T[] {
  return found.flatMap((each) => {
    const source = wordsOf(text, each.source);
    const cue = wordsOf(text, each.cue);
    if (/^according to$/i.test(cue) && MEASURE.test(source)) return [];
    if (IDIOM.test(`${source} ${cue}`)) return [];
    if (ASKED.test(cue) && (source === '' || QUESTION.test(source) || isAskedFirst(text, each))) return [];
    if (/questions?$/i.test(source) && /asked/i.test(cue)) return [];
    return [isNobody(text, each, source) ? { ...each, source: [] } : each];
  });
}

const wordsOf = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

function isNobody(text: string, { source }: Found, words: string): boolean {
  const behind = text.slice(source.at(-1)?.end ?? 0, (source.at(-1)?.end ?? 0) + REACH);
  if (/^it$/i.test(words)) return IMPERSONAL.test(behind);
  return /^there$/i.test(words) && EXISTS.test(behind);
}

/** True where "asked" opens its sentence and the one asked stands behind it. */
function isAskedFirst(text: string, { source, cue }: Found): boolean {
  const start = cue[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 12), start);
  return (source[0]?.start ?? 0) > start && /(?:^|[.!?…”"]\s+|\n)(?:(?:[Ww]hen|[Ii]f) )?$/u.test(before);
}
