import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { rowsOfAttributions } from '../../../../test/rows-of-attributions.ts';
import { findWithRules } from './find-with-rules.ts';

const rowsOf = (text: string) => rowsOfAttributions(text, findWithRules(text, paragraphsOf(text)));

describe('an aside between dashes', () => {
  it.each<[string, string, string[]]>([
    [
      'belongs to the source before the cue; who stands behind the cue says nothing',
      'Ana Ruiz – who voted against the plan – said drivers would face delays.',
      ['Ana Ruiz – who voted against the plan | said | drivers would face delays'],
    ],
    [
      'the same with long dashes',
      'The engineer — a veteran of three such jobs — warned drivers that it leaks.',
      ['The engineer — a veteran of three such jobs | warned | it leaks'],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('what is said by somebody in the passive', () => {
  it.each<[string, string, string[]]>([
    [
      '"it was claimed by" has its clause, not the sentence before',
      'The ward was short of staff. It was claimed by the trust that the valve had failed.',
      ['the trust | was claimed by | the valve had failed'],
    ],
    [
      'of a firm that has something, the sentence before',
      'The ward was short of staff. It was claimed by a firm that has since closed.',
      ['a firm | was claimed by | The ward was short of staff'],
    ],
    [
      'what somebody was told by her doctor',
      'Ana Ruiz was told by her doctor that she would swim.',
      ['her doctor | was told | she would swim'],
    ],
    [
      'what somebody was told not to do',
      'Ana Ruiz was told by two doctors not to swim.',
      ['two doctors | was told | not to swim'],
    ],
    [
      'what somebody was told, without "that"',
      'Ana Ruiz was told by her doctor she would swim.',
      ['her doctor | was told | she would swim'],
    ],
    [
      'what somebody was told, a day before "that"',
      'Ana Ruiz was told by her doctor on Monday that she would swim.',
      ['her doctor | was told | she would swim'],
    ],
    [
      'somebody else’s clause is no apposition',
      'The closure was announced by its owner, the board said.',
      ['its owner | was announced | The closure'],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('a clause with its source behind it', () => {
  it.each<[string, string, string[]]>([
    [
      'a report with what is told of it',
      'Staff are being treated as second-class citizens, says a report by the union.',
      ['a report by the union | says | Staff are being treated as second-class citizens'],
    ],
    [
      'and with words of its own in quotation marks',
      'Staff are being treated badly, says a report on the “alarming rise” of short contracts.',
      ['a report on the “alarming rise” of short contracts | says | Staff are being treated badly'],
    ],
    [
      'behind another verb that takes a clause',
      'Residents were told nothing, says a leaked letter.',
      ['a leaked letter | says | Residents were told nothing'],
    ],
    [
      'a condition with its clause',
      'If the river rises, the wall will hold, warned Tom Reed.',
      ['Tom Reed | warned | If the river rises, the wall will hold'],
    ],
    [
      'what stands between commas behind a subject is no clause',
      'The mayor, who had left the hall, said the plan was off.',
      ['The mayor, who had left the hall | said | the plan was off'],
    ],
    [
      'words around who says them, the rest of them quoted',
      'The finding, said Ann Holm, “changes everything”.',
      ['Ann Holm | said | The finding + “changes everything”'],
    ],
    [
      'said by one of several',
      'The bill, said one lawyer, “will clog the courts”.',
      ['one lawyer | said | The bill + “will clog the courts”'],
    ],
    [
      'where nobody who could speak stands behind the verb, the subject before it has said it',
      'He has left the house, said nothing and closed the door.',
      ['He | said | nothing and closed the door'],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});
