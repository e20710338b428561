import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findArticles } from '../find-articles.ts';

const TEXT =
  '<p>The harbour board said on Tuesday that the pier can no longer carry a lorry, a bus or a crane.</p>'.repeat(4);

it.each([
  ['behind the day of a change', '<p>Updated May 5, 2026</p><p>Published May 3, 2026</p>', 'Published May 3, 2026'],
  ['alone', '<p>Published May 3, 2026</p>', 'Published May 3, 2026'],
  [
    'behind the day of a change, each below what it is',
    '<dl><dt>Updated:</dt><dd>May 5, 2026</dd><dt>Original:</dt><dd>May 3, 2026</dd></dl>',
    'May 3, 2026',
  ],
  ['below how long a film runs', '<p>0:00 / 1:34</p><p>May 3, 2026</p>', 'May 3, 2026'],
  ['below a price', '<p>SKRN 12.31 -0.45 (-3.5%)</p><p>May 3, 2026</p>', 'May 3, 2026'],
  ['in Swedish', '<p>Uppdaterad 2026-05-05</p><p>Publicerad 2026-05-03</p>', '2026-05-03'],
  ['in Polish', '<p>Zaktualizowano 5 maja 2026</p><p>Dodano 3 maja 2026</p>', '3 maja 2026'],
  ['with a year of two digits', '<p>Posted: 05/03/26</p>', 'Posted: 05/03/26'],
  [
    'over the headline, and the day of a change below',
    '<p>Updated May 5, 2026</p>',
    'May 3, 2026',
    '<p>May 3, 2026</p>',
  ],
  ['nowhere, but the day of a change is', '<p>Updated May 5, 2026</p>', 'Updated May 5, 2026'],
])('the day of publication is found where it stands %s', (_what, lines, published, over = '') => {
  const head = `<div>${over}<h1>The last boat of the year</h1></div>`;
  const reading = readHtml(`<main>${head}<div>${lines}</div><div>${TEXT}</div></main>`);
  if (typeof reading === 'string') throw new Error(reading);
  expect(findArticles(reading)[0]?.publishedText).toBe(published);
});

