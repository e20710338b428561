import { describe, expect, it } from 'vitest';
import { factsBetween } from '../../../test/facts-between.ts';

type Row = [stored: string, page: string, facts: string[]];

const check = (stored: string, page: string, expected: string[]) =>
  expect(factsBetween('en', stored, page)).toEqual(expected);

describe('a word with a hyphen, with a blank or as one is the same', () => {
  it.each<Row>([
    ['They let non-members play.', 'They let nonmembers play.', []],
    ['They let the non-members play.', 'They let many nonmembers play.', []],
    ['It is nonrefundable.', 'It is non-refundable.', []],
    ['They saw un-American acts.', 'They saw unAmerican acts.', []],
    ['Then Wal-Mart shut.', 'Then Walmart shut.', []],
    ['Then Buzz Feed shut.', 'Then BuzzFeed shut.', []],
    ['The G-7 met an F-16.', 'The G7 met an F16.', []],
    ['It left at half time.', 'It left at halftime.', []],
    ['They saw an F-16 and the G-7 land.', 'They saw an F 16 and the G 7 land.', []],
    ['They let members play.', 'They let non-members play.', ['negation: members > non-members']],
    ['They let members play.', 'They let nonmembers play.', ['negation: members > nonmembers']],
    ['They won 3-2 there.', 'They won 32 there.', ['number: 3-2 > 32']],
    ['They saw an F-16 land.', 'They saw an F 15 land.', ['number: F-16 > 15', 'name: - > F']],
    ['The G-7 met.', 'The G8 met.', ['number: G-7 > G8']],
  ])('%s %s', check);
});

describe('names with words between them are several', () => {
  it.each<Row>([
    [
      'Then Fox News and NBC News called the race for the Vermont senator.',
      'Then they went on over Hillary Clinton.',
      ['name: Fox News > -', 'name: NBC News > -', 'name: Vermont > -', 'name: - > Hillary Clinton'],
    ],
    [
      'It opened in 1971.',
      'It opened in 1971 at the Jackie Gleason Classic, now known as the Honda Classic.',
      ['name: - > Jackie Gleason Classic', 'name: - > Honda Classic'],
    ],
    [
      'He won states, such as New York and California.',
      'He won states.',
      ['name: New York > -', 'name: California > -'],
    ],
    [
      'They met Ida Falk in Oslo.',
      'They met Eva Holm at Bergen.',
      ['name: Ida Falk > Eva Holm', 'name: Oslo > Bergen'],
    ],
    ['Then the Bank of England met.', 'Then it met.', ['name: Bank of England > -']],
    ['Then Ursula von der Leyen met them.', 'Then she met them.', ['name: Ursula von der Leyen > -']],
    ['They met Falk.', 'They met Holm and then Lee.', ['name: Falk > Holm', 'name: - > Lee']],
    ['It killed 12 there.', 'It killed 14 and then hurt 30 there.', ['number: 12 > 14', 'number: - > 30']],
    ['There were 12 dead and 45 hurt.', 'There were 14 killed, 46 wounded.', ['number: 12 > 14', 'number: 45 > 46']],
  ])('%s %s', check);
});

describe('a changed name is shown whole', () => {
  it.each<Row>([
    [
      'Whatever the outcome in Wisconsin and New York, which holds a primary on April 19, it goes on.',
      'Whatever the outcome in New York’s April 19 primary, it goes on.',
      ['name: Wisconsin > -'],
    ],
    ['They live in New York now.', 'They live in New Jersey now.', ['name: New York > New Jersey']],
    ['They met Ida Falk there.', 'They met Eva Falk there.', ['name: Ida Falk > Eva Falk']],
    ['They met on Tuesday Falk said.', 'They met on Monday Falk said.', ['name: Tuesday > Monday']],
    ['Then Wisconsin’s Falk came.', 'Then Wisconsin’s Holm came.', ['name: Falk > Holm']],
  ])('%s %s', check);
});

describe('what opens a sentence before a day is no name', () => {
  it.each<Row>([
    ['His manager spoke to them on Tuesday.', 'Earlier Tuesday, his manager spoke to them.', []],
    ['Late Monday they met.', 'Early Monday they met.', []],
    ['They met.', 'Keldmouth Council met.', ['name: - > Keldmouth Council']],
  ])('%s %s', check);
});

