import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
];

function lastOf(end: string, byline = 'By Runa Holm'): string | undefined {
  const text = [...TEXT, end].map((line) => `<p>${line}</p>`).join('');
  const html = `<article><h1>The last boat has left</h1><div>${byline}</div><div>${text}</div></article>`;
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${html}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article && articleText(reading, article).split('\n').at(-1);
}

it.each([
  ['Contact reporter Runa Holm at rholm@skarn.example or 555-0142.'],
  ['Reach Runa Holm on X: @rholm. She reads what you write.'],
])('how the author is reached is no text: “%s”', (line) => {
  expect(lastOf(line)).toBe(TEXT.at(-1));
});

it.each([['By Runa Holm <b>May 3, 2026</b>'], ['May 3, 2026 by Runa Holm']])(
  'the author is known where the day stands in the same line: “%s”',
  (byline) => {
    expect(lastOf('Runa Holm has written for the Messenger since 1998.', byline)).toBe(TEXT.at(-1));
  },
);

it.each([
  ['with a post below it', 'By Runa Holm<br>Island editor'],
  ['behind a colon', 'By: Runa Holm'],
  ['in capitals', 'By RUNA HOLM'],
  ['below the word “by”', '<div class="by">By</div><div>Runa Holm</div>'],
])('how an author whose name stands %s is reached is no text', (_where, byline) => {
  expect(lastOf('Runa Holm can be reached at rholm@skarn.example.', byline)).toBe(TEXT.at(-1));
});

it('how an author is reached is no text where the byline has the name in capitals, before the same address', () => {
  const byline = '<p class="byline">RUNA HOLM rholm@skarn.example</p>';
  expect(lastOf('Reach Runa Holm at 555-0142 or rholm@skarn.example.', byline)).toBe(TEXT.at(-1));
  const other = 'Reach the board at 555-0142 or board@skarn.example.';
  expect(lastOf(other, byline)).toBe(other);
});

it('several paragraphs at the end that open with authors’ names are no text', () => {
  const bylines = 'By Runa Holm and Jo Brandt';
  const about = ['Runa Holm and Jo Brandt host a podcast.', 'Jo Brandt covers the coast.', 'Jo Brandt has two dogs.'];
  expect(lastOf(about.join('</p><p>'), bylines)).toBe(TEXT.at(-1));
});

it('what tells of an author is no text where letters with accents stand in the name', () => {
  expect(lastOf('Renée Dupont covers the coast for the Messenger.', 'By Renée Dupont and Jo Brandt')).toBe(TEXT.at(-1));
  expect(lastOf('Jo Brandt covers the coast for the Messenger.', 'By Renée Dupont and Jo Brandt')).toBe(TEXT.at(-1));
});

it('how reporters and editors are reached is no text, whoever they are; what the board asks for is', () => {
  const reporter = 'To contact the reporter on this story: Runa Holm in Skarn at rholm@skarn.example';
  const editor =
    'To contact the editors responsible for this story: Jo Brandt at jbrandt@skarn.example Tom Oduya, Lise Novak';
  expect(lastOf(`${reporter}</p><p>${editor}`)).toBe(TEXT.at(-1));
  expect(lastOf('Contact our newsroom: news@skarn.example', 'Skarn')).toBe(TEXT.at(-1));
  const asked = 'Contact was made on Friday, and to write to board@skarn.example was no help.';
  expect(lastOf(asked)).toBe(asked);
});

it('a line over nothing but links to other stories is no text; one over a list of the text is', () => {
  const links =
    '<ul><li><a href="/tram">The tram stops, too</a></li><li><a href="/well">No water in the well</a></li></ul>';
  expect(lastOf(`More from Skarn Messenger:</p>${links}<p>`)).toBe(TEXT.at(-1));
  expect(lastOf('The board has four members:</p><ul><li>Oda Brekke;</li><li>Jo Brandt.</li></ul><p>')).toBe(
    'Jo Brandt.',
  );
  expect(
    lastOf('The board wrote on Tuesday:</p><blockquote class="tweet"><a href="/1">May 3</a></blockquote><p>'),
  ).toBe('The board wrote on Tuesday:');
});

