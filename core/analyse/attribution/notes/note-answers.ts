import type { Note } from '../../../notes/note.ts';
import type { AnalysedText } from '../../analysed-text.ts';
import type { Turn } from '../interviews/find-interview-turns.ts';
import { mergeSpans } from '../sentences/merge-spans.ts';
import { sharedLength } from '../sentences/shared-length.ts';
import { explainNote } from './explain-note.ts';

/** Confidence of an answer whose speaker is known, and of one whose is not. */
const KNOWN_SPEAKER = 0.85;
const UNKNOWN_SPEAKER = 0.5;

/** An answer covered by attributions to this share of its length is left to them. */
const TOLD_SHARE = 0.75;

const INLINE = /[,?!.…] ?[–—] ?\p{Ll}/u;

/** A note for every paragraph of an answer: its words belong to the person interviewed. */
export function noteAnswers(article: AnalysedText, turns: readonly Turn[], attributions: readonly Note[]): Note[] {
  const others = attributions.filter(isByOthers);
  const told = mergeSpans(others.flatMap(({ content }) => content));
  const starts = new Set(others.map(({ content }) => content[0]?.start));
  return turns.flatMap((turn) => {
    const end = article.paragraphs[turn.paragraph]?.end ?? turn.start;
    if (turn.kind === 'question' || end <= turn.start) return [];
    // `– …, – said Ann Lee`, "LEE: …": the attribution’s own note says it.
    const isTold = sharedLength({ start: turn.start, end }, told) >= TOLD_SHARE * (end - turn.start);
    if (isTold || (starts.has(turn.start) && INLINE.test(article.text.slice(turn.start, end)))) return [];
    const resolved = turn.speaker === '' ? null : turn.speaker;
    const grade = resolved === null ? 'described' : 'named';
    const label = turn.label === null ? null : article.text.slice(turn.label.name.start, turn.label.name.end);
    const words = explainNote({
      source: label,
      resolved,
      cue: '',
      grade,
      via: 'first-hand',
      outlet: null,
      link: null,
      occasion: null,
      isDocument: false,
      kind: 'interview',
    });
    return [
      {
        id: '',
        kind: 'attributed',
        origin: 'automatic',
        content: [{ start: turn.start, end }],
        source: { spans: turn.label === null ? [] : [turn.label.name], text: label, resolved, grade, link: null },
        cue: turn.label === null ? [] : [turn.label.mark],
        act: 'report',
        form: 'interview',
        via: 'first-hand',
        ...words,
        confidence: resolved === null ? UNKNOWN_SPEAKER : KNOWN_SPEAKER,
        isApproximate: false,
      } satisfies Note,
    ];
  });
}

/** What "I think" holds is the answer itself. */
const isByOthers = ({ act, source }: Note) => act === 'report' && !/^(?:i|we)$/i.test(source?.text ?? '');
