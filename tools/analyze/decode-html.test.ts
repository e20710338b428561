import { expect, it } from 'vitest';
import { decodeHtml } from './decode-html.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

it.each([
  ['UTF-8', bytes('<p>caf', [0xc3, 0xa9]), '<p>café'],
  ['UTF-8 that says it is something else', bytes('<meta charset=latin1><p>caf', [0xc3, 0xa9]), 'café'],
  ['windows-1251', bytes('<meta charset="windows-1251"><p>', [0xcc, 0xee, 0xf1, 0xf2]), 'Мост'],
  [
    'Shift JIS, declared the old way',
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>', [0x8b, 0xb4]),
    '橋',
  ],
  ['XHTML', bytes('<?xml version="1.0" encoding="ISO-8859-2"?><p>', [0xb3]), 'ł'],
  ['nothing said', bytes('<p>caf', [0xe9], ' ', [0x93], 'so', [0x94]), 'café “so”'],
  ['an encoding that nobody knows', bytes('<meta charset="none-such"><p>caf', [0xe9]), 'café'],
  ['UTF-16 with a mark', bytes([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0x4b, 0x68]), '<p>桋'],
])('a file is read as it is written: %s', (_what, file, text) => {
  expect(decodeHtml(file)).toContain(text);
});
