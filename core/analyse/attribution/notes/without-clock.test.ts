import { describe, expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';
import { withoutClock } from './without-clock.ts';

describe('the time of a live blog’s entry', () => {
  it.each([
    ['10:32am Police have confirmed that two people died in the blast.', 'Police: that two people died in the blast'],
    ['16.40 GMT “We are safe,” a passenger tells the Herald.', 'a passenger: “We are safe,”'],
    [
      '13:45 Ann Lee, the mayor of Wick, says the crowd has gone home.',
      'Ann Lee, the mayor of Wick: the crowd has gone home',
    ],
    [
      '15:30 Two trains have hit each other near Leeds, according to the fire service.',
      'the fire service: Two trains have hit each other near Leeds',
    ],
    ['10:32 AEST Police have confirmed that two people died.', 'Police: that two people died'],
    ['17.22: Hale has just told MPs that he knew nothing of the letter.', 'Hale: that he knew nothing of the letter'],
  ])('is neither who says it nor said: %s', (line, expected) => {
    const { notes, words } = shownNotesOf(line);
    expect(notes.map(({ source, content }) => `${source?.text}: ${words(content)}`)).toEqual([expected]);
  });

  it.each([
    ['a time told of', '10.30 is too late for most of them.'],
    ['a sum', '10.5 Million were asked for.'],
    ['a time within', 'Police said at 10:32am Monday that it was over.'],
    ['a score', '16-40 Norland led.'],
    ['a number behind a zone', '2.55pm GMT 7,000 people have signed it.'],
    ['a verse', '3:167 Let it be.'],
  ])('%s stays: %s', (_, line) => {
    expect(withoutClock(line, [{ start: 0, end: line.length }])).toBe(line);
  });

  it('leaves every place where it was', () => {
    const text = 'Live\n9.15am: Rain fell.\n9.20am – It stopped.';
    const paragraphs = [
      { start: 0, end: 4 },
      { start: 5, end: 23 },
      { start: 24, end: 44 },
    ];
    expect(withoutClock(text, paragraphs)).toBe('Live\n        Rain fell.\n         It stopped.');
  });
});
