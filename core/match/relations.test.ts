import { describe, expect, it } from 'vitest';
import type { StoredArticle } from '../library/stored-article.ts';
import type { Note } from '../notes/note.ts';
import { indexLibrary } from './candidates/index-library.ts';
import { findDifferences } from './differences/find-differences.ts';
import { findMatch } from './find-match.ts';

const PARAGRAPHS = [
  'Ferry workers in Lindhavn walk out over new timetable',
  'About 400 ferry workers in the port of Lindhavn stopped work on Monday in protest against a new timetable. The operator, Nordsund Lines, cancelled 36 crossings and asked passengers to travel by train. "Nobody has asked the crews whether these shifts can be worked at all," said Ida Falk, who chairs the union.',
  'Nordsund Lines rejected the criticism. Its director, Peter Brandt, said that the timetable had been discussed for seven months and would not be withdrawn. The company carries 2.1 million passengers a year and belongs to the state.',
  'Transport minister Rolf Aker called on both sides to return to the table. He did not want to say whether the government would step in. Shops on the island of Storholm report that bread and milk are running short. A hospital there has moved eleven patients to the mainland.',
  'The last strike in Lindhavn took place in 2009 and lasted nine days. Talks are to continue on Wednesday evening in the town hall. The union has announced that it will let one boat a day through for the sick.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const OWN = [
  'The town of Lindhavn has a new cheese market, and it opened with a brass band and a speech that nobody heard.',
  'Forty stalls stand under the old roof, from goat farmers on the hills to a man who sells nothing but butter.',
  'Visitors came from as far as the border, parked on the meadow and stayed until the rain drove them home.',
  'Its founder, a retired postman, wants to hold it every second Saturday and is looking for helpers with strong arms.',
  'The mayor bought a wheel of cheese as heavy as a child and was photographed with it from every side.',
  'Next time there will be chairs, the founder promised, and fewer speeches.',
].join('\n');
const LATER = 'Nobody knows how the talks will end.';
const MARKET = 'Prices at the market are low, and the queue at the butter stall reached the church.';

const article = (id: string, text: string, notes: Note[] = []): StoredArticle => ({
  id,
  title: text.split('\n')[0] ?? '',
  language: 'en',
  text,
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  notes,
});
const index = indexLibrary([article('ferry', TEXT)]);
const sentence = (part: string) => TEXT.match(new RegExp(`[^.\\n]*${part}[^.]*\\.`))?.[0].trim() ?? '';

