import { describe, expect, it } from 'vitest';
import { answerFirst } from '../../pipeline.ts';
import { readPlainText } from '../../text/read-plain-text.ts';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const PARAGRAPHS = [
  'About 400 ferry workers in the port of Lindhavn stopped work on Monday in protest against a new timetable. The operator, Nordsund Lines, cancelled 36 crossings and asked passengers to travel by train. "Nobody has asked the crews whether these shifts can be worked at all," said Ida Falk, who chairs the union.',
  'Nordsund Lines rejected the criticism. Its director, Peter Brandt, said that the timetable had been discussed for seven months and would not be withdrawn. The company carries 2.1 million passengers a year and belongs to the state.',
  'Transport minister Rolf Aker called on both sides to return to the table. He did not want to say whether the government would step in. Shops on the island of Storholm report that bread and milk are running short. A hospital there has moved eleven patients to the mainland.',
];
const HEADLINE = 'Ferry workers in Lindhavn walk out over new timetable';
const UPDATE = 'UPDATE: The strike is over, both sides said late on Friday.';
const LATER = 'Ida Falk and the director of Nordsund Lines met again on Thursday evening without a result.';
const NOBODY = 'Talks will start as soon as the wind has gone down.';
const HOUSE =
  'The Lantern is a group of nine reporters who look into how public money is spent. Write to us at any time.';
const SHE = '“It has rained on the pickets for a week and nobody has gone home,” she said.';
const SHE_TOO = '“We have tents,” she added.';
const SAID = 'The boats are to be painted before they sail again, the operator said.';
const MARKET = 'The workers of Lindhavn have a new cheese market, and it opened on a rainy day.';
const OTHER_HEADLINE = 'Nordsund Lines opens a new pier on Storholm';
const NEXT = [
  'The town of Solvik has a new cheese market, and it opened with a brass band and a speech that nobody heard.',
  'Visitors from Lindhavn came as far as the border, parked on the meadow and stayed until the rain drove them home.',
  'Its founder, a retired postman, wants to hold it every second Saturday and is looking for helpers with strong arms.',
  'The mayor bought a wheel of cheese as heavy as a child and was photographed with it from every side of the square.',
];
/** Words from which what was added tells something: a correction or an answer of a few makes nothing else of a copy. */
const LEAST_TOLD = 8;

const library = indexLibrary([
  {
    id: 'ferry',
    title: HEADLINE,
    language: 'en',
    text: PARAGRAPHS.join('\n'),
    origin: { url: null, site: null, byline: null, published: null, remark: null },
    notes: [],
  },
]);

