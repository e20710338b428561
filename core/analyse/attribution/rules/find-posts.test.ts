import { describe, expect, it } from 'vitest';
import { costOf } from '../../../../test/cost-of.ts';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { findPosts } from './find-posts.ts';

function read(...lines: string[]) {
  const text = lines.join('\n');
  return findPosts(text, paragraphsOf(text)).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map((span) => text.slice(span.start, span.end)).join(' | ')),
  );
}

describe('findPosts', () => {
  it.each([
    ['in one paragraph', ['The ferry is mended. — Ann Lee (@annlee) May 3, 2026'], 'Ann Lee', 'The ferry is mended.'],
    [
      'straight behind a link',
      ['Mended! pic.example/x— Dock Office (@dock_office)'],
      'Dock Office',
      'Mended! pic.example/x',
    ],
    [
      'with a signature of its own',
      ['Before.', 'The ferry is mended.', '— Ann Lee (@annlee) 3 May 2026'],
      'Ann Lee',
      'The ferry is mended.',
    ],
    ['on a network of many servers', ['It sails. — Ann Lee (@ann@boats.example)'], 'Ann Lee', 'It sails.'],
    ['with its tags', ['<post id="1">It sails. — Ann Lee (@annlee) May 3, 2026</post>.'], 'Ann Lee', 'It sails.'],
  ])('a post is its author’s: %s', (_, lines, source, content) => {
    expect(read(...lines)).toEqual([[source, expect.stringMatching(/^[—–-]+$/), content]]);
  });

  it.each([
    ['a handle without a dash', ['Follow Ann Lee (@annlee) for more.']],
    ['a sentence that goes on behind the handle', ['The captain — Ann Lee (@annlee) — was glad of it all the same.']],
    ['a signature with nothing before it', ['— Ann Lee (@annlee)']],
    ['a dash and a name', ['The ferry is mended — Ann Lee']],
  ])('silent: %s', (_, lines) => {
    expect(read(...lines)).toEqual([]);
  });

  it('is linear: 100,000 dashes and handles', () => {
    expect(costOf(() => read('— A (@a) '.repeat(100_000)))).toBeLessThan(1000);
    expect(costOf(() => read(...Array.from({ length: 20_000 }, () => '— — (@a'.repeat(5))))).toBeLessThan(2000);
  });
});
