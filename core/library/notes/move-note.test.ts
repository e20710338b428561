import { expect, it } from 'vitest';
import { makeOwnNote } from './make-own-note.ts';
import { moveNote } from './move-note.ts';

const FROM = 'The mayor said so on Monday. The clerk did not, he said.';
const WORDS = 'The clerk did not';
const start = FROM.indexOf(WORDS);
const at = (from: string, exact: string) => ({ start: from.indexOf(exact), end: from.indexOf(exact) + exact.length });
const own = makeOwnNote('own-1', { kind: 'attributed', source: 'He', text: 'Who?' }, [at(FROM, WORDS)]);
const NOTE = { ...own, cue: [at(FROM, 'he said')], source: own.source && { ...own.source, spans: [at(FROM, 'he')] } };

it.each<[string, string, string | null]>([
  ['the same text', FROM, WORDS],
  ['a text with an update before it', `Update: the vote is on. ${FROM}`, WORDS],
  ['a text with other white space', FROM.replace('The clerk did', 'The\n clerk  did'), 'The\n clerk  did not'],
  ['a text without its words', FROM.replace('clerk', 'council'), null],
  ['its words twice, with nothing around them that would tell', `${WORDS}. Yes. ${WORDS}!`, null],
])('a note is moved to %s', (_what, to, words) => {
  const moved = moveNote(NOTE, FROM, to);
  expect(moved?.content.map((span) => to.slice(span.start, span.end)) ?? null).toEqual(words === null ? null : [words]);
});

it('what it points at besides is moved along, or left out', () => {
  const to = `Update. ${FROM.replace('he said', 'they argued')}`;
  expect(moveNote(NOTE, FROM, to)).toMatchObject({ content: [{ start: start + 8 }], cue: [], why: 'Who?' });
});
