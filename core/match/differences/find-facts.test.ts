import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';
import { findFacts } from './find-facts.ts';
import { negationsOf } from './negations.ts';

const NAMES = new Set(['tuesday', 'brussels', 'keldmouth', 'okoro', 'daniel', 'tveit']);

/** The facts between two sentences, "kind: stored > page"; "-" where there is nothing. */
function facts(stored: string, page: string, language: string | null = null): string[] {
  const [before, after] = [stored, page].map((text) => ({ text, spans: [{ start: 0, end: text.length }] })) as [
    { text: string; spans: { start: number; end: number }[] },
    { text: string; spans: { start: number; end: number }[] },
  ];
  return findFacts(before, after, diffWords(before, after), NAMES, negationsOf(language)).map(
    ({ kind, stored: gone, page: put }) => {
      const show = (text: string, span: typeof gone) => (span === null ? '-' : text.slice(span.start, span.end));
      return `${kind}: ${show(stored, gone)} > ${show(page, put)}`;
    },
  );
}

describe('facts that changed words touch', () => {
  it.each<[string, string, string, string[]]>([
    ['a number is shown with its decimals', 'It fell to 4.2 tonnes.', 'It fell to 4.5 tonnes.', ['number: 4.2 > 4.5']],
    ['a number is shown whole', 'It fell to 1,350,000.', 'It fell to 1,360,000.', ['number: 1,350,000 > 1,360,000']],
    ['decimals taken away', 'It fell to 4.2 tonnes.', 'It fell to 4 tonnes.', ['number: 4.2 > 4']],
    ['a point taken away', 'It fell to 4.2 tonnes.', 'It fell to 42 tonnes.', ['number: 4.2 > 42']],
    ['digits grouped otherwise are the same', 'It fell to 1,350,000.', 'It fell to 1350000.', []],
    ['a number in words is the same', 'Two attempts and twelve men.', '2 attempts and 12 men.', []],
    ['a number in several words is the same', 'Twenty-five men and two hundred boys.', '25 men and 200 boys.', []],
    [
      'it is shown whole',
      'They had thirty-one votes.',
      'They had thirty-two votes.',
      ['number: thirty-one > thirty-two'],
    ],
    ['a number in words may be another', 'Two attempts failed.', '3 attempts failed.', ['number: Two > 3']],
    [
      'millions may be billions',
      'It costs 18 million pounds.',
      'It costs 18 billion pounds.',
      ['number: 18 million > 18 billion'],
    ],
    ['millions in short are the same', 'It costs £18 million.', 'It costs £18m.', []],
    ['millions in digits are the same', 'Some 1.35 million tonnes.', 'Some 1,350,000 tonnes.', []],
    ['metres are no millions', 'It is 18 m high.', 'It is 18 metres high.', []],
    ['what is written onto a number', 'They met at 3 p.m. and left.', 'They met at 4pm and left.', ['number: 3 > 4']],
    ['initials without stops are the same', 'The U.S. and J. K. Lee.', 'The US and JK Lee.', []],
    ['a name', 'It said Okoro came.', 'It said Okafor came.', ['name: Okoro > Okafor']],
    ['a name that opens a sentence', 'Okoro came.', 'Okafor came.', ['name: Okoro > Okafor']],
    ['a place that opens a sentence', 'Moscow agreed.', 'Kyiv agreed.', ['name: Moscow > Kyiv']],
    ['a whole name that opens a sentence', 'Ida Falk came.', 'Eva Holm came.', ['name: Ida Falk > Eva Holm']],
    ['another word at the opening is no name', 'Residents gathered.', 'People gathered.', []],
    ['nor is one put before', 'The men were told.', 'Sadly, the men were told.', []],
    ['a genitive is the same name', 'The port of Keldmouth shuts.', "Keldmouth's port shuts.", []],
    ['a unit is no name', 'It was cold.', 'It was cold, at 5 °C and 30 MW.', ['number: - > 5', 'number: - > 30']],
    ['a letter that is no unit is one', 'It was cold.', 'It was cold in Zone C.', ['name: - > Zone C']],
    ['"I" drawn together is no name', 'He said: I will go now.', 'He said: I’ll go now.', []],
    [
      'another source',
      'The ministry said it was late.',
      'Officials said it was late.',
      ['attribution: The ministry > Officials'],
    ],
    [
      'another source, with when it spoke',
      'Reyes told them it was late.',
      'The authority later said it was late.',
      ['attribution: Reyes > The authority'],
    ],
    [
      'another source, behind its words',
      '“It is late,” said the ministry on its website.',
      '“It is late,” said officials also.',
      ['attribution: the ministry on its website > officials'],
    ],
    [
      'a source that is gone',
      'Officials in Brussels said the money was approved.',
      'The money was approved.',
      ['name: Brussels > -', 'attribution: Officials in Brussels > -'],
    ],
    [
      'a source behind its words that is gone',
      'The quay will close, the harbour authority said on Tuesday.',
      'The quay will close.',
      ['name: Tuesday > -', 'attribution: the harbour authority > -'],
    ],
    [
      'a source that was put in',
      'There is internet on board.',
      'There is internet on board, the railways said.',
      ['attribution: - > the railways'],
    ],
    ['the same by another verb', 'The union said it was late.', 'The union argued it was late.', []],
    ['the same before and behind', 'According to the union, it was late.', 'It was late, the union said.', []],
    ['the same, later', 'The union said it was late.', 'The union later said it was late.', []],
    [
      'the same on another day',
      'On Monday the union said so.',
      'On Tuesday the union said so.',
      ['name: Monday > Tuesday'],
    ],
    [
      'two names in each other’s places',
      'On Tuesday Okoro sued Tveit over it.',
      'On Tuesday Tveit sued Okoro over it.',
      ['name: Okoro > Tveit', 'name: Tveit > Okoro'],
    ],
    [
      'whole names in each other’s places',
      'Then Ida Falk sued Daniel Okoro.',
      'Then Daniel Okoro sued Ida Falk.',
      ['name: Ida Falk > Daniel Okoro', 'name: Daniel Okoro > Ida Falk'],
    ],
    [
      'names of unlike length in each other’s places',
      'Then Tveit sued Daniel Okoro.',
      'Then Daniel Okoro sued Tveit.',
      ['name: Tveit > Daniel Okoro', 'name: Daniel Okoro > Tveit'],
    ],
    [
      'names that went round',
      'Then Tveit sent Okoro to Brussels.',
      'Then Okoro sent Brussels to Tveit.',
      ['name: Tveit > Okoro', 'name: Okoro > Brussels', 'name: Brussels > Tveit'],
    ],
    [
      'two numbers in each other’s places, and a word',
      'Sales rose from 12 to 15 tonnes.',
      'Sales fell from 15 to 12 tonnes.',
      ['number: rose > fell', 'number: 12 > 15', 'number: 15 > 12'],
    ],
    ['a result turned round', 'They won 3-2 there.', 'They won 2-3 there.', ['number: 3 > 2', 'number: 2 > 3']],
    ['a list in another order', 'He saw Tveit, Okoro and Brussels.', 'He saw Brussels, Tveit and Okoro.', []],
    ['a list of places and days', 'They meet in Brussels in May.', 'They meet in May in Brussels.', []],
    [
      'a way back',
      'He flew from Brussels to Keldmouth.',
      'He flew from Keldmouth to Brussels.',
      ['name: Brussels > Keldmouth', 'name: Keldmouth > Brussels'],
    ],
    ['a name that moved', 'On Tuesday Okoro met Tveit.', 'Okoro met Tveit on Tuesday.', []],
    [
      'clauses in another order',
      'While Okoro paid for two quays, Tveit paid for three bridges.',
      'Tveit paid for three bridges, while Okoro paid for two quays.',
      [],
    ],
    ['clauses in another order, alike', 'Okoro won and Tveit lost.', 'Tveit lost and Okoro won.', []],
    [
      'a number in whose place stands one that is met elsewhere, too',
      'Two of the three owners came.',
      'Three of the four owners came.',
      ['number: Two > Three', 'number: three > four'],
    ],
    ['one of two equal numbers', 'Then 5 men and 5 women came.', 'Then 5 men and 6 women came.', ['number: 5 > 6']],
    [
      'a name in whose place stands one that is met elsewhere, too',
      'Then Okoro met Tveit.',
      'Then Tveit met Falk.',
      ['name: Okoro > Tveit', 'name: Tveit > Falk'],
    ],
    ['two changes that are one', 'We saw two of Okoro’s.', 'We saw Okafor’s two.', ['name: Okoro’s > Okafor’s']],
    ['May is a month behind a day', 'They vote on 14 March.', 'They vote on 14 May.', ['name: March > May']],
    ['May is a month', 'They vote in May.', 'They vote in June.', ['name: May > June']],
    ['"may" is none', 'Residents may vote.', 'Residents will vote.', ['certainty: may > will']],
    ['the US is a name', 'Then the US agreed.', 'Then the UK agreed.', ['name: US > UK']],
    ['"us" is none', 'They told us so.', 'They told them so.', []],
    ['the WHO is a name at the opening', 'WHO officials agreed.', 'EU officials agreed.', ['name: WHO > EU']],
    ['nor are words in capitals', 'IT WILL NOT BE LONG NOW.', 'IT MAY NOT BE LONG NOW.', ['certainty: WILL > MAY']],
  ])('%s', (_, stored, page, expected) => {
    expect(facts(stored, page)).toEqual(expected);
  });
});

