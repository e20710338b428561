import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { findNotes } from '../find-notes.ts';
import { isStageDirection } from './is-stage-direction.ts';
import { readOpening } from './read-opening.ts';

/** "source, who that is: content" of the turns, or of what is told within them. */
function read(lines: string[], form: 'interview' | 'indirect'): string[] {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null)
    .filter((note) => note.form === form)
    .map(
      ({ source, content: [said] }) => `${source?.text}, ${source?.resolved}: ${text.slice(said?.start, said?.end)}`,
    );
}

const TALK = [
  'JAKE HOLT, NNC ANCHOR: Good morning to Ann Lund. Did he tell you?',
  'SEN. ANN LUND (D-OH), COMMITTEE CHAIR: He did not.',
  'HOLT: Why not?',
  'LUND: Ask him.',
  '(CROSSTALK)',
  'HOLT: Let us see what he said.',
  'MARK REED, PRESIDENT OF VESSIA: We will sign it.',
  'LUND: That is not what he told me.',
  'HOLT: Is it not?',
];

describe('a transcript', () => {
  it('whoever has the word for the first time, with an office behind the name, says what stands there', () => {
    expect(read(TALK, 'interview')).toEqual([
      'SEN. ANN LUND, Sen. Ann Lund: He did not.',
      'LUND, Ann Lund: Ask him.',
      'MARK REED, Mark Reed: We will sign it.',
      'LUND, Ann Lund: That is not what he told me.',
    ]);
  });

  it('a question with the word for it before it is nobody’s claim', () => {
    const lines = [
      'MODERATOR: Welcome.',
      'LUND: The dam is safe.',
      'QUESTION: Who says so?',
      'LUND: I do.',
      'QUESTION: Since when?',
      'MODERATOR: Thank you.',
    ];
    expect(read(lines, 'interview')).toEqual(['LUND, Lund: The dam is safe.', 'LUND, Lund: I do.']);
  });

  it('a label is no part of who is told of behind it', () => {
    const lines = [
      'MINISTER LUND: The dam is safe.',
      'HALE: Is it?',
      'MINISTER LUND: The chief engineer, Mr Amos, told us that the wall would hold.',
      'HALE: And now?',
    ];
    expect(read(lines, 'indirect')).toEqual(['The chief engineer, Mr Amos, Amos: the wall would hold']);
  });

  it.each([
    ['(CROSSTALK)', true],
    ['[BEGIN VIDEO CLIP]', true],
    ['(Laughter.)', true],
    ['(I have said so.)', false],
    ['(Reuters)', false],
    ['NATO', false],
  ])('what it says of itself is no answer: %s', (text, expected) => {
    expect(isStageDirection(text)).toBe(expected);
  });

  it.each([
    ['MARK REED (R), GOVERNOR OF VESSIA: We will.', 'MARK REED'],
    ['MS CARVER (HERALD): Will you?', 'MS CARVER'],
    ['Mark Reed, the governor: We will.', ''],
    ['LEEDS, ENGLAND (AP) — Police said: No.', ''],
    ['Three dead, police say: two are children.', ''],
  ])('the label of %s is “%s”', (text, label) => {
    expect(readOpening(text).label).toBe(label);
  });
});
