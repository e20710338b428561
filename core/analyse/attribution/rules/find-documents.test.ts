import { describe, expect, it } from 'vitest';
import { rowsOfAttributions } from '../../../../test/rows-of-attributions.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { findDocuments } from './find-documents.ts';

const rowsOf = (text: string) =>
  rowsOfAttributions(text, readSentences(text, [{ start: 0, end: text.length }]).flatMap(findDocuments));

describe('what documents show', () => {
  it.each<[string, string]>([
    ['Figures show prices fell in May.', 'Figures | show | prices fell in May'],
    ['Emails seen by the Ledger show the minister knew.', 'Emails seen by the Ledger | show | the minister knew'],
    [
      'On Monday, data released by the bank suggested that prices fell; the firm denies it.',
      'data released by the bank | suggested | that prices fell',
    ],
    ['The report also suggested that the firm had lied.', 'The report | suggested | that the firm had lied'],
    ['Recent polls show Lee leads in the north.', 'Recent polls | show | Lee leads in the north'],
    ['A number of studies show that it works.', 'A number of studies | show | that it works'],
    ['Letters show he knew, the court heard on Friday.', 'Letters | show | he knew'],
    ['Letters show he knew, Lee told the court.', 'Letters | show | he knew'],
    ['Letters show he knew, but said nothing.', 'Letters | show | he knew, but said nothing'],
    [
      'Letters show he met Lee, who told the Ledger on Monday.',
      'Letters | show | he met Lee, who told the Ledger on Monday',
    ],
    ['Letters show he knew, but told the court on Monday.', 'Letters | show | he knew, but told the court on Monday'],
    ['Letters show he knew, he said it, and left.', 'Letters | show | he knew, he said it, and left'],
    ['Emails shown to the Ledger suggest he knew.', 'Emails shown to the Ledger | suggest | he knew'],
    ['But a leaked letter reveals who paid.', 'a leaked letter | reveals | who paid'],
    ['Polls show two names in front: Lee and Dahl.', 'Polls | show | two names in front: Lee and Dahl'],
    ['Polls showed Lee had won, but such polls are no measure.', 'Polls | showed | Lee had won'],
    ['Polls showed Lee had won, but she had lost.', 'Polls | showed | Lee had won, but she had lost'],
    ['Letters show: he knew.', 'Letters | show | he knew'],
    ['Even as some polls show Lee losing, her party is calm.', 'some polls | show | Lee losing'],
    [
      'While polls show that Mayor Lee, who left, has lost, her party is calm.',
      'polls | show | that Mayor Lee, who left, has lost',
    ],
    [
      'Even as polls show losses in Wick, Skarn and Holm, her friends left.',
      'polls | show | losses in Wick, Skarn and Holm',
    ],
    [
      'When a report showed that Wick, Skarn and Holm had cut jobs, shares fell.',
      'a report | showed | that Wick, Skarn and Holm had cut jobs',
    ],
    [
      'Though a study suggests that coffee, tea and cocoa are good, doctors are wary.',
      'a study | suggests | that coffee, tea and cocoa are good',
    ],
    ['Since the study shows that the drug works, it will be sold.', 'the study | shows | that the drug works'],
    ['After figures showed losses, the party was in panic, as its aides said.', 'figures | showed | losses'],
    ['Though the report suggested that he knew.', 'the report | suggested | that he knew'],
    ['Polls show that Lee has lost, her party has won.', 'Polls | show | that Lee has lost, her party has won'],
  ])('%s', (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  it.each([
    ['a verb of its own before', 'The report was a show of strength.'],
    ['an infinitive', 'The plan to show films late was dropped.'],
    ['a clause about it', 'The report that the minister wrote shows little.'],
    ['somebody’s verb', 'Critics of the plan suggest that it is late.'],
    ['a question', 'Do emails show that he knew?'],
    ['a condition', 'If the emails show that he knew, Lee could be called.'],
    ['quoted words', '“Figures show prices fell,” said Lee.'],
  ])('is not read where there is %s', (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
