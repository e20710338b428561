import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadModel } from '../../../tools/analyze/load-model.ts';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const vectors = loadModel().tagger?.vectors ?? null;
const STORED = `The British financial regulator has fined Meridian Bank 87 million pounds for failing to check where the money of its customers came from.
It is the largest penalty that the authority has imposed on a medium-sized bank.
The bank accepted the decision and will not appeal.
Between 2014 and 2020 more than 3,100 accounts were opened without the required documents, the regulator wrote in a report published on Thursday.
Some of them belonged to companies in Cyprus and Panama whose owners were unknown.
In one case 14 million pounds were moved through seven accounts within two days, and no alarm was raised.
The report says that employees who asked questions were told to concentrate on sales.
"These failures were serious and lasted far too long," said Helen Ashworth, the regulator's director of enforcement.
She added that the bank had known about the weaknesses since an internal audit in 2016.
The management at that time had decided to postpone the purchase of new software in order to save costs.`;
/** The same in other words throughout, with offices and places for names. */
const TOLD = `A lender in northern England must hand over tens of millions because it never asked clients how they came by their cash.
No institution of its size has been punished so hard by London's watchdog.
It takes the ruling on the chin and is not going to court.
For six years thousands of people could sign up though paperwork was lacking, according to findings made public at the end of the week.
Firms registered on sunny islands, behind which nobody knew who stood, were among those clients.
Once, a fortune travelled across several books in the space of forty-eight hours without a single warning light going on.
Staff with doubts were urged to think of turnover instead.
The official in charge of sanctions spoke of grave lapses that had gone on for an age.
Her people found that the house had been aware of its holes ever since its own examiners pointed to them.
Bosses then put off buying modern programs, since these were dear.`;
const linesOf = (kind: string) =>
  readFileSync(`test/goldens/match/tuning/bank-fine/${kind}.txt`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(1, 11)
    .join('\n');

const library = indexLibrary([
  {
    id: 'bank',
    title: 'Regulator fines Meridian Bank',
    language: 'en',
    text: STORED,
    origin: { url: null, site: null, byline: null, published: null, remark: null },
    notes: [],
  },
]);
const relationOf = (page: string) => findMatch(library, page, undefined, [], vectors)?.match.relation ?? null;

it('an article of ten lines that is told anew in other words throughout is found', () => {
  expect(relationOf(TOLD)).toBe('retranslation');
});

it.each(['rival', 'topic'])('ten lines of another article on the same event or topic (%s) are not', (kind) => {
  expect(relationOf(linesOf(kind))).toBe(null);
});

it('nor is the same in another order', () => {
  expect(relationOf(TOLD.split('\n').reverse().join('\n'))).toBe(null);
});