describe('a negation is told in the language of the article', () => {
  it.each<[string | null, string, string, string[]]>([
    ['en-GB', 'It will not rise.', 'It will rise.', ['negation: not > -']],
    [null, 'It will not rise.', 'It will rise.', ['negation: not > -']],
    ['de', 'Der Preis wird nicht steigen.', 'Der Preis wird steigen.', ['negation: nicht > -']],
    ['de-AT', 'Es gibt eine Lösung.', 'Es gibt keine Lösung.', ['negation: - > keine']],
    ['fr', 'Le prix ne montera pas.', 'Le prix montera.', ['negation: ne > -', 'negation: pas > -']],
    ['es', 'El precio no va a subir.', 'El precio va a subir.', ['negation: no > -']],
    ['it', 'Il prezzo non sale.', 'Il prezzo sale.', ['negation: non > -']],
    ['nl', 'De prijs stijgt niet.', 'De prijs stijgt.', ['negation: niet > -']],
    ['ru', 'Цена не растёт.', 'Цена растёт.', ['negation: не > -']],
    // In Polish "no" is "well".
    ['pl', 'No to idziemy.', 'To idziemy.', []],
    ['fi', 'Hinta no nousee.', 'Hinta nousee.', []],
  ])('%s: %s', (language, stored, page, expected) => {
    expect(facts(stored, page, language)).toEqual(expected);
  });
});
