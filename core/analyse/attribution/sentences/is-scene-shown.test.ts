import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';

const contents = (line: string) => {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ content }) => words(content));
};

it.each([
  ['The film shows an octopus turning white, then red.'],
  ['The documentary shows the singer at work in her barn.'],
  ['The film Harbour Lights shows a boy on a bridge.'],
])('what is to be seen in a film is nothing said: %s', (line) => {
  expect(contents(line)).toEqual([]);
});

it.each([
  ['The film shows that the coast has changed.', 'that the coast has changed'],
  ['A video of the episode shows her on the stairs.', 'her on the stairs'],
  ['A film taken by a neighbour shows officers hitting him.', 'officers hitting him'],
  ['Film industry figures show a fall of 4 per cent.', 'a fall of 4 per cent'],
  ['Footage showed the car speeding through a red light.', 'the car speeding through a red light'],
  ['The report shows prices falling since May.', 'prices falling since May'],
])('what it shows to be so is, and so is evidence: %s', (line, content) => {
  expect(contents(line)).toEqual([content]);
});
