import type { Act, Form, Note, NoteSource, Via } from '../../core/notes/note.ts';
import type { Span } from '../../core/text/span.ts';
import { findNearest } from './find-nearest.ts';
import type { SeedNote } from './seed-note.ts';

/** What a reader is told about a note. */
export interface Wording {
  why: string;
  question: string;
}

// Cues that report what somebody said, thought or did; "may" or "with high probability" do not.
const REPORTING_CUES = new Set([
  'gave an assessment',
  'believe',
  'continues to be accused',
  'were noted',
  'knows',
  'was repeatedly exposed',
]);

// The words, then a dash and "said": the writer marks them as spoken in just this form.
const SAID_AFTER_DASH = /^, – said /;

/** Makes the note the library holds: passages as spans, the source's words nearest to the quote. */
export function makeNote(seed: SeedNote, id: string, text: string, wording: Wording): Note {
  const content = findOnly(text, seed.quote);
  return {
    id,
    kind: seed.kind,
    origin: 'stored',
    content: [content],
    source: seed.kind === 'inserted' ? null : makeSource(seed, text, content),
    cue: seed.cue === undefined ? [] : [findNearest(text, seed.cue, content)],
    act: actOf(seed),
    form: formOf(seed, text.slice(content.end)),
    via: viaOf(seed),
    why: wording.why,
    question: wording.question,
    confidence: 1,
    isApproximate: false,
  };
}

function findOnly(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  if (start === -1 || text.includes(quote, start + 1)) throw new Error(`Not once in the text: "${quote}"`);
  return { start, end: start + quote.length };
}

function makeSource({ source, resolved, grade }: SeedNote, text: string, content: Span): NoteSource {
  const words = source ?? null;
  return {
    spans: words === null ? [] : [findNearest(text, words, content)],
    text: words,
    resolved: resolved ?? null,
    grade: grade ?? 'none',
    link: null,
  };
}

function actOf({ kind, cue }: SeedNote): Act | null {
  if (kind === 'inserted') return null;
  return kind === 'attributed' || REPORTING_CUES.has(cue ?? '') ? 'report' : 'claim';
}

function formOf(seed: SeedNote, after: string): Form | null {
  if (seed.form !== undefined) return 'interview';
  if (seed.kind === 'attributed') return SAID_AFTER_DASH.test(after) ? 'direct' : 'indirect';
  return actOf(seed) === 'report' ? 'indirect' : null;
}

function viaOf({ via, form }: SeedNote): Via | null {
  return via ?? (form === 'interview answer' ? 'first-hand' : null);
}
