import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who the last report of these paragraphs is from, by the rules alone. */
function resolvedOf(...lines: string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null).findLast(({ act }) => act === 'report')?.source?.resolved;
}

describe('initials are', () => {
  it.each([
    [
      'the body that has them in brackets',
      ['The World Health Organization (WHO) was asked.', 'The WHO said it rained.'],
      'World Health Organization',
    ],
    [
      'its without an article, too',
      ['The Trent Union of Miners (TUM) was asked.', 'TUM said it rained.'],
      'Trent Union of Miners',
    ],
    ['no office', ['The chief executive officer (CEO) left.', 'The CEO said it rained.'], 'The CEO'],
    ['no words of other letters', ['The Trent Valley Fund (FGH) was asked.', 'FGH said it rained.'], 'FGH'],
  ])('%s', (_, lines, expected) => {
    expect(resolvedOf(...lines)).toBe(expected);
  });
});

it('"the WHO" is no pronoun, and "who" is one', () => {
  expect(resolvedOf('Ann Lund left.', 'WHO said it rained.')).toBe('WHO');
  expect(resolvedOf('Trent was cold.', 'That was Ann Lund, who said it rained.')).toBe('Ann Lund');
});

describe('"the judge" is', () => {
  it.each([
    ['the one introduced as such', 'Judge Tom Lund said it was cold.', 'Tom Lund'],
    ['not whoever spoke last', '“I was asleep,” Tom Lund, 34, of Trent Road, said.', undefined],
  ])('%s', (_, line, expected) => {
    expect(resolvedOf(line, 'The judge said it rained.') ?? undefined).toBe(expected);
  });

  it('no more than the coroner or the referee, while "the singer" may be who spoke last', () => {
    const line = '“I was asleep,” Tom Lund, 34, of Trent Road, said.';
    expect(resolvedOf(line, 'The coroner said it rained.') ?? undefined).toBeUndefined();
    expect(resolvedOf(line, 'The referee said it rained.') ?? undefined).toBeUndefined();
    expect(resolvedOf(line, 'The singer said it rained.')).toBe('Tom Lund');
  });
});

describe('"the official" is', () => {
  const UNNAMED = 'A senior official said it was cold.';

  it.each([
    [
      'the one without a name, whoever spoke since',
      [UNNAMED, 'Ann Lund, who runs a mill, said it was late.', 'The official said it rained.'],
      null,
    ],
    [
      'whoever spoke, where no other was',
      ['Ann Lund, who runs a mill, said it was late.', 'The official said it rained.'],
      'Ann Lund',
    ],
    [
      'whoever spoke, where the one before was called no more',
      [
        'The official said it was cold.',
        'Ann Lund, who runs a mill, said it was late.',
        'The official said it rained.',
      ],
      'Ann Lund',
    ],
    [
      'one with a name who is called so',
      [UNNAMED, 'Ann Lund, an official, said it was late.', 'The official said it rained.'],
      'Ann Lund',
    ],
  ])('%s', (_, lines, expected) => {
    expect(resolvedOf(...lines)).toBe(expected);
  });
});

describe('kin and lawyers', () => {
  const SISTER = ['Tom Reed was last seen on Sunday.', 'His sister, Ann Lund, said it was cold.'];
  const LAWYER = ['Tom Reed is on trial.', 'Reed’s lawyer, Ann Lund, said it was cold.'];

  it.each([
    ['are who was introduced as such', [...SISTER, 'His sister said it rained.'], 'Ann Lund'],
    ['go by whose they are', [...LAWYER, 'Reed’s lawyer said it rained.'], 'Ann Lund'],
    ['go by whose they are, in a pronoun', [...LAWYER, 'His lawyer said it rained.'], 'Ann Lund'],
    ['of another are nobody’s', [...LAWYER, 'Bill Moss is on trial, too.', 'Moss’s lawyer said it rained.'], null],
    ['of another gender are nobody’s', [...SISTER, 'Her sister said it rained.'], null],
    [
      'of two who were introduced are the one whose they are',
      [...LAWYER, 'Bill Moss’s lawyer, Rolf Hagen, said it was late.', 'Reed’s lawyer said it rained.'],
      'Ann Lund',
    ],
    [
      'of two who are “his” are the nearer one',
      [...SISTER, 'Bill Moss left. His sister, Eva Moss, said it was late.', 'His sister said it rained.'],
      'Eva Moss',
    ],
    ['without a name have none', ['Tom Reed was last seen on Sunday.', 'His sister said it rained.'], null],
  ])('%s', (_, lines, expected) => {
    expect(resolvedOf(...lines)).toBe(expected);
  });
});

