import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who said the last thing reported in these paragraphs, by the rules alone. */
function lastOf(lines: readonly string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null).findLast(({ act }) => act === 'report');
}

describe('names of more than a given and a last name', () => {
  it.each<[string, string[], string | null, string]>([
    [
      'a last name with two particles',
      ['Ursula von der Leyen spoke in Trent.', '“It is late,” von der Leyen said.'],
      'Ursula von der Leyen',
      'named',
    ],
    [
      'the same, opening a sentence',
      ['Joost van der Meer runs a lab.', 'Van der Meer said it was late.'],
      'Joost van der Meer',
      'named',
    ],
    [
      'behind a title',
      ['Guillermo del Toro signed a letter.', 'Mr del Toro said it was late.'],
      'Guillermo del Toro',
      'named',
    ],
    [
      '“she” after such a name',
      ['Ana María de la Torre spoke in Trent.', 'She said it was late.'],
      'Ana María de la Torre',
      'named',
    ],
    [
      'a last name of another family stays as it is',
      ['Pieter van den Berg spoke in Trent.', 'Mr de Berg said it was late.'],
      'de Berg',
      'named',
    ],
  ])('%s', (_, lines, resolved, grade) => {
    expect(lastOf(lines)?.source).toMatchObject({ resolved, grade });
  });
});

describe('bodies and crowds', () => {
  it.each<[string, string[], string | null, string]>([
    [
      'a firm whose name ends in a word for a crowd is one firm',
      ['A bus crashed near Trent. The coaches are old.', 'Westbrook Coaches said it was sorry.'],
      'Westbrook Coaches',
      'named',
    ],
    ['a crowd of a town is a crowd', ['A bus crashed near Trent.', 'Trent drivers said it was late.'], null, 'vague'],
    ['a party is a crowd', ['It rained in Trent.', 'House Republicans said it was late.'], null, 'vague'],
    [
      '“the company” is no crowd that opens a sentence',
      ['Critics have called the railway a shambles. Commuters have complained.', 'The company said it was sorry.'],
      null,
      'described',
    ],
    [
      '“the company” may be a single name that opens a sentence',
      ['Norgrid has had a bad year.', 'The company said it was sorry.'],
      'Norgrid',
      'named',
    ],
  ])('%s', (_, lines, resolved, grade) => {
    expect(lastOf(lines)?.source).toMatchObject({ resolved, grade });
  });
});

describe('names that are made of other words', () => {
  it.each<[string, string[], string | null, string]>([
    [
      'a last name that is a trade',
      ['Brian Baker left Trent.', 'It rained.', 'Baker said it was late.'],
      'Brian Baker',
      'named',
    ],
    [
      'one that is a title, and what is told of him',
      ['Wayne King left Trent.', 'It rained.', 'King, who resigned in May, said it was late.'],
      'Wayne King',
      'named',
    ],
    [
      '“he” behind such a name',
      ['Erik Sand left. Brian Baker, a trader, told of his fears.', '“It was late,” he said.'],
      'Brian Baker',
      'named',
    ],
    ['a trade that is nobody’s name', ['Brian Sand left Trent.', 'The baker said it was late.'], null, 'described'],
    ['an office behind a name', ['Coach Brian Baker said it was late.'], 'Brian Baker', 'named'],
    [
      'the first of two with one title',
      ['Senators Carla E. Sand and Patrick J. Leahy met in Trent.', 'It rained.', 'Mrs Sand said it was late.'],
      'Carla E. Sand',
      'named',
    ],
    [
      'two with one title',
      ['Senators Carla E. Sand and Patrick J. Leahy met in Trent.', 'They said it was late.'],
      'Carla E. Sand and Patrick J. Leahy',
      'named',
    ],
    [
      'such a name behind “Mr”',
      ['Wayne King left Trent.', 'It rained.', 'Mr King said it was late.'],
      'Wayne King',
      'named',
    ],
    [
      'a given name behind a title of several',
      ['They met Princes Charles and William.', 'It rained.', 'Charles said it was late.'],
      'Charles',
      'described',
    ],
    [
      'one of several, and the name behind',
      ['It rained.', 'One of the family’s attorneys, Justin Sand, said it was late.'],
      'Justin Sand',
      'named',
    ],
    ['one of several alone', ['It rained.', 'One of the family’s attorneys said it was late.'], null, 'described'],
    ['one of somebody’s', ['It rained.', 'One of Justin Sand’s attorneys said it was late.'], null, 'described'],
    [
      '“she” behind a given name alone',
      ['Oprah Sand met Meghan. Meghan said it was late.', '“It was cold,” she said.'],
      'Meghan',
      'described',
    ],
    [
      '“both”',
      ['Wayne King met Erik Sand.', 'Both Mr King and Mr Sand said it was late.'],
      'Wayne King and Erik Sand',
      'named',
    ],
    ['a new trade', ['Trent Fact-Checker Ana Ruiz said it was late.'], 'Ana Ruiz', 'named'],
    [
      'a word behind an office is nobody',
      [
        'Ana Ruiz met the secretary general. Assembly rooms were full. The general Assembly rose.',
        'He said it was late.',
      ],
      null,
      'described',
    ],
    [
      'whose thing with a capital it is',
      [
        'Larry Kell has asked Donald Sand to his show.',
        'Democrats and quite a few Republicans seized upon Mr Sand’s RT interview, in which he said it was late.',
      ],
      'Donald Sand',
      'named',
    ],
    [
      'a person behind a network',
      ['Larry Kell left.', 'Trent cheered and laughed with NBC’s Donald Sand. “It was late,” he said.'],
      'Donald Sand',
      'named',
    ],
    [
      'a parade of a shop is nobody',
      ['Larry Kell left.', 'Trent cheered the Macy’s Harvest Parade. “It was late,” he said.'],
      'Larry Kell',
      'named',
    ],
  ])('%s', (_, lines, resolved, grade) => {
    expect(lastOf(lines)?.source).toMatchObject({ resolved, grade });
  });
});
