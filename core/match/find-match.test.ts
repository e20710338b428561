import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../test/cost-of.ts';
import { readLibrary } from '../library/files/read-library.ts';
import { foldWord, readWords } from '../text/read-words.ts';
import type { Span } from '../text/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { indexLibrary } from './candidates/index-library.ts';
import { findMatch } from './find-match.ts';

const reading = readLibrary(readFileSync('public/library/bundled.json', 'utf8'));
if (!reading.ok) throw new Error(reading.message);
const [article] = reading.articles;
if (article === undefined) throw new Error('The bundled library is empty.');
const { text } = article;
const index = indexLibrary([article]);
const lines = text.split('\n').filter((line) => line.trim() !== '');
const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
const otherText = Array.from(
  { length: 40 },
  (_, day) => `On day ${day} the council of Harbour Lane ${day * 7} spoke about street ${day * 3}.`,
).join('\n');

const wordsOf = (source: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => readWords(source.slice(start, end)).values.join(' ')).join(' ');

describe('a page that carries the stored article has every note on its own words', () => {
  it.each<[string, string]>([
    ['as it was stored', text],
    ['with straight quotes', text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/…/g, '...')],
    ['with other dashes', text.replace(/–/g, '—').replace(/-/g, '\u2011')],
    ['with no-break spaces', text.replace(/ /g, '\u00A0')],
    [
      'with soft hyphens and zero-width spaces',
      text.replace(/(\p{L}{5})(\p{L}{3})/gu, '$1\u00AD$2').replace(/the/g, 't\u200Bhe'),
    ],
    ['in capitals', text.toUpperCase()],
    ['a sentence a line', sentences.join('\n')],
    [
      'with another line after each paragraph',
      lines.map((line, i) => `${line}\nRead also: the story of day ${i} in full`).join('\n'),
    ],
    ['between other texts', `${otherText}\n${text}\n${otherText}`],
    ['twice over', `${text}\n${text}`],
    ['with footnote marks', text.replace(/(Putin|Iran)([,.])/g, '$1[7]$2')],
  ])('%s', (_, page) => {
    const found = findMatch(index, page);
    expect(found?.match).toMatchObject({ article: article.id, relation: 'copy', coverage: 1 });
    const notes = new Map(found?.notes.map((note) => [note.id, note]));
    for (const stored of article.notes) {
      const note = notes.get(stored.id);
      const carried = wordsOf(page, note?.content ?? []).replace(/ 7(?= |$)/g, '');
      expect(carried).toBe(wordsOf(text, stored.content));
      expect(wordsOf(page, note?.cue ?? [])).toBe(wordsOf(text, stored.cue));
      const sourceOf = (all: typeof stored | undefined) => all?.source?.spans ?? [];
      expect(wordsOf(page, sourceOf(note))).toBe(wordsOf(text, sourceOf(stored)));
      expect(note?.isApproximate).toBe(false);
    }
  });
});

it('marks at the edges of a passage come along, whichever the page uses', () => {
  const page = text.replace(/“/g, '«').replace(/”/g, '»');
  const found = findMatch(index, page);
  for (const note of found?.notes ?? []) {
    const stored = article.notes.find(({ id }) => id === note.id);
    const edges = (source: string, spans: readonly Span[] = []) =>
      spans.map(({ start, end }) => [source.charAt(start), source.charAt(end - 1)].map(kindOf));
    expect(edges(page, note.content)).toEqual(edges(text, stored?.content));
  }
});

function kindOf(character: string): string {
  return foldWord(character) === '' || /\p{P}/u.test(character) ? 'mark' : 'letter';
}

describe('what a page is to the stored article', () => {
  const quoting = (part: string) => `${otherText}\n${part}\n${otherText}`;
  const sentence = sentences[2] ?? '';
  it.each<[string, string, string | null]>([
    ['a part of it and little else', lines.slice(0, 9).join('\n'), 'excerpt'],
    ['one name changed', text.replace('Sergey Naryshkin', 'Ivan Petrov'), 'edited'],
    ['one word put in', text.replace('is quite possible', 'is not quite possible'), 'edited'],
    ['another article that quotes one sentence', quoting(sentence), 'quotes'],
    ['another article that quotes two', quoting(`${sentence}\n${sentences[30]}`), 'quotes'],
    ['another article', otherText, null],
    ['a phrase in common', quoting('They want to improve relations with Russia now.'), null],
    ['nothing', '', null],
    ['quotation marks alone', '"'.repeat(100_000), null],
  ])('%s', (_, page, relation) => {
    const found = findMatch(index, page);
    expect(found?.match.relation ?? null).toBe(relation);
    if (relation === 'quotes') expect(found?.notes).toEqual([]);
  });

  it('a page that only quotes is told by its own article, not by what stands around it', () => {
    const part = lines.slice(2, 6).join('\n');
    const around = Array.from({ length: 12 }, () => otherText).join('\n');
    const own = { start: around.length + 1, end: around.length + 1 + part.length };
    expect(findMatch(index, `${around}\n${part}`, [own])?.match.relation).toBe('excerpt');
  });
});

