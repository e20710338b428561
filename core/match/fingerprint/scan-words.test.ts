import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../test/any-character.ts';
import { readWords } from '../../text/read-words.ts';
import { hashWord } from './key-space.ts';
import { STEM, scanWords } from './scan-words.ts';

function asScanned(text: string) {
  const { values, starts, ends } = readWords(text);
  return values.map((value, i) => ({
    hash: hashWord(value),
    stem: hashWord(value.slice(0, STEM)),
    length: value.length,
    start: starts[i],
    end: ends[i],
    isDigits: /^[0-9]+$/.test(value),
  }));
}

function scan(text: string) {
  const { count, hashes, stems, lengths, starts, ends, areDigits } = scanWords(text);
  return Array.from({ length: count }, (_, i) => ({
    hash: hashes[i],
    stem: stems[i],
    length: lengths[i],
    start: starts[i],
    end: ends[i],
    isDigits: areDigits[i] === 1,
  }));
}

const PIECES = [
  ...'aBz09 \n.,-_\'`"’‘“”—…\u00AD\u200B\u200E\u2060\uFEFF\uFF07\u02BCéßſİı\u0301ЖяΣς漢字ไทยﬁ１Ⅻ²\ud835\udc00\ud800\udc00\ud800',
  'Pompeo’s',
  'straightforward',
];

describe('words scanned for their hashes', () => {
  it('are those that are read, whatever the text', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: anyCharacter, maxLength: 40 })), (made) => {
        expect(JSON.stringify(scan(made))).toBe(JSON.stringify(asScanned(made)));
      }),
      { numRuns: 500 },
    );
  });

  it('are the same for every unit of the alphabets, and for some beyond, within a word, at its end and alone', () => {
    const CHUNK = 1_024;
    const BEYOND = 0x2100;
    for (let from = 0; from < 0x10000; from += CHUNK) {
      const units = Array.from({ length: CHUNK }, (_, i) => from + i).filter(
        (unit) => unit < BEYOND || unit % 16 === 0,
      );
      const text = units
        .map((unit) => String.fromCharCode(unit))
        .map((one) => `Ab${one}c ${one} d${one} `)
        .join('');
      // As text: comparing objects takes seconds.
      expect(JSON.stringify(scan(text)), `units from ${from}`).toBe(JSON.stringify(asScanned(text)));
    }
  });
});