describe('what a page is to the stored article', () => {
  it.each<[string, string, string | null]>([
    ['all of it', TEXT, 'copy'],
    ['all of it in other paragraphs', TEXT.replace(/\. (?=[A-Z])/g, '.\n'), 'copy'],
    // The headline of a text this short is more than a twentieth of it.
    ['all of it but the headline', PARAGRAPHS.slice(1).join('\n\n'), 'excerpt'],
    [
      'a label on a line of its own in a sentence',
      TEXT.replace('asked passengers', 'asked\nAdvertisement\npassengers'),
      'copy',
    ],
    ['a word put into a sentence', TEXT.replace('asked passengers', 'asked angry passengers'), 'edited'],
    ['another way to write a number', TEXT.replace('2.1 million', '2,1 million').replace('2009', '2 009'), 'copy'],
    ['one name changed', TEXT.replace('Peter Brandt', 'Peter Lund'), 'edited'],
    ['one number changed', TEXT.replace('2.1 million', '2.4 million'), 'edited'],
    ['a negation taken out', TEXT.replace('did not want', 'wanted'), 'edited'],
    ['paragraphs in another order', [0, 3, 2, 1, 4].map((i) => PARAGRAPHS[i]).join('\n\n'), 'edited'],
    ['the first half and nothing else', PARAGRAPHS.slice(0, 3).join('\n\n'), 'excerpt'],
    // The article goes on with "called on both sides to return to the table".
    ['the first half and two of its words below', `${PARAGRAPHS.slice(0, 3).join('\n\n')}\n© The Table.`, 'excerpt'],
    [
      'two paragraphs in a longer text of its own',
      `${OWN}\n${PARAGRAPHS[3]}\n${OWN.replace(/market/g, 'fair')}`,
      'quotes',
    ],
    ['one sentence in another article', `${OWN}\n${sentence('Peter Brandt')}\n${MARKET}`, 'quotes'],
    ['another article', OWN, null],
    ['another article that names the same people', `${OWN}\nIda Falk, Peter Brandt and Rolf Aker came, too.`, null],
    ['a phrase that everybody writes', `${OWN}\nHe did not want to say whether the government would step in.`, null],
    ['the headline alone, in a list of teasers', `${OWN}\n${PARAGRAPHS[0]}\nTen soups for cold days`, null],
    ['nothing', '', null],
    ['its words in alphabetical order', TEXT.split(/\s+/).sort().join(' '), null],
    ['lone surrogates and controls', '\uD800\u0000\uFFFF'.repeat(5_000), null],
    ['one sentence a thousand times over', `${sentence('Peter Brandt')} `.repeat(1_000), null],
  ])('%s', (_, page, relation) => {
    expect(findMatch(index, page)?.match.relation ?? null).toBe(relation);
  });

  it('lines that unlike articles of a site share make no article another', () => {
    const note =
      'The Lantern Desk looks into how public money is spent. It was founded after the collapse of the harbour bank and lives on gifts of its readers. Two editors check every story before it appears.';
    const library = [TEXT, OWN].map((text, i) => article(`a${i}`, `${text}\n\n${note}`));
    const page = `${MARKET} A second one is to follow in spring.\n${note}`;
    expect(findMatch(indexLibrary(library), page)).toBeNull();
    // With one article alone their place tells it: they are all that both have, and both end with them.
    const alone = indexLibrary(library.slice(0, 1));
    expect(findMatch(alone, page)).toBeNull();
    expect(findMatch(alone, `${OWN}\n${note}`)).toBeNull();
    expect(findMatch(alone, `${MARKET}\n${note}\n${OWN}`)?.match.relation).toBe('quotes');
    expect(findMatch(alone, `${OWN}\n${PARAGRAPHS[3]}\n${note}`)?.match.article).toBe('a0');
    expect(findMatch(alone, `${MARKET}\n${PARAGRAPHS[4]}\n${note}`)?.match.relation).toBe('excerpt');
  });

  it('a part of a series is no other part, though both open and end with the same lines', () => {
    const opening = 'In our series we talk to people about the work of their hands.';
    const ending = 'Do you know somebody whose work should be in this series? Write to us. All parts are on our pages.';
    const part = (text: string) => `${text.replace('\n', `\n${opening} `)}\n${ending}`;
    const library = indexLibrary([article('part', part(TEXT))]);
    expect(findMatch(library, part(`The cheese market\n${OWN}`))).toBeNull();
    expect(findMatch(library, part(`The ferry\n${PARAGRAPHS[1]}\n${OWN}`))?.match.article).toBe('part');
  });

  it('the opening of an article under another text is part of it', () => {
    const page = `${PARAGRAPHS[0]}\n${PARAGRAPHS[1]}\n${OWN}`;
    expect(findMatch(index, page)?.match.article).toBe('ferry');
  });

  it.each<[string, string, string]>([
    ['the older where nothing was added', TEXT, 'older'],
    ['the newer with what was added', `${TEXT} ${LATER}`, 'newer'],
    [
      'the newer with what was added, edited elsewhere',
      `${TEXT} ${LATER}`.replace('lasted nine', 'took nine'),
      'newer',
    ],
    ['the one with its number', TEXT.replace('eleven patients', 'ten patients'), 'number'],
  ])('of versions of one text a page carries the nearest, in any order: %s', (_, page, nearest) => {
    const versions = [
      article('older', TEXT),
      article('newer', `${TEXT} ${LATER}`),
      article('number', TEXT.replace('eleven patients', 'ten patients')),
    ];
    for (const library of [versions, [...versions].reverse()]) {
      expect(findMatch(indexLibrary(library), page)?.match.article).toBe(nearest);
    }
  });

  it.each<[string, string, string, string]>([
    ['with another dateline', 'LINDHAVN (Northwire) – About 400', 'LINDHAVN, Monday — About 400', 'copy'],
    ['without its dateline', 'LINDHAVN (Northwire) – About 400', 'About 400', 'copy'],
    ['with a dateline', 'About 400', 'LINDHAVN (Northwire) – About 400', 'copy'],
    ['without its dateline and with another number', 'LINDHAVN (Northwire) – About 400', 'About 500', 'edited'],
    ['without its first words, which are none', 'It was late – about 400', 'About 400', 'edited'],
  ])('the article %s', (_, stored, page, relation) => {
    const put = (opening: string) => TEXT.replace('About 400', opening);
    const library = indexLibrary([article('dated', put(stored))]);
    expect(findMatch(library, put(page))?.match.relation).toBe(relation);
  });

  it('a sentence whose halves change places is changed, though every word is there', () => {
    const put = (sentence: string) => TEXT.replace('Talks are', `${sentence} $&`);
    const stored = put(
      'While the old ferry company paid for the new quay, the district council paid for the three bridges.',
    );
    const page = put(
      'The district council paid for the three bridges, while the old ferry company paid for the new quay.',
    );
    const match = findMatch(indexLibrary([article('halves', stored)]), page)?.match;
    expect(match?.relation).toBe('edited');
    expect(match?.pairs.filter(({ changed }) => changed)).toHaveLength(1);
  });

  it('two versions of one text in the library leave it its words', () => {
    const versions = [TEXT, TEXT.replace('eleven patients', 'twelve patients')].map((text, i) =>
      article(`v${i}`, text),
    );
    expect(findMatch(indexLibrary(versions), PARAGRAPHS.slice(0, 3).join('\n'))?.match.relation).toBe('excerpt');
  });
});

