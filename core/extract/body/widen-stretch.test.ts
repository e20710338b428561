import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
  'A second boat has been promised for the school run, and the teacher says that he will believe it when he smells it.',
];
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
const QUOTE = 'We have been promised a boat since my wedding, and all that ever came was the man who counts the fares.';
const CARD =
  '<div><a href="/2026/05/tram.html"><h3>The tram stops</h3><div>In June, says the board of the tram, and not before</div></a></div>';
const LINKS = '<ul><li><a href="/2026/05/tram.html">The tram stops, too</a></li></ul>';

function textOf(inner: string, behind = ''): string[] {
  const page = `<main><h1>The last boat</h1><div>${inner}</div>${behind}</main>`;
  const reading = readHtml(`<html><head><title>The last boat</title></head><body>${page}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

it.each([
  ['a card that leads to another story', CARD],
  ['links to other stories', LINKS],
])('a short last sentence is text also where it is parted from the rest by %s', (_what, box) => {
  expect(textOf(`${paragraphs}${box}<p>Nobody will miss the fares.</p>`)).toEqual([
    ...TEXT,
    'Nobody will miss the fares.',
  ]);
});

it.each([
  ['a card that leads to another story', CARD],
  ['links to other stories', LINKS],
])('a short first sentence is text also where it is parted from the rest by %s', (_what, box) => {
  expect(textOf(`<p>The boat is gone.</p>${box}${paragraphs}`)).toEqual(['The boat is gone.', ...TEXT]);
});

const KNOWN = ['What is known so far:', 'The pier closes in October.', 'No other boat has been found.'];
const known = `<p>${KNOWN[0]}</p><ul><li>${KNOWN[1]}</li><li>${KNOWN[2]}</li></ul>`;
const LEAD = '<p>Read also: <a href="/2026/05/tram.html">The tram stops in June, says the board</a></p>';

it('a closing list is text, with the line over it, also where a line to another story parts them from the rest', () => {
  expect(textOf(`${paragraphs}${LEAD}${known}`)).toEqual([...TEXT, ...KNOWN]);
});

it.each([
  ['in an element beside the text’s', LEAD, known],
  ['of links, as those of other stories', `${LEAD}<p>On the island:</p>${LINKS}`, ''],
])('a closing list is none of the text %s', (_what, inner, behind) => {
  expect(textOf(`${paragraphs}${inner}`, behind)).toEqual(TEXT);
});

const FACTS = '<aside><h4>The boat</h4><p>Built in 1961</p><p>Two engines</p></aside>';

it('a closing list with its heading is text also where a box with facts parts it from the rest; one in the box is none', () => {
  const list = `<ul><li>${KNOWN[1]}</li><li>${KNOWN[2]}</li></ul>`;
  expect(textOf(`${paragraphs}${FACTS}<h3>What is known</h3>${list}`)).toEqual([
    ...TEXT,
    'What is known',
    ...KNOWN.slice(1),
  ]);
  expect(textOf(`${paragraphs}${FACTS.replace('</aside>', `${list}</aside>`)}`)).toEqual(TEXT);
});

it('a short last sentence behind a box is text also where the first paragraph stands in a box of its own; one in another box is none', () => {
  const page = (last: string) => {
    const text = TEXT.slice(1).map((line) => `<p>${line}</p>`);
    return textOf(`<div class="a1"><p>${TEXT[0]}</p></div><div class="a2">${text.join('')}${LINKS}${last}`);
  };
  expect(page('<p>Nobody will miss the fares.</p></div>')).toEqual([...TEXT, 'Nobody will miss the fares.']);
  expect(page('</div><div class="a3"><p>This was in print on Monday.</p></div>')).toEqual(TEXT);
});

it('a list of other stories without links, as the line over it says, is none of the text', () => {
  const others = '<p>Read also:</p><ul><li>The tram stops, too</li><li>No water in the well</li></ul>';
  expect(textOf(`${paragraphs}${known}${others}`)).toEqual([...TEXT, ...KNOWN]);
});

it.each([
  ['built otherwise', `${LINKS}<div>Nobody will miss the fares.</div>`, ''],
  ['with a name of its own', `${LINKS}<p class="print">This was in print on Monday.</p>`, ''],
  ['in an element beside the text’s', '', `${LINKS}<p>This was in print on Monday.</p>`],
  ['that is an offer', `${LINKS}<p>Sign up for our newsletter.</p>`, ''],
  ['without a full stop', `${LINKS}<p>Back to the news page</p>`, ''],
])('a line behind a box is none of the text: %s', (_what, inner, behind) => {
  expect(textOf(`${paragraphs}${inner}`, behind)).toEqual(TEXT);
});

it.each([
  ['quotation', `<blockquote><p>${QUOTE}</p></blockquote>`],
  ['quotation without paragraphs', `<blockquote>${QUOTE}</blockquote>`],
])('a text may end with a %s', (_what, quote) => {
  expect(textOf(`${paragraphs}${quote}`)).toEqual([...TEXT, QUOTE]);
});

it('a quotation beside the text’s element is none of its end', () => {
  expect(textOf(paragraphs, `<blockquote><p>${QUOTE}</p></blockquote>`)).toEqual(TEXT);
});

const LIST = ['One boat a week', 'The fares are to be paid by the state, the board said.', 'No lorry'];
const list = `<ul>${LIST.map((text) => `<li>${text}</li>`).join('')}</ul>`;

it('a list with a sentence in it is text where nothing announces it: at the end, and beside paragraphs in boxes of their own', () => {
  expect(textOf(`${paragraphs}${list}`)).toEqual([...TEXT, ...LIST]);
  const [first, ...rest] = TEXT.map((text) => `<div><p>${text}</p></div>`);
  expect(textOf(`${first}${list}${rest.join('')}`)).toEqual([TEXT[0], ...LIST, ...TEXT.slice(1)]);
});

it('a list without sentences at the end of a text is none of it', () => {
  expect(textOf(`${paragraphs}<ul><li>Coast</li><li>Harbour board</li><li>12 shares</li></ul>`)).toEqual(TEXT);
});

it('author, day and number of comments in a list right below the headline are no text', () => {
  const info = '<ul><li>Ann Lee</li><li>May 3, 2026</li><li>2 comments</li></ul>';
  const reading = readHtml(`<article><h1>The last boat of all</h1>${info}${paragraphs}</article>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(article && articleText(reading, article).split('\n')).toEqual(TEXT);
});