it.each([
  ['Follow her on Twitter at @rholm.'],
  ['Runa Holm and Jo Brandt host a podcast on boats. Follow them on X, or write a letter.'],
  ['You can follow Runa Holm on Twitter and read more of her work elsewhere.'],
  ['Twitter: @rholm and, on most days before the first boat, @messenger.'],
  ['A version of this article appears in print on May 3, 2026, on page A1 with the headline: No Boat.'],
  ['This story was first published by the Coast Messenger, and is told here again.'],
  ['Originally published on May 3, 2026, and read on the radio since then.'],
  ['Runa Holm can be reached at 555-0142, on most days before the first boat.'],
  ['The Northern Press contributed to this report.'],
  ['Northern Press writers Jo Brandt in Bergen and Ann Lee contributed to this report from Oslo.'],
  ['(Jo Brandt contributed reporting.)'],
  ['Additional reporting by Jo Brandt.'],
  ['— With files from The Northern Press.'],
  ['With inputs from Jo Brandt in Wick, the Northern Press and Coast Radio'],
  ['(Updates with comment from the board in the third paragraph.)'],
  ['Published in the print edition of the May 9, 2026, issue, with the headline “Sea Change.”'],
  ['Our Standards: The Northern Press Trust Principles, opens new tab'],
  ['Send a letter to the editor of no more than 250 words to letters@messenger.example, and say where you live.'],
  ['Photo by Jo Brandt on Northern Stock.'],
  ['This article has been updated.'],
  ['Edited by Jo Brandt.'],
  ['Reporting by Runa Holm in Skarn; Editing by Jo Brandt.'],
  ['(Reporting by Runa Holm and Tom S. Oduya in Skarn; additional reporting by Ann Lee; Editing by Jo Brandt.)'],
  ['Disclaimer: parts of this text were made by a machine, and read by an editor.'],
  ['More information: Runa Holm et al, The rot of northern piers, Journal of Wood (2026).'],
  ['Citation: The last boat has left (2026, May 3) retrieved 4 May 2026 from https://skarn.example/1'],
  ['This document is subject to copyright, and no part of it may be used without a letter.'],
  ['Photo via Northern Stock.'],
  ['Featured image courtesy of the Harbour Museum.'],
  ['All rights reserved. Nothing of this site may be used without a letter from the Messenger.'],
  ['This material may not be published, broadcast, rewritten or redistributed in whole or in part.'],
  ['Copyright 2026 the Messenger, the Northern Press and whoever wrote for either of them.'],
  ['SOURCE Skarn Harbour Trust, Inc.'],
  ['The views expressed in this article are the author’s own, and not those of the Messenger.'],
])('whom to follow, who helped, and where a text was printed, is no text whoever wrote it: “%s”', (line) => {
  expect(lastOf(line, 'Skarn')).toBe(TEXT.at(-1));
});

