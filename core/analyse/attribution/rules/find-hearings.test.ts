import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';

/** What is marked of the line: "kind, source or cue: content … content". */
function read(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ kind, source, cue, content }) => `${kind}, ${source?.text ?? words(cue)}: ${words(content)}`);
}

it.each([
  [
    'The court heard the 26-year-old was seen near the boathouse with a torch.',
    'unsourced, The court heard: the 26-year-old was seen near the boathouse with a torch',
  ],
  [
    'Marlow Crown Court heard that Hale had hidden the keys in a flour tin.',
    'unsourced, Marlow Crown Court heard: Hale had hidden the keys in a flour tin',
  ],
  [
    'At an earlier hearing, the tribunal heard Ms Hale’s manager changed the rota twice.',
    'unsourced, the tribunal heard: Ms Hale’s manager changed the rota twice',
  ],
  [
    'The jury were also told Hale, a plumber, had kept the letters in his van.',
    'unsourced, The jury were also told: Hale, a plumber, had kept the letters in his van',
  ],
  [
    'The court heard that Hale bought a torch the day before.',
    'unsourced, The court heard: Hale bought a torch the day before',
  ],
  [
    'A court has heard how a man sank his own boat after a row.',
    'unsourced, A court has heard: how a man sank his own boat after a row',
  ],
  [
    'Jurors have been told how the pair met at a caravan site in Wick.',
    'unsourced, Jurors have been told: how the pair met at a caravan site in Wick',
  ],
  [
    'Hale took the boat out alone after a row over money, the inquest heard.',
    'unsourced, the inquest heard: Hale took the boat out alone after a row over money',
  ],
  [
    'The court heard on Tuesday that Hale had missed four payments on the boat.',
    'unsourced, The court heard: Hale had missed four payments on the boat',
  ],
  [
    'The inquiry heard last week that ministers missed four warnings.',
    'unsourced, The inquiry heard: ministers missed four warnings',
  ],
  [
    'When the police arrived, the court heard, Hale was asleep on the boat.',
    'unsourced, the court heard: When the police arrived … Hale was asleep on the boat',
  ],
  [
    'Hale pleaded guilty, the court heard, and was fined four hundred pounds.',
    'unsourced, the court heard: Hale pleaded guilty',
  ],
  [
    'Yesterday Marlow Crown Court heard that Hale had hidden the keys.',
    'unsourced, Marlow Crown Court heard: Hale had hidden the keys',
  ],
  ['Last year the court heard that Hale had hidden the keys.', 'unsourced, the court heard: Hale had hidden the keys'],
  [
    'It is the first time a court has heard that Hale had hidden the keys.',
    'unsourced, a court has heard: Hale had hidden the keys',
  ],
  [
    'The House of Keys inquiry heard that Hale had hidden them.',
    'unsourced, The House of Keys inquiry heard: Hale had hidden them',
  ],
  [
    'Letters from the bank showed Hale had missed four payments on the boat, the court was told on Friday.',
    'unsourced, the court was told: Letters from the bank showed Hale had missed four payments on the boat',
  ],
])('what a hearing heard, nobody said by whom, is a report that nobody owns: %s', (line, expected) => {
  expect(read(line)).toContain(expected);
});

it.each([
  'The court heard the appeal filed by the two brothers last spring.',
  'The Supreme Court heard arguments on Tuesday over the harbour tax.',
  'The jury heard three days of evidence before it retired.',
  'Has the court heard that Hale was near the boathouse?',
  'The jury heard Mr Hale tell police he had no idea who sank the boat.',
  'The jury was told by the judge to go home for the weekend.',
  'The judge heard that song on the way to work, and she liked it.',
])('other things that courts hear are none: %s', (line) => {
  expect(read(line).filter((note) => note.startsWith('unsourced'))).toEqual([]);
});

it('who told the court is the source still', () => {
  expect(read('The inquest heard from Dr Ana Ruiz, who said the boat had been sound.')).toEqual([
    expect.stringContaining('attributed, who: the boat had been sound'),
  ]);
});
