import { describe, expect, it } from 'vitest';
import { factsBetween } from '../../../../test/facts-between.ts';

type Row = [language: string, stored: string, page: string, facts: string[]];
const check = (language: string, stored: string, page: string, expected: string[]) =>
  expect(factsBetween(language, stored, page)).toEqual(expected);

describe('who speaks before a colon or behind a dash is pointed out where it is somebody else', () => {
  it.each<Row>([
    ['en', 'The ministry: sales fell.', 'Officials: sales fell.', ['attribution: The ministry > Officials']],
    ['en', 'Five dead in a crash: police', 'Five dead in a crash: witnesses', ['attribution: police > witnesses']],
    ['en', 'Sales fell – the ministry', 'Sales fell – officials', ['attribution: the ministry > officials']],
    ['en', 'Falk: “We will not go.”', 'Brekke: “We will not go.”', ['attribution: Falk > Brekke']],
    ['en', 'The director: “No.”', 'The chairman: “No.”', ['attribution: The director > The chairman']],
    ['en', 'Q: Did you have a choice?', 'A: Did you have a choice?', ['attribution: Q > A']],
    [
      'en',
      'Sales fell (source: ministry of trade).',
      'Sales fell (source: union of traders).',
      ['attribution: ministry of trade > union of traders'],
    ],
    [
      'de',
      'Das Ministerium: „Nichts fiel.“',
      'Die Gewerkschaft: „Nichts fiel.“',
      ['attribution: Das Ministerium > Die Gewerkschaft'],
    ],
    ['fr', 'Le ministère : tout baisse.', 'Le syndicat : tout baisse.', ['attribution: Le ministère > Le syndicat']],
    ['es', 'El ministerio: todo baja.', 'El sindicato: todo baja.', ['attribution: El ministerio > El sindicato']],
  ])('%s: %s %s', check);
});

describe('what stands there and says who nobody is, or the same one, is no change of source', () => {
  it.each<Row>([
    ['en', 'The ministry: sales fell.', 'Ministry: sales fell.', []],
    ['en', 'The ministry of defence: sales fell.', 'The Ministry of Defense: sales fell.', []],
    ['en', 'Five dead in a crash: police', 'Police: five dead in a crash', []],
    ['en', 'Police: five dead in a crash.', 'Five dead in a crash, police said.', []],
    ['en', 'The reason: sales fell.', 'The cause: sales fell.', []],
    ['en', 'They need three things: money and time.', 'They want three things: money and time.', []],
    ['en', 'Police numbers: what we know.', 'Police figures: what we know.', []],
    ['en', 'The ministry has one answer – higher taxes.', 'The ministry has one reply – higher taxes.', []],
    ['en', 'LIVE: sales fell.', 'UPDATE: sales fell.', []],
    ['en', 'IDA FALK: We had no choice.', 'Falk: We had no choice.', []],
    ['en', '“We will not go” – Ida Falk, union leader', '“We will not go” – union leader Ida Falk', []],
    ['de', 'Das Problem: Nichts fiel.', 'Die Schwierigkeit: Nichts fiel.', []],
    ['fr', 'Le problème : tout baisse.', 'La difficulté : tout baisse.', []],
    ['es', 'El problema: todo baja.', 'La dificultad: todo baja.', []],
  ])('%s: %s %s', check);
});

describe('who speaks in other turns of phrase', () => {
  it.each<Row>([
    [
      'en',
      'It fell, as the ministry put it.',
      'It fell, as the union put it.',
      ['attribution: the ministry > the union'],
    ],
    [
      'en',
      'A report by the ministry found that it fell.',
      'A report by the union found that it fell.',
      ['attribution: A report by the ministry > A report by the union'],
    ],
    ['en', 'Police found a boat.', 'Officers found a boat.', []],
    ['en', 'The minister’s spokesman said so.', 'The spokesman of the minister said so.', []],
    [
      'de',
      'Es fiel, so das Ministerium.',
      'Es fiel, so die Gewerkschaft.',
      ['attribution: das Ministerium > die Gewerkschaft'],
    ],
    ['de', 'So groß war der Schaden, so teuer die Folgen.', 'So groß war der Schaden, so hoch die Folgen.', []],
    ['es', 'A juicio del alcalde, baja.', 'A juicio del juez, baja.', ['attribution: alcalde > juez']],
  ])('%s: %s %s', check);
});
