import { expect, it } from 'vitest';
import { describeMatch, type ShownMatch } from './describe-match.ts';

const TITLE = 'Trump inclines Putin to a deal';

it.each<[ShownMatch['relation'], number, string]>([
  ['copy', 1, `This page carries the stored article “${TITLE}”: 100 % of it.`],
  ['copy', 0.999, `This page carries the stored article “${TITLE}”: 99 % of it.`],
  ['excerpt', 0.29, `This page carries a part of the stored article “${TITLE}”: 29 % of it.`],
  ['edited', 0.94, `This page carries 94 % of the stored article “${TITLE}”, with changes.`],
  ['edited', 1, `This page carries 100 % of the stored article “${TITLE}”, with changes.`],
  [
    'retranslation',
    0.8,
    `This page carries the stored article “${TITLE}” in another translation: 80 % of it was recognised.`,
  ],
  ['quotes', 0.004, `This page quotes the stored article “${TITLE}”: less than 1 % of it.`],
])('%s at %d', (relation, coverage, sentence) => {
  const described = describeMatch({ title: TITLE, relation, coverage, notesLeftOut: 0 });
  expect(described.replaceAll('\u00a0', ' ')).toBe(sentence);
});

it('a number and its percent sign stay on one line', () => {
  expect(describeMatch({ title: '', relation: 'copy', coverage: 1, notesLeftOut: 0 })).toContain('100\u00a0%');
});

it.each([
  [0, ''],
  [1, ' 1 of its notes has no place here.'],
  [12, ' 12 of its notes have no place here.'],
])('says of %d notes that could not be placed that they have no place', (notesLeftOut, sentence) => {
  const match = { title: TITLE, relation: 'retranslation', coverage: 0.8 } as const;
  const whole = describeMatch({ ...match, notesLeftOut: 0 });
  expect(describeMatch({ ...match, notesLeftOut })).toBe(whole + sentence);
});