const LEAD = 'The board has voted, and from October on the island will be left to its own boats, its doctor said.';
const standfirstOf = (between: string) => {
  const reading = readHtml(`<main><h1>The last boat of the year</h1>${between}<div><div>${TEXT}</div></div></main>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return reading.blocks[article?.standfirst ?? -1]?.text;
};

it.each([
  ['right below the headline', `<p>${LEAD}</p>`],
  ['below byline and day', `<div>By Ann Lee</div><div>3 May 2026, 08:40</div><div class="x9"><p>${LEAD}</p></div>`],
  [
    'over the picture, in a box that is named for both',
    `<div class="lead-media"><p>${LEAD}</p><figure><figcaption>The pier in May.</figcaption></figure></div>`,
  ],
  [
    'that has the headline’s words and some more',
    '<h2>The last boat of the year leaves without its captain</h2>',
    'The last boat of the year leaves without its captain',
  ],
  [
    'without a full stop, as the headline',
    '<div class="x9">The island will be left to its own boats from October on</div>',
    'The island will be left to its own boats from October on',
  ],
  [
    'by another language’s name',
    '<div class="sommario">L’isola resta senza traghetto da ottobre</div>',
    'L’isola resta senza traghetto da ottobre',
  ],
])('a sentence between headline and text is the standfirst whatever its name: %s', (_where, between, text = LEAD) => {
  expect(standfirstOf(between)).toBe(text);
});

it.each([
  ['under another heading', `<div><h3>The weather</h3><p>${LEAD}</p></div>`],
  ['a side column’s by its name', `<aside><p>${LEAD}</p></aside>`],
  ['a picture’s caption', `<figure><div>${LEAD}</div></figure>`],
  ['one point of several', `<ul><li>${LEAD}</li><li>The pier is rotten</li></ul>`],
  ['the caption of the first picture', `<figure class="lead-art"><figcaption><p>${LEAD}</p></figcaption></figure>`],
  ['such a caption by its name alone', `<div class="intro-image"><div class="caption__text">${LEAD}</div></div>`],
  [
    'two days that only the style sheet sets apart',
    '<div>Published Tue, May 3 2026<span></span>10:32 AM CET<i></i>Updated Wed, May 4 2026<span></span>6:29 PM CET</div>',
  ],
  ['an offer', '<p>Sign up for our newsletter, and read every morning what the coast talks about.</p>'],
  ['a line of names and numbers', '<div>Messenger of Skarn · by Ann Lee and Jo Brandt · 3 May 2026</div>'],
  ['a byline', '<p>By Ann Lee, who writes on boats, piers and lighthouses for the island desk.</p>'],
])('what stands there is none where it is %s', (_what, between) => {
  expect(standfirstOf(between)).toBeUndefined();
});

it('a first paragraph is the standfirst where its name says so; one that says how its first letter is set is not', () => {
  const opened = (names: string) => standfirstOf(`<div><div><p class="${names}">${LEAD}</p>${TEXT}</div></div>`);
  expect(opened('article-lead')).toBe(LEAD);
  expect(opened('lead-container')).toBe(LEAD);
  expect(opened('has-dropcap has-dropcap__lead-standard-heading')).toBeUndefined();
});

it('the headline once more in other marks is no standfirst; one that goes on is', () => {
  const below = (subtitle: string) => {
    const title = '<h1>The pier -- Islanders warn the board ... It is our boat, too!</h1>';
    const reading = readHtml(`<main>${title}<h2>${subtitle}</h2><div>${TEXT}</div></main>`);
    if (typeof reading === 'string') throw new Error(reading);
    return reading.blocks[findArticles(reading)[0]?.standfirst ?? -1]?.text;
  };
  const words = '<span>The pier</span> <span>Islanders warn the board …</span> <span>It is OUR boat, too!</span>';
  expect(below(words)).toBeUndefined();
  expect(below(`${words} And the captain’s`)).toMatch(/captain’s$/);
});

it('byline and day below the first paragraph are found, and are no text; a paragraph on a person is', () => {
  const opened = (line: string) => {
    const reading = readHtml(`<main><h1>The last boat of the year</h1><div><p>${LEAD}</p>${line}${TEXT}</div></main>`);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return { byline: article?.bylineText, body: article?.body.map((i) => reading.blocks[i]?.text) };
  };
  const rest = Array<string>(4).fill(TEXT.slice(3, TEXT.indexOf('</p>')));
  expect(opened('<div>By Ann Lee, island desk</div>')).toEqual({
    byline: 'By Ann Lee, island desk',
    body: [LEAD, ...rest],
  });
  expect(opened('<p>By Ann Lee it was not.</p>').body).toEqual([LEAD, 'By Ann Lee it was not.', ...rest]);
});

it.each([
  ['by Ann Lee', '<div class="entry-meta"><b>May 3, 2026</b> <b>by <a href="/a">Ann Lee</a></b></div>'],
  ['Ann Lee', '<div class="x7"><a href="/author/ann-lee/"><span>Ann Lee</span></a></div><div>3 May 2026</div>'],
  ['by Ann Lee', '<p class="meta">Posted on May 3, 2026 by Ann Lee</p>'],
  ['By Ann Lee', '<p class="meta">Published: 3 May 2026 By Ann Lee</p>'],
  ['Written by: Ann Lee', '<dl><dd>Written by: Ann Lee</dd><dd>Published: 03 May 2026</dd></dl>'],
  ['Submitted by ann', '<p>Submitted by ann on Sun, 05/03/2026 - 10:42</p>'],
  ['by Ann Lee', '<div class="entry-meta">May 3, 2026 by <a href="/lee">Ann Lee</a></div>'],
  ['Ann Lee', '<div><div>By</div><div><a href="/lee">Ann Lee</a></div><time>May 3, 2026</time></div>'],
])('byline and day are read off a line as content systems write it: “%s”', (byline, lines) => {
  const reading = readHtml(`<main><h1>The last boat of the year</h1>${lines}<div>${TEXT}</div></main>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(article?.bylineText).toBe(byline);
  expect(article?.publishedText).toContain('2026');
});

