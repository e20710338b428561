import { describe, expect, it } from 'vitest';
import type { Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const CLAIM = 'Nobody has asked the crews whether these shifts can be worked at all';
const LINES = [
  'Ferry workers in Lindhavn walk out over new timetable',
  'About 400 ferry workers in the port of Lindhavn stopped work on Monday in protest against a new timetable.',
  'The operator, Nordsund Lines, cancelled 36 crossings and asked passengers to travel by train.',
  `"${CLAIM}," said Ida Falk of the seamen's union.`,
  'Its director, Peter Brandt, said that the timetable had been discussed for seven months and would not be withdrawn.',
  'Transport minister Rolf Aker called on both sides to return to the table before the weekend.',
  'Shops on the island of Storholm report that bread and milk are running short.',
  'The last strike in Lindhavn took place in 2009 and lasted nine days.',
  'Talks are to continue on Wednesday evening in the town hall of Lindhavn.',
  'The union has announced that it will let one boat a day through for the sick.',
];
const TEXT = LINES.join('\n');
const span = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const note: Note = {
  id: 'falk',
  kind: 'attributed',
  origin: 'stored',
  content: [span(CLAIM)],
  source: { spans: [span('Ida Falk')], text: 'Ida Falk', resolved: null, grade: 'named', link: null },
  cue: [span('said')],
  act: 'report',
  form: 'direct',
  via: 'first-hand',
  why: 'Her words are quoted.',
  question: 'Where did she say so?',
  confidence: 1,
  isApproximate: false,
};
const origin = { url: null, site: null, byline: null, published: null, remark: null };
const index = indexLibrary([{ id: 'ferry', title: '', language: 'en', text: TEXT, origin, notes: [note] }]);

function carry(page: string) {
  const [carried] = findMatch(index, page)?.notes ?? [];
  const words = (spans: readonly Span[] = []) => spans.map(({ start, end }) => page.slice(start, end));
  return carried === undefined
    ? null
    : {
        content: words(carried.content),
        source: words(carried.source?.spans),
        cue: words(carried.cue),
        isApproximate: carried.isApproximate,
      };
}

const swap = (from: string, to: string) => TEXT.replace(from, to);
const TOLD_ANEW = `Lindhavn ferries stay in port over timetable
Some 400 employees of the ferries in Lindhavn port went on strike on Monday because of a new timetable.
Operator Nordsund Lines called off 36 crossings and told passengers to take the train.
Ida Falk of the union of seamen complained that the crews had never been asked whether such shifts could be worked.
Director Peter Brandt stated that for seven months there had been talk of the timetable and that it would stay.
Rolf Aker, the minister of transport, urged the two sides to come back to the table by the weekend.
On Storholm island bread and milk are getting short, shops say.
In 2009 Lindhavn had its last strike, which went on for nine days.
On Wednesday evening talks go on in Lindhavn's town hall.
For the sick the union will let a boat through each day, it announced.`;

describe('a stored note on a page', () => {
  it.each<[string, string, ReturnType<typeof carry>]>([
    [
      'with the same words stands on them',
      TEXT,
      { content: [CLAIM], source: ['Ida Falk'], cue: ['said'], isApproximate: false },
    ],
    [
      'with a word put in is approximate',
      swap('worked at all', 'really worked at all'),
      {
        content: [CLAIM.replace('worked at', 'really worked at')],
        source: ['Ida Falk'],
        cue: ['said'],
        isApproximate: true,
      },
    ],
    [
      'with a word changed is approximate',
      swap('these shifts', 'those shifts'),
      { content: [CLAIM.replace('these', 'those')], source: ['Ida Falk'], cue: ['said'], isApproximate: true },
    ],
    [
      'with another last word has that one',
      swap('worked at all', 'worked at sea'),
      { content: [CLAIM.replace('at all', 'at sea')], source: ['Ida Falk'], cue: ['said'], isApproximate: true },
    ],
    [
      'with another first word has that one',
      swap('Nobody has asked', 'Someone has asked'),
      { content: [CLAIM.replace('Nobody', 'Someone')], source: ['Ida Falk'], cue: ['said'], isApproximate: true },
    ],
    [
      'with its last word gone has no word of what follows',
      swap(' worked at all,"', ' worked.” In winter they cannot,'),
      {
        content: [CLAIM.replace(' at all', '')],
        source: ['Ida Falk'],
        cue: ['said'],
        isApproximate: true,
      },
    ],
    [
      'whose speaker is another keeps no source',
      swap('Ida Falk', 'a sailor'),
      { content: [CLAIM], source: [], cue: ['said'], isApproximate: false },
    ],
    ['whose passage says something else is left out', swap(CLAIM, 'We shall win'), null],
    ['whose sentence was dropped is left out', swap(`${LINES[3]}\n`, ''), null],
  ])('%s', (_, page, expected) => {
    expect(carry(page)).toEqual(expected);
  });

  it('told anew is approximate, on the sentence that tells it, with its source', () => {
    expect(findMatch(index, TOLD_ANEW)?.match.relation).toBe('retranslation');
    expect(carry(TOLD_ANEW)).toEqual({
      content: [TOLD_ANEW.split('\n')[3]],
      source: ['Ida Falk'],
      cue: [],
      isApproximate: true,
    });
  });

  it.each<[string, string, string, string, string | null]>([
    ['a number at its beginning', '400 ferry workers', 'About 400 ferry', 'About 380 ferry', '380 ferry workers'],
    ['a grouped number', '36 crossings', 'cancelled 36', 'cancelled 46', '46 crossings'],
    ['one word by two', 'Nobody has asked', 'Nobody has', 'No one has', 'No one has asked'],
    [
      'its first word and the one before',
      '36 crossings and asked',
      'cancelled 36',
      'dropped 46',
      '46 crossings and asked',
    ],
    ['its last word', 'nine days', 'nine days', 'nine weeks', 'nine weeks'],
    ['a word within it', 'for seven months', 'for seven', 'for eight', 'for eight months'],
    // Of two words both: what stands there now may say anything.
    ['all its words', '36 crossings', '36 crossings', 'two boats', null],
    ['its first word, which is gone', 'nine days', 'nine days', 'days', null],
    ['a "not" within it, which is gone', 'would not be', 'would not be', 'would be', null],
  ])('of few words that has %s changed stands on those that are there now', (_, on, from, to, expected) => {
    const short = { ...note, id: 'short', content: [span(on)], source: null, cue: [] };
    const library = indexLibrary([{ id: 'ferry', title: '', language: 'en', text: TEXT, origin, notes: [short] }]);
    const page = swap(from, to);
    const [carried] = findMatch(library, page)?.notes ?? [];
    const words = carried?.content.map(({ start, end }) => page.slice(start, end)).join(' … ') ?? null;
    expect(words).toBe(expected);
    expect(carried?.isApproximate ?? true).toBe(true);
  });

  it.each<[string, string, string[]]>([
    ['stands on them in their sentence', TEXT, ['running short']],
    ['in their sentence, edited', swap('Shops on the island of Storholm report', 'Shopkeepers say'), ['running short']],
    [
      'is left out of a part without it',
      `${LINES.slice(0, 5).join('\n')}\nMy patience is running short, writes a reader.`,
      [],
    ],
    [
      'is left out where another sentence stands',
      swap(`${LINES[6]}`, 'Its boats are running short of fuel as well.'),
      [],
    ],
  ])('of two words %s', (_, page, expected) => {
    const short = { ...note, id: 'short', content: [span('running short')], source: null, cue: [] };
    const library = indexLibrary([{ id: 'ferry', title: '', language: 'en', text: TEXT, origin, notes: [short] }]);
    const found = findMatch(library, page);
    expect(found?.match.relation).toBeDefined();
    const carried = found?.notes.flatMap(({ content }) => content) ?? [];
    expect(carried.map(({ start, end }) => page.slice(start, end))).toEqual(expected);
  });

  it.each<[string, string, string, string, boolean]>([
    ['a word cut by a hyphen', 'asked passengers to travel', 'passengers to', 'passen-gers to', false],
    ['two words as one', 'will let one boat', 'one boat', 'one-boat', false],
    ['a number without its comma', 'in 2,009 and lasted', 'in 2,009', 'in 2009', false],
    ['another number', 'in 2,009 and lasted', 'in 2,009', 'in 20.09', true],
    ['a hyphen in another word', 'asked passengers to travel', 'passengers to', 'passen-ger to', true],
  ])('with %s is approximate only where its words are others', (_, on, from, to, isApproximate) => {
    const text = TEXT.replace('2009', '2,009');
    const start = text.indexOf(on);
    const own = { ...note, id: 'own', content: [{ start, end: start + on.length }], source: null, cue: [] };
    const library = indexLibrary([{ id: 'ferry', title: '', language: 'en', text, origin, notes: [own] }]);
    const [carried] = findMatch(library, text.replace(from, to))?.notes ?? [];
    expect(carried?.isApproximate ?? true).toBe(isApproximate);
  });

  it.each([
    ['Captain Oda Brekke laughed.', false],
    ['Captain Oda Brekke wept.', true],
  ])('on a short sentence that stands elsewhere now as “%s” is approximate: %s', (there, isApproximate) => {
    const short = 'Captain Oda Brekke laughed.';
    const text = [...LINES.slice(0, 5), short, ...LINES.slice(5)].join('\n');
    const start = text.indexOf(short);
    const own = { ...note, id: 'own', content: [{ start, end: start + short.length }], source: null, cue: [] };
    const library = indexLibrary([{ id: 'ferry', title: '', language: 'en', text, origin, notes: [own] }]);
    const [carried] = findMatch(library, [...LINES.slice(0, 8), there, ...LINES.slice(8)].join('\n'))?.notes ?? [];
    expect(carried?.isApproximate ?? true).toBe(isApproximate);
  });

  it.each([
    ['before its paragraph', (quote: string, lines: string[]) => [...lines.slice(0, 2), quote, ...lines.slice(2)], 1],
    ['behind it', (quote: string, lines: string[]) => [...lines.slice(0, 3), quote, ...lines.slice(3)], 0],
  ])('stands in its paragraph, not in a pull quote %s', (_, quoted, times) => {
    const [top = '', first = '', second = '', third = '', ...rest] = LINES;
    const lines = [top, first, `${second} ${third}`, ...rest];
    const text = lines.join('\n');
    const start = text.indexOf(second);
    const own = { ...note, id: 'own', content: [{ start, end: start + second.length }], source: null, cue: [] };
    const library = indexLibrary([{ id: 'ferry', title: '', language: 'en', text, origin, notes: [own] }]);
    const page = quoted(second, lines).join('\n');
    const [carried] = findMatch(library, page)?.notes ?? [];
    expect(carried?.content[0]?.start).toBe(times === 1 ? page.lastIndexOf(second) : page.indexOf(second));
  });
});
