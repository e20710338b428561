import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../test/shown-notes-of.ts';

/** What is marked of the line: "source: content … content". */
function read(line: string): string[] {
  const { notes, words } = shownNotesOf(line);
  return notes.map(({ source, content }) => `${source?.text}: ${words(content)}`);
}

it.each([
  ['Mr. Lund slammed the council’s plan as a waste of money.', 'Mr. Lund: the council’s plan as a waste of money'],
  [
    'The company pushed back against the claim that its boats were unsafe.',
    'The company: the claim that its boats were unsafe',
  ],
  [
    'The judge ordered the port to release all of its letters by May.',
    'The judge: the port to release all of its letters by May',
  ],
  ['Opposition councillors bemoaned the loss of two libraries.', 'Opposition councillors: the loss of two libraries'],
  ['The mayor thanked the volunteers who rebuilt the wall.', 'The mayor: the volunteers who rebuilt the wall'],
  [
    'The bank expects that prices will rise by two per cent next year.',
    'The bank: that prices will rise by two per cent next year',
  ],
  ['The court ordered that the man be released.', 'The court: that the man be released'],
  ['Ann Lee wrote: “Say It Again.”', 'Ann Lee: “Say It Again.”'],
  [
    'Ann Lee wrote “The Coast Must Be Saved” is what they all said.',
    'Ann Lee: “The Coast Must Be Saved” is what they all said',
  ],
  ['The driver recalled 3,000 people waiting at the gates.', 'The driver: 3,000 people waiting at the gates'],
  ['The minister dismissed the claims as a joke.', 'The minister: the claims as a joke'],
])('what somebody says in a word that was taken for a want is marked: %s', (line, expected) => {
  expect(read(line)).toEqual([expected]);
});

it('short answers are marked', () => {
  expect(read('The coach said no.')).toEqual(['The coach: no']);
});

it.each([
  ['silence', 'The coach said nothing.'],
  ['a want', 'The minister wants to close two libraries.'],
  ['a vote', 'The council backed the plan to close two libraries.'],
  ['a birth', 'The couple welcomed their first child in May.'],
  ['a guest', 'The Queen welcomed the president at Windsor Castle.'],
  ['a purchase', 'The company ordered 40 planes from Airbus in June.'],
  ['a title', 'Tom Hargreaves wrote “Say It Again” for her sister.'],
  ['the title of a book', 'Peter Lindqvist wrote “The Salt Road” in nine weeks.'],
  ['a name', 'Priya Nair named the boat “Hope”.'],
  ['a repair', 'The carmaker recalled 3,000 cars from Norland in May.'],
  ['a plan', 'The government expects to publish the report in May.'],
  ['a patient taken in', 'Doctors admitted her to the burns unit at Leeds General.'],
  ['a profit', 'The company posted a profit of £3m for the year.'],
  ['a dividend', 'The board declared a dividend of 4p a share.'],
  ['a picture', 'The mayor tweeted a picture of the boat.'],
  ['a title won', 'Norland claimed the title for a third time.'],
  ['a dismissal', 'The club dismissed the coach on Monday.'],
  ['a sentence', 'The judge condemned him to death.'],
  ['an expectation that nobody owns', 'The bank is expected to raise its prices next year.'],
  ['the target of others’ complaints', 'The minister faced complaints about the loss of two libraries.'],
])('%s is not marked: %s', (_, line) => {
  expect(read(line)).toEqual([]);
});

it('“I” in the article’s own voice is the writer, in a quotation whoever is quoted', () => {
  const [own] = shownNotesOf('I admit that I was wrong about the trams.').notes;
  expect([own?.why, own?.question]).toEqual([
    '“admit” attributes this to the writer.',
    'What does the writer base this on?',
  ]);
  for (const line of [
    'In a letter Lee wrote:\nI admit that I was wrong about the trams.',
    'In a letter Lee wrote:\nI was there.\nI admit that I was wrong about the trams.',
    'What was the hardest part?\nI think the hardest part was the end.',
    'LEE: I admit that I was wrong about the trams.',
    'The song goes: I believe that children are our future.',
    'I’m told that the plan is dead.',
  ])
    expect(shownNotesOf(line).notes.filter(({ why }) => why.includes('writer'))).toEqual([]);
  const { notes } = shownNotesOf('“I said that the plan was wrong,” Ann Lee said.');
  expect(notes.filter(({ why }) => why.includes('writer'))).toEqual([]);
});
