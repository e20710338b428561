import { describe, expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';
import { isByNobody } from './is-by-nobody.ts';

const marked = (line: string) => shownNotesOf(line).notes.map(({ source }) => source?.text);

describe('what nobody says, knows or has suggested is not marked as a report', () => {
  it.each([
    'Nobody knows what the final bill will be.',
    'No one has said why the bridge was shut.',
    'Nobody at the council has suggested that it should close.',
  ])('%s', (line) => {
    expect(marked(line)).toEqual([]);
  });
});

describe('what somebody says about it is', () => {
  it.each([
    ['Nobody knows what the final bill will be, the council said.', 'the council'],
    ['None of the councillors has said why the bridge was shut.', 'None of the councillors'],
  ])('%s', (line, source) => {
    expect(marked(line)).toEqual([source]);
  });
});

it.each([
  ['nobody', 'has suggested', true],
  ['No one', 'disputes', false],
  ['nobody', 'has denied', false],
  ['Nobody’s Child', 'said', false],
])('%s %s: by nobody is %s', (source, cue, expected) => {
  expect(isByNobody(source, cue)).toBe(expected);
});
