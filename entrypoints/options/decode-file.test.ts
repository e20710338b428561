import { expect, it } from 'vitest';
import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import { decodeFile } from './decode-file.ts';

const LINES = '{"id":"a","title":"Überfahrt – 🙂","text":"Some words."}\r\n{"id":"b","title":"B","text":"Others."}\r\n';

const little = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const big = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  ['UTF-16 as Windows writes it', little(`\u{feff}${LINES}`)],
  ['UTF-16 the other way round', big(`\u{feff}${LINES}`)],
  ['UTF-16 without a mark', little(LINES)],
  ['UTF-16 the other way round without a mark', big(LINES)],
  ['UTF-8 after a byte order mark', utf8(`\u{feff}${LINES}`)],
  ['UTF-8', utf8(LINES)],
])('a file in %s is read', (_what, bytes) => {
  const reading = readLibraryFile(decodeFile(bytes));
  expect(reading.ok && reading.articles.map(({ title }) => title)).toEqual(['Überfahrt – 🙂', 'B']);
});

it.each([
  ['nothing', []],
  ['one byte', [0x7b]],
])('a file of %s is text, too', (_what, bytes) => {
  expect(decodeFile(Uint8Array.from(bytes))).toBe(String.fromCharCode(...bytes));
});