describe('differences', () => {
  const differ = (page: string) => {
    const match = findMatch(index, page)?.match;
    return match === undefined ? [] : findDifferences(match, TEXT, page);
  };

  it.each<[string, string, string, string]>([
    ['a number', '36 crossings', '63 crossings', 'number'],
    ['a name', 'Peter Brandt', 'Peter Lund', 'name'],
    ['a negation', 'would not be withdrawn', 'would be withdrawn', 'negation'],
    ['who says it', 'Its director, Peter Brandt, said', 'Officials said', 'attribution'],
  ])('%s that changed is named', (_, from, to, kind) => {
    const [difference, ...rest] = differ(TEXT.replace(from, to));
    expect(rest).toEqual([]);
    expect(difference?.kind).toBe('changed');
    expect(difference?.facts.map((fact) => fact.kind)).toContain(kind);
  });

  it('facts come before other words, numbers first', () => {
    const page = TEXT.replace(
      'About 400 ferry workers in the port of Lindhavn',
      'Some 500 seamen in the port of Solvik',
    );
    expect(differ(page)[0]?.facts.map(({ kind }) => kind)).toEqual(['number', 'name']);
  });

  it('what was added and dropped stands in its place', () => {
    const dropped = sentence('called on both sides');
    const page = TEXT.replace(`${dropped} `, '').replace('Talks are', `${MARKET} Talks are`);
    const found = differ(page);
    expect(found.map(({ kind }) => kind)).toEqual(['dropped', 'added']);
    const [first, second] = found;
    expect(first?.stored.map(({ start, end }) => TEXT.slice(start, end))).toEqual([dropped]);
    expect(second?.page.map(({ start, end }) => page.slice(start, end))).toEqual([MARKET]);
  });
});
