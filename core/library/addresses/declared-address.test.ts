import { describe, expect, it } from 'vitest';
import { declaredAddress } from './declared-address.ts';

const HERE = 'https://www.news.example/2026/strike?from=app';

describe('the address a page declares', () => {
  it.each([
    ['its own without a field', 'https://www.news.example/2026/strike', 'https://www.news.example/2026/strike'],
    ['one of the site’s other hosts', 'http://edition.news.example/strike#top', 'http://edition.news.example/strike'],
    ['one without a host', '/strike?utm_source=x', 'https://www.news.example/strike'],
    ['one without a scheme', '//news.example/strike', 'https://news.example/strike'],
    ['its own', 'https://news.example/2026/strike/amp?from=app', null],
    ['the front page', 'https://news.example', null],
    ['the front page by name', 'https://news.example/index.php', null],
    ['a story named by a field alone', 'https://news.example/?p=5', 'https://news.example/?p=5'],
    ['another site', 'https://agency.example/strike', null],
    ['a host that only ends alike', 'https://othernews.example/strike', null],
    ['a relative one', 'strike', null],
    ['no address', 'javascript:alert(1)', null],
    ['two words', 'https://news.example/a b', null],
    ['nothing', '', null],
    ['none', null, null],
  ])('%s', (_what, declared, expected) => {
    expect(declaredAddress(HERE, declared)).toBe(expected);
  });

  it('is none for a page with a route, and for one that is none of the web', () => {
    expect(declaredAddress('https://news.example/#/strike', 'https://news.example/strike')).toBeNull();
    expect(declaredAddress('file:///tmp/strike.html', 'https://news.example/strike')).toBeNull();
  });

  it('of the copy for phones is the page itself', () => {
    expect(declaredAddress('https://m.news.example/strike', 'https://www.news.example/strike')).toBe(
      'https://www.news.example/strike',
    );
  });
});