it.each([
  ['The board asked everybody to follow its boats on Twitter, and nobody did.'],
  ['“Follow the pier, not the board,” said Oda Brekke, who has no telephone.'],
  ['This story has no end, said Oda Brekke, and the board has heard it before.'],
  ['First published in 1961, the price of a boat has not changed since.'],
  ['The storm, said the board, contributed to this report of the pier’s end in its own way.'],
  ['The pier is gone. The sea contributed to this.'],
  ['This article has been updated: the board meets on Tuesday, and not on Monday as was said.'],
  ['Reporting by The Messenger has shown that the pier is rotten, said Oda Brekke.'],
  ['Published in the print edition of 1904, the book tells of the pier, and of those who built it.'],
  ['(Updates of the timetable hang on the pier.) The board has none.'],
  ['Send a letter to the board, the ministry wrote, and wait for an answer until the pier is gone.'],
  ['Edited by hand, the minutes of the board say nothing of the pier.'],
  ['More information: the board has promised it for Tuesday, and for every Tuesday since May.'],
  ['Photos by the dozen have been sent in, the board said, and no two of them show the same pier.'],
  ['With files from three harbours, the board came to the same number twice.'],
  ['With reporting from Wick and Skarn, the Messenger has won three prizes since May.'],
  ['Photos by Jo Brandt hang in the town hall until May.'],
  ['Her letters may not be published, printed or redistributed before 2050, says the library.'],
  ['All rights to the pier are the island’s, and the board has reserved none of them.'],
  ['The letter may not be published before the vote, the board’s lawyer has told the Messenger.'],
  ['This report was published on Tuesday, and nobody on the board has read it.'],
  ['The views expressed by the board did not change in nine years.'],
  ['“We have nothing to hide. Follow us on Facebook and see for yourself,” said Oda Brekke, and left.'],
  ['The board had one answer. Follow the rules on X, it wrote, or leave the island.'],
  ['This report was published in 2019 and led to three resignations at the harbour board.'],
  ['This story was first published in 1904, and has never been out of print, says the library.'],
  ['Contact the harbour office at boats@skarn.example before May, said the board, or lose your berth.'],
])('a last sentence with such words is text: “%s”', (line) => {
  expect(lastOf(line, 'Skarn')).toBe(line);
});

it('what opens with the author’s name is no text where the byline goes on with the day; what opens with another’s is', () => {
  const about = (name: string) => `${name} is the youngest at the Messenger, and lives on Skarn with two dogs.`;
  expect(lastOf(about('Runa Holm'), 'By Runa Holm May 3, 2026')).toBe(TEXT.at(-1));
  expect(lastOf(about('Runa Berg'), 'By Runa Holm May 3, 2026')).toBe(about('Runa Berg'));
});

it.each([
  ['By San Francisco Chronicle Staff', 'San Francisco will vote on the ferry in November, and accept whatever comes.'],
  ['By Runa Holm, Skarn Island', 'Skarn Island will have to do without a ferry, and without a doctor, too.'],
  ['By Theresa May Holm', 'Theresa May was prime minister when the ferry was ordered, and was not asked.'],
])('what opens with a place or a person whose name begins as the author’s is text: %s', (byline, line) => {
  expect(lastOf(line, byline)).toBe(line);
});

it.each([
  ['By Ann Lee', 'Ann Leeson has seen the pier burn once, and does not care to see it rot.'],
  ['By Staff Writer', 'Staff writers were told on Friday, and none of them was surprised by it.'],
])('what opens with a longer word than the author’s name is text: %s', (byline, line) => {
  expect(lastOf(line, byline)).toBe(line);
  expect(lastOf(`${byline.slice(3)}’s last text was on the bus, and nobody has read it.`, byline)).toBe(TEXT.at(-1));
});

it('a text in a box that opens with its author’s name is text where its first paragraph stands over the box', () => {
  const lines = TEXT.map((line) => `<p>${line}</p>`);
  const box = `<div><p class="author">Runa Holm</p>${lines.join('')}</div>`;
  const body = `<article><h1>The last boat has left</h1><div><p>It was empty, and nobody on the pier had come to see it.</p></div>${box}</article>`;
  const head = '<title>The last boat has left</title><meta name="author" content="Runa Holm">';
  const reading = readHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(article && articleText(reading, article).split('\n').slice(-3)).toEqual(TEXT);
});

it('a box behind the text that opens with the author’s name tells of the author; with another’s it is text', () => {
  const about = 'Writes about boats, piers and the people who paint them, since 1961.';
  const box = (name: string) => `</p></div><div><h4>${name}</h4><div>Island desk</div><p>${about}`;
  expect(lastOf(box('Runa Holm'))).toBe(TEXT.at(-1));
  expect(lastOf(box('RUNA HOLM').replaceAll('h4>', 'p>'))).toBe(TEXT.at(-1));
  expect(lastOf(box('Runa Berg'))).toBe(about);
  expect(lastOf(`Runa Holm</p><p>${about}`)).toBe(about);
});