describe('added before and behind the article', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing, where nothing was', PARAGRAPHS, []],
    ['an update at the top', [UPDATE, ...PARAGRAPHS], [UPDATE]],
    ['a last paragraph', [...PARAGRAPHS, LATER], [LATER]],
    ['a last sentence', [...PARAGRAPHS.slice(0, 2), `${PARAGRAPHS[2]} ${LATER}`], [LATER]],
    ['one that names nobody', [...PARAGRAPHS.slice(0, 2), `${PARAGRAPHS[2]} ${NOBODY}`], [NOBODY]],
    ['a first sentence that names nobody', [`${NOBODY} ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)], [NOBODY]],
    ['no paragraph that names nobody', [...PARAGRAPHS, NOBODY], []],
    [
      'a last sentence before another article that is run together with it',
      [...PARAGRAPHS.slice(0, 2), `${PARAGRAPHS[2]} ${NOBODY}`, ...NEXT],
      [NOBODY],
    ],
    ['both', [UPDATE, ...PARAGRAPHS, LATER], [UPDATE, LATER]],
    [
      'one in another language',
      [...PARAGRAPHS, 'Rectificatif : un nom était mal écrit.'],
      ['Rectificatif : un nom était mal écrit.'],
    ],
    [
      'a correction',
      [...PARAGRAPHS, 'Correction: An earlier version misspelt a name.'],
      ['Correction: An earlier version misspelt a name.'],
    ],
    [
      'what stands between it and the article',
      [...PARAGRAPHS, 'He knew of nothing else.', LATER],
      ['He knew of nothing else.', LATER],
    ],
    ['a quotation of somebody named before', [...PARAGRAPHS, SHE], [SHE]],
    [
      'one in German',
      [...PARAGRAPHS, '„Wir bleiben hier“, sagte sie am Abend.'],
      ['„Wir bleiben hier“, sagte sie am Abend.'],
    ],
    ['one in French', [...PARAGRAPHS, '« On reste », a-t-elle ajouté.'], ['« On reste », a-t-elle ajouté.']],
    ['one in Spanish', [...PARAGRAPHS, '“Nos quedamos aquí”, dijo.'], ['“Nos quedamos aquí”, dijo.']],
    ['one in Chinese', [...PARAGRAPHS, '“我们不走。”她说。'], ['“我们不走。”她说。']],
    ['two of them', [...PARAGRAPHS, LATER, SHE, SHE_TOO], [LATER, SHE, SHE_TOO]],
    ['what somebody said whom it only describes', [...PARAGRAPHS, SAID], [SAID]],
    ['that behind what was added, too', [...PARAGRAPHS, LATER, SAID], [LATER, SAID]],
    ['no such line before it', [SAID, ...PARAGRAPHS], []],
    ['nothing that somebody else said', [...PARAGRAPHS, 'The paper is read by many, the publisher said.'], []],
    ['no quotation before it, where nobody was named', [SHE, ...PARAGRAPHS], []],
    ['no quotation behind a house’s note', [...PARAGRAPHS, HOUSE, SHE], []],
    [
      'no house’s note that says what it told',
      [...PARAGRAPHS, 'We publish corrections where they told us of them.'],
      [],
    ],
    ['nobody’s in Spanish', [...PARAGRAPHS, '“Es el mejor periódico”, dijo un lector.'], []],
    ['no quotation of a reader', [...PARAGRAPHS, '“The best paper in town,” said a reader. Try it for a month.'], []],
    ['no house’s note', [...PARAGRAPHS, HOUSE], []],
    ['no house’s note behind what was added', [...PARAGRAPHS, LATER, HOUSE], [LATER]],
    ['no line without a full stop', [...PARAGRAPHS, 'Ida Falk on the strike in Lindhavn: the whole interview'], []],
    ['no other article that is run together with it', [...PARAGRAPHS, ...NEXT], []],
    ['no paragraph of one under its headline', [...PARAGRAPHS, OTHER_HEADLINE, LATER], []],
    ['what stands before that', [...PARAGRAPHS, LATER, OTHER_HEADLINE, SHE], [LATER]],
    ['a paragraph under a crosshead', [...PARAGRAPHS, 'What comes next', LATER], [LATER]],
  ])('%s', (_, page, added) => {
    const body = page.join('\n');
    const text = `Home\nSubscribe\n${HEADLINE}\n${body}\nRead also\nIda Falk says Nordsund Lines must learn from Monday.`;
    const paragraphs = [{ start: text.indexOf(body), end: text.indexOf(body) + body.length }];
    const own = [{ start: text.indexOf(HEADLINE), end: text.indexOf(HEADLINE) + HEADLINE.length }, ...paragraphs];
    const match = findMatch(library, text, own, [], null, paragraphs)?.match;
    const isTold = added.some((sentence) => sentence.split(' ').length >= LEAST_TOLD);
    expect(match?.relation).toBe(isTold ? 'edited' : 'copy');
    expect(match?.added.map(({ start, end }) => text.slice(start, end))).toEqual(added);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing that stands over the headline', ['A day at sea', MARKET, HEADLINE, ...PARAGRAPHS], []],
    ['an update under it', ['A day at sea', MARKET, HEADLINE, UPDATE, ...PARAGRAPHS], [UPDATE]],
    ['an update under the page’s own headline', [HEADLINE, UPDATE, ...PARAGRAPHS], [UPDATE]],
  ])('to an article that stands in a longer one is %s', (_, page, added) => {
    const [stored] = library.articles;
    if (stored === undefined) throw new Error('The library is empty.');
    const headed = indexLibrary([{ ...stored.article, text: [HEADLINE, ...PARAGRAPHS].join('\n') }]);
    const text = page.join('\n');
    const paragraphs = [{ start: text.indexOf('\n') + 1, end: text.length }];
    const match = findMatch(headed, text, [{ start: 0, end: text.length }], [], null, paragraphs)?.match;
    expect(match?.added.map(({ start, end }) => text.slice(start, end))).toEqual(added);
  });

  it('is nothing where the page’s own article is not known', () => {
    expect(findMatch(library, [UPDATE, ...PARAGRAPHS, LATER].join('\n'))?.match.added).toEqual([]);
  });

  it('is found on a page that was read the whole way', () => {
    const text = [UPDATE, ...PARAGRAPHS, LATER].join('\n\n');
    const { match } = answerFirst(readPlainText(text), library);
    expect(match?.added.map(({ start, end }) => text.slice(start, end))).toEqual([UPDATE, LATER]);
  });
});
