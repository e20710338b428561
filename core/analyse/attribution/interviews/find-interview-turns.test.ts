import { describe, expect, it } from 'vitest';
import type { Note } from '../../../notes/note.ts';
import type { AnalysedText } from '../../analysed-text.ts';
import { findNotes } from '../find-notes.ts';

/** Lines are paragraphs of the body. */
function articleOf(lines: string[]): AnalysedText {
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return { ...span, role: 'body' as const, links: [] };
  });
  return { text, paragraphs, url: null };
}
const notesOf = (...lines: string[]) => findNotes(articleOf(lines), null);
const wordsOf = (lines: string[], note: Note) =>
  note.content.map(({ start, end }) => lines.join('\n').slice(start, end)).join(' + ');

describe('interviews', () => {
  const INTRODUCTION = 'The engineer Oleg Brandt believes that the dam will hold.';
  const answersOf = (lines: string[]) =>
    notesOf(...lines)
      .filter(({ form }) => form === 'interview')
      .map((note) => [note.source?.resolved ?? null, wordsOf(lines, note)]);

  it.each<[string, string[], [string | null, string][]]>([
    [
      'turns led by dashes; the first answer right behind the introduction',
      [INTRODUCTION, '– The valves are new.', '– And the gates?', '– They are old.'],
      [
        ['Oleg Brandt', 'The valves are new.'],
        ['Oleg Brandt', 'They are old.'],
      ],
    ],
    [
      'what is put to the one interviewed without asking is no answer; “you” for anybody is',
      [
        'The painter Ana Ruiz turns 70. Ruiz spoke to us in Trent.',
        'How did you start?',
        'I had chalks.',
        'Critics have called your work cold.',
        'They should see my studio.',
        'Do you sell?',
        'I do not.',
        'You have to wait for it.',
        'I learned that late.',
        'What is next?',
        'I shall fish.',
      ],
      [
        ['Ana Ruiz', 'I had chalks.'],
        ['Ana Ruiz', 'They should see my studio.'],
        ['Ana Ruiz', 'I do not.'],
        ['Ana Ruiz', 'You have to wait for it.'],
        ['Ana Ruiz', 'I learned that late.'],
        ['Ana Ruiz', 'I shall fish.'],
      ],
    ],
    [
      'an answer set as a bullet',
      [INTRODUCTION, '– Is it safe?', '• Of course it is.', '– For how long?', '– A year.'],
      [
        ['Oleg Brandt', 'Of course it is.'],
        ['Oleg Brandt', 'A year.'],
      ],
    ],
    [
      'a paragraph that goes on, whoever it quotes',
      [
        INTRODUCTION,
        '– Is it safe?',
        '– It is.',
        'At the plant, Mara Olin revealed the plan to us.',
        '– And then?',
        '– We wait.',
      ],
      [
        ['Oleg Brandt', 'It is.'],
        ['Oleg Brandt', 'At the plant, Mara Olin revealed the plan to us.'],
        ['Oleg Brandt', 'We wait.'],
      ],
    ],
    [
      'a new speaker in the turn itself',
      [
        INTRODUCTION,
        '– Is it safe?',
        '– It is.',
        '– The dam is a danger, – said Mara Olin, a geologist.',
        '– Why?',
        '– It is clay.',
      ],
      [
        ['Oleg Brandt', 'It is.'],
        ['Mara Olin', 'It is clay.'],
      ],
    ],
    ['Q and A', [INTRODUCTION, 'Q: Is it safe?', 'A: It is.'], [['Oleg Brandt', 'It is.']]],
    [
      'speakers’ names',
      ['Reporter: Is it safe?', 'Brandt: It is.', 'Reporter: For long?', 'Brandt: A year.'],
      [
        ['Brandt', 'It is.'],
        ['Brandt', 'A year.'],
      ],
    ],
    [
      'the only person named is the one asked; a question led up to is nobody’s answer',
      [
        'Oleg Brandt has built dams for 26 years.',
        'Is it safe?',
        'I think so.',
        'The county says there is no money. Is that true?',
        'My boss said so.',
        'And then?',
        'We wait.',
        'For how long?',
        'I can tell you: a year.',
      ],
      [
        ['Oleg Brandt', 'I think so.'],
        ['Oleg Brandt', 'My boss said so.'],
        ['Oleg Brandt', 'We wait.'],
        ['Oleg Brandt', 'I can tell you: a year.'],
      ],
    ],
    [
      'questions on lines of their own',
      [
        INTRODUCTION,
        'Is it safe?',
        'I think so.',
        'For how long?',
        'We say a year.',
        'And then?',
        'My team comes back.',
      ],
      [
        ['Oleg Brandt', 'I think so.'],
        ['Oleg Brandt', 'We say a year.'],
        ['Oleg Brandt', 'My team comes back.'],
      ],
    ],
    [
      'the article’s own voice ends the answer',
      [INTRODUCTION, '– Is it safe?', '– It is.', 'Brandt has worked at the dam since May.'],
      [['Oleg Brandt', 'It is.']],
    ],
    [
      'the one a talk is about, whoever is quoted on the way',
      [
        'Ana Ruiz spent nine years on the lost novel.',
        'The critic Jonas Wray called it a miracle. Ruiz spoke to us at home.',
        'Q: How did you find it?',
        'A: In a box.',
      ],
      [['Ana Ruiz', 'In a box.']],
    ],
    [
      'em dashes, an introduction in which nobody speaks, a footer',
      [
        'Pavel Hruska has restored stone bridges for thirty years.',
        '— Did you expect this?',
        '— Yes, I did.',
        '— And what should be done?',
        '— Build a new one.',
        'Translated by Anna Weir',
        'Subscribe to our newsletter.',
      ],
      [
        ['Pavel Hruska', 'Yes, I did.'],
        ['Pavel Hruska', 'Build a new one.'],
      ],
    ],
    [
      'hyphens, doubled or not; the one introduced last, with a title',
      [
        'Who gains by the fire we asked the historian Ihor Sawczuk.',
        '- What was kept there?',
        '-- Land registers.',
        '- And the copies?',
        '- A tenth.',
      ],
      [
        ['Ihor Sawczuk', 'Land registers.'],
        ['Ihor Sawczuk', 'A tenth.'],
      ],
    ],
    [
      'an interviewer who states and does not ask',
      [
        INTRODUCTION,
        '– Is it safe?',
        '– It is.',
        '– They say it leaks.',
        '– It has leaked since it was built, and nobody drowned.',
        '– And now?',
        '– We wait.',
      ],
      [
        ['Oleg Brandt', 'It is.'],
        ['Oleg Brandt', 'It has leaked since it was built, and nobody drowned.'],
        ['Oleg Brandt', 'We wait.'],
      ],
    ],
    [
      'an answer in two turns led by dashes',
      [INTRODUCTION, '– Is it safe?', '– It is.', '– I would swim in it.', '– And now?', '– We wait.'],
      [
        ['Oleg Brandt', 'It is.'],
        ['Oleg Brandt', 'I would swim in it.'],
        ['Oleg Brandt', 'We wait.'],
      ],
    ],
    [
      'shouted labels; who asks is told by asking, who answers by the full name',
      [
        'Vera Lund spoke on the radio.',
        'PETER MOLE: Good morning.',
        'VERA LUND: Good morning to everybody who listens.',
        'MOLE: Will it pass?',
        'LUND: It will pass in May, and I will be there.',
      ],
      [
        ['Vera Lund', 'Good morning to everybody who listens.'],
        ['Vera Lund', 'It will pass in May, and I will be there.'],
      ],
    ],
    [
      'labels before a dash',
      [
        'We asked Marta Vidal and Boyd Ashcroft.',
        'Reporter — Who burns more pans?',
        'Vidal — He does.',
        'Ashcroft — She does.',
        'Reporter — And the future?',
        'Vidal — A garden.',
      ],
      [
        ['Marta Vidal', 'He does.'],
        ['Boyd Ashcroft', 'She does.'],
        ['Marta Vidal', 'A garden.'],
      ],
    ],
    [
      'questions led by dashes, answers without',
      [
        INTRODUCTION,
        '– Is it safe?',
        'I think so.',
        '– For how long?',
        'We say a year.',
        '– And then?',
        'My team comes back.',
      ],
      [
        ['Oleg Brandt', 'I think so.'],
        ['Oleg Brandt', 'We say a year.'],
        ['Oleg Brandt', 'My team comes back.'],
      ],
    ],
    [
      'silent: datelines before a dash',
      ['Tolver — The dam holds.', 'Corran — The gate leaks.', 'Tolver — It rains.'],
      [],
    ],
    ['silent: a list led by dashes', [INTRODUCTION, '– three gates', '– two valves'], []],
    ['silent: a list of bullets', [INTRODUCTION, '• three gates', '• two valves'], []],
    [
      'silent: an essay that asks',
      ['Is it safe?', 'The dam is old.', 'Who pays?', 'The town does.', 'And why?', 'It is law.'],
      [],
    ],
    ['silent: a tally', ['Goals: two', 'Cards: one', 'Goals: three', 'Cards: none'], []],
  ])('%s', (_, lines, answers) => {
    expect(answersOf(lines)).toEqual(answers);
  });

  it('a label is the source, its colon the cue', () => {
    const lines = ['Reporter: Is it safe?', 'Brandt: It is.', 'Reporter: For long?', 'Brandt: A year.'];
    const [note] = notesOf(...lines).filter(({ form }) => form === 'interview');
    const at = lines.join('\n').indexOf('Brandt');
    expect(note?.source).toMatchObject({ spans: [{ start: at, end: at + 6 }], text: 'Brandt' });
    expect(note?.cue).toEqual([{ start: at + 6, end: at + 7 }]);
  });

  it('what the interviewer quotes stays with whom he quotes', () => {
    const notes = notesOf(INTRODUCTION, '– According to The Harbour Post, the gates leak. Is it so?', '– It is not.');
    const quoted = notes.find(({ source }) => source?.resolved === 'The Harbour Post');
    expect(quoted).toMatchObject({ via: 'second-hand', kind: 'attributed' });
  });
});
