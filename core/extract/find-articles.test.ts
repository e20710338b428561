import { expect, it } from 'vitest';
import { readHtml } from '../../tools/analyze/read-html.ts';
import { articleText } from './article-text.ts';
import { findArticles } from './find-articles.ts';
import { pageBody } from './page-body.ts';

const LONG = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier can no longer carry a lorry.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year since my wedding,” said Oda Brekke, who keeps the shop.',
  'According to the board, repairs would cost more than the island earns in ten years. Nobody on the board lives there, and two members have never been.',
  'A second boat has been promised for the school run, though the teacher, Mats Lunde, said that he would believe in it when he could smell the diesel.',
  'The mayor declined to comment. Her office said that a decision on the lighthouse, which is next on the list, will be taken before the snow comes.',
];
const OTHER = LONG.map((text) => text.replace('Skarn', 'Vesle').replace('ferry', 'tram').replace('October', 'June'));
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<html><head><title>The last boat</title>${head}</head><body>${body}</body></html>`;

function find(html: string): { title: string | null; text: string; between: string[] }[] {
  const reading = readHtml(html);
  if (typeof reading === 'string') throw new Error(reading);
  return findArticles(reading).map((article) => ({
    title: article.title,
    text: articleText(reading, article),
    between: article.between.map(({ block, reason }) => `${reading.blocks[block]?.text}: ${reason}`),
  }));
}

it('an article is its paragraphs, subheads and lists; a caption between them is kept apart with a reason', () => {
  const [one, two, ...rest] = LONG;
  const html = page(
    `<h1>The last boat</h1><div class="text"><p>${one}</p><figure><figcaption>The pier in May.</figcaption></figure>
    <h2>No repairs</h2><p>${two}</p><ul><li>One boat.</li><li>No lorry</li></ul>${paragraphs(rest)}</div>`,
  );
  const [article] = find(html);
  expect(article?.text).toBe([one, 'No repairs', two, 'One boat.', 'No lorry', ...rest].join('\n'));
  expect(article?.between).toEqual(['The pier in May.: a caption']);
});

it.each([
  [
    'a byline and a date',
    '<p class="standfirst">The board has voted, and the island will be left to its own boats.</p><div class="byline">By Ann Lee · 3 May 2026, 08:40</div>',
    'By Ann Lee · 3 May 2026, 08:40',
  ],
  ['a byline by its words', '<div>By Ann Lee, island correspondent</div>', 'By Ann Lee, island correspondent'],
])('%s in one box with the paragraphs are no text of the article', (_, lines, byline) => {
  const html = page(`<h1>The last boat</h1><article>${lines}${paragraphs(LONG)}</article>`);
  const reading = readHtml(html);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(reading.blocks[article?.byline ?? -1]?.text).toBe(byline);
  expect(reading.blocks[article?.standfirst ?? -1]?.text).toBe(
    lines.includes('standfirst') ? 'The board has voted, and the island will be left to its own boats.' : undefined,
  );
  expect(article && articleText(reading, article)).not.toContain('Ann Lee');
  expect(article && articleText(reading, article)).toContain(LONG[0]);
});

it.each([
  ['opens with "by" and is a sentence', '<p>By noon the pier was under water, and nobody went near it for a week.</p>'],
  ['stands in a box whose name says author, like all of them', ''],
])('a first paragraph that %s is text', (_, line) => {
  const text = `<h1>The last boat</h1><article class="author-story">${line}${paragraphs(LONG)}</article>`;
  const first = line === '' ? LONG[0] : 'By noon the pier was under water, and nobody went near it for a week.';
  expect(find(page(text))[0]?.text.startsWith(first as string)).toBe(true);
});

const COMMENT =
  '<div class="comment"><p>I crossed with my father in 1961, and the pier was rotten even then, believe me or not, dear board.</p></div>';

const NAMES = ['Oda Brekke', 'Tom Oduya', 'Jo Brandt', 'Ann Keller', 'Per Lund', 'Ida Moe'];
/** Boxes without a name of their own, each with a line and some prose. */
const boxes = (lineOf: (i: number) => string, more = '') =>
  Array.from(
    { length: 18 },
    (_, i) => `<div><div>${lineOf(i)}</div>${more}<p>${OTHER[i % OTHER.length]}</p></div>`,
  ).join('');

it('statements in boxes with few speakers’ names over them are an article', () => {
  const turns = boxes((i) => ['MS MOE', 'MR LUND', 'THE CHAIR'][i % 3] as string);
  const html = page(`<h1>The last boat</h1><p>${LONG[0]}</p><p>${LONG[1]}</p><div>${turns}</div>`);
  expect(find(html)[0]?.text).toContain(OTHER[0]);
});

it.each([
  [
    'longer comments whose class names say nothing',
    `<div>${paragraphs(LONG)}</div><div>${boxes((i) => `${NAMES[i % NAMES.length]} · ${i} hours ago`)}</div>`,
  ],
  [
    'long comments with answers to them whose class names say nothing',
    `<div>${paragraphs(LONG)}</div><div>${NAMES.slice(0, 4)
      .map(
        (name, i) =>
          `<div><div>${name}</div><div>${paragraphs(OTHER)}</div><div><div><div>${NAMES[i + 1]}</div><p>${OTHER[0]}</p></div></div></div>`,
      )
      .join('')}</div>`,
  ],
  [
    'longer teasers whose class names say nothing',
    `<div>${paragraphs(LONG)}</div><div>${boxes((i) => `<h3><a href="/${i}">The pier, part ${i}</a></h3>`)}</div>`,
  ],
  [
    'slides with a number over each',
    `<div class="gallery">${boxes((i) => `${i} / 18`)}</div><div>${paragraphs(LONG)}</div>`,
  ],
  [
    'comments that outweigh it',
    `<div class="text">${paragraphs(LONG)}</div><section class="comments">${COMMENT.repeat(30)}</section>`,
  ],
  [
    'a layout class over everything',
    `<div class="has-sidebar comments-open"><div class="text">${paragraphs(LONG)}</div></div>`,
  ],
  [
    'numbered sections with a table of contents’ name',
    LONG.map((text, i) => `<div class="toc-section-${i}"><p>${text}</p></div>`).join(''),
  ],
  [
    'slides of a gallery behind it',
    `<div class="text">${paragraphs(LONG)}</div><ul class="slideshow">${`<li>${paragraphs(OTHER)}</li>`.repeat(2)}</ul>`,
  ],
  [
    'legal lines behind it',
    `<div class="text">${paragraphs(LONG)}</div><div><div><p>${'All rights are reserved by the publisher, its heirs and whoever buys them. '.repeat(4)}</p></div></div>`,
  ],
  [
    'a wall before the rest of it, with an offer in words that no list has',
    `<div class="text">${paragraphs(LONG)}<div class="paywall"><h3>Read on</h3><p>Every tide, every boat and every board meeting, for less than a coffee a week.</p><p>Cancel when you like, and keep what you have read, on paper or on a screen.</p></div></div>`,
  ],
  [
    'boxes whose names are written with underscores',
    `<div class="text">${paragraphs(LONG)}<p class="text__sign_up">Every morning at seven: the news of the coast, by people who live there.</p><p class="text__author_bio">Jo writes on the coast, and lives there with two dogs and a boat that leaks.</p></div>`,
  ],
  [
    'labels on lines of their own',
    `<div class="text">${LONG.map((text) => `<p>${text}</p><p>Advertisement</p><p>Read more: The pier in pictures</p>`).join('')}</div>`,
  ],
  [
    'an offer at its foot',
    `<div class="text">${paragraphs(LONG)}<h3>Stay with us</h3><p>Sign up for our daily newsletter and never miss a boat.</p></div>`,
  ],
  [
    'captions that only their credit tells',
    `<div class="text">${LONG.map((text, i) => `<p>${text}</p><p>The pier, seen from boat ${i} on Tuesday. Photo: Ann Lee/Harbour Images</p>`).join('')}</div>`,
  ],
  [
    'a line the page repeats',
    `<div class="text">${LONG.map((text) => `<p>${text}</p><p>The island in pictures, all of them</p>`).join('')}</div>`,
  ],
])('an article is told from %s', (_what, body) => {
  expect(find(page(`<h1>The last boat</h1>${body}`))[0]?.text).toBe(LONG.join('\n'));
});

const LATER = LONG.map((text) => `${text} Later.`);
const [FIRST = '', SECOND = '', ...REST] = LONG;
const VERSE = 'The boat is late,<br>the pier is cold';

it.each([
  [
    'most of it is a list',
    `<div><p>${FIRST}</p><ol>${REST.map((text) => `<li>${text}</li>`).join('')}</ol><p>${SECOND}</p></div>`,
    [FIRST, ...REST, SECOND],
  ],
  [
    'its introduction stands in a box before the list',
    `<div><div class="a">${paragraphs([FIRST, SECOND])}</div><div class="b"><h2>What is needed</h2><ul><li>one boat</li><li>one pier</li></ul><ol>${REST.map((text) => `<li>${text}</li>`).join('')}</ol></div></div>`,
    [FIRST, SECOND, 'What is needed', 'one boat', 'one pier', ...REST],
  ],
  [
    'it ends with a list',
    `<div>${paragraphs(LONG)}<p>What is left:</p><ul><li>one boat</li><li>The pier at the north end.</li></ul></div>`,
    [...LONG, 'What is left:', 'one boat', 'The pier at the north end.'],
  ],
  [
    'each part has its heading and picture in boxes of their own',
    `<div>${LONG.map((text, i) => `<div><h2>${i + 1}. A boat</h2><div class="credit">Ann Lee</div><div><p>${text}</p></div></div>`).join('')}</div>`,
    LONG.flatMap((text, i) => [`${i + 1}. A boat`, text]),
  ],
  [
    'linked headings stand over parts of four paragraphs, and a long notice behind them',
    `<div>${[0, 1, 2].map((i) => `<div><h2><a href="/part-${i}">Part ${i}</a></h2>${paragraphs(LONG.slice(0, 4).map((text) => `${i}: ${text}`))}</div>`).join('')}</div><ul><li><div>${'Nobody may copy this page, or a part of it, without asking. '.repeat(5)}</div></li></ul>`,
    [0, 1, 2].flatMap((i) => LONG.slice(0, 4).map((text) => `${i}: ${text}`)),
  ],
  [
    'it opens with a question as a heading',
    `<div>By Ann Lee</div><div><h3>Is this the last boat?</h3>${paragraphs(LONG)}</div>`,
    ['Is this the last boat?', ...LONG],
  ],
  [
    'each paragraph stands in boxes of its own kind',
    `<div><p>${FIRST}</p><div><p>${SECOND}</p></div><section><div>${paragraphs(REST)}</div></section></div>`,
    LONG,
  ],
  [
    'what only subscribers see has a name of its own',
    `<div><div class="subscriber-preview">${paragraphs([FIRST, SECOND])}</div>${REST.map((text) => `<div class="subscriber-only"><p>${text}</p></div>`).join('')}</div>`,
    LONG,
  ],
  [
    'half of it stands in a box that is named as the wall before it',
    `<div><div class="body">${paragraphs(LONG)}<div class="paywall">${paragraphs(LATER)}</div></div></div>`,
    [...LONG, ...LATER],
  ],
  [
    'its greater part stands in a box that a button opens',
    `<div class="text">${paragraphs(LONG.slice(0, 3))}<div class="read-more-content">${paragraphs(LATER)}</div></div>`,
    [...LONG.slice(0, 3), ...LATER],
  ],
  [
    'years head parts of it in boxes of their own',
    `<div>${paragraphs(LONG)}${OTHER.slice(0, 3)
      .map((text, i) => `<div><div>${1987 + i}</div><div>${text} Later.</div></div>`)
      .join('')}<p>${FIRST} Again.</p></div>`,
    [...LONG, ...OTHER.slice(0, 3).map((text) => `${text} Later.`), `${FIRST} Again.`],
  ],
  [
    'a verse comes twice',
    `<div>${LONG.map((text) => `<p>${text}</p><p>${VERSE}</p>`).join('')}<p>${FIRST} Again.</p></div>`,
    [...LONG.flatMap((text) => [text, VERSE.replace('<br>', '\n')]), `${FIRST} Again.`],
  ],
  [
    'its sentences end with another script’s stop',
    `<div><p>${'पुराने पुल की मरम्मत टालने का फैसला परिषद ने मंगलवार को किया। '.repeat(4)}</p><div>${'निवासियों ने स्कूल की रसोई के लिए धन मांगा। '.repeat(3)}</div></div>`,
    [
      'पुराने पुल की मरम्मत टालने का फैसला परिषद ने मंगलवार को किया। '.repeat(4).trim(),
      'निवासियों ने स्कूल की रसोई के लिए धन मांगा। '.repeat(3).trim(),
    ],
  ],
])('an article is whole where %s', (_what, body, lines) => {
  expect(find(page(`<h1>The last boat</h1>${body}`))[0]?.text.split(/\n(?!the pier)/)).toEqual(lines);
});

it.each([
  [
    'other columns of a table',
    `<table><tr><td>${paragraphs(OTHER.slice(0, 2))}</td><td>${paragraphs(LONG)}</td><td>${paragraphs(OTHER.slice(2))}</td></tr></table>`,
  ],
  [
    'headline, byline and date in one box with it',
    `<div><font size="4">The last boat: home</font><br><br>By Ann Lee<br><br>May 3, 2026<br><br>${LONG.join('<br><br>')}</div>`,
  ],
  [
    'its own words set apart once more',
    `<div>${LONG.map((text) => `<p>${text}</p><blockquote>“${text.slice(0, 60)}”</blockquote>`).join('')}</div>`,
  ],
  [
    'a note on the author that only the page’s byline names',
    `<div>By Ann Lee, island desk</div><div>${paragraphs([...LONG, 'Ann Lee is a retired judge. She writes on piers, and has done so since 1998.'])}</div>`,
  ],
])('an article is told from %s', (_what, body) => {
  expect(find(page(body).replace('The last boat', 'The last boat: home'))[0]?.text).toBe(LONG.join('\n'));
});

it('cells of a text that is a table are all its own', () => {
  const rows = LONG.map((text, i) => `<tr><td>${text}</td><td>${OTHER[i]} Later.</td></tr>`).join('');
  expect(find(page(`<h1>The last boat</h1><table>${rows}</table>`))[0]?.text.split('\n')).toHaveLength(10);
});

it('a longer notice over the headline in a box of the same path is no article', () => {
  const notice = '<p>We and our partners store information on your device, and read it whenever we like.</p>'.repeat(
    12,
  );
  const html = page(`<div class="consent">${notice}</div><div><h1>The last boat</h1>${paragraphs(LONG)}</div>`);
  expect(find(html)[0]?.text).toBe(LONG.join('\n'));
  expect(find(html.replace('<title>The last boat', '<title>Messenger'))[0]?.text).toBe(LONG.join('\n'));
});

it('prose over the headline in a box like the text’s own is none of it, whatever its name', () => {
  const notice = '<p>Somebody keeps what you read here on your device, and reads it whenever he likes.</p>'.repeat(4);
  const html = page(`<div>${notice}</div><div><h1>The last boat</h1>${paragraphs(LONG)}</div>`);
  expect(find(html)[0]?.text).toBe(LONG.join('\n'));
  // A heading of the first rank in the middle of a text is no headline, nor is a line that the title has in it.
  const boxes = (texts: readonly string[]) => texts.map((text) => `<div><p>${text}</p></div>`).join('');
  for (const heading of ['<h1>Nobody asked</h1>', '<h2>The last boat</h2>']) {
    const whole = boxes(LONG.slice(1)) + heading + boxes(LATER);
    expect(find(page(whole))[0]?.text).toContain(LONG[1]);
  }
});

it('what closes with the author’s name tells of the author', () => {
  const bio = 'Runa Holm is a reporter on the coast desk. She has covered piers since the storm of 1998.';
  const html = page(`<h1>The last boat</h1>${paragraphs([...LONG, bio])}`, '<meta name="author" content="Runa Holm">');
  expect(find(html)[0]?.between).toEqual([`${bio}: about the author`]);
  const witness = bio.replace('Runa Holm', 'Oda Brekke');
  const twin = page(
    `<h1>The last boat</h1>${paragraphs([...LONG, witness])}`,
    '<meta name="author" content="Runa Holm">',
  );
  expect(find(twin)[0]?.text).toBe([...LONG, witness].join('\n'));
});

it('a heading that is its own anchor is one of the text’s, one that leads elsewhere is not', () => {
  const [one, ...rest] = LONG;
  const text = (href: string) =>
    find(page(`<h1>The last boat</h1><p>${one}</p><h2><a href="${href}">No repairs</a></h2>${paragraphs(rest)}`))[0]
      ?.text;
  expect(text('#no-repairs')).toBe([one, 'No repairs', ...rest].join('\n'));
  expect(text('/no-repairs')).toBe(LONG.join('\n'));
});

it('a heading’s id tells its own words, not what stands there; its class name does', () => {
  const [one, ...rest] = LONG;
  const text = (attribute: string) =>
    find(page(`<h1>The last boat</h1><p>${one}</p><h2 ${attribute}>Related costs</h2>${paragraphs(rest)}`))[0]?.text;
  expect(text('id="related-costs"')).toBe([one, 'Related costs', ...rest].join('\n'));
  expect(text('class="related-title"')).toBe(LONG.join('\n'));
});

it('short sentences in paragraphs of their own are text, wherever the site boxes them', () => {
  const [one, ...rest] = LONG;
  const boxed = [one, '“No.”', 'He left.', ...rest].map((text) => `<div class="chunk"><div><p>${text}</p></div></div>`);
  expect(find(page(`<h1>The last boat</h1>${boxed.join('')}`))[0]?.text).toBe(
    [one, '“No.”', 'He left.', ...rest].join('\n'),
  );
});

it('a question set as a heading is text where its answer is one word; a heading over a line of the page is not', () => {
  const [one, ...rest] = LONG;
  const text = (answer: string) =>
    find(
      page(
        `<h1>The last boat</h1><p>${one}</p><h4>Is it the last?</h4>${answer}<h4>Why?</h4><p>Rot.</p><h4>And then?</h4>${paragraphs(rest)}`,
      ),
    )[0]?.text;
  expect(text('<p>No.</p>')).toBe([one, 'Is it the last?', 'No.', 'Why?', 'Rot.', 'And then?', ...rest].join('\n'));
  expect(text('<div class="share">Mail it</div>')).toBe([one, 'Why?', 'Rot.', 'And then?', ...rest].join('\n'));
});

it('articles in a row are articles of their own, each with its headline', () => {
  const row = page(
    `<article><h1>The last boat</h1>${paragraphs(LONG)}</article><article><h1>The last tram</h1>${paragraphs(OTHER)}</article>`,
  );
  expect(find(row).map(({ title, text }) => [title, text])).toEqual([
    ['The last boat', LONG.join('\n')],
    ['The last tram', OTHER.join('\n')],
  ]);
  const second = row.replace('<title>The last boat', '<title>The last tram - Messenger');
  expect(find(second).map(({ title }) => title)).toEqual(['The last tram', 'The last boat']);
  const divs = row.replaceAll('article>', 'div>');
  expect(find(divs).map(({ title }) => title)).toEqual(['The last boat', 'The last tram']);
});

it('cards of other stories in articles of their own are none of the one that has the headline', () => {
  const card = `<article><h2><a href="/tram">The tram</a></h2><p>${OTHER[0]}</p></article>`;
  const own = `<h1>The last boat</h1>${paragraphs(LONG)}`;
  expect(find(page(`<article>${own}</article>${card}`))[0]?.text).toBe(LONG.join('\n'));
  const header = page(`<article><h1>The last boat</h1></article><article>${paragraphs(LONG)}</article>`);
  expect(find(header)[0]?.text).toBe(LONG.join('\n'));
});

it('what a list tells of is one article, though each thing stands in an article of its own; posts in a row are not', () => {
  const things = [LONG, LATER].map((texts, i) => `<article><h2>Pier ${i + 1}</h2>${paragraphs(texts)}</article>`);
  const intro = [OTHER[0] as string, `${LONG[4]} So it was said.`];
  const html = (type: string) =>
    page(
      `<h1>The last boats</h1>${paragraphs(intro)}${things.join('')}`,
      `<meta property="og:type" content="${type}">`,
    );
  const [one, ...more] = find(html('article'));
  expect(more).toEqual([]);
  expect(one?.text).toBe([...intro, 'Pier 1', ...LONG, 'Pier 2', ...LATER].join('\n'));
  expect(find(html('website'))).toHaveLength(2);
  const linked = html('article').replaceAll(/<h2>(.*?)<.h2>/g, '<h2><a href="/pier">$1</a></h2>');
  expect(find(linked)).toHaveLength(2);
});

it('headings of the first rank between one text’s paragraphs split nothing', () => {
  const html = page(
    `<div>${paragraphs(LONG)}<h1>The tram</h1>${paragraphs(OTHER)}<h1>The bus</h1>${paragraphs(LONG)}</div>`,
  );
  expect(find(html)).toHaveLength(1);
});

it('a live blog is its lead and its entries', () => {
  const entry = (text: string, i: number) =>
    `<div class="live-entry" id="e${i}"><h3>Update ${i}</h3><p>${text}</p></div>`;
  const html = page(
    `<h1>The last boat</h1><div class="lead">${paragraphs(LONG)}</div><div class="live-entries">${OTHER.map(entry).join('')}</div>`,
    '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "The last boat"}</script>',
  );
  expect(find(html).map(({ text }) => text)).toEqual([LONG.join('\n'), ...OTHER]);
  const reading = readHtml(html);
  if (typeof reading === 'string') throw new Error(reading);
  const all = [...LONG, ...OTHER.flatMap((text, i) => [`Update ${i}`, text])];
  expect(pageBody(reading, findArticles(reading))).toBe(all.join('\n'));
});

it('plain paragraphs without any markup around them are an article; a few teasers are none', () => {
  expect(find(page(paragraphs(LONG)))[0]?.text).toBe(LONG.join('\n'));
  expect(find(page(`<p><a href="/a">${LONG[0]}</a></p><p>More soon.</p>`))).toEqual([]);
});
