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
  ])('to %s', (_what, news, question) => {
    expect(explain(news).question).toBe(question);
  });
});

it('a colon or a dash that attributes is called by its name', () => {
  expect(explain({ cue: ':' }).why).toMatch(/^A colon attributes this to “Ana Ruiz”\./);
  expect(explain({ cue: '–' }).why).toMatch(/^A dash attributes this to “Ana Ruiz”\./);
  expect(explain({ cue: 'said:' }).why).toMatch(/^“said” attributes this to “Ana Ruiz”\./);
});
