import type { Grade, Via } from '../../../notes/note.ts';

/** What is known of an attribution when it is put in words. */
export interface Findings {
  /** The source as written, null where nobody is named. */
  source: string | null;
  /** Who that is, null where nobody can be told. */
  resolved: string | null;
  cue: string;
  grade: Grade;
  via: Via | null;
  outlet: string | null;
  link: string | null;
  /** Words that say when, where or to whom it was said; null where that is not asked (a document, an outlet). */
  occasion: readonly string[] | null;
  /** True of a study, a poll, a report: it is read, not asked. */
  isDocument: boolean;
  /** True where the last words attributed are a paragraph of their own that names nobody. */
  goesOn?: boolean;
  /** Who is said within it to have said so, and the words that say so. */
  inner?: { source: string; cue: string } | null;
  /** True of "I" in the article's own voice. */
  isWriter?: boolean;
  kind: 'attribution' | 'interview' | 'claim';
}

/** Longest quotation from the page within our own sentence, in characters. */
const MAX_QUOTED = 70;

/** Which words were the evidence, and what the reader could ask next; neutral, never a verdict. */
export function explainNote(findings: Findings): { why: string; question: string } {
  const { resolved, outlet } = findings;
  const named = { ...findings, resolved: resolved && within(resolved), outlet: outlet && within(outlet) };
  return { why: whyOf(named), question: questionOf(named) };
}

/** A name within a sentence of ours: it may open one of the page's. */
const within = (name: string) => name.replace(/^(?:An?|The) /, (article) => article.toLowerCase());

function quoted(words: string): string {
  const short = words.replace(/\s+/g, ' ').trim();
  return `“${short.length > MAX_QUOTED ? `${short.slice(0, MAX_QUOTED).replace(/\s\S*$/, '')} …` : short}”`;
}

/** A cue within a sentence of ours. */
const named = (cue: string) =>
  cue === ':' ? 'A colon' : /^(?:[–—―-]|--)$/.test(cue) ? 'A dash' : quoted(cue.replace(/:$/, ''));

function whyOf({
  source,
  resolved,
  cue,
  grade,
  via,
  outlet,
  occasion,
  goesOn,
  inner,
  isWriter,
  kind,
}: Findings): string {
  if (kind === 'interview')
    return resolved === null ? 'An answer in an interview.' : `An answer in an interview with ${resolved}.`;
  if (kind === 'claim') return `${quoted(cue)} presents this as known; no source stands with it.`;
  if (source === null)
    return resolved === null
      ? `${quoted(cue)} reports this without naming anybody.`
      : `${quoted(cue)} goes on with what ${resolved} says.`;
  const who =
    resolved !== null && !within(source).includes(resolved) ? `${quoted(source)}, here ${resolved},` : quoted(source);
  if (isWriter === true) return `${named(cue)} attributes this to the writer.`;
  const base =
    cue === ''
      ? `Attributed to ${who.replace(/,$/, '')}.`
      : `${named(cue)} attributes this to ${who.replace(/,$/, '')}.`;
  const notes = [
    goesOn === true && 'The quotation in the next paragraph names nobody and is taken to go on from it.',
    inner != null && `Within it ${quoted(inner.cue)} attributes words to ${quoted(inner.source)}.`,
    grade === 'vague' && 'These words name nobody in particular.',
    grade === 'described' && 'The source is described, not named.',
    via === 'second-hand' && outlet !== null && `This page repeats what ${outlet} reported.`,
    occasion !== null && occasion.length > 0 && `Occasion: ${occasion.map(quoted).join(', ')}.`,
    occasion?.length === 0 && grade === 'named' && 'No occasion is named.',
  ];
  return [base, ...notes.filter((note) => note !== false)].join(' ');
}

function questionOf({
  source,
  resolved,
  cue,
  grade,
  via,
  outlet,
  link,
  occasion,
  isDocument,
  inner,
  isWriter,
  kind,
}: Findings): string {
  if (kind === 'interview') return `What does ${resolved ?? 'the speaker'} base this on?`;
  if (kind === 'claim') return 'Who says so, and where could it be checked?';
  if (isWriter === true) return 'What does the writer base this on?';
  if (grade === 'none' || (source === null && resolved === null)) return `Whose words are behind ${quoted(cue)}?`;
  if (grade === 'vague') return `Who exactly is meant by ${quoted(source ?? cue)}?`;
  if (via === 'second-hand' && outlet !== null) {
    return link === null
      ? `What does ${outlet} itself say, and whom does it name?`
      : `Does the linked page say the same, and whom does it name?`;
  }
  if (inner != null) return `Is this known from ${quoted(inner.source)} directly?`;
  // Of one or of several: the words are the article's own.
  if (grade === 'described') {
    return isDocument
      ? `Where can ${quoted(source ?? cue)} be found, and does anything else say the same?`
      : `Who is meant by ${quoted(source ?? cue)}, and does anybody else say the same?`;
  }
  const who = resolved ?? within(source ?? 'the source');
  if (link !== null) return `Does the linked page have these words of ${who}?`;
  if (isDocument) return `Where is this said in ${who}?`;
  return occasion !== null && occasion.length > 0
    ? `Is there a record of what ${who} said on that occasion?`
    : `Where and when did ${who} say this?`;
}