const headOf = (lines: string) => {
  const reading = readHtml(`<main><h1>The last boat of the year</h1>${lines}<div>${TEXT}</div></main>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  const { byline, standfirst, publishedText } = article ?? {};
  const textAt = (i: number | null | undefined) => reading.blocks[i ?? -1]?.text;
  return { byline: textAt(byline), standfirst: textAt(standfirst), day: publishedText };
};

it.each([
  ['behind a bar', 'By Ann Lee | 3 May 2026, 08:40', '3 May 2026, 08:40'],
  ['behind a dash', 'By ANN LEE and Jo Brandt - May 3, 2026 8:40 AM', 'May 3, 2026 8:40 AM'],
  ['behind the author, who wrote it on that day', 'By Ann Lee on May 3, 2026 8:40am', 'May 3, 2026 8:40am'],
  [
    'before the place, as Japanese sites part them',
    '2026年5月3日 10:01\u3000発信地：スカルン [ ノルウェー ヨーロッパ ] 写真',
    '2026年5月3日 10:01',
  ],
  ['in a line of its own', 'By Ann Lee<br>May 3, 2026', 'May 3, 2026'],
  [
    'before the section',
    'May 3, 2026 -- Heard on the island at 08:40 | Filed under: <a href="/boats">Boats</a>',
    'May 3, 2026',
  ],
])('the day is read out of a line that says other things, too: %s', (_where, line, day) => {
  const { standfirst, ...head } = headOf(`<div class="x9">${line}</div>`);
  expect(head.day).toBe(day);
  expect(standfirst).toBeUndefined();
});

it('a line that tells where something was on a day is no line with the day, but the author’s is', () => {
  expect(headOf('<div class="x9">The pier of Skarn on 3 May 2026</div>').day).toBeNull();
});

it('a sentence with a day set off by dashes is the standfirst, and tells no day', () => {
  const lead =
    'The board has voted, and from then on – 3 May 2026 – the island is left to its own boats, its doctor said.';
  expect(headOf(`<p class="lead">${lead}</p>`)).toEqual({ byline: undefined, standfirst: lead, day: null });
});

it.each([
  [
    'a button in the byline’s box',
    '<div class="byline"><div><a href="/print">Print</a></div><div>Ann Lee, island desk</div></div>',
  ],
  ['the word that opens it', '<div class="author-box"><h3>By:</h3><div class="x9">Ann Lee, island desk</div></div>'],
  [
    'the same in other languages',
    '<div class="author-box"><span>Von</span><div class="x9">Ann Lee, island desk</div></div>',
  ],
  [
    'whoever took the picture',
    '<div class="slideshow"><h3>Photo by:</h3><div class="authors"><div>The Skarn Press</div></div></div><div class="author">Ann Lee, island desk</div>',
  ],
  [
    'a line beside it',
    '<div class="entry"><div>Heard on the pier</div><div class="firma">Ann Lee, island desk</div></div>',
  ],
  [
    'a word before it, in whatever language',
    '<div class="author-name"><div class="author-by">Przez</div> <a href="/ann">Ann Lee, island desk</a></div>',
  ],
  [
    'a word on what it is and “by” before it',
    '<div class="byline"><div>Interview By</div> <a href="/people/ann">Ann Lee, island desk</a></div>',
  ],
  [
    'what an outlet says of its authors in their box',
    '<div class="byline-type">What authors say here is their own.</div><div class="byline">Ann Lee, island desk</div>',
  ],
  [
    'a link below it',
    '<div class="author-name"><div>Ann Lee, island desk</div><a href="/follow">Get more of her</a></div>',
  ],
  [
    'the day in a box of the same kind',
    '<div class="byline-block"><time>3 May 2026</time></div><div class="byline-block"><div>Ann Lee, island desk</div></div>',
  ],
  [
    'a line before it',
    '<div class="entry"><div>Entendu sur la jetée</div><div class="article-auteur">Ann Lee, island desk</div></div>',
  ],
])('the byline has the author’s name, and is not %s', (_what, lines) => {
  expect(headOf(lines).byline).toBe('Ann Lee, island desk');
});

it('an agency of one word is the byline, whatever stands below it in its box', () => {
  expect(headOf('<div class="author"><div>Reuters</div><div>In Skarn</div></div>').byline).toBe('Reuters');
  expect(headOf('<div class="author"><div>Reuters</div><a href="/r">Follow</a></div>').byline).toBe('Reuters');
});

it('what stands under a picture is no standfirst, whatever the content system calls it', () => {
  const named = `<div class="field-description"><div>${LEAD}</div></div>`;
  expect(headOf(named).standfirst).toBe(LEAD);
  expect(headOf(`<div class="slideshow">${named}</div>`).standfirst).toBeUndefined();
  expect(headOf(`<div class="slideshow"><div class="lead">${LEAD}</div></div>`).standfirst).toBe(LEAD);
  const credited = (credit: string) => `<table><tr><td>${LEAD}<br>${credit}</td></tr></table>`;
  expect(headOf(credited('Credit: Ann Lee/skarnstock.example')).standfirst).toBeUndefined();
  expect(headOf(credited('The credit is due to Ann Lee.')).standfirst).toContain(LEAD);
});

it('no byline is a sentence on what somebody did on a day, nor a word alone over a sentence or a day', () => {
  const bylineOf = (lines: string) => {
    const reading = readHtml(`<main><h1>The last boat of the year</h1>${lines}<div>${TEXT}</div></main>`);
    if (typeof reading === 'string') throw new Error(reading);
    return findArticles(reading)[0]?.bylineText;
  };
  expect(bylineOf('<p>May 3, 2026 by all accounts is the last day of the pier and its boats.</p>')).toBeNull();
  expect(bylineOf(`<div><div>By</div><p>${LEAD}</p></div>`)).toBeNull();
  expect(bylineOf('<div><div>By</div><time>May 3, 2026</time></div>')).toBeNull();
});

it('a sentence that opens as such a line does is the standfirst', () => {
  expect(
    standfirstOf('<p>Published in May, the report says that the pier of the island is rotten to the core.</p>'),
  ).toBe('Published in May, the report says that the pier of the island is rotten to the core.');
});

it('a name and a day below a standfirst that stands in one box with the text are no text; a list and a verse are', () => {
  const opened = (lines: string) => {
    const reading = readHtml(`<main><h1>The last boat of the year</h1><p>${LEAD}</p>${lines}${TEXT}</main>`);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return { day: article?.publishedText, body: article?.body.map((i) => reading.blocks[i]?.text) };
  };
  const rest = Array<string>(4).fill(TEXT.slice(3, TEXT.indexOf('</p>')));
  expect(opened('<div>Ann Lee</div><div>3 May 2026</div><div>2 comments</div>')).toEqual({
    day: '3 May 2026',
    body: [LEAD, ...rest],
  });
  expect(opened('<div>In Skarn</div>').body).toEqual([LEAD, 'In Skarn', ...rest]);
  expect(opened('<p>1961: the pier</p>').body).toEqual([LEAD, '1961: the pier', ...rest]);
});

it.each([
  ['Updated on May 3 at 10:15 p.m.', true],
  ['May 3, 2026, 7:42 A.M.', true],
  ['On May 3, 2026, it was sold at 7 a.m.', false],
])('a line over the text that ends with an hour is a day or a sentence: “%s”', (line, isDay) => {
  const html = `<main><h1>The last boat of the year</h1><div><p><em>${line}</em></p>${TEXT}</div></main>`;
  const reading = readHtml(html);
  if (typeof reading === 'string') throw new Error(reading);
  const body = findArticles(reading)[0]?.body.map((i) => reading.blocks[i]?.text);
  expect(body?.includes(line)).toBe(!isDay);
});

it('day and author over the text and once more in its box are no text; a paragraph named as the lead is', () => {
  const head = `<header><p class="standfirst">${LEAD}</p><time>3 May 2026</time><div>By Ann Lee</div></header>`;
  const bodyOf = (line: string) => {
    const reading = readHtml(
      `<main><h1>The last boat of the year</h1>${head}<div><div>${line}${TEXT}</div></div></main>`,
    );
    if (typeof reading === 'string') throw new Error(reading);
    return findArticles(reading)[0]?.body.map((i) => reading.blocks[i]?.text);
  };
  expect(bodyOf('<p>By Ann Lee</p><p>Updated May 4, 2026</p>')).toHaveLength(4);
  const lead = 'It left on Tuesday with nine passengers, and with the last letters from the island.';
  expect(bodyOf(`<p class="article-lead">${lead}</p>`)?.[0]).toBe(lead);
});

it.each([
  ['<p class="byline">By Ann Keller, The Paper, 3 May 2026 10:42</p>', 'By Ann Keller, The Paper', '3 May 2026 10:42'],
  ['<p class="by"><a href="/a">Ann Keller</a><i>May 3, 2026</i></p>', 'Ann Keller', 'May 3, 2026'],
  ['<p class="byline">By Ann Keller. Updated: May 3, 2026</p>', 'By Ann Keller', 'By Ann Keller. Updated: May 3, 2026'],
  ['<p class="byline">May 3, 2026</p>', null, 'May 3, 2026'],
  ['<p>By Ann Keller</p><p>Published May 3, 2026</p>', 'By Ann Keller', 'Published May 3, 2026'],
])('names and day in one line are not given as both author and day: %s', (line, byline, published) => {
  const reading = readHtml(`<h1>The last boat of the year</h1>${line}<div>${TEXT}</div>`);
  if (typeof reading === 'string') throw new Error(reading);
  expect(findArticles(reading)[0]).toMatchObject({ bylineText: byline, publishedText: published });
});

it.each([
  ['a picture’s caption that its data calls a description', `<figcaption itemprop="description">${LEAD}</figcaption>`],
  ['a caption in the box of the lead’s picture', `<div class="lead-image"><div class="caption">${LEAD}</div></div>`],
  ['what tells of the author', `<div class="author-card"><p class="author-card-description">${LEAD}</p></div>`],
])('what stands there is no standfirst for a name that sounds like one where it is %s', (_what, between) => {
  expect(standfirstOf(between)).toBeUndefined();
  const named = `<p class="description">The island has to do without a ferry from October on.</p>`;
  expect(standfirstOf(`${between}${named}`)).toBe('The island has to do without a ferry from October on.');
});

it.each([
  [
    'the section in the author’s box',
    '<div class="author"><h6><a href="/s">Coast</a></h6><div>by Ann Lee</div></div>',
    'by Ann Lee',
  ],
  ['the column’s name', '<div class="byline"><div>Pier Professor</div><div>By Ann Lee</div></div>', 'By Ann Lee'],
  ['a sentence that opens with “By”', '<div class="byline">Ann Lee</div><p>By October it will be gone.</p>', 'Ann Lee'],
  [
    'a subtitle that opens so',
    '<div class="byline">Ann Lee</div><h2>By the numbers: the island and what it loses</h2>',
    'Ann Lee',
  ],
  ['a label that opens so', '<div class="byline">Ann Lee</div><p><b>By the numbers</b></p>', 'Ann Lee'],
  [
    'who took the picture',
    '<div class="byline">Ann Lee</div><div><img src="/1.jpg"><span>By Tom Holm/Agency</span></div>',
    'Ann Lee',
  ],
])('who is said to write it by a “by” is the author, and not %s', (_what, lines, byline) => {
  const reading = readHtml(`<main><h1>The last boat of the year</h1>${lines}<div>${TEXT}</div></main>`);
  if (typeof reading === 'string') throw new Error(reading);
  expect(findArticles(reading)[0]?.bylineText).toBe(byline);
});

it('a day in one box with the byline is none, and who stands below it is', () => {
  const bylineOf = (lines: string) => {
    const reading = readHtml(
      `<main><h1>The last boat of the year</h1><div class="byline">${lines}</div><div>${TEXT}</div></main>`,
    );
    if (typeof reading === 'string') throw new Error(reading);
    return findArticles(reading)[0]?.bylineText;
  };
  expect(bylineOf('<div>Published: May 3, 2026</div><div>By Ann Lee</div>')).toBe('By Ann Lee');
  expect(bylineOf('<div>May 3, 2026</div><div>Ann Lee</div>')).toBe('Ann Lee');
  expect(bylineOf('<div>Ann Lee | May 3, 2026</div>')).toBe('Ann Lee');
  expect(bylineOf('<div>Ann Lee, May 3, 2026</div><div class="byline-share">Telegram WhatsApp</div>')).toBe('Ann Lee');
  expect(bylineOf('<div>陈小雨2026-05-03 14:27:02</div><div>微博微信</div>')).toBe('陈小雨');
  expect(bylineOf('<div>May 3, 2026 | Ann Lee</div>')).toBe('Ann Lee');
  expect(bylineOf('<time>May 3, 2026 6:18am</time>')).toBeNull();
});

it('a headline that is no heading is found where the page’s title names it, not the heading below or the site’s over it', () => {
  const titleOf = (lines: string) => {
    const body = `<main>${lines}<div>${TEXT}</div></main>`;
    const reading = readHtml(
      `<html><head><title>The last boat of the year | Skarn Times</title></head><body>${body}</body></html>`,
    );
    if (typeof reading === 'string') throw new Error(reading);
    return findArticles(reading)[0]?.title;
  };
  const headline = '<div class="title">The last boat of the year</div>';
  expect(titleOf(`${headline}<h2>${LEAD}</h2>`)).toBe('The last boat of the year');
  expect(titleOf(`<h1>Coast and islands</h1>${headline}`)).toBe('The last boat of the year');
  expect(titleOf('<div>Skarn Times</div><h1>No more boats for Skarn</h1>')).toBe('No more boats for Skarn');
  expect(titleOf('<p><a href="/">The last boat of the year</a></p><h1>No more boats</h1>')).toBe('No more boats');
  const path = '<ul class="path"><li><a href="/">Skarn</a></li><li>The last boat of the year</li></ul>';
  expect(titleOf(`<nav>${path}</nav><h1>No more boats</h1>`)).toBe('No more boats');
  expect(titleOf(`${path}<h1>No more boats</h1>`)).toBe('No more boats');
  const kicked = '<h1><span>Island:</span> The last boat of the year</h1>';
  expect(titleOf(`${headline}${kicked}`)).toBe('Island: The last boat of the year');
});

it('a heading that opens the text is text, though its name tells of a person or a time, where author and day stand above', () => {
  const head = '<p class="byline">By Ann Lee</p><time>3 May 2026</time>';
  const bodyOf = (heading: string) => {
    const reading = readHtml(
      `<main><h1>The last boat of the year</h1>${head}<div><div>${heading}${TEXT}</div></div></main>`,
    );
    if (typeof reading === 'string') throw new Error(reading);
    return findArticles(reading)[0]?.body.map((i) => reading.blocks[i]?.text);
  };
  expect(bodyOf('<h3 class="timeline-year">Summer of 2019</h3>')?.[0]).toBe('Summer of 2019');
  expect(bodyOf('<h2 class="author-name">Jo Brandt, the captain</h2>')?.[0]).toBe('Jo Brandt, the captain');
  expect(bodyOf('<p class="author-name">Ann Lee, island desk</p>')).toHaveLength(4);
});
