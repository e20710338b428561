import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { webAddress } from './web-address.ts';

const read = (address: string) => safeParse(webAddress, address);

describe('an address of a file is read as a browser reads it', () => {
  it.each([
    ['with a space in its path', 'https://news.example/the mayor', 'https://news.example/the%20mayor'],
    ['with one in its query', 'https://news.example/?q=a b#c d', 'https://news.example/?q=a%20b#c%20d'],
    ['with spaces around it', ' \t https://news.example/a \n', 'https://news.example/a'],
    ['broken over two lines', 'https://news.example/the-\r\n\tmayor', 'https://news.example/the-mayor'],
    ['with a no-break space', 'https://news.example/a\u00a0b', 'https://news.example/a%C2%A0b'],
    ['with a line separator', 'https://news.example/a\u2028b', 'https://news.example/a%E2%80%A8b'],
  ])('%s', (_what, written, address) => {
    expect(read(written)).toMatchObject({ success: true, output: address });
    expect(new URL(written).href).toBe(new URL(address).href);
  });

  it.each([
    ['a plain one', 'https://news.example/a?b=[c]|d#e'],
    ['odd signs without spaces', 'https://news.example/\u0001{a}\\b\ud800'],
    ['the longest', `https://news.example/${'a'.repeat(7_979)}`],
  ])('as it is: %s', (_what, address) => {
    expect(read(address)).toMatchObject({ success: true, output: address });
  });

  it.each([
    ['a space in the host, which no browser opens', 'https://the news.example/a'],
    ['a wide space in the host', 'https://the\u3000news.example/a'],
    ['a script behind spaces', '  javascript:alert(1)'],
    ['a script over two lines', 'java\nscript:alert(1)'],
    ['no host', 'https:// /a'],
    ['nothing but spaces', '   '],
    ['two addresses in place of one are none', 'see https://news.example/a'],
  ])('and is none: %s', (_what, address) => {
    expect(read(address)).toMatchObject({
      success: false,
      issues: [{ message: 'must be an address that begins with http:// or https://' }],
    });
  });

  it('is none where it is too long once its spaces are escaped: a file with it would not be read again', () => {
    expect(read(`https://news.example/${'a '.repeat(3_000)}`)).toMatchObject({
      success: false,
      issues: [{ message: 'is longer than 8,000 characters' }],
    });
  });
});