describe('a source is', () => {
  it.each([
    [
      'the person, not where that person works',
      ['Wulandari, an analyst at Corran Securities, said it rained.'],
      'Wulandari',
    ],
    ['the person behind an office', ['The mayor, Ann Lund, said it rained.'], 'Ann Lund'],
    ['the person, whatever the age before the name', ['76-year-old Morton Blake said it rained.'], 'Morton Blake'],
    [
      'the person, whole, whose last name a body’s stands before',
      ['Ann Lund left.', 'Trent Research Centre’s Lund said it rained.'],
      'Ann Lund',
    ],
    [
      'the person with a particle, whole',
      ['João Carlos da Silva Prates, a nurse, said it rained.'],
      'João Carlos da Silva Prates',
    ],
    ['the firm that goes on behind "&"', ['Harmer & Sons was sold.', 'The company said it rained.'], 'Harmer & Sons'],
    ['the firm, by its first name', ['Harmer & Sons was sold.', 'Harmer said it rained.'], 'Harmer & Sons'],
  ])('%s', (_, lines, expected) => {
    expect(resolvedOf(...lines)).toBe(expected);
  });
});

describe('papers are', () => {
  it.each([
    ['not whoever has seen them', 'The papers seen by the Trent Herald said it rained.', undefined],
    ['not whom they were leaked to', 'The memo leaked to Reuters said it rained.', undefined],
    ['not the paper that many read', 'The Trent Herald, read by millions, said it rained.', 'Trent Herald'],
  ])('%s', (_, line, expected) => {
    expect(resolvedOf(line)?.replace(/^the /i, '') ?? undefined).toBe(expected);
  });
});

it('"the commission" is no report by it', () => {
  const report = 'The 300-page report by the Ferry Safety Commission said it was cold.';
  expect(resolvedOf(report, 'The commission said it rained.')).toBe('Ferry Safety Commission');
  expect(resolvedOf(report, 'The report said it rained.')).toMatch(/^the 300-page report/i);
});

describe('"he" is', () => {
  it('who spoke, not whom those words were about', () => {
    const lines = ['“They would not listen,” Brent Moss says.', '“There is talk that Ted Cole will do harm.”'];
    expect(resolvedOf(...lines, '“They had their way,” he notes.')).toBe('Brent Moss');
  });

  it('somebody of one name who has spoken', () => {
    const lines = [
      'The biologist Søren Kjær and the engineer Wulandari share the prize.',
      'Wulandari said it was cold.',
    ];
    expect(resolvedOf(...lines, 'She said it rained.')).toBe('Wulandari');
  });

  it('no clinic that closes in a headline', () => {
    const lines = ['A Clinic Closes, and a Town Wonders', 'It was late. “We left,” he said.'];
    expect(resolvedOf(...lines)).toBe(null);
  });
});

it('"AP" is the Associated Press where the article names it, and no person of these initials', () => {
  const lines = ['The Associated Press reported that it was cold.', 'According to AP, it rained.'];
  expect(resolvedOf(...lines)).toMatch(/^(?:the )?Associated Press$/i);
  expect(resolvedOf('Ann Potts, a nurse, said it was cold.', 'According to AP, it rained.')).toBe('AP');
});
