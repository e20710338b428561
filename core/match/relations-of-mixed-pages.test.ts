import { describe, expect, it } from 'vitest';
import { makeOwnNote } from '../library/notes/make-own-note.ts';
import type { StoredArticle } from '../library/stored-article.ts';
import { indexLibrary } from './candidates/index-library.ts';
import { findMatch } from './find-match.ts';

const FERRY = [
  'Ferry workers in Lindhavn walk out over new timetable',
  'About 400 ferry workers in the port of Lindhavn stopped work on Monday in protest against a new timetable. The operator, Nordsund Lines, cancelled 36 crossings and asked passengers to travel by train. "Nobody has asked the crews whether these shifts can be worked at all," said Ida Falk, who chairs the union.',
  'Nordsund Lines rejected the criticism. Its director, Peter Brandt, said that the timetable had been discussed for seven months and would not be withdrawn. The company carries 2.1 million passengers a year and belongs to the state.',
  'Transport minister Rolf Aker called on both sides to return to the table. He did not want to say whether the government would step in. Shops on the island of Storholm report that bread and milk are running short. A hospital there has moved eleven patients to the mainland.',
  'The last strike in Lindhavn took place in 2009 and lasted nine days. Talks are to continue on Wednesday evening in the town hall. The union has announced that it will let one boat a day through for the sick.',
];
const QUOTE =
  '"Nobody has asked the crews whether these shifts can be worked at all," said Ida Falk, who chairs the union.';
/** Another outlet's article on the same day. */
const RIVAL = [
  'Islanders short of bread as ferry strike bites',
  'Queues formed outside the only bakery on Storholm on Tuesday as a strike by ferry crews entered its second day. No ship has left Lindhavn since Monday morning, and the next supplies are not expected before the end of the week.',
  `${QUOTE} She spoke to reporters in front of the empty quay, where some forty of her members had put up a tent.`,
  'Rolf Aker, the transport minister, has so far kept out of the dispute. In the capital his office answered questions with a single line. A local doctor told this newspaper that medicine was being flown in by helicopter, at a cost nobody had yet agreed to pay.',
  'Fishermen offered to carry children to school. The harbour master forbade it, since their boats have no licence for passengers. Old people remember the last long walkout, when the island lived on potatoes and herring for more than a week.',
];
const MARKET = [
  'The town of Lindhavn has a new cheese market, and it opened with a brass band and a speech that nobody heard.',
  'Forty stalls stand under the old roof, from goat farmers on the hills to a man who sells nothing but butter.',
  'Visitors came from as far as the border, parked on the meadow and stayed until the rain drove them home.',
  'Its founder, a retired postman, wants to hold it every second Saturday and is looking for helpers with strong arms.',
];
/** What an agency sent to everybody. */
const AGENCY = [
  'Brandt told the news agency that talks had broken down shortly before midnight. He said the company had offered two extra rest days a month.',
  'The union called that offer an insult. It said that crews on the night route worked up to fourteen hours without a break. A mediator was appointed in the spring but left after three weeks.',
  'Around 9,000 people cross the sound on an ordinary working day. Freight is handled by a second company whose crews are not on strike. The port expects losses of 300,000 crowns a day.',
  'The labour court is to hear the case on Friday. Its president said a ruling could be expected within a week.',
];
const LEDE =
  'Commuters in our town again stood before closed gates on Tuesday morning. Our reporter counted more than two hundred of them at half past six.';
const OTHER_LEDE =
  'The ferries stay in port, and politicians in the capital are losing patience. Several of them demanded a law against such stoppages.';
const BRIEF = [
  'Bus drives into bakery in Solvik',
  'A bus without passengers drove into a bakery in Solvik on Thursday and came to rest before the bread counter. The driver, 61, was taken to hospital with a broken wrist.',
];

const part = (paragraph: number, sentence: number) => FERRY[paragraph]?.split(/(?<=\.) /)[sentence] ?? '';
const article = (id: string, paragraphs: readonly string[]): StoredArticle => ({
  id,
  title: paragraphs[0] ?? '',
  language: 'en',
  text: paragraphs.join('\n\n'),
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  notes: [],
});

