import type { Note } from '../../notes/note.ts';
import type { AnalysedText } from '../analysed-text.ts';
import type { Names } from '../sourcing/read-names.ts';
import { explainNote } from './explain-note.ts';
import type { Turn } from './find-interview-turns.ts';

/** Confidence of an answer whose speaker is known, and of one whose is not. */
const KNOWN_SPEAKER = 0.85;
const UNKNOWN_SPEAKER = 0.5;

/** A note for every paragraph of an answer: its words belong to the person interviewed. */
export function noteAnswers(article: AnalysedText, turns: readonly Turn[], names: Names): Note[] {
  return turns.flatMap((turn) => {
    const end = article.paragraphs[turn.paragraph]?.end ?? turn.start;
    if (turn.kind === 'question' || end <= turn.start || hasInlineCue(article.text.slice(turn.start, end))) return [];
    const resolved = turn.speaker === '' ? null : (fullName(turn.speaker, names) ?? turn.speaker);
    const grade = resolved === null ? 'described' : 'named';
    const words = explainNote({
      source: null,
      resolved,
      cue: '',
      grade,
      via: 'first-hand',
      outlet: null,
      link: null,
      kind: 'interview',
    });
    return [
      {
        id: '',
        kind: 'attributed',
        origin: 'automatic',
        content: [{ start: turn.start, end }],
        source: { spans: [], text: null, resolved, grade, link: null },
        cue: [],
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

const fullName = (name: string, names: Names) => (name.includes(' ') ? null : names.fullName(name));

/** `– …, – said Ann Lee`: the attribution’s own note says it. */
const hasInlineCue = (words: string) =>
  /[,?!.…]\s?[–—]\s?(?:said|says|noted|explained|added|replied|believes|told|stressed|argued)\b/u.test(words);
