import { expect, it } from 'vitest';
import { wholeName } from './whole-name.ts';

it.each<[string, string, string, string]>([
  ['a given name takes its last name', 'Ana Ruiz said it was late.', 'Ana', 'Ana Ruiz'],
  ['a title takes its name', 'Mr. Sand said it was late.', 'Mr.', 'Mr. Sand'],
  ['a body takes its last word', 'The Ice Institute said it was late.', 'The Ice', 'The Ice Institute'],
  ['a name cut at "van" is taken whole', 'Joost van der Meer said it was late.', 'Joost van', 'Joost van der Meer'],
  ['what is no name stays', 'The mayor Ana Ruiz said it was late.', 'The mayor', 'The mayor'],
  ['a whole name stays', 'Ana Ruiz said it was late.', 'Ana Ruiz', 'Ana Ruiz'],
  ['a headline’s words are no name', 'Ruiz Aims Insult At Rival', 'Ruiz', 'Ruiz'],
  ['the cue is not taken', 'Ana Said it was late.', 'Ana', 'Ana'],
])('%s', (_, text, source, whole) => {
  const cue = { start: text.indexOf('Said'), end: text.indexOf('Said') + 4 };
  const span = wholeName(text, { start: 0, end: source.length }, cue.start < 0 ? [] : [cue]);
  expect(text.slice(span.start, span.end)).toBe(whole);
});

it('a last name cut before its last particle has its beginning', () => {
  const text = 'It was late, van den Berg said.';
  const source = { start: text.indexOf('den'), end: text.indexOf(' said') };
  const span = wholeName(text, source, []);
  expect(text.slice(span.start, span.end)).toBe('van den Berg');
});

it.each([
  ['It was late, Mrs Sand said.', 'Mrs Sand'],
  ['It was late, Dr. Sand said.', 'Dr. Sand'],
  ['It was late, Hamr Sand said.', 'Sand'],
])('a courtesy before a name is part of it: %s', (text, whole) => {
  const source = { start: text.indexOf('Sand'), end: text.indexOf(' said') };
  const span = wholeName(text, source, []);
  expect(text.slice(span.start, span.end)).toBe(whole);
});