const RIVAL_WITHOUT = RIVAL.map((text) => text.replace(QUOTE, ''));
/** Between headline and text on every page of a site. */
const LINE = 'Your daily look at late-breaking news, upcoming events and the stories that will be talked about.';

/** Comments under a part of the article. */
const HIDDEN = [`> ${part(3, 3)} Shame!`, `“${part(4, 1)}” I doubt that.`, `${part(3, 1)} Of course he did not.`];
const EDITED_HALF = FERRY.slice(0, 3).map((text) => text.replace('36 crossings', '63 crossings'));

/** What is stored, the page's own article, what stands under it, and the answer. */
type Row = [string, readonly string[], readonly string[], readonly string[], string | null];
const ROWS: Row[] = [
  ['the article, and comments that quote it', FERRY, FERRY, [part(2, 1), `> ${part(3, 3)} Shame!`], 'copy'],
  ['its first half, and comments that quote the rest', FERRY, FERRY.slice(0, 3), HIDDEN, 'excerpt'],
  ['its first half, edited, and comments that quote the rest', FERRY, EDITED_HALF, HIDDEN, 'edited'],
  ['its first half, and the rest in a box of its own', FERRY, FERRY.slice(0, 3), FERRY.slice(3), 'copy'],
  ['another article, and comments that quote it', FERRY, MARKET, [`${part(2, 1)} ${part(3, 3)}`, part(3, 2)], null],
  ['another outlet’s article with the same official quoted', FERRY, RIVAL, [], 'quotes'],
  ['the same without the quotation', FERRY, RIVAL_WITHOUT, [], null],
  ['a quotation and a paragraph in a longer article', FERRY, [...RIVAL, FERRY[4] ?? '', ...MARKET], [], 'quotes'],
  // A part in its own words, and most of what the page says.
  ['an agency’s text under another lede', [LEDE, ...AGENCY], [OTHER_LEDE, ...AGENCY], [], 'excerpt'],
  ['one paragraph of the agency’s in another article', [LEDE, ...AGENCY], [...RIVAL, AGENCY[2] ?? ''], [], 'quotes'],
  ['another article under the same standing line', [LINE, ...FERRY], [LINE, ...RIVAL_WITHOUT], [], null],
  [
    'the same with the line’s words in quotation marks',
    [`“${LINE}”`, ...FERRY],
    [`“${LINE}”`, ...RIVAL_WITHOUT],
    [],
    'quotes',
  ],
  [
    'the same with the line in a paragraph of the news',
    [`${LINE} Now they have.`, ...FERRY],
    [LINE, ...RIVAL_WITHOUT],
    [],
    'quotes',
  ],
  ['the first paragraph as a teaser, alone', FERRY, ['At the port today', FERRY[1] ?? ''], ['Read it all'], 'excerpt'],
  ['the first paragraph in a round-up', FERRY, [...MARKET, FERRY[1] ?? '', ...AGENCY], [], 'quotes'],
  ['two articles run together', FERRY, [...FERRY, ...MARKET], [], 'copy'],
  ['an entry of a live blog', FERRY, [...RIVAL, '11:05', ...FERRY, '12:40', ...AGENCY], [], 'copy'],
  [
    'a paragraph of another hand in the middle',
    FERRY,
    FERRY.toSpliced(3, 0, MARKET.slice(0, 2).join(' ')),
    [],
    'edited',
  ],
  ['a caption in the middle', FERRY, FERRY.toSpliced(3, 0, 'Strikers on the quay. Photo: Tor Vik'), [], 'copy'],
  ['a correction under it', FERRY, [...FERRY, 'Correction: An earlier version misspelt a name.'], [], 'copy'],
  ['a place renamed throughout', FERRY, FERRY.map((text) => text.replaceAll('Lindhavn', 'Solvik')), [], 'edited'],
  [
    'officials for the one who said it',
    FERRY,
    FERRY.map((t) => t.replace('Its director, Peter Brandt,', 'Officials')),
    [],
    'edited',
  ],
  ['a brief of two sentences', BRIEF, BRIEF, [], 'copy'],
  ['the brief with another age', BRIEF, BRIEF.map((text) => text.replace('61', '64')), [], 'edited'],
  ['the brief in a round-up', BRIEF, [...MARKET, BRIEF[1] ?? '', ...AGENCY], [], 'quotes'],
  [
    'another accident in the same place',
    BRIEF,
    [
      'Truck hits bakery in Solvik',
      'A truck drove into a bakery in Solvik on Friday night. The driver, 34, was unhurt. Police said the brakes had failed.',
    ],
    [],
    null,
  ],
];

