import type { InsertedType } from '../../boilerplate/inserted-type.ts';
import type { Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import type { Verdict } from './verdict.ts';

const QUESTIONS: Record<InsertedType, string> = {
  teaser: 'Does the article go on without this line?',
  promo: 'Is this the page speaking for itself rather than the article?',
  ad: 'Is this an advertisement rather than the article?',
  social: 'Is this part of the page’s buttons rather than the article?',
  caption: 'Does this belong to a picture or video about something else?',
  other: 'Does the article go on without this line?',
};

/** The note on one inserted line. */
export function noteLine(id: string, { start, end }: Span, { type, why, confidence }: Verdict): Note {
  return {
    id,
    kind: 'inserted',
    origin: 'automatic',
    content: [{ start, end }],
    source: null,
    cue: [],
    act: null,
    form: null,
    via: null,
    why: `${why}.`,
    question: QUESTIONS[type],
    confidence,
    isApproximate: false,
  };
}