it('a short text in one element with its author’s name over it is text', () => {
  const body = `<article><h1>The last boat has left</h1><div><div>Runa Holm</div><p>${TEXT.join('</p><p>')}</p></div></article>`;
  const head = '<title>The last boat has left</title><meta name="author" content="Runa Holm">';
  const reading = readHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(article && articleText(reading, article).split('\n')).toEqual(TEXT);
});

it('paragraphs at the end that count on are text; a single number is not', () => {
  expect(lastOf('1. The pier, $8</p><p>2. The boat, $20</p><p>3. A dog, $7')).toBe('3. A dog, $7');
  expect(lastOf('3. May, 2026')).toBe(TEXT.at(-1));
});

it.each([
  ['Whoever wants to speak to the board writes to board@skarn.example, said Oda Brekke.'],
  ['The board told Runa Holm that it would answer by Friday.'],
])('how others are reached, and what the author was told, is text: “%s”', (line) => {
  expect(lastOf(line, 'Skarn')).toBe(line);
});

it.each([
  ['Runa Holm is a reporter at the Messenger, and lives on Skarn with two dogs.'],
  ['Runa Holm covers the coast for the Messenger.'],
])('what tells of the author is no text where nothing else says who that is: “%s”', (line) => {
  expect(lastOf(line, 'Skarn')).toBe(TEXT.at(-1));
  const other = line.replace('Runa Holm', 'Jo Brandt-Lie');
  expect(lastOf(other)).toBe(other);
});

it('what leads to several links at the end is no text; what leads to a single one, as to a post, is', () => {
  const line = '<p>More from Runa Holm:</p>';
  const link = '<p><a href="/tram">The tram stops, too</a></p>';
  const last = (behind: string) => lastOf(`It was empty.</p>${line}${behind}<p>`);
  expect(last(`${link}${link.replaceAll('tram', 'bus')}`)).toBe('It was empty.');
  expect(last(link)).toBe('More from Runa Holm:');
});

it.each([
  ['Skarn Island is a place of nine houses, and everybody has left.'],
  ['Oda Brekke is the author of nine novels, and has lived on Skarn since 1961.'],
  ['Oda Brekke is a carpenter, and covers her boat every autumn.'],
  ['The teacher is a writer, too, and covers the walls of the school with what he writes.'],
])('a last paragraph on another person or place is text: “%s”', (line) => {
  expect(lastOf(line, 'Skarn')).toBe(line);
});

it('a name below the last of several letters is text, as those below the others are; below one text alone it is not', () => {
  const signed = (names: readonly string[]) => TEXT.map((text, i) => `${text}</p><p>${names[i] ?? ''}`).join('</p><p>');
  expect(lastOf(signed(['Jo Brandt, Skarn', 'Tom Oduya, Wick', 'Lise Novak, Skarn']))).toBe('Lise Novak, Skarn');
  expect(lastOf(signed(['', 'Tom Oduya, Wick', 'Lise Novak, Skarn']))).toBe(TEXT.at(-1));
  expect(lastOf('Lise Novak, Skarn')).toBe(TEXT.at(-1));
});

const RELEASE = {
  about:
    '<b>About Skarn Harbour Trust</b></p><p>The Skarn Harbour Trust is an owner of piers, and was founded in 1961.',
  one: '<b>About Skarn Harbour Trust</b><br>Skarn Harbour Trust (NYSE: SHT) owns piers in twelve towns on the coast.',
  outlook:
    '<b>Forward-Looking Statements</b><br>This press release contains forward-looking statements as the law has it.',
  contact: '<b>Contact:</b><br>Oda Brekke<br>Press office<br>555-0142<br>brekke@skarn.example',
  source: 'SOURCE Skarn Harbour Trust, Inc.',
};

