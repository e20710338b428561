import { expect, it } from 'vitest';
import { readSentences } from '../sentences/read-sentences.ts';
import { withoutAsked } from './without-asked.ts';

const isKept = (text: string, cue: string) => {
  const start = text.indexOf(cue);
  const found = { source: [], cue: [{ start, end: start + cue.length }], content: [], confidence: 0.9 };
  return withoutAsked(readSentences(text, [{ start: 0, end: text.length }]), [found]).length > 0;
};

it.each([
  ['And why would Lee say it was off if he had not seen it?', 'say'],
  ['Did the mayor say that the bridge was safe?', 'say'],
  ['What did Ann Lee claim in May?', 'claim'],
  ['Can we expect a meeting of the presidents?', 'expect'],
])('nobody is reported to say what the writer asks about: %s', (text, cue) => {
  expect(isKept(text, cue)).toBe(false);
});

it.each([
  ['Was it off? Lee would say so.', 'say'],
  ['Do ministers who say it is safe live below it?', 'say'],
  ['Do you care what critics say of it?', 'say'],
  ['Why should voters believe it when ministers say it is safe?', 'say'],
  ['“Why would Lee say it was off?” Ruiz asked.', 'asked'],
  ['Who pays, critics say, if it fails?', 'say'],
  ['Is it true, as critics say, that it fails?', 'say'],
  ['Why did the council refuse to say who paid?', 'refuse'],
  ['Why has Lee said it was off?', 'said'],
])('what somebody says in a question stays: %s', (text, cue) => {
  expect(isKept(text, cue)).toBe(true);
});