it.each([
  ['a subheading', '<h3>What is to come</h3>', ['What is to come']],
  ['a line that announces it', '<p>What is to come:</p>', ['What is to come:']],
])('a list without sentences that ends a text behind %s is text', (_what, before, lines) => {
  expect(textOf(`${paragraphs}${before}<ul><li>One boat</li><li>No lorry</li></ul>`)).toEqual([
    ...TEXT,
    ...lines,
    'One boat',
    'No lorry',
  ]);
});

it('a correction in a box of its own at the end is text by the name of its box; what has another name is not', () => {
  const note = 'An earlier version of this story misstated the name of the boat that left the island for good.';
  const box = (name: string) =>
    textOf(`${paragraphs}${LINKS}<div class="${name}"><h4>Correction</h4><p>${note}</p></div>`);
  expect(box('correction-box')).toEqual([...TEXT, 'Correction', note]);
  expect(box('small')).toEqual(TEXT);
});

it('a list behind the text is none of it under what announces other stories, though its items are hardly links', () => {
  const list = '<ul><li><a href="/tram">The tram</a>, a film by Jo Brandt</li><li>The pier, a book</li></ul>';
  expect(textOf(`${paragraphs}<h3>Further reading</h3>${list}`)).toEqual(TEXT);
  expect(textOf(`${paragraphs}<h3>What is known</h3>${list}`)).toHaveLength(TEXT.length + 3);
});