it.each([
  ['a heading over it', [RELEASE.about]],
  ['a heading in the same paragraph', [RELEASE.one]],
  [
    'statements on the future, an address and its source behind it',
    [RELEASE.one, RELEASE.outlook, RELEASE.contact, RELEASE.source],
  ],
  ['an address behind it', [RELEASE.about, RELEASE.contact]],
])('what a press release says of who sent it is no text, with %s', (_what, lines) => {
  expect(lastOf(lines.join('</p><p>'), 'Skarn')).toBe(TEXT.at(-1));
});

it.each([
  ['is about something else', 'About the pier</p><p>Nobody on the island has ever seen it being painted.'],
  ['names no body of its own', 'About the pier</p><p>The pier was built in 1904, said the board, and is still there.'],
  [
    'is all there is',
    `About Oda Brekke</p><p>Oda Brekke has a boat.</p><p>${'She has had it for nine years, and is in it on most days, said the teacher. '.repeat(8)}`,
  ],
])('a last part with a heading of its own is text where it %s', (_what, lines) => {
  expect(lastOf(lines, 'Skarn')).toBe(lines.slice(lines.lastIndexOf('<p>') + 3).trim());
});

it.each([
  ['Letters should be no more than 250 words and may be sent to letters@skarn.example.'],
  ['Editorial complaints and correction requests can be sent to corrections@skarn.example.'],
  ['Send us what you know of it: desk@skarn.example. We read it all.'],
  ['Please email your story to desk@skarn.example, with your name and town.'],
])('where readers may write to is no text: “%s”', (line) => {
  expect(lastOf(line)).toBe(TEXT.at(-1));
});

it.each([
  ['The letters were sent to board@skarn.example, and nobody has answered them.'],
  ['Letters may be sent to the board until Friday, Oda Brekke said.'],
])('where others wrote to is text: “%s”', (line) => {
  expect(lastOf(line)).toBe(line);
});

const CARD =
  'Harbour police of Skarn<br>Press office<br>Runa Lund<br>Telephone: 555 0142<br>press@police.skarn.example';

it.each([
  ['under a line', `Whom to ask:</p><p>${CARD}`],
  ['in one paragraph with that line', `Whom to ask:<br>${CARD}`],
  [
    'over who sent it',
    `Rückfragen bitte an:</p><p>${CARD}</p><p>Original-Content von: Wasserschutzpolizei Skarn, übermittelt durch den Dienst`,
  ],
  [
    'that opens with an abbreviation',
    'Pressekontakt:</p><p>Verband der Fährleute e.V.<br>Runa Lund<br>Telefon: 030 / 555 01<br>presse@faehre.example',
  ],
])('name, office and address, a line each, at the end are no text: %s', (_where, end) => {
  expect(lastOf(end, 'Skarn')).toBe(TEXT.at(-1));
});

it.each([
  ['what was found', 'One boat, two oars, a dog.<br>Nobody was seen.'],
  ['sentences with an address', 'He wrote to board@skarn.example.<br>Nobody answered.<br>He wrote again.'],
])('lines at the end are text: %s', (_what, lines) => {
  expect(lastOf(`They found:</p><p>${lines}`, 'Skarn')).toBe(lines.split('<br>').at(-1));
});

it('a chapter on a body is text where another chapter is behind it; what else a press release ends with is none', () => {
  const about = `It was empty.</p><h2>About Skarn Trust</h2><p>Skarn Trust owns the pier.</p>`;
  const part = (heading: string) => `${about}<h2>${heading}</h2><p>The board will vote in May.`;
  expect(lastOf(part('What happens now'), 'Skarn')).toBe('The board will vote in May.');
  for (const heading of ['About Skarn Pier Company', 'Forward-looking statements', 'Media contact'])
    expect(lastOf(part(heading), 'Skarn')).toBe('It was empty.');
});
