import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
];

function textOf(box: string): string[] {
  const [first, ...rest] = TEXT.map((text) => `<p>${text}</p>`);
  const html = `<main><h1>The last boat has left</h1><div>${first}${box}${rest.join('')}</div></main>`;
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${html}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

it('a line over nothing but links, in a box with them, is no text, whatever it says', () => {
  const links =
    '<a href="/tram"><div>The tram stops, too</div><div>Its rails are worn, and nobody will pay for new ones.</div></a>';
  expect(textOf(`<div><strong>Por la misma costa</strong>${links}</div>`)).toEqual(TEXT);
});

it.each([
  ['no text where a name says so, with or without a hyphen', 'postmetadata alt', false],
  ['no text in a box of metadata with an underscore', 'entry_meta', false],
  ['no text in an advertisement’s box by the trade’s name for it', 'MPU', false],
  ['no text in the box of a film', 'video-player', false],
  ['no text in the box of what a picture shows', 'image_desc', false],
  ['no text in the box of what a picture shows, in whole words', 'photo-description', false],
  ['text in a box whose name begins as that of a picture', 'img-descent', true],
  ['text in a box that is named for more than a film', 'videos', true],
  ['no text in the box of a poll', 'reader-poll', false],
  ['text in a box whose name has a poll’s name in it', 'pollution', true],
  ['text in a box whose name only begins alike', 'metadatabase', true],
])('a line that looks like text is %s', (_what, name, isText) => {
  const line = 'This entry was posted on Tuesday at nine in the evening, and you can follow what is said of it.';
  expect(textOf(`<p class="${name}">${line}</p>`).includes(line)).toBe(isText);
});

it('a line over other paragraphs, in a box beside the text’s, is no text; one in the text’s own is', () => {
  const asked = 'Mark the words and press Ctrl and Enter, and the editor will look at what you have found there!';
  const boxed = (line: string) => {
    const box = `<div class="report"><div class="desc"><strong>${line}</strong><p>${asked}</p></div></div>`;
    const text = `<div class="body">${TEXT.map((t) => `<p>${t}</p>`).join('')}</div>`;
    const reading = readHtml(`<article><h1>The last boat has left</h1>${text}${box}</article>`);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return article === undefined ? [] : articleText(reading, article).split('\n');
  };
  expect(boxed('Is there a mistake?')).toEqual(TEXT);
  expect(textOf('<div>It said so.</div>')).toEqual([TEXT[0], 'It said so.', ...TEXT.slice(1)]);
});

it.each([
  ['a line alone', '<div>One boat is left</div>', ['One boat is left']],
  [
    'a sentence over a link',
    '<div>It said so.<div><a href="/minutes">The board’s minutes</a></div></div>',
    ['It said so.'],
  ],
])('%s in a box is text', (_what, box, lines) => {
  expect(textOf(box)).toEqual([TEXT[0], ...lines, ...TEXT.slice(1)]);
});

it('a sentence beside a picture’s credit alone, in a box that no name tells, is its caption; beside anything else it is text', () => {
  const seen = 'The pier in May, before the last boat left, seen from the lighthouse on the other side.';
  const box = (more: string) => `<div><img src="/pier.jpg"><div>${seen}</div>${more}</div>`;
  const credit = '<div>Photo: Ann Lee/Agency</div>';
  expect(textOf(box(credit))).toEqual(TEXT);
  expect(textOf(box(credit) + box('<small>© Jo Brandt</small>'))).toEqual(TEXT);
  expect(textOf(box(''))).toContain(seen);
  expect(
    textOf(box(`<div>So the board, and others, said of it in writing, and nobody asked it why.</div>${credit}`)),
  ).toContain(seen);
  expect(textOf(`<p>${seen}</p>${credit}`)).toContain(seen);
});

it('a subheading is text though a table of contents leads to it; one that the page shows twice is the page’s', () => {
  const toc = (href: string) => `<ul><li><a href="${href}">What is to become of it</a></li></ul>`;
  const heading = '<h2 id="it">What is to become of it</h2>';
  const headed = [TEXT[0], 'What is to become of it', ...TEXT.slice(1)];
  expect(textOf(`${toc('#it')}${heading}`)).toEqual(headed);
  expect(textOf(`${toc('https://skarn.example/boat#it')}${heading}`)).toEqual(headed);
  expect(textOf(`${toc('/other')}${heading}`)).toEqual(TEXT);
});

it('a heading over a short sentence is text; one that sites set over a box of their own is not', () => {
  const short = '<p>It was empty.</p><h3>The pier</h3><p>It is rotten.</p><h3>The boat</h3><p>It is sold.</p>';
  const lines = ['It was empty.', 'The pier', 'It is rotten.', 'The boat', 'It is sold.'];
  const headed = (heading: string) => textOf(`<h3>${heading}</h3>${short}`);
  expect(headed('The last crossing')).toEqual([TEXT[0], 'The last crossing', ...lines, ...TEXT.slice(1)]);
  expect(headed('Comments (3)')).toEqual([TEXT[0], ...lines, ...TEXT.slice(1)]);
});

it('a heading over verses is text; one over a single line without a full stop is not', () => {
  const verses = 'I came down to the water\nwhen the boat had gone\nand the herons stood';
  const poem = `<h3>The weir</h3><p>${verses.replaceAll('\n', '<br>')}</p>`;
  expect(textOf(poem)).toEqual([TEXT[0], 'The weir', ...verses.split('\n'), ...TEXT.slice(1)]);
  const lines = verses.split('\n').map((line) => `<p>${line}</p>`);
  expect(textOf(`<h3>The weir</h3>${lines.join('')}`)).not.toContain('The weir');
});

it.each([
  [
    'a caption, who took the picture, an advertisement’s label',
    '<figure><figcaption>The pier in May</figcaption></figure><div>Photo: Oda Brekke</div><div>Advertisement</div>',
  ],
  [
    'a caption in three lines and two labels',
    '<figure><figcaption><div>The pier in May</div><div>Oda Brekke</div><div>Coast Press</div></figcaption></figure><p>Advertisement</p><p>Story continues below</p>',
  ],
])('a heading is text though there stand between it and its paragraphs %s', (_what, lines) => {
  expect(textOf(`<h3>The last crossing</h3>${lines}`)).toEqual([TEXT[0], 'The last crossing', ...TEXT.slice(1)]);
  expect(textOf(`<figure><h3>Crossings a year</h3>${lines}</figure>`)).toEqual(TEXT);
});

it('a heading over nothing but links, in a list or in lines, is no text, though paragraphs stand below them', () => {
  const links = ['tram', 'bus', 'boat', 'train'].map((what) => `<a href="/${what}">The last ${what} has left</a>`);
  const headed = (lines: string) => textOf(`<h3>The last crossing</h3>${lines}`);
  expect(headed(`<ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>`)).toEqual(TEXT);
  expect(headed(links.map((link) => `<p>${link}</p>`).join(''))).toEqual(TEXT);
  const told = links.map((link) => `<li>${link}, says the board</li>`).join('');
  expect(headed(`<ul>${told}<li>Nobody has asked.</li></ul>`)).toContain('The last crossing');
});

it('code in a box of its own is text; a line in such a box is not', () => {
  const code = 'for (const tide of tides) print(tide.high)';
  expect(textOf(`<section><div class="x9"><pre>${code}</pre></div></section>`)).toEqual([
    TEXT[0],
    code,
    ...TEXT.slice(1),
  ]);
  expect(textOf(`<section><div class="x9"><p>Copy this code</p></div></section>`)).toEqual(TEXT);
});

it('whose a picture is, right in its figure, is no text; a quotation in a figure is', () => {
  expect(textOf('<figure><img src="pier.jpg"><span><cite>Coast Press</cite></span></figure>')).toEqual(TEXT);
  expect(textOf('<figure><blockquote><p>It will be missed.</p></blockquote></figure>')).toContain('It will be missed.');
});

it('when a film was shown and how long it is, in a section with its title, is no text; a sentence that has a day is', () => {
  const told = 'Nobody was hurt, and the boat was towed to the yard of Oda Brekke’s father.';
  const film = (line: string) =>
    textOf(`<p>${told}</p><section><div><h2><a href="/film">The pier</a></h2>${line}</div></section>`);
  expect(film('<span>Sept. 2, 2026</span><span>02:06</span>')).toEqual([TEXT[0], told, ...TEXT.slice(1)]);
  expect(film('<p>It burned on 2 September 2026.</p>')).toContain('It burned on 2 September 2026.');
});

it.each(['3 of 12', '3 / 12', '3 von 12'])('which of a gallery’s pictures one is, “%s”, is no text', (count) => {
  expect(textOf(`<p>${count}</p>`)).toEqual(TEXT);
});

it('a year, and a count in a sentence, are text', () => {
  expect(textOf('<p>1961</p><p>It was 3 of 12.</p>')).toEqual([TEXT[0], '1961', 'It was 3 of 12.', ...TEXT.slice(1)]);
});

it.each([
  'The pier in May. (Oda Brekke/Coast Press)',
  '(Oda Brekke / AP)',
  'Whose pier is it? (Oda Brekke/Reuters)',
  'A boat lies at the pier of Skarn in the north of the island, on May 3, 2026. (Xinhua/Oda Brekke)',
])('a picture’s caption is none of the text: “%s”', (caption) => {
  expect(textOf(`<p>${caption}</p>`)).toEqual(TEXT);
});

it.each([
  'It runs twice a week. (Or so it was said.)',
  'Boats are let by the hour (Monday/Tuesday)',
  'He has sold his boat. (Messenger)',
  'The island has asked for a new pier, which will not come before 2030. (APA/Reuters)',
  'Nobody was hurt. (Reuters / AFP)',
  'Boats are let by the hour, and by the day. (Monday/at all hours)',
  'The board will vote on Tuesday, and the county in May. (AFP/The Local)',
  'The board will vote on Tuesday, and the county in May. (Reuters/Al Mada)',
])('what stands in brackets may be text: “%s”', (line) => {
  expect(textOf(`<p>${line}</p>`)).toContain(line);
});

it('words in a picture’s box are its caption; a text that stands in such boxes as a whole is one', () => {
  const shown = 'The pier in May, before it was closed, with the last of the boats.';
  expect(textOf(`<div><div class="mod-inline image right"><div>${shown}</div></div></div>`)).toEqual(TEXT);
  expect(textOf(`<div class="photo"><p>${shown}</p></div>`)).toEqual(TEXT);
  expect(textOf(`<div class="has-image"><p>${shown}</p></div>`)).toContain(shown);
  const told = TEXT.map((text) => `<div class="photo"><img src="a.jpg"><p>${text}</p></div>`).join('');
  const reading = readHtml(`<main><h1>The last boat has left</h1>${told}</main>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(article && articleText(reading, article)).toContain(TEXT.join('\n'));
});

it.each([
  '政府は修理を認めたと主張しているが、専門家は「桟橋は古い」と指摘している。(c)SKARN/Oda Brekke',
  'Он снимал причал для Getty Images, пока паром ещё ходил.',
  'صوّرت الرصيف لصالح Getty Images قبل أن تغادر الجزيرة.',
])('a sentence in another script with an agency’s name in Latin letters is text: “%s”', (line) => {
  expect(textOf(`<p>${line}</p>`)).toContain(line);
});

it.each(['📷 Photo: Oda Brekke', '— © Oda Brekke', '(c) Oda Brekke', '▲ Getty Images', '（Foto: Oda Brekke）'])(
  'a credit is none of the text, whatever stands before it: “%s”',
  (line) => {
    expect(textOf(`<p>${line}</p>`)).toEqual(TEXT);
  },
);

it('what pages say of themselves between the paragraphs is no text: which film runs, whether the text was of use', () => {
  expect(textOf('<div><p>Was this article helpful?</p><p>Thank you for your feedback!</p></div>')).toEqual(TEXT);
  expect(textOf('<div class="x1"><span>NOW PLAYING</span></div>')).toEqual(TEXT);
  expect(textOf('<p>Was this boat of use?</p>')).toEqual([TEXT[0], 'Was this boat of use?', ...TEXT.slice(1)]);
});

it('the title of a chart in its figure is no text; titles of a list’s things over their pictures are, and one outside', () => {
  const figure = (title: string) =>
    `<figure><h4>${title}</h4><img src="/1.png"><figcaption>Source: the harbour board</figcaption></figure>`;
  expect(textOf(figure('Fewer boats each year'))).toEqual(TEXT);
  const thing = (title: string) =>
    `${figure(title)}<p>It has ninety seats and no bar, says the board, and two engines of 1961.</p>`;
  const things = textOf(thing('1. The boat') + thing('2. The other boat'));
  expect(things.filter((line) => /^[12]\./.test(line))).toEqual(['1. The boat', '2. The other boat']);
  expect(textOf(`<h4>The boat</h4>${figure('Fewer boats each year')}`)).toEqual([
    TEXT[0],
    'The boat',
    ...TEXT.slice(1),
  ]);
});

it.each([
  'The pier in May, before the last boat left, seen from the lighthouse. Photo by Oda Brekke.',
  'The pier in May, before the last boat left, seen from the lighthouse. (Image courtesy of Oda Brekke and the Harbour Museum)',
])('a caption that ends in who took the picture is no text: “%s”', (line) => {
  expect(textOf(`<div class="x1"><p>${line}</p></div>`)).toEqual(TEXT);
});

it('a sentence in one box with who took the picture, and for whom, in capitals is a caption; in small letters it may be text', () => {
  const line = 'The pier in May, before the last boat left, seen from the lighthouse.';
  const box = (credit: string) => `<div class="x1"><p>${line}</p><p>${credit}</p></div>`;
  expect(textOf(box('ODA BREKKE / MESSENGER'))).toEqual(TEXT);
  expect(textOf(box('Oda Brekke/Coast'))).toContain(line);
});

it('a sentence that tells who took a picture is text, and so is a choice between two things', () => {
  const told = 'On the wall of the ticket office hangs a photo by Oda Brekke. Image by image it has lost its colours.';
  expect(textOf(`<p>${told}</p>`)).toContain(told);
  expect(textOf('<p>Boat / Bridge?</p>')).toContain('Boat / Bridge?');
});

it('the hour over what was told then is no text, a sentence that says it is', () => {
  expect(textOf('<div>20:31</div>').concat(textOf('<p>20.31</p>'), textOf('<p>8:31 pm</p>'))).toEqual([
    ...TEXT,
    ...TEXT,
    ...TEXT,
  ]);
  expect(textOf('<p>At 20:31.</p>')).toContain('At 20:31.');
});

it('a sentence alone in three elements within the text’s own is a caption; in two it is text, and where all stand so', () => {
  const line = 'The pier in May, before the last boat left, seen from the lighthouse on the other side.';
  const wrapped = (text: string, depth: number) => `${'<div>'.repeat(depth)}<p>${text}</p>${'</div>'.repeat(depth)}`;
  expect(textOf(wrapped(line, 3))).toEqual(TEXT);
  expect(textOf(wrapped(line, 2))).toContain(line);
  expect(textOf(`<div><div><div><p>${line}</p><p>So it was told in spring, too.</p></div></div></div>`)).toContain(
    line,
  );
  const more = TEXT.map((text) => `${text} So it was told in spring, too, and in the summer before that.`);
  expect(textOf([line, ...more].map((text) => wrapped(text, 3)).join(''))).toContain(line);
});

it('a sentence alone in three elements is text below a heading of the text’s, with what somebody says, or in a column', () => {
  const line = 'The pier in May was closed to all who had no ticket, and nobody had one.';
  const said = '“We have heard that every year,” said Oda Brekke, who has sold tickets on the pier since 1988.';
  const wrapped = (text: string, name = '') => `<div class="${name}"><div><div><p>${text}</p></div></div></div>`;
  expect(textOf(`<h2>What next</h2>${wrapped(line)}`)).toEqual([TEXT[0], 'What next', line, ...TEXT.slice(1)]);
  expect(textOf(wrapped(said))).toContain(said);
  expect(textOf(wrapped(line, 'wp-block-columns'))).toContain(line);
  expect(textOf(wrapped(line, 'frame-x9'))).toEqual(TEXT);
});

it('a sentence alone in three elements without names is a caption, though the text’s own element is called a body', () => {
  const line = 'The pier in May, before the last boat left, seen from the lighthouse on the other side.';
  const [first, ...rest] = TEXT.map((text) => `<p>${text}</p>`);
  const page = (name: string) => {
    const box = `<div class="${name}"><div><div><p>${line}</p></div></div></div>`;
    const html = `<main><h1>The last boat has left</h1><div class="article-body">${first}${box}${rest.join('')}</div></main>`;
    const reading = readHtml(`<title>The last boat has left</title><body>${html}`);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return article === undefined ? [] : articleText(reading, article).split('\n');
  };
  expect(page('')).toEqual(TEXT);
  expect(page('x9')).toEqual(TEXT);
  expect(page('text-block')).toContain(line);
});

it('when a press release may be printed is no text, a sentence on it is', () => {
  expect(textOf('<p>FOR IMMEDIATE RELEASE</p>')).toEqual(TEXT);
  expect(textOf('<p>For immediate release from the pier, the crew asked in vain.</p>')).toHaveLength(4);
});
