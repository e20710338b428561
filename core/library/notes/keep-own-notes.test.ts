import { expect, it } from 'vitest';
import { article } from '../../../test/store/try-store.ts';
import { keepOwnNotes } from './keep-own-notes.ts';
import { makeOwnNote } from './make-own-note.ts';

const HARBOUR = 'The harbour master said that the ferry would sail again once the wind had dropped below thirty knots.';
const COUNCIL = 'A council member asked why nobody had told the passengers before they had bought their tickets.';
const OTHERS = [
  'About forty lorries waited on the quay overnight, most of them with fish from the northern farms.',
  'The company owns three ships, two of which are being repaired at a yard on the mainland this month.',
  'Hotels in the old town took in families who had nowhere to go, and the school opened its gymnasium.',
];
const ANEW = [
  'On Tuesday the first ship left at dawn with every cabin taken, and a second followed before noon.',
  'An inquiry led by a retired judge will look into what went wrong, the ministry announced in the evening.',
  'Fishermen complained of losses that they put at two million, a figure that insurers have yet to confirm.',
];

const noteOn = (text: string, words: string) => {
  const start = text.indexOf(words);
  const content = [{ start, end: start + words.length }];
  return makeOwnNote('own-1', { kind: 'attributed', source: '', text: 'Why?' }, content);
};

/** The words that a note on some words of one text stands on once another has taken its place. */
function keep(words: string, before: readonly string[], after: readonly string[]): string[] {
  const [from, to] = [before.join('\n'), after.join('\n')];
  const former = article('a', from, { notes: [noteOn(from, words)] });
  return keepOwnNotes(former, article('a', to)).notes.flatMap(({ content }) =>
    content.map(({ start, end }) => to.slice(start, end)),
  );
}

it.each<[string, readonly string[]]>([
  ['a paragraph is new', [HARBOUR, COUNCIL, ...OTHERS, ...ANEW.slice(0, 1)]],
  ['half is another', [HARBOUR, COUNCIL, ...ANEW]],
  ['little is as it was', [...ANEW, COUNCIL]],
])('a reader’s note stays on its words where %s', (_what, after) => {
  expect(keep(COUNCIL, [HARBOUR, COUNCIL, ...OTHERS], after)).toEqual([COUNCIL]);
});

it.each<[string, string, readonly string[]]>([
  ['its words are gone', COUNCIL, [HARBOUR, ...ANEW]],
  ['nothing is as it was', COUNCIL, ANEW],
  ['they stand there twice', COUNCIL, [COUNCIL, ...ANEW, COUNCIL]],
  ['of another text it has a few words that any has', 'in the evening', ANEW],
])('a reader’s note is left to the former text where %s', (_what, words, after) => {
  expect(keep(words, [HARBOUR, COUNCIL, ...OTHERS, 'It rained in the evening.'], after)).toEqual([]);
});