describe('what a page of several hands is to the stored article', () => {
  it.each(ROWS)('%s', (_, stored, body, under, relation) => {
    const own = body.join('\n\n');
    const page = [own, ...under].join('\n\n');
    const found = findMatch(indexLibrary([article('a', stored)]), page, [{ start: 0, end: own.length }]);
    expect(found?.match.relation ?? null).toBe(relation);
  });

  it('a comment that quotes a hidden part is none of what the page carries', () => {
    const own = FERRY.slice(0, 3).join('\n\n');
    const plain = article('a', FERRY);
    const noteOn = (id: string, words: string) => {
      const start = plain.text.indexOf(words);
      return makeOwnNote(id, { kind: 'unsourced', source: '', text: 'Who?' }, [{ start, end: start + words.length }]);
    };
    const stored = { ...plain, notes: [noteOn('hidden', part(3, 3)), noteOn('shown', part(2, 1))] };
    const page = [own, ...HIDDEN].join('\n\n');
    const found = findMatch(indexLibrary([stored]), page, [{ start: 0, end: own.length }]);
    expect(found?.match.coverage).toBe(findMatch(indexLibrary([stored]), own)?.match.coverage);
    expect(found?.notes.map(({ id }) => id)).toEqual(['shown']);
  });

  it('a line of the article that was not taken for the page’s text is carried all the same', () => {
    const own = FERRY.slice(0, 3).join('\n\n');
    const line = `${part(3, 2)} ${part(3, 3)}`;
    const library = indexLibrary([article('a', FERRY)]);
    const coverageOf = (page: string) => findMatch(library, page, [{ start: 0, end: own.length }])?.match.coverage ?? 0;
    const least = coverageOf(own);
    expect(coverageOf(`${own}\n\n${line}`)).toBeGreaterThan(least + 0.05);
    expect(coverageOf(`${own}\n\n${line} I doubt that.`)).toBe(least);
  });

  it('what the page changed is told, though comments quote it as it was', () => {
    const own = FERRY.slice(0, 3).join('\n\n');
    const rest = `${FERRY[3]}\n\n${FERRY[4]?.replace('nine days', 'ten days')}`;
    const comments = [0, 1, 2].map((sentence) => `${part(4, sentence)} Really?`).join('\n\n');
    const page = `${own}\n\n${rest}\n\n${comments}`;
    const match = findMatch(indexLibrary([article('a', FERRY)]), page, [{ start: 0, end: own.length }])?.match;
    expect(match).toMatchObject({ relation: 'edited', coverage: 1 });
    const texts = match?.pairs.filter((pair) => pair.changed).map((pair) => page.slice(pair.page.start, pair.page.end));
    expect(texts).toEqual([part(4, 0).replace('nine days', 'ten days')]);
  });

  it.each(['first', 'last'])('of two stored versions the one that the page prints is meant, stored %s', (place) => {
    const newer = FERRY.map((text) => text.replace('36 crossings', '38 crossings'));
    const library = [article('old', FERRY), article('new', newer)];
    const index = indexLibrary(place === 'first' ? library.reverse() : library);
    expect(findMatch(index, newer.join('\n'))?.match).toMatchObject({ article: 'new', relation: 'copy' });
  });
});
