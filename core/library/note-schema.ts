import * as v from 'valibot';
import { ACTS, FORMS, GRADES, KINDS, VIAS } from '../notes/note.ts';
import { webAddress } from './addresses/web-address.ts';
import { MAX_ID } from './short-id.ts';
import { shortText, someText } from './short-text.ts';

// Far above what a person writes, far below what makes a card or a tab slow.
const MAX_WHY = 5_000;
const MAX_QUESTION = 500;
/** UTF-16 units that a source may have. */
export const MAX_SOURCE = 1_000;
/** UTF-16 units that a passage may have. */
export const MAX_PASSAGE = 50_000;
const MAX_SPANS = 50;

const oneOf = <const T extends readonly string[]>(words: T) => v.picklist(words, `must be one of ${words.join(', ')}`);

const offset = v.pipe(
  v.number('must be a number'),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'is below 0'),
);

const spans = v.pipe(
  v.array(
    v.object({ start: offset, end: offset, exact: someText(MAX_PASSAGE) }, 'must be an object'),
    'must be a list of passages',
  ),
  v.maxLength(MAX_SPANS, `has more than ${MAX_SPANS} passages`),
);

const source = v.object(
  {
    spans: v.nullish(spans, []),
    text: v.nullish(shortText(MAX_SOURCE), null),
    resolved: v.nullish(shortText(MAX_SOURCE), null),
    grade: oneOf(GRADES),
    link: v.nullish(webAddress, null),
  },
  'must be an object',
);

/** A note as a library file holds it: spans carry their words. Keys it does not name are dropped. */
export const noteSchema = v.pipe(
  v.object(
    {
      id: someText(MAX_ID),
      kind: oneOf(KINDS),
      content: v.pipe(spans, v.nonEmpty('has no passage')),
      source: v.nullish(source, null),
      cue: v.nullish(spans, []),
      act: v.nullish(oneOf(ACTS), null),
      form: v.nullish(oneOf(FORMS), null),
      via: v.nullish(oneOf(VIAS), null),
      why: shortText(MAX_WHY),
      question: shortText(MAX_QUESTION),
      confidence: v.nullish(
        v.pipe(v.number('must be a number'), v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1')),
        1,
      ),
      isApproximate: v.nullish(v.boolean('must be true or false'), false),
    },
    'must be an object',
  ),
  v.check(
    (note) => (note.kind === 'inserted') === (note.source === null),
    'needs a source, unless it is inserted: then it has none',
  ),
  v.check((note) => note.act !== 'claim' || note.kind === 'unsourced', 'is a claim, so it must be unsourced'),
);

/** A note in the file's form. */
export type FileNote = v.InferOutput<typeof noteSchema>;

/** A passage in the file's form: `exact` is the words between `start` and `end`. */
export type FileSpan = FileNote['content'][number];
