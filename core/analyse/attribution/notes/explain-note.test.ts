import { describe, expect, it } from 'vitest';
import { explainNote, type Findings } from './explain-note.ts';

const explain = (news: Partial<Findings>) =>
  explainNote({
    source: 'Ana Ruiz',
    resolved: 'Ana Ruiz',
    cue: 'said',
    grade: 'named',
    via: 'first-hand',
    outlet: null,
    link: null,
    occasion: [],
    isDocument: false,
    kind: 'attribution',
    ...news,
  });

describe('the question', () => {
  it.each<[string, Partial<Findings>, string]>([
    ['somebody named', {}, 'Where and when did Ana Ruiz say this?'],
    [
      'the article’s own voice',
      { source: 'I', resolved: null, grade: 'described', isWriter: true },
      'What does the writer base this on?',
    ],
    [
      'an occasion that is a day',
      { occasion: ['on Tuesday'] },
      'Is there a record of what Ana Ruiz said on that occasion?',
    ],
    [
      'several who are described',
      { source: 'Both men', resolved: null, grade: 'described' },
      'Who is meant by “Both men”, and does anybody else say the same?',
    ],
    [
      'a document that is described',
      { source: 'the poll', resolved: null, grade: 'described', occasion: null, isDocument: true },
      'Where can “the poll” be found, and does anything else say the same?',
    ],
    [
      'a document that is named',
      {
        source: 'A study by the Ice Institute',
        resolved: 'A study by the Ice Institute',
        occasion: null,
        isDocument: true,
      },
      'Where is this said in a study by the Ice Institute?',
    ],
    [
      'a body whose name opens a sentence',
      { source: 'The council', resolved: 'The council' },
      'Where and when did the council say this?',
    ],
    [
      'an outlet whose name opens a sentence',
      { source: 'The Ledger', resolved: 'The Ledger', via: 'second-hand', outlet: 'The Ledger', occasion: null },
      'What does the Ledger itself say, and whom does it name?',
    ],
    [
      'somebody whose name begins like an article',
      { source: 'Theo Anders', resolved: 'Theo Anders' },
      'Where and when did Theo Anders say this?',
    ],
  ])('to %s', (_what, news, question) => {
    expect(explain(news).question).toBe(question);
  });
});

it('a colon or a dash that attributes is called by its name', () => {
  expect(explain({ cue: ':' }).why).toMatch(/^A colon attributes this to “Ana Ruiz”\./);
  expect(explain({ cue: '–' }).why).toMatch(/^A dash attributes this to “Ana Ruiz”\./);
  expect(explain({ cue: 'said:' }).why).toMatch(/^“said” attributes this to “Ana Ruiz”\./);
});

it('a name that opens a sentence of the page is written within one of ours as it is there', () => {
  const council = { source: 'a spokeswoman', resolved: 'The council' };
  expect(explain(council).why).toMatch(/^“said” attributes this to “a spokeswoman”, here the council\./);
  expect(explain({ ...council, source: null }).why).toMatch(/^“said” goes on with what the council says\./);
  expect(explain({ ...council, kind: 'interview' }).why).toBe('An answer in an interview with the council.');
  // Quoted it stays as the page has it.
  expect(explain({ ...council, source: 'The council' }).why).toMatch(/^“said” attributes this to “The council”\./);
});