describe('a word made with a number that counts nothing', () => {
  it.each<Row>([
    ['It asks them one-on-one to back it.', 'It asks them to back it.', []],
    ['They like one another.', 'They like each other.', []],
    ['It was a one-off gift.', 'It was a gift.', []],
    ['It is open 24/7 there.', 'It is open there.', []],
    ['They saw it first-hand there.', 'They saw it there.', []],
    ['A first-rate second-hand shop.', 'A good used shop.', []],
    ['Both men and women came.', 'Men and women came.', []],
    ['Once the vote is over, it rains.', 'When the vote is over, it rains.', []],
    ['They were at first glad.', 'They were glad.', []],
    ['They met once there.', 'They met twice there.', ['number: once > twice']],
    ['Once they fled, 2 died.', 'Twice they fled, 2 died.', ['number: Once > Twice']],
    ['They held 2 one-on-one talks.', 'They held 3 talks.', ['number: 2 > 3']],
    ['It is a one-sided game.', 'It is a two-sided game.', ['number: one > two']],
    ['It has a first-degree form.', 'It has a form.', ['number: first > -']],
    ['They spoke for a half-hour there.', 'They spoke for an hour there.', ['number: half > -']],
    ['It was open 24 days there.', 'It was open there.', ['number: 24 > -']],
  ])('%s %s', check);
});

describe('house style changes no fact', () => {
  it.each<Row>([
    ['Then Sen. Bernie Sanders won.', 'Then Senator Bernie Sanders won.', []],
    ['It was Ivan Falk, Doctor of Law, who won.', 'It was Ivan Falk, Dr. of Law, who won.', []],
    ['It was Ivan Falk, Dr of Law, who won.', 'It was Ivan Falk, Doctor of Law, who won.', []],
    [
      'It was Ivan Falk, Doctor of Law, who won.',
      'It was Ivan Falk, Master of Law, who won.',
      ['name: Doctor > Master'],
    ],
    ['He lives in Tampa, Fla., with dogs.', 'He lives in Tampa, Florida, with dogs.', []],
    ['St. Louis police came.', 'Saint Louis police came.', []],
    ['Then J. Falk came.', 'Then Joan Falk came.', []],
    ['Then Prof Lee came.', 'Then Professor Lee came.', []],
    ['They sued Falk Inc. on Monday.', 'They sued Falk on Monday.', []],
    ['It was built in the 1970s.', 'It was built in the 1970’s.', []],
    ['Germany’s chancellor met the French president.', 'The German chancellor met France’s president.', []],
    ['Chinese officials said so.', 'Officials in China said so.', []],
    ['The No. 2 seed lost.', 'The number two seed lost.', []],
    ['“It is late,” a spokesman said.', '“It is late,” a spokesperson said.', []],
    ['“It is late,” she said.', '“It is late,” Falk said.', []],
    ['The court decided today.', 'The court decided on Tuesday.', []],
    ['He lost Saturday’s vote.', 'He lost today’s vote.', []],
    ['Today, the court will decide.', 'On Tuesday, the court will decide.', []],
    ['Last year, they built a fence.', 'In 2015, they built a fence.', []],
    ['They flew to Bogota then.', 'They flew to Bogotá then.', []],
    ['Then Mexico agreed.', 'Then México agreed.', []],
    ['The company has yet to comment.', 'The company has not commented.', []],
    ['He failed to appear.', 'He did not appear.', []],

    [
      'Then Sen. Bernie Sanders won.',
      'Then Gov. Bernie Sanders won.',
      ['name: Sen. Bernie Sanders > Gov. Bernie Sanders'],
    ],
    ['Then Anna came.', 'Then Ann came.', ['name: Anna > Ann']],
    ['Then J. Falk came.', 'Then Kofi Falk came.', ['name: J. Falk > Kofi Falk']],
    ['Germany’s chancellor came.', 'The French chancellor came.', ['name: Germany’s > French']],
    ['Then Berlin agreed.', 'Then Germany agreed.', ['name: Berlin > Germany']],
    ['They flew to Tunis then.', 'They flew to Tunisia then.', ['name: Tunis > Tunisia']],
    ['Then Bogotá agreed.', 'Then Brasília agreed.', ['name: Bogotá > Brasília']],
    ['Then Algiers agreed.', 'Then Algerian troops agreed.', ['name: Algiers > Algerian']],
    ['They were no 2 of a kind.', 'They were 2 of a kind.', ['negation: no > -']],
    ['No seed lost.', 'The seed lost.', ['negation: No > -']],
    ['“It is late,” she said.', '“It is late,” the council said.', ['attribution: she > the council']],
    ['“It is late,” Holm said.', '“It is late,” Falk said.', ['attribution: Holm > Falk']],
    ['They met on Tuesday and Friday.', 'They met today.', ['name: Tuesday > -', 'name: Friday > -']],
    ['The court decided.', 'The court decided on Tuesday.', ['name: - > Tuesday']],
    ['They built a fence.', 'They built a fence in 2015.', ['number: - > 2015']],
    ['The company has a comment.', 'The company has not commented.', ['negation: - > not']],
    ['They live in the U.S. now.', 'They live in Oslo now.', ['name: U.S. > Oslo']],
  ])('%s %s', check);
});

