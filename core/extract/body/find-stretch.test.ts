import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
];
const LEAD = 'The board has voted, and from October on the island will be left to its own boats.';
const SIGNED = 'By Ann Lee, who was on the last boat and on the last but one, on the third of May at twelve.';

function textOf(opening: string, closing = ''): string[] {
  const text = TEXT.map((line) => `<p>${line}</p>`).join('');
  const html = `<article><h1>The last boat has left</h1>${opening}<section>${text}</section>${closing}</article>`;
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${html}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

it('a standfirst with a line below it that tells at length who wrote the text is no beginning of it', () => {
  expect(textOf(`<p class="article__chapo">${LEAD}</p><div>${SIGNED}</div>`)).toEqual(TEXT);
  expect(textOf(`<p>${LEAD}</p><div>${SIGNED}</div>`)).toEqual(TEXT);
});

it('two paragraphs between headline and text are its beginning', () => {
  const second = 'Nobody on the board lives there, and two of its members have never been, as they say themselves.';
  expect(textOf(`<p>${LEAD}</p><p>${second}</p>`)).toEqual([LEAD, second, ...TEXT]);
});

it('points in a list over the text, in a box of its own, are none of it; a list that it begins with is', () => {
  const points = [
    'Nobody has been asked, says Oda Brekke, who lives there',
    'The pier is rotten.',
    'Ten years of income',
  ];
  const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
  const boxed = `<div class="x9"><div class="y2"><div><strong>What matters</strong></div>${list}</div></div>`;
  expect(textOf(boxed)).toEqual(TEXT);
  const inOne = (before: string) => {
    const html = `<main><h1>The last boat has left</h1><div>${before}${TEXT.map((t) => `<p>${t}</p>`).join('')}</div></main>`;
    const reading = readHtml(html);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return article === undefined ? [] : articleText(reading, article).split('\n');
  };
  expect(inOne(boxed)).toEqual(TEXT);
  expect(inOne(list)).toEqual([...points, ...TEXT]);
});

it('of two paragraphs in a box before the text, or behind it, the short one is read, too; one in a box of its own is not', () => {
  const long = `${LEAD} Nobody on the board lives there, and two of its members have never been, as they say themselves.`;
  const short = 'It was not the last boat of the year alone, but the last one of all, they say.';
  const box = (...lines: string[]) =>
    `<div class="film"><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`;
  expect(textOf(box(short, long))).toEqual([short, long, ...TEXT]);
  expect(textOf(`<p>${short}</p>${box(long)}`)).toEqual([long, ...TEXT]);
  expect(textOf('', box(long, short))).toEqual([...TEXT, long, short]);
  expect(textOf('', `${box(long)}<p>${short}</p>`)).toEqual([...TEXT, long]);
});

it('a text in two boxes is whole though an advertisement’s label stands between any two paragraphs; what one beside it sells is none', () => {
  const label = '<div class="zz">Advertisement</div>';
  const box = (name: string, lines: readonly string[]) =>
    `<div class="${name}">${lines.map((line) => `<p>${line}</p>${label}`).join('')}</div>`;
  const figure =
    '<figure><img src="/1.jpg"><figcaption>The pier in May, before the storm took it.</figcaption></figure>';
  const [first, rest] = [FERRY_TEXT.slice(0, 4), FERRY_TEXT.slice(4)];
  const textIn = (html: string) => {
    const body = `<main><h1>The last boat has left</h1>${html}</main>`;
    const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${body}</body></html>`);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return article === undefined ? [] : articleText(reading, article).split('\n');
  };
  expect(textIn(box('text wide', first) + box('text', rest))).toEqual(FERRY_TEXT);
  expect(textIn(box('text wide', first) + figure + box('text', rest))).toEqual(FERRY_TEXT);
  const sold = 'The new lamp of the firm burns for a year without oil, and whoever buys it in May has it for half.';
  expect(textIn(`${box('text', FERRY_TEXT)}${label}<div class="x9"><h3>A lamp</h3><p>${sold}</p></div>`)).toEqual(
    FERRY_TEXT,
  );
});

it('paragraphs in a box within the text’s own are text though a label between any two says that it goes on', () => {
  const label = '<p>Article continues after advertisement</p>';
  const texts = FERRY_TEXT.map((line, i) => `${line} ${FERRY_TEXT[(i + 3) % 6]}`);
  const paragraphs = texts.map((line) => `<p>${line}</p>${label}`);
  const inner = `<div class="part">${paragraphs.slice(0, 2).join('')}</div>`;
  const body = `<main><h1>The last boat has left</h1><div class="text">${inner}${paragraphs.slice(2).join('')}</div></main>`;
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(article && articleText(reading, article).split('\n')).toEqual(texts);
});

it('a text whose last box has one class name more is whole though a row of pictures parts it from the rest; a box of another name is none of it', () => {
  const pictures = [1, 2, 3, 4, 5].map(
    (n) => `<figure><img src="/${n}.jpg"><figcaption>The pier in the storm of the year before.</figcaption></figure>`,
  );
  const box = (name: string, lines: readonly string[]) =>
    `<div class="${name}">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  const textIn = (last: string) => {
    const html = `${box('text wide', FERRY_TEXT.slice(0, -1))}${pictures.join('')}${box(last, FERRY_TEXT.slice(-1))}`;
    const body = `<main><h1>The last boat has left</h1>${html}</main>`;
    const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${body}</body></html>`);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return article === undefined ? [] : articleText(reading, article).split('\n');
  };
  expect(textIn('text')).toEqual(FERRY_TEXT);
  expect(textIn('wide x7')).toEqual(FERRY_TEXT.slice(0, -1));
});

it('a box of the text’s kind that has a heading of its own behind teasers is none of a text that ends over them', () => {
  const teasers = Array.from({ length: 8 }, (_, i) => `<li><a href="/${i}">The tram number ${i} has left</a></li>`);
  const end = (heading: string) => {
    const text = `<div class="text wide">${FERRY_TEXT.map((line) => `<p>${line}</p>`).join('')}</div>`;
    const note = `<div class="text">${heading}<p>We have been in print since 1901, and are owned by those who read us.</p></div>`;
    const body = `<main><h1>The last boat has left</h1>${text}<ul>${teasers.join('')}</ul>${note}</main>`;
    const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${body}</body></html>`);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return article === undefined ? [] : articleText(reading, article).split('\n');
  };
  expect(end('<h3>Who we are</h3>')).toEqual(FERRY_TEXT);
  expect(
    end('<h3>Who we are</h3><p>Nobody else has a share in us, and nobody but the islanders has had one.</p>'),
  ).toEqual(FERRY_TEXT);
  expect(end('')).toHaveLength(FERRY_TEXT.length + 1);
});

it.each([['text'], ['text wide']])(
  'author and day below a standfirst are found, though its box, called “%s”, is of the kind of the text’s',
  (name) => {
    const credit = '<div><span>By Ann Lee</span></div><div><time>3 May 2026</time></div>';
    const page = (between: string) => {
      const [first, ...rest] = FERRY_TEXT.map((line) => `<p>${line}</p>`);
      const text = `<div class="${name}">${first}</div>${between}<div class="${name} lead-1">${rest.join('')}</div>`;
      const head = '<head><title>The last boat has left</title></head>';
      const reading = readHtml(`<html>${head}<body><main><h1>The last boat has left</h1>${text}</main></body></html>`);
      if (typeof reading === 'string') throw new Error(reading);
      const [article] = findArticles(reading);
      return { day: article?.publishedText, byline: article?.bylineText, lines: article?.body.length };
    };
    expect(page(credit)).toEqual({ day: '3 May 2026', byline: 'By Ann Lee', lines: FERRY_TEXT.length - 1 });
    const rows = '<ul><li><a href="/a">The tram has left</a></li><li><a href="/b">The bus has left</a></li></ul>';
    expect(page(rows + rows + rows + rows)).toEqual({ day: null, byline: null, lines: FERRY_TEXT.length });
  },
);
