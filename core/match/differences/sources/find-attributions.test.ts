import { describe, expect, it } from 'vitest';
import { factsBetween } from '../../../../test/facts-between.ts';

type Row = [stored: string, page: string, facts: string[]];

const check = (stored: string, page: string, expected: string[]) =>
  expect(factsBetween('en', stored, page)).toEqual(expected);

describe('who says it is the same in another spelling', () => {
  it.each<Row>([
    ['“It is late,” said Carlos Ibáñez.', '“It is late,” said Carlos Ibanez.', []],
    ['The harbour organisation said so.', 'The harbor organization said so.', []],
    ['The organisers said so.', 'The organizers said so.', []],
    [
      'The chairman, Sir Colin Pryce, apologised and said so.',
      'The chairman, Sir Colin Pryce, apologized and said so.',
      [],
    ],
    ['The analyser said so.', 'The analyzer said so.', []],
    ['The advisers said so.', 'The appraisers said so.', ['attribution: The advisers > The appraisers']],
    ['They won, according to the defence centre.', 'They won, according to the defense center.', []],
    ['“It is late,” said Sen. Susan Collins.', '“It is late,” said Senator Susan Collins.', []],
    ['“It is late,” said Sen. Susan Collins.', '“It is late,” said Susan Collins.', []],
    ['“It is late,” said Mika Laurila, who won.', '“It is late,” said M. Laurila, who won.', []],
    ['The European Union said so.', 'The EU said so.', []],
    ['The Prime Minister said so.', 'The PM said so.', []],
    ['The PM said so.', 'Paul Miller said so.', ['attribution: The PM > Paul Miller']],
    ['We said so then.', 'William Evans said so then.', ['name: - > William Evans', 'attribution: We > William Evans']],
    [
      'The harbour organisation said so.',
      'The harbor authority said so.',
      ['attribution: The harbour organisation > The harbor authority'],
    ],
    [
      '“It is late,” said Sen. Susan Collins.',
      '“It is late,” said Sen. Susan Holm.',
      ['name: Sen. Susan Collins > Sen. Susan Holm', 'attribution: Sen. Susan Collins > Sen. Susan Holm'],
    ],
    [
      '“It is late,” said Mika Laurila, who won.',
      '“It is late,” said K. Laurila, who won.',
      ['name: Mika Laurila > K. Laurila', 'attribution: Mika Laurila > K. Laurila'],
    ],
    [
      'The European Union said so.',
      'The UN said so.',
      ['name: European Union > UN', 'attribution: The European Union > The UN'],
    ],
  ])('%s %s', check);
});

describe('what stands beside who says it is no part of it', () => {
  it.each<Row>([
    ['A board in Oslo has admitted it.', 'A board in Oslo has allegedly admitted it.', ['attribution: - > allegedly']],
    ['She says she reported it to them.', 'She said she reported it to them.', []],
    [
      'It rose by 14% there after a newspaper reported it.',
      'It rose by 14 per cent there after a newspaper reported it.',
      [],
    ],
    ['He ran, and according to her the last one is best.', 'He ran, and according to her the first one is best.', []],
    ['He has fared best in states where it rains.', 'He has fared worst in states where it rains.', []],
    [
      'It rose by 14% there after a newspaper reported it.',
      'It rose by 14% there after an agency reported it.',
      ['attribution: a newspaper > an agency'],
    ],
    ['She says she reported it to them.', 'She says he reported it to them.', ['attribution: she > he']],
    [
      'He ran, and according to her the last one is best.',
      'He ran, and according to him the last one is best.',
      ['attribution: her > him'],
    ],
    [
      'The treaty states where it ends.',
      'The contract states where it ends.',
      ['attribution: The treaty > The contract'],
    ],
  ])('%s %s', check);
});

describe('who says it is another, whatever the verb', () => {
  it.each(
    (
      'said confirmed warned argued suggested acknowledged testified noted disclosed conceded revealed estimated ' +
      'maintained asserted tweeted predicted concluded complained indicated'
    ).split(' '),
  )('%s', (verb) => {
    check(`The ministry ${verb} that the plan was late.`, `Officials ${verb} that the plan was late.`, [
      'attribution: The ministry > Officials',
    ]);
    // Another verb of the same source is no other source.
    check(`The ministry ${verb} that the plan was late.`, 'The ministry said that the plan was late.', []);
  });

  it.each<Row>([
    [
      'In the view of the ministry, the plan was late.',
      'In the view of officials, the plan was late.',
      ['attribution: the ministry > officials'],
    ],
    ['In the view from the ministry, the plan was late.', 'In the view from the tower, the plan was late.', []],
  ])('%s %s', check);
});

describe('what somebody says behind a long apposition is not who says it', () => {
  it.each<Row>([
    [
      'Tobias Renner, an engineer who worked on the landing in the 1980s, said he was not surprised by the decision.',
      'Tobias Renner, an engineer who worked on the landing in the 1980s, said he was surprised by the decision.',
      ['negation: not > -'],
    ],
    [
      'Ann Lee, an economist who has followed the debate for years, said the bill was too high.',
      'Ann Lee, an economist who has followed the debate for years, said the bill was too low.',
      ['number: high > low'],
    ],
    [
      'Mary Cole, a nurse who works nights in Saltby, said she was told of the closure by her union.',
      'Mary Cole, a nurse who works nights in Saltby, said she was told of the closure.',
      [],
    ],
    [
      'Ann Lee, after a long night of talks with the board, told reporters she was tired.',
      'Ann Lee, after a long night of talks with the board, told reporters she was happy.',
      [],
    ],
    [
      'Tobias Renner, an engineer who worked on the landing in the 1980s, said the prices rose sharply.',
      'Tobias Renner, an engineer who worked on the landing in the 1980s, said the prices fell sharply.',
      ['number: rose > fell'],
    ],
    [
      'Ann Lee, chief economist at the largest bank of the country, said the talks collapsed.',
      'Ann Lee, chief economist at the largest bank of the country, said the plans succeeded.',
      [],
    ],
    [
      'Jonas Weil, the head of the county audit office in Saltby, said inspectors ignored three warnings.',
      'Jonas Weil, the head of the county audit office in Saltby, said builders ignored three warnings.',
      [],
    ],
  ])('%s %s', check);

  it.each<Row>([
    [
      'In the north, the prices rose more sharply than ever before, said the newly elected mayor.',
      'In the north, the prices rose more sharply than ever before, said the recently retired judge.',
      ['attribution: the newly elected mayor > the recently retired judge'],
    ],
    [
      'On Tuesday, prices rose more sharply than at any time before, said the board of the bank.',
      'On Tuesday, prices rose more sharply than at any time before, said the owner of the bank.',
      ['attribution: the board of the bank > the owner of the bank'],
    ],
    [
      'Its walls would cost two million a year, say the engineers.',
      'Its walls would cost two million a year, say the accountants.',
      ['attribution: the engineers > the accountants'],
    ],
    [
      'In the old town, a fire that broke out at noon spread to the roofs, said a woman who was there.',
      'In the old town, a fire that broke out at noon spread to the roofs, said a neighbour who was there.',
      ['attribution: a woman who > a neighbour who'],
    ],
    [
      'The first of the two trains had passed the red signal, said he.',
      'The first of the two trains had passed the red signal, said they.',
      ['attribution: he > they'],
    ],
    [
      'The bridge would cost two million a year, said Will Hunt.',
      'The bridge would cost two million a year, said Ida Falk.',
      ['name: Hunt > Ida Falk', 'attribution: Will Hunt > Ida Falk'],
    ],
  ])('but behind a whole clause it is: %s %s', check);
});