describe('a name that is shortened is the same', () => {
  it.each<Row>([
    ['President Obama will speak.', 'Obama will speak.', []],
    ['Then Hillary Clinton spoke.', 'Then Clinton spoke.', []],
    ['“Never,” said Mr Falk.', '“Never,” said Ida Falk.', []],
    ['Then Donald J. Trump spoke.', 'Then Donald Trump spoke.', []],
    ['Former President George W. Falk came.', 'George Falk came.', []],
    ['Then the European Union agreed.', 'Then the EU agreed.', []],
    ['Then Vice President Falk spoke.', 'Then President Falk spoke.', ['name: Vice President Falk > President Falk']],
    ['Then Lt. Falk spoke.', 'Then Falk spoke.', []],
    ['Then Lt. Gov. Falk spoke.', 'Then Gov. Falk spoke.', ['name: Lt. Gov. Falk > Gov. Falk']],
    ['Then Interim Chief Falk spoke.', 'Then Chief Falk spoke.', ['name: Interim Chief Falk > Chief Falk']],
    ['They live in West Virginia now.', 'They live in Virginia now.', ['name: West Virginia > Virginia']],
    ['They live in Northern Ireland now.', 'They live in Ireland now.', ['name: Northern Ireland > Ireland']],
    ['Then Ida Falk sued Peter Falk there.', 'Then they sued Peter Falk there.', ['name: Ida Falk > -']],
    ['Then Ida Falk spoke.', 'Then Ida spoke.', ['name: Ida Falk > Ida']],
  ])('%s %s', check);
});

describe('house style in other languages changes no fact', () => {
  it.each<[string, ...Row]>([
    ['de', 'Die Hälfte der Wähler blieb.', '50 Prozent der Wähler blieben.', []],
    ['fr', 'La moitié des salariés partent.', '50 % des salariés partent.', []],
    ['en', 'Nearly half of them agreed.', 'Nearly 50% of them agreed.', []],
    ['de', 'Dann kam Frau Falk.', 'Dann kam Ida Falk.', []],
    ['de', 'Dann kam eine Million Boote.', 'Dann kam 1 Million Boote.', []],
    ['fr', 'Ils ont un million de bateaux.', 'Ils ont 1 million de bateaux.', []],
    ['es', 'Hay un millón de barcos.', 'Hay 1 millón de barcos.', []],
    ['en', 'It cost a million.', 'It cost 1 million.', []],
    ['fr', 'Alors M. Okoro vint.', 'Alors Daniel Okoro vint.', []],
    ['es', 'Luego el Sr. Okoro habló.', 'Luego Daniel Okoro habló.', []],
    ['es', 'Entonces EE.UU. rechazó el pacto.', 'Entonces Estados Unidos rechazó el pacto.', []],
    ['fr', 'Alors l’Union européenne a voté.', 'Alors l’UE a voté.', []],
    [
      'fr',
      'Les Bleus de Didier Okoro gagnent, les élus et l’équipe.',
      'L’équipe de Didier Okoro gagne, les élus et tous.',
      ['name: Bleus > -'],
    ],
    ['es', 'No hay sospechosos.', 'No hay ningún sospechoso.', []],
    ['es', 'Nunca lo he visto.', 'No lo he visto nunca.', []],
    [
      'fr',
      'Le président du pays, Daniel Okoro, a annoncé mardi une réforme.',
      'Daniel Okoro a annoncé mardi une réforme.',
      [],
    ],

    ['en', 'Nearly half of them agreed.', 'Nearly 50 of them agreed.', ['number: half > 50']],
    ['de', 'Die Hälfte der Wähler blieb.', '51 Prozent der Wähler blieben.', ['number: Hälfte > 51']],
    ['de', 'Dann kam eine Million Boote.', 'Dann kam eine Milliarde Boote.', ['number: eine Million > eine Milliarde']],
    ['fr', 'Alors l’Union européenne a voté.', 'Alors l’ONU a voté.', ['name: Union > ONU']],
    ['de', 'Die Polizei sagte, es sei spät.', 'Sie sagte, es sei spät.', ['attribution: Die Polizei > Sie']],
    ['fr', 'Il a dit que c’est tard.', 'Elle a dit que c’est tard.', ['attribution: Il > Elle']],
    ['es', 'Hay sospechosos.', 'No hay ningún sospechoso.', ['negation: - > No']],
    ['es', 'Lo he visto.', 'No lo he visto nunca.', ['negation: - > No']],
    ['es', 'Lo ha visto.', 'Nunca lo ha visto.', ['negation: - > Nunca']],
    [
      'fr',
      'C’est fini, mes amis, a déclaré le maire.',
      'C’est fini, mes amis, a déclaré le juge.',
      ['attribution: le maire > le juge'],
    ],
  ])('%s: %s %s', (language, stored, page, expected) => {
    expect(factsBetween(language, stored, page)).toEqual(expected);
  });
});

