import { describe, expect, it } from 'vitest';
import { costOf } from '../../../../test/cost-of.ts';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { rowsOfAttributions } from '../../../../test/rows-of-attributions.ts';
import { findWithRules } from './find-with-rules.ts';

const rowsOf = (text: string) => rowsOfAttributions(text, findWithRules(text, paragraphsOf(text)));

describe('findWithRules', () => {
  it.each<[string, string, string[]]>([
    ['a direct quotation, cue behind', '“The ferry sinks,” Mara Olin said.', ['Mara Olin | said | “The ferry sinks,”']],
    ['a direct quotation, cue before', 'Mara Olin said, “The ferry sinks.”', ['Mara Olin | said | “The ferry sinks.”']],
    ['a colon opens the quotation', 'Mara Olin said: “The ferry sinks.”', ['Mara Olin | said | “The ferry sinks.”']],
    [
      'a cue inside the quotation',
      '“The ferry,” Mara Olin said, “sinks at noon.”',
      ['Mara Olin | said | “The ferry,” + “sinks at noon.”'],
    ],
    [
      'a quotation of several sentences',
      '“It sinks. We swim,” said Mara Olin, a deckhand.',
      ['Mara Olin, a deckhand | said | “It sinks. We swim,”'],
    ],
    [
      'the quotation goes on in the next sentence',
      '“It sinks,” Mara Olin said. “We swim.”',
      ['Mara Olin | said | “It sinks,” + “We swim.”'],
    ],
    ['straight quotation marks', '"It sinks," Olin added.', ['Olin | added | "It sinks,"']],
    ['doubled single marks', "''It sinks,'' Olin added.", ["Olin | added | ''It sinks,''"]],
    [
      'a mixed one: part of the clause is quoted',
      'The surgeon said the knee had “healed well” since June.',
      ['The surgeon | said | the knee had “healed well” since June'],
    ],
    ['an indirect one', 'The club said that its striker would stay.', ['The club | said | its striker would stay']],
    ['without "that"', 'The club announced its striker would stay.', ['The club | announced | its striker would stay']],
    [
      'helpers and adverbs belong to the cue',
      'Ines Falk has repeatedly said that she will race.',
      ['Ines Falk | has repeatedly said | she will race'],
    ],
    [
      'the day between cue and clause is left out',
      'The bank said on Friday it would cut rates.',
      ['The bank | said | it would cut rates'],
    ],
    [
      'an aside behind the words',
      'The road will stay closed for a month, police said on Monday.',
      ['police | said | The road will stay closed for a month'],
    ],
    [
      'according to, before',
      'According to the survey, most bees winter in gardens.',
      ['the survey | According to | most bees winter in gardens'],
    ],
    [
      'according to, behind',
      'Most bees winter in gardens, according to the survey.',
      ['the survey | according to | Most bees winter in gardens'],
    ],
    [
      'according to, inside',
      'In particular, according to the survey, most bees winter in gardens.',
      ['the survey | according to | most bees winter in gardens'],
    ],
    [
      'according to, behind the subject',
      'The hive, according to its owner, was full.',
      ['its owner | according to | The hive + was full'],
    ],
    [
      'according to, behind a short clause',
      'Six bees died, according to the survey, and three fled.',
      ['the survey | according to | Six bees died + and three fled'],
    ],
    [
      'according to, behind a time, before what looks like a verb',
      'Last year, according to the bank, sold hives stood empty.',
      ['the bank | according to | sold hives stood empty'],
    ],
    [
      'according to somebody of whom something is told',
      'According to the Daily Bee, which has two owners, the hive was full.',
      ['the Daily Bee, which has two owners | According to | the hive was full'],
    ],
    [
      'as reported by',
      'As reported by the Daily Bee, citing two sources, the hive was full.',
      ['the Daily Bee | As reported by | the hive was full'],
    ],
    [
      'as reported by, behind',
      'The hive was full, as reported by the Bee.',
      ['the Bee | as reported by | The hive was full'],
    ],
    ['as noted by some as by others', 'The hive was as noted by queens as by bees.', []],
    [
      'according to, before a clause of somebody else',
      'The winger is doubtful, according to the club, while reports in Spain differ.',
      ['the club | according to | The winger is doubtful'],
    ],
    [
      'a passive about the sentence before',
      'The factory will close in May. This was reported by the newspaper The Harbour Post.',
      ['the newspaper The Harbour Post | was reported by | The factory will close in May'],
    ],
    ['it is reported that', 'It is reported that the factory will close.', [' | is reported | the factory will close']],
    [
      'hearsay with an infinitive',
      'The driver is believed to have fled.',
      [' | is believed | The driver + to have fled'],
    ],
    ['an adverb as cue', 'The driver reportedly fled on foot.', [' | reportedly | The driver + fled on foot']],
    [
      'two contents, the second subject left out',
      'Falk said the race was hard, adding that the rain had helped.',
      ['Falk | said | the race was hard', 'Falk | adding | the rain had helped'],
    ],
    [
      'nested: the outer and the inner are kept apart',
      'The coach said the doctor told him the knee was fine.',
      ['The coach | said | the doctor told him the knee was fine', 'the doctor | told | the knee was fine'],
    ],
    [
      'whom somebody tells is not told as content',
      'Falk told reporters that the race was hard.',
      ['Falk | told | the race was hard'],
    ],
    ['as … said', 'As the minister noted, the rate fell.', ['the minister | noted | the rate fell']],
    [
      'a title and an apposition',
      'Ana Ruiz, a chemist at the university, warned that the lake was toxic.',
      ['Ana Ruiz, a chemist at the university | warned | the lake was toxic'],
    ],
    [
      'a source described at length',
      'Two people who were briefed on the talks said the deal was near.',
      ['Two people who were briefed on the talks | said | the deal was near'],
    ],
    [
      'a dialogue’s dash',
      '– The valve failed at night, – said Oleg Brandt, an engineer at the plant.',
      ['Oleg Brandt, an engineer at the plant | said | The valve failed at night'],
    ],
    [
      'a vague source that gives an assessment',
      'However, some traders gave an assessment of the harvest.',
      ['some traders | gave | an assessment of the harvest'],
    ],
    [
      'a noun as cue, with its owner',
      'There was no proof of Ruiz’s claim that the lake is toxic.',
      ['Ruiz | claim | the lake is toxic'],
    ],
    [
      'a noun as cue, owner a pronoun',
      'Nothing came of her warning that the dam leaks.',
      ['her | warning | the dam leaks'],
    ],
    [
      'a noun as cue, owner behind "by"',
      'The town studied a report by the agency that the dam leaks.',
      ['the agency | report | the dam leaks'],
    ],
    [
      'a noun as cue and as subject',
      'The claim that the dam leaks was met with silence.',
      [' | claim | the dam leaks'],
    ],
    ['a noun as cue, nobody’s', 'There were rumours that the dam leaks.', [' | rumours | the dam leaks']],
    ['an adverb of allegation', 'The driver allegedly fled on foot.', [' | allegedly | The driver + fled on foot']],
    [
      'a passive with its agent',
      'The closure was announced by the harbour board.',
      ['the harbour board | was announced | The closure'],
    ],
    [
      'an accusation with its agent',
      'The treasurer was accused by the union of losing the money.',
      ['the union | was accused | The treasurer + of losing the money'],
    ],
    ['everyone knows', 'Everyone knows that ice floats.', ['Everyone | knows | ice floats']],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each<[string, string]>([
    ['a noun that looks like a cue', 'The report and its claims were printed in March.'],
    ['a noun of speech without its clause', 'The claim was large and the warning short.'],
    ['a name that holds a cue', 'The United States lost to Brazil in the final.'],
    ['quotation marks around a title', 'She sang “The Long Road” at the fair.'],
    ['a command', 'Add the onions and stir.'],
    ['"according" without "to"', 'The prices rose according as the river fell.'],
    ['to say the least', 'The match was, to say the least, odd.'],
    ['a shop that is called something', 'A shop opened in the market square in June.'],
  ])('silent: %s', (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('time grows linearly on hostile text, without an exception', { timeout: 240_000 }, () => {
    const hostile = [
      '"'.repeat(100_000),
      '“'.repeat(100_000),
      'said '.repeat(50_000),
      `He said ${'the river and the road '.repeat(45_000)}`,
      'according to '.repeat(30_000),
      '\uD800said \uDFFF'.repeat(20_000),
      'он said 他 “να” says '.repeat(15_000),
      'Ann Lee, '.repeat(40_000),
      'A. '.repeat(30_000),
      '“Yes,” he said. '.repeat(20_000),
    ];
    for (const text of hostile) {
      const took = costOf(() => findWithRules(text, [{ start: 0, end: text.length }]), 4000);
      expect(took, text.slice(0, 20)).toBeLessThan(4000);
    }
  });
});
