import { expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { withinSentence } from './within-sentence.ts';

it('the next sentence, behind a time, is somebody else’s', () => {
  const line =
    'A resident reported that a package had been taken at about 2:15 p.m. A neighbor told police he saw a man leave.';
  const { notes, words } = shownNotesOf(line);
  expect(words(notes[0]?.content ?? [])).toMatch(/^that a package had been taken at about 2:15( p.m.?)?$/);
});

it('“a.m. Police” is nobody', () => {
  const { notes, words } = shownNotesOf('The fire broke out at 3 a.m. Police said two people were hurt.');
  expect(notes.map(({ source }) => words(source?.spans ?? []))).toEqual(['Police']);
});

it.each([
  ['Lee said it had left the U.S. The port is shut.', 'it had left the U.S. The port is shut', 'it had left the U.S.'],
  ['Lee said it was shut! Nobody knew.', 'it was shut! Nobody knew', 'it was shut!'],
  ['Lee said it was the No. 2 port.', 'it was the No. 2 port', 'it was the No. 2 port'],
  ['Lee said he met Pres. Hale.', 'he met Pres. Hale', 'he met Pres. Hale'],
  ['Lee said he met Pres. Hale on Monday.', 'he met Pres. Hale', 'he met Pres. Hale'],
  ['Lee said he met Const. Hale on Monday.', 'he met Const. Hale', 'he met Const. Hale'],
  ['Lee said Roe vs. Wade was read in full.', 'Roe vs. Wade', 'Roe vs. Wade'],
  ['Lee said it was shut. It was late by then.', 'it was shut. It was late', 'it was shut.'],
  ['Lee said it was shut. It was late.', 'it was shut. It was late', 'it was shut. It was late'],
  ['Lee said: “It is shut. Nobody knew.”', '“It is shut. Nobody knew.”', '“It is shut. Nobody knew.”'],
  ['Lee said it was shut. “Nobody knew.”', 'it was shut. “Nobody knew.”', 'it was shut. “Nobody knew.”'],
])('what is said ends where the net did not see that its sentence does: %s', (text, content, left) => {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const found: RawAttribution = {
    source: [spanOf('Lee')],
    cue: [spanOf('said')],
    content: [spanOf(content)],
    confidence: 0.9,
  };
  const [each] = withinSentence(text, readSentences(text, [{ start: 0, end: text.length }]), [found]);
  expect(each?.content.map(({ start, end }) => text.slice(start, end))).toEqual([left]);
});