describe('who says it is the same in other words', () => {
  it.each<Row>([
    ['A top Daniel Okoro adviser said so.', 'A top Okoro adviser said so.', []],
    ['Falk’s chief adviser Daniel Okoro said so.', 'Falk’s chief adviser Okoro said so.', []],
    ['Another eight said so.', 'Another 8 said so.', []],
    ['Then 51 percent of owners said so.', 'Then 51% of owners said so.', []],
    [
      'They voted in Oslo for Okoro and those who said so.',
      'They voted in Oslo for Daniel Okoro and those who said so.',
      [],
    ],
    ['You should not said they.', 'You shouldn’t said they.', []],
    ['And I don’t do this much.', 'And I do not do this much.', []],
    [
      'The Justice Department said so.',
      'The State Department said so.',
      ['name: Justice Department > State Department', 'attribution: The Justice Department > The State Department'],
    ],
    ['The head of the union said so.', 'The union said so.', ['attribution: The head of the union > The union']],
    ['The Okoro campaign said so.', 'Okoro said so.', ['attribution: The Okoro campaign > Okoro']],
    [
      'Another eight said so.',
      'Another nine said so.',
      ['number: eight > nine', 'attribution: Another eight > Another nine'],
    ],
    ['Falk said it rained on Falk.', 'He said it rained on Falk.', []],
    ['Ida Falk said Ida Falk won.', 'She said Ida Falk won.', []],
    ['He said it rained.', 'She said it rained.', ['attribution: He > She']],
    ['They said it rained.', 'He said it rained.', ['attribution: They > He']],
    ['“Officials said it rained.”', '“He said it rained.”', ['attribution: Officials > He']],
    [
      'The Justice Department said so.',
      'She said so.',
      ['name: Justice Department > -', 'attribution: The Justice Department > She'],
    ],
    ['He did not say he was glad.', 'He said he was not glad.', ['negation: not > -', 'negation: - > not']],
  ])('%s %s', check);
});

describe('a number that changed with its unit is shown with it', () => {
  it.each<Row>([
    ['It is 60 kilometres away.', 'It is 37 miles away.', ['number: 60 kilometres > 37 miles']],
    ['It cost $300 there.', 'It cost about €270 there.', ['number: $300 > €270']],
    ['It cost EUR 300 there.', 'It cost USD 270 there.', ['number: EUR 300 > USD 270']],
    ['It was 20 °C there.', 'It was 68 °F there.', ['number: 20 °C > 68 °F']],
    ['It is 60 kilometres away.', 'It is 37 km away.', ['number: 60 > 37']],
    ['It cost $300 there.', 'It cost $270 there.', ['number: 300 > 270']],
    ['They saw 300 men.', 'They saw 270 workers.', ['number: 300 > 270']],
  ])('%s %s', check);
});

describe('the number of an entry in a list is no fact', () => {
  it.each<Row>([
    ['They went to Oslo.', '6. They came to Oslo.', []],
    ['(12) They went to Oslo.', 'They came to Oslo.', []],
    ['They went to Oslo.', '6.5 of them went to Oslo.', ['number: - > 6.5']],
    ['They went to Oslo.', 'All 6. They went to Oslo.', ['number: - > 6']],
    ['5. They went to Oslo.', '6. They went to Oslo.', ['number: 5 > 6']],
    ['5. They went to Oslo.', '17 They went to Oslo.', ['number: 5 > 17']],
  ])('%s %s', check);

  it.each<Row>([
    ['1. Der Rat tagt.', 'Der Rat tagt heute.', []],
    ['2. „Es ist spät“, sagte er.', '„Es war spät“, sagte er.', []],
    ['(1) Mai war der Monat.', 'Mai war der Monat.', []],
    ['12. Mai war der Tag.', 'Mai war der Tag.', ['number: 12 > -']],
    ['Bundesliga beginnt heute.', '2. Bundesliga beginnt heute.', ['number: - > 2']],
  ])('in German, where it may be one: %s %s', (stored, page, expected) => {
    expect(factsBetween('de', stored, page)).toEqual(expected);
  });
});

describe('a digit that was misread for a letter is no number', () => {
  it.each<Row>([
    ['It is not clear there.', 'It is not c1ear there.', []],
    ['The regulator met.', 'The regu1ator met.', []],
    ['They saw H1N1 there.', 'They saw H5N1 there.', ['number: H1N1 > H5N1']],
    ['They met the G7 there.', 'They met the G8 there.', ['number: G7 > G8']],
  ])('%s %s', check);
});