it('a note whose words were changed is left out, its neighbours stay', () => {
  const stored = article.notes.find((note) => note.content[0]?.start === text.indexOf('such a proposal'));
  const page = text.replace('such a proposal on the part of Trump is quite possible', 'nobody can tell');
  const ids = findMatch(index, page)?.notes.map(({ id }) => id) ?? [];
  expect(ids).not.toContain(stored?.id);
  expect(ids).toHaveLength(article.notes.length - 1);
});

// A million units take 0.3 s; the square of 200,000 words would take minutes. Wide, as test machines are shared.
const LIMIT_MS = 3_000;

it('takes time linear in the page’s length, however often it repeats itself', () => {
  for (const page of ['said '.repeat(200_000), `${text}\n`.repeat(60), '“'.repeat(1e6)]) {
    expect(costOf(() => findMatch(index, page), LIMIT_MS)).toBeLessThan(LIMIT_MS);
  }
}, 60_000);

describe('ignored spans', () => {
  const teaser = 'Read also: The council of Harbour Lane spoke about street seven and nobody knows why';
  const page = lines.flatMap((line) => [line, teaser]).join('\n');
  const ignored = [...page.matchAll(new RegExp(teaser, 'g'))].map(({ index: start }) => ({
    start,
    end: start + teaser.length,
  }));

  it('count nowhere: the page is a copy with nothing added', () => {
    const match = findMatch(index, page, undefined, ignored)?.match;
    expect(match).toMatchObject({ relation: 'copy', coverage: 1, added: [] });
    for (const { page: span } of match?.pairs ?? []) expect(page.slice(span.start, span.end)).not.toContain(teaser);
  });

  it('carry no article: a teaser of the stored one is no quotation', () => {
    const quoted = sentences[2] ?? '';
    const quoting = `${otherText}\n${quoted}\n${otherText}`;
    const start = quoting.indexOf(quoted);
    const within = [{ start, end: start + quoted.length }];
    expect(findMatch(index, quoting)?.match.relation).toBe('quotes');
    expect(findMatch(index, quoting, undefined, within)).toBeNull();
  });

  it('may lie in any order, within one another and beyond the text', () => {
    const odd = [...ignored].reverse().concat({ start: page.length - 1, end: page.length + 9 }, ...ignored.slice(0, 1));
    expect(findMatch(index, page, undefined, odd)?.match.relation).toBe('copy');
  });
});

describe('an article stored without its headline', () => {
  const body = [
    'Keldmouth council buys a new ferry for the island of Storholm. The boat was built in Gdansk and takes 250 passengers.',
    'Mayor Rolf Aker called it money well spent. He did not want to say what the boat had cost.',
    'The opposition calls for an inquiry. "Nobody asked us," said Ida Falk, who sits on the council for the island.',
  ].join('\n');
  const library = indexLibrary([{ ...article, id: 'ferry', text: body, notes: [] }]);
  const find = (headline: string, text: string) => {
    const page = `${headline}\n${text}`;
    const spans = [
      { start: 0, end: headline.length },
      { start: headline.length + 1, end: page.length },
    ];
    const match = findMatch(library, page, spans, [], null, spans.slice(1))?.match;
    return { page, match };
  };

  it.each([['Keldmouth council buys a new ferry'], ['Keldmouth council buys a boat'], ['A ferry for Storholm']])(
    'is compared with the page’s text, though the headline repeats its first words: %s',
    (headline) => {
      const { page, match } = find(headline, body.replace('buys a new ferry', 'has bought one'));
      expect(match).toMatchObject({ relation: 'edited', coverage: 1, added: [], dropped: [] });
      const [first] = match?.pairs ?? [];
      expect(page.slice(first?.page.start, first?.page.end)).toBe(
        'Keldmouth council has bought one for the island of Storholm.',
      );
      expect(match?.pairs).toHaveLength(6);
    },
  );

  it('is told from one whose own headline has a question before the rest', () => {
    const headline = 'Who needs a new ferry? The council of Keldmouth buys a boat';
    const stored = indexLibrary([{ ...article, id: 'ferry', text: `${headline}\n${body}`, notes: [] }]);
    const page = `${headline}\n${body}`;
    const spans = [
      { start: 0, end: headline.length },
      { start: headline.length + 1, end: page.length },
    ];
    const match = findMatch(stored, page, spans, [], null, spans.slice(1))?.match;
    expect(match).toMatchObject({ relation: 'copy', coverage: 1, added: [], dropped: [] });
  });
});
