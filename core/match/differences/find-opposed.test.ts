import { describe, expect, it } from 'vitest';
import { factsBetween } from '../../../test/facts-between.ts';

type Row = [language: string, stored: string, page: string, facts: string[]];
const check = (language: string, stored: string, page: string, expected: string[]) =>
  expect(factsBetween(language, stored, page)).toEqual(expected);

describe('what goes the other way, or counts another part, is pointed out', () => {
  it.each<Row>([
    ['en', 'Sales rose in spring.', 'Sales fell in spring.', ['number: rose > fell']],
    ['en', 'Sales were up five percent.', 'Sales were down five percent.', ['number: up > down']],
    [
      'en',
      'Sales were up four percent.',
      'Sales were down five percent.',
      ['number: four > five', 'number: up > down'],
    ],
    ['en', 'Rates are higher there.', 'Rates are lower there.', ['number: higher > lower']],
    ['en', 'He came before the police.', 'He came after the police.', ['number: before > after']],
    ['en', 'All schools are closed.', 'Some schools are closed.', ['number: All > Some']],
    ['en', 'Most experts agree.', 'Few experts agree.', ['number: Most > Few']],
    ['en', 'It took more than an hour.', 'It took under an hour.', ['number: more > under']],
    ['en', 'It happened last year.', 'It will be next year.', ['number: last > next']],
    ['de', 'Der Preis stieg im Mai.', 'Der Preis sank im Mai.', ['number: stieg > sank']],
    ['de', 'Alle Schulen sind zu.', 'Einige Schulen sind zu.', ['number: Alle > Einige']],
    ['fr', 'Les ventes ont augmenté.', 'Les ventes ont baissé.', ['number: augmenté > baissé']],
    ['es', 'El precio subió ayer.', 'El precio bajó ayer.', ['number: subió > bajó']],
    ['en', 'He lives in the north of it.', 'He lives in the south of it.', ['name: north > south']],
    [
      'en',
      'A fire broke out in the eastern wing.',
      'A fire broke out in the western wing.',
      ['name: eastern > western'],
    ],
    ['fr', 'Il vit dans le nord du pays.', 'Il vit dans le sud du pays.', ['name: nord > sud']],
    ['en', 'The tax may rise there.', 'The tax must rise there.', ['certainty: may > must']],
    ['en', 'The school could close.', 'The school will close.', ['certainty: could > will']],
    ['en', 'The rule shall apply.', 'The rule may apply.', ['certainty: shall > may']],
    ['en', 'North of it three houses burned.', 'South of it three houses burned.', ['name: North > South']],
    ['de', 'Die Schule kann schließen.', 'Die Schule muss schließen.', ['certainty: kann > muss']],
    // Another word for the same.
    ['en', 'He lives in the north of it.', 'He lives in its northern part.', []],
    ['en', 'The rule shall apply.', 'The rule will apply.', []],
    ['en', 'May met the board.', 'Will met the board.', []],
    ['en', 'The tax may rise there.', 'The tax might rise there.', []],
    ['en', 'He says it will close.', 'He said it would close.', []],
    ['en', 'It was in May or June.', 'It was in June or May.', []],
    ['en', 'Sales rose in spring.', 'Sales climbed in spring.', []],
    ['en', 'Fewer than ten came.', 'Under ten came.', []],
    ['en', 'After the vote he left.', 'He left after the vote.', []],
    ['en', 'Each boat sank.', 'Every boat sank.', []],
    ['en', 'He gave up the fight.', 'He gave in.', []],
    ['en', 'He stepped down on Monday.', 'He gave up on Monday.', []],
    ['en', 'The plant was closed up.', 'The plant was shut down.', []],
    ['en', 'They read all of it.', 'They read the whole of it.', []],
    ['de', 'Der Preis stieg im Mai.', 'Der Preis wuchs im Mai.', []],
  ])('%s: %s %s', check);

  it('words of a clause that is told anew are no such pair', () => {
    const [stored, page] = [
      'It is valid for eight years and can be cancelled after four at the earliest.',
      'It is valid for eight years, and before four have passed neither side can cancel it.',
    ];
    expect(factsBetween('en', stored, page)).not.toContain('number: after > before');
  });
});

describe('what denies by another word is pointed out', () => {
  it.each<Row>([
    ['en', 'The state allows such sales.', 'The state bans such sales.', ['negation: allows > bans']],
    ['en', 'They voted for the bill.', 'They voted against the bill.', ['negation: for > against']],
    ['en', 'The claim is true.', 'The claim is false.', ['negation: true > false']],
    ['en', 'The board approved the plan.', 'The board failed to approve the plan.', ['negation: - > failed']],
    ['en', 'The witness was honest.', 'The witness was dishonest.', ['negation: honest > dishonest']],
    ['en', 'The data is complete.', 'The data is incomplete.', ['negation: complete > incomplete']],
    ['de', 'Sie stimmte für den Plan.', 'Sie stimmte gegen den Plan.', ['negation: für > gegen']],
    ['fr', 'Il a voté pour le texte.', 'Il a voté contre le texte.', ['negation: pour > contre']],
    ['es', 'La ley permite la venta.', 'La ley prohíbe la venta.', ['negation: permite > prohíbe']],
    ['en', 'The state bought the bonds.', 'The state sold the bonds.', ['negation: bought > sold']],
    ['en', 'The jury convicted him.', 'The jury acquitted him.', ['negation: convicted > acquitted']],
    ['en', 'The firm bought it from the city.', 'The firm sold it to the city.', ['negation: bought > sold']],
    [
      'en',
      'The firm bought it from Oslo.',
      'The firm sold it to Bergen.',
      ['name: Oslo > Bergen', 'negation: bought > sold'],
    ],
    // Denied either way, or never.
    ['en', 'The house was sold by the bank to Lee.', 'The house was bought by Lee from the bank.', []],
    ['en', 'The bank bought the bonds from the state.', 'The state sold the bonds to the bank.', []],
    ['en', 'The state bought the bonds.', 'The state purchased the bonds.', []],
    ['en', 'The state did not allow such sales.', 'The state banned such sales.', []],
    ['en', 'They failed to win.', 'They did not win.', []],
    ['en', 'They failed to win.', 'They lost.', []],
    ['en', 'He declined to speak.', 'He refused to speak.', []],
    ['en', 'The man was charged.', 'The man was discharged.', []],
    ['en', 'The lid covers it.', 'The lid discovers it.', []],
    ['en', 'They supported the bill.', 'They backed the bill.', []],
  ])('%s: %s %s', check);
});
