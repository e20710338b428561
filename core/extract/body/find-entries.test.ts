import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TITLE = 'The last boat has left';
const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
  'A second boat has been promised for the school run, and the teacher says that he will believe it when he smells it.',
];
const OTHER =
  'The tram to Vesle will stop in June, said the board of the tram, because its rails can no longer carry it.';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function textOf(body: string): string[] {
  const reading = readHtml(`<html><head><title>${TITLE}</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const around = (box: string) => `<main><h1>${TITLE}</h1><div>${paragraphs(TEXT.slice(0, 2))}</div>${box}
  <div>${paragraphs(TEXT.slice(2))}</div></main>`;
const within = (box: string) =>
  `<main><h1>${TITLE}</h1><div>${paragraphs(TEXT.slice(0, 2))}${box}${paragraphs(TEXT.slice(2))}</div></main>`;

const HEADED = `<div><div><h4><a href="/tram">The tram stops</a></h4><p>${OTHER}</p></div></div>`;
const LABELLED = `<div><span>Read next</span><h4><a href="/tram">The tram stops</a></h4><p>${OTHER}</p></div>`;
const LINKED = `<div><div><a href="/tram">The tram to Vesle stops, too</a><p>${OTHER}</p></div></div>`;

/** Comments and the like, a name that runs into the day over each. */
const said = (lines: readonly string[]) =>
  `<div>${lines.map((line, i) => `<div><div>${line}</div><p>${OTHER.replace('June', `June, of year ${i}`)}</p></div>`).join('')}</div>`;

/** Who wrote it stands below, in an element with the prose. */
const signed = (heading: string) =>
  `<div><div><h4>${heading}</h4><div><p>${OTHER}</p><span>By Ann Lee</span></div></div></div>`;

it.each([
  ['a linked heading, between its parts', around(HEADED)],
  ['a linked heading and over a name, between its parts', around(signed('<a href="/tram">The tram stops</a>'))],
  ['a linked heading and over a name, between its paragraphs', within(signed('<a href="/tram">The tram stops</a>'))],
  ['a linked heading, between its paragraphs', within(HEADED)],
  ['a label and a linked heading, between its paragraphs', within(LABELLED)],
  ['a linked title, between its parts', around(LINKED)],
  ['a linked title, between its paragraphs', within(LINKED)],
])('a text is told from a single teaser in a box without a name, under %s', (_what, body) => {
  expect(textOf(body)).toEqual(TEXT);
});

it.each([
  ['a topic is linked', `<div><div><a href="/coast">Coast</a><p>${OTHER}</p></div></div>`],
  [
    'its source is linked behind it',
    `<div><div><p>${OTHER}</p><a href="https://tram.example">The board of the tram</a></div></div>`,
  ],
])('a paragraph in a box of its own is text where %s', (_what, box) => {
  expect(textOf(within(box))).toEqual([...TEXT.slice(0, 2), OTHER, ...TEXT.slice(2)]);
});

it('a paragraph over a name in a box of its own is text where the heading over both leads nowhere', () => {
  expect(textOf(within(signed('The tram')))).toEqual([...TEXT.slice(0, 2), 'The tram', OTHER, ...TEXT.slice(2)]);
});

it('a short text under a headline that is a link to its own page is no teaser', () => {
  const notice = `<div><ul>${`<li>${OTHER}</li>`.repeat(3)}</ul></div>`;
  const text = [TEXT[0], TEXT[1], TEXT[3]] as string[];
  const headed = `<div><div><h2><a href="/boat">${TITLE}</a></h2>${paragraphs(text)}</div></div>`;
  expect(textOf(`${headed}${notice}`)).toEqual(text);
});

/** Parts of a text as page builders set them, each in a box of its own with what it has beside prose. */
const LEAD = [
  'Whoever lives on the island has a boat or knows somebody who has one, and nobody has yet counted the boats.',
  'The board will do so in autumn, it says, and it will count those who have none, too, which are said to be few.',
  'Until then nobody knows how many will be left, said the teacher, who has a boat that he has never put to sea.',
];
const PARTS = [
  LEAD,
  [TEXT[0], '<p><b>The pier</b></p>', TEXT[1]],
  ['<p><b>The money</b></p>', TEXT[2]],
  [TEXT[3], '<ul><li>One boat a week</li><li>No lorry</li></ul>', OTHER],
];
const partsOf = (parts: (string | undefined)[][]) =>
  parts
    .map((part) => `<div>${part.map((one) => (one?.startsWith('<') ? one : `<p>${one}</p>`)).join('')}</div>`)
    .join('');

it('the boxes of one text are no row of comments for the subheadings and lists in some of them', () => {
  const text = [
    ...LEAD,
    TEXT[0],
    'The pier',
    TEXT[1],
    'The money',
    ...TEXT.slice(2),
    'One boat a week',
    'No lorry',
    OTHER,
  ];
  expect(textOf(`<main><h1>${TITLE}</h1><div>${partsOf(PARTS)}</div></main>`)).toEqual(text);
});

it.each([
  ['over', (name: string, text?: string) => [`<p><b>${name}</b></p>`, text]],
  ['below', (name: string, text?: string) => [text, `<p><b>${name}</b></p>`]],
])('what readers say is none of the text where each has a name %s it', (_where, signed) => {
  const said = ['Oda Brekke', 'Tom Oduya', 'Jo Brandt'].map((name) => signed(name, OTHER));
  expect(textOf(`<main><h1>${TITLE}</h1><div>${paragraphs(TEXT)}</div><div>${partsOf(said)}</div></main>`)).toEqual(
    TEXT,
  );
});

it('what readers say is none of the text where each is an item of a list that opens with a name', () => {
  const said = ['Oda Brekke', 'Tom Oduya', 'Jo Brandt'].map((name) => `<li>${name}<p>${OTHER}</p></li>`).join('');
  expect(textOf(`<main><h1>${TITLE}</h1><div>${paragraphs(TEXT)}</div><ul>${said}</ul></main>`)).toEqual(TEXT);
});

it('a part of a text that opens with a link to another story is text where its box has the name of the other parts’', () => {
  const link = '<p><a href="/tram">The tram to Vesle stops, too</a></p>';
  const part = (inner: string, name: string) => `<div class="${name}">${inner}</div>`;
  const parts = (name: string) =>
    `<main><h1>${TITLE}</h1><div>${part(paragraphs(TEXT.slice(0, 2)), 'text')}${part(`${link}<p>${OTHER}</p>`, name)}${part(paragraphs(TEXT.slice(2)), 'text')}</div></main>`;
  expect(textOf(parts('text'))).toEqual([...TEXT.slice(0, 2), OTHER, ...TEXT.slice(2)]);
  expect(textOf(parts('x9'))).toEqual(TEXT);
});

it('the boxes of one text are no row of teasers for the links to other stories that stand anywhere in them', () => {
  const link = (i: number) => `<p><a href="/2026/tram-${i}">The tram to Vesle stops, part ${i}</a></p>`;
  const more = [
    'The board met again in May, and again it did not ask anybody who lives there, says the doctor.',
    OTHER,
  ];
  const linked = [
    [TEXT[0], link(1), TEXT[1]],
    [link(2), TEXT[2]],
    [TEXT[3], link(3)],
    [more[0], link(4), more[1]],
  ];
  const body = partsOf([LEAD, ...linked]);
  expect(textOf(`<main><h1>${TITLE}</h1><div>${body}</div></main>`)).toEqual([...LEAD, ...TEXT, ...more]);
});

it('a text’s first part that opens with a link back is in no row with pictures between the parts; teasers in a row are', () => {
  const crumbs = '<div><a href="/">Home</a> › <a href="/coast">Coast</a></div>';
  const picture = (n: number) =>
    `<figure><img src="/${n}.jpg"><div class="credit">Ann Lee ${n}</div><figcaption>The pier as it stood in the storm of year ${n}, before the state bought it.</figcaption></figure>`;
  const first = `<div>${crumbs}${paragraphs(TEXT.slice(0, 3))}</div>`;
  const page = (rest: string) => textOf(`<main><h1>${TITLE}</h1><div>${rest}</div></main>`);
  expect(page(`${first}${picture(1)}${picture(2)}<div>${paragraphs(LEAD)}</div>`)).toEqual([
    ...TEXT.slice(0, 3),
    ...LEAD,
  ]);
  const teaser = (n: number) => `<div><div><a href="/tram-${n}">The tram, part ${n}</a></div><p>${OTHER}</p></div>`;
  const teasers = [1, 2, 3].map(teaser).join('');
  expect(page(`<div>${paragraphs([...TEXT, ...LEAD])}</div>${picture(1)}${teasers}`)).toEqual([...TEXT, ...LEAD]);
});

it('what readers say is no text where their names run into the day; what a chronology says below its days is', () => {
  const names = ['Quaywatcher', 'Ferryman', 'Seabird', 'Salt'];
  const box = (between: string) => said(names.map((name, i) => `${name}${between}March ${i + 1}, 2026`));
  expect(textOf(around('').replace('</main>', `${box('')}</main>`))).toEqual(TEXT);
  const days = said(['March 1, 2026', 'March 2, 2026', 'March 3, 2026', 'March 4, 2026']);
  expect(textOf(within(days)).filter((line) => line.startsWith('The tram'))).toHaveLength(4);
});
