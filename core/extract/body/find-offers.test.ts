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
const PRAISE = 'What the coast talks about, every morning before the first boat, by people who get up at four.';
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function textOf(body: string): string[] {
  const reading = readHtml(
    `<html><head><title>The last boat has left</title></head><body><main><h1>The last boat has left</h1>${body}</main></body></html>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const within = (box: string) =>
  `<div class="zz">${paragraphs(TEXT.slice(0, 2))}${box}${paragraphs(TEXT.slice(2))}</div>`;
const behind = (box: string) => `<div class="zz">${paragraphs(TEXT)}</div>${box}`;

it.each([
  [
    'a newsletter',
    within(`<div class="x9"><h4>The Morning Boat</h4><p>${PRAISE}</p><p>Subscribe to the newsletter</p></div>`),
  ],
  [
    'a newsletter with a form',
    within(`<section><p>${PRAISE}</p><form><input><p>You can unsubscribe at any time.</p></form></section>`),
  ],
  [
    'a newsletter whose small print stands in the box itself',
    within(
      `<div class="x9"><h4>The Morning Boat</h4><p>${PRAISE}</p><form><input></form><small>You can unsubscribe at any time.</small></div>`,
    ),
  ],
  [
    'a newsletter that a label alone tells of',
    within(`<section><p>Newsletter</p><p>The Morning Boat</p><p>${PRAISE}</p></section>`),
  ],
  [
    'a newsletter, told by where it comes to',
    within(`<div class="x9"><h4>The Morning Boat</h4><p>${PRAISE}</p><p>Every day in your inbox.</p></div>`),
  ],
  [
    'a newsletter, told by what joining means',
    within(`<div class="x9"><h4>The Morning Boat</h4><p>${PRAISE}</p><p>By joining you agree to our terms.</p></div>`),
  ],
  [
    'a newsletter in German',
    within(`<div class="x9"><p>${PRAISE}</p><p>Mit der Anmeldung stimmen Sie den Datenschutzhinweisen zu.</p></div>`),
  ],
  [
    'a newsletter in Japanese',
    within(`<div class="x9"><p>${PRAISE}</p><p>登録すると利用規約に同意したことになります。</p></div>`),
  ],
  [
    'a podcast, told by where it is heard',
    within(
      `<div class="x9"><h3>The Morning Boat</h3><p>${PRAISE}</p><p>Listen wherever you get your podcasts</p></div>`,
    ),
  ],
  [
    'a survey',
    within(
      `<div class="x9"><p>${PRAISE}</p><form><label>Yes</label><label>No</label></form><p>So far 2,148 readers have said what they think, and most said no.</p></div>`,
    ),
  ],
  ['a podcast', within(`<div class="x9"><span>Podcast</span><h3>The Morning Boat</h3><p>${PRAISE}</p></div>`)],
  [
    'a film of another site',
    within(
      `<div class="x9"><h3>Skarn TV</h3><p>To show you this film, we need your permission to use cookies.</p><p>${PRAISE}</p></div>`,
    ),
  ],
  [
    'a wall',
    behind(
      `<div class="x9"><h2>Read on</h2><p>${PRAISE}</p><p>Already a subscriber? <a href="/in">Log in</a></p></div>`,
    ),
  ],
  [
    'a wall that says what it costs not to read on',
    within(
      '<div class="x9"><h3>Keep reading for FREE!</h3><p>Whoever has an account sees more of what is told here.</p></div>',
    ),
  ],
  [
    'a wall in German',
    behind(`<div class="x9"><h2>Mehr davon</h2><p>${PRAISE}</p><a href="/abo">Jetzt abonnieren</a></div>`),
  ],
  [
    'a wall in French',
    behind(
      `<div class="x9"><h2>La suite</h2><p>${PRAISE}</p><p>Déjà abonné ? <a href="/in">Connectez-vous</a></p></div>`,
    ),
  ],
  [
    'a shop',
    within(
      `<div class="x9"><div>Coast Media may get a commission</div><a href="/pen"><div>A pen</div></a><p>${PRAISE}</p></div>`,
    ),
  ],
  [
    'a shop that says what it costs',
    within(
      `<div class="x9"><div>$19.99</div><div><h3>A pen for life</h3><p>${PRAISE}</p><a href="/pen">$19 at Inkmart</a></div></div>`,
    ),
  ],
  [
    'a subscription that may be free',
    within(
      `<div class="x9"><p>To receive new posts, consider becoming a free or paid subscriber.</p><p>${PRAISE}</p></div>`,
    ),
  ],
  ['a shop in an advertisement', within(`<div class="x9"><div>Ad</div><p>${PRAISE}</p><a href="/pen">Buy</a></div>`)],
  [
    'a shop in what somebody paid for',
    within(`<section><div><span>Sponsored</span></div><div>A pen for life</div><p>${PRAISE}</p></section>`),
  ],
])('what a box without a telling name says beside the way to %s is no text', (_what, body) => {
  expect(textOf(body)).toEqual(TEXT);
});

const APPEAL = [
  'That is why we have told this coast what it does not want to hear, for ten years, in four languages and at every hour.',
  'Other papers have put up walls. We have not, and whoever has no money reads what those with money read, on the same day.',
  'A paper costs money, and nobody pays for the hours in which a story turns out to be none, or for the boat to the island.',
  'Nor does anybody pay for the lawyers, of whom this paper has had more than it has had editors since it was founded.',
  'It has two desks, one telephone and a boat that leaks, and it goes to print on six days out of seven, come what may.',
  'Those who can give as much as they like, once or every month, and get nothing for it but the paper that they have now.',
];
const joining = '<p>For six crowns a month you can support our journalism.</p><p>Become a member of the Messenger.</p>';

it('a long appeal for money is no text where several lines of its box ask; where one does, the box is text', () => {
  const text = [1, 2, 3].flatMap((day) => TEXT.map((line) => `${line} So it was on day ${day}.`));
  const box = (lines: string) =>
    `<div class="zz">${paragraphs(text.slice(0, 6))}<div class="x9"><h3>Dear reader</h3>${paragraphs(APPEAL)}${lines}</div>${paragraphs(text.slice(6))}</div>`;
  expect(textOf(box(joining))).toEqual(text);
  expect(textOf(box('<p>Become a member of the Messenger.</p>'))).toEqual(expect.arrayContaining(APPEAL));
});

it('a box of the text is none for an offer in the next paragraph, in one like its own, or for a question to a person', () => {
  const box = (more: string) => `<div class="x9"><p>${PRAISE}</p>${more}</div>`;
  expect(textOf(within(`${box('')}<p>Sign up for our newsletter.</p>`))).toContain(PRAISE);
  expect(textOf(within(box('<p>Already tired of it?</p>')))).toContain(PRAISE);
  const parts = `<div class="zz">${paragraphs(TEXT.slice(0, 2))}<p>Sign up for our newsletter.</p></div>`;
  expect(textOf(`<div class="zz">${paragraphs(TEXT)}</div>${parts.replaceAll('said', 'told us')}`)).toHaveLength(6);
  const last = parts.replaceAll('said', 'told us').replace('"zz"', '"zz last"');
  expect(textOf(`<div class="zz first">${paragraphs(TEXT)}</div>${last}`)).toHaveLength(6);
});

it('what stands beside an advertisement’s label in the text’s own box, or before it in another, is text', () => {
  const quotation = `<blockquote><p>${PRAISE}</p></blockquote>`;
  expect(textOf(within(`<div>Advertisement</div>${quotation}`))).toContain(PRAISE);
  expect(textOf(within(`<div class="x9">${quotation}<div>Advertisement</div></div>`))).toContain(PRAISE);
  const part = `<div class="zz"><div>Advertisement</div>${paragraphs(TEXT.slice(2))}</div>`;
  expect(textOf(`<div class="zz">${paragraphs(TEXT.slice(0, 2))}</div>${part}`)).toEqual(TEXT);
});

it('what a page says it earns by its links is no text; what others earn, or say that they do, is', () => {
  const all = (line: string) => textOf(`<div class="zz">${paragraphs([line, ...TEXT])}</div>`);
  expect(all('When you buy something through our links, we may earn an affiliate commission.')).toEqual(TEXT);
  expect(all('We may earn commission from links on this page, but we name only boats we like.')).toEqual(TEXT);
  expect(all('This post may contain affiliate links: read my disclosure policy for details.')).toEqual(TEXT);
  expect(all('Please note, this page contains Amazon affiliate links.')).toEqual(TEXT);
  const asked =
    'If the island has its way, we may get a commission of inquiry by the summer, and an answer by the winter.';
  expect(all(asked)).toContain(asked);
  const others = 'Agents may earn a commission on every boat that they sell, the board said.';
  expect(all(others)).toEqual([others, ...TEXT]);
  const found = 'Two blogs on the ferry contain affiliate links, and this page of the board names neither, she said.';
  expect(all(found)).toEqual([found, ...TEXT]);
  const said = 'At the pier the agent said: “If you buy it, we may get a commission,” and laughed.';
  expect(all(said)).toEqual([said, ...TEXT]);
});

it('a part of the text that is about a newsletter is text, its heading as well', () => {
  expect(textOf(within(`<h2>Newsletter</h2><p>${PRAISE}</p>`))).toEqual([
    ...TEXT.slice(0, 2),
    'Newsletter',
    PRAISE,
    ...TEXT.slice(2),
  ]);
});

it('a box that speaks of an inbox, a newsletter or terms is text where the text does, too, or in a quotation', () => {
  const box = (lines: string) => `<div class="x9">${lines}</div>`;
  const subject = '<p>The newsletter of the board had said so in spring, and nobody had read it to the end.</p>';
  const about = `<p>What the newsletter said, as the board wrote it down, and as it was told on the island that day.</p>`;
  expect(textOf(within(`${subject}${box(about)}`))).toContain(about.slice(3, -4));
  const quotation = '<p>It was all in your inbox, the board wrote to the islanders, and you never opened it.</p>';
  expect(textOf(within(`<blockquote class="x9">${quotation}</blockquote>`))).toContain(quotation.slice(3, -4));
  expect(textOf(within(quotation))).toContain(quotation.slice(3, -4));
});

it.each([
  'In its newsletter the board wrote that no boat would be bought before the winter, and few believed it.',
  'Holm’s terms of use let it close an account at any time, he said, and it gives no reason.',
  'Segundo o boletim de ocorrência, o barco saiu do porto às três da manhã, sem luz e sem capitão.',
  'Según el boletín oficial del Estado, el barco no puede salir del puerto desde el martes.',
  'Mijn mailbox liep vol, zei de havenmeester, en niemand op het eiland had antwoord.',
  'Akşam haber bülteni, geminin salı günü limandan ayrılmadığını söyledi.',
])('a part in a box of its own that tells of somebody’s newsletter, terms or bulletin is text: “%s”', (line) => {
  expect(textOf(within(`<div class="x9"><h3>What next</h3><p>${line}</p></div>`))).toContain(line);
});

it.each([
  'Assine o boletim e receba as notícias da ilha toda manhã, antes do primeiro barco e do café.',
  'El boletín semanal que te cuenta lo que pasa en la isla, el puerto y el mar, todos los lunes.',
  'Bültenimiz her sabah adadan, limandan ve denizden haberleri sana getirir, kahvenden önce.',
  'Elke ochtend het belangrijkste nieuws van het eiland, de haven en de zee in je mailbox.',
  'Lo más importante de la isla, cada mañana en tu correo, antes del primer barco.',
  'Le notizie dell’isola ogni mattina nella tua casella, prima del battello e del caffè.',
  'Najważniejsze wiadomości z wyspy na Twoją skrzynkę, codziennie przed pierwszym promem.',
  'احصل على أهم أخبار الجزيرة في بريدك كل صباح، قبل أول قارب وقبل القهوة.',
])('a newsletter’s box is no text: “%s”', (line) => {
  expect(textOf(within(`<div class="x9"><h3>What next</h3><p>${line}</p></div>`))).toEqual(TEXT);
});

it('a sum in large letters that a sentence goes on from is no price', () => {
  const line = 'is what each household would pay in the first year, according to the board’s own study.';
  const box = (text: string) => within(`<div class="x9"><div>$300</div><p>${text}</p></div>`);
  expect(textOf(box(line))).toContain(line);
  expect(textOf(box(PRAISE))).toEqual(TEXT);
});

it('of a list of things each with what it costs, the boxes are text; so is one with a sum in it', () => {
  const box = (price: string) =>
    `<div class="x9"><h3>Pen ${price.length}</h3><div>${price}</div><p>${PRAISE} That takes ${price.length} of them.</p></div>`;
  const list = ['$1', '$22', '$333', '$4444', '$55555'].map(box).join('');
  const told = (body: string) => textOf(body).filter((line) => line.startsWith(PRAISE)).length;
  const more = paragraphs(TEXT.map((line) => `${line} So it was said in May, and not for the first time.`));
  expect(told(within(`${more}${list}`))).toBe(5);
  expect(told(within(box('$3 million is what it costs')))).toBe(1);
});

it('the head of an article that is called a newsletter is no offer', () => {
  const head = `<header><div>Newsletter</div><h1>The last boat has left</h1><p>${PRAISE}</p></header>`;
  const title = '<title>The last boat has left</title>';
  const reading = readHtml(
    `<html><head>${title}</head><body><main>${head}<div>${paragraphs(TEXT)}</div></main></body></html>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(reading.blocks[article?.standfirst ?? -1]?.text).toBe(PRAISE);
});

it('paragraphs of the text’s kind are text below a label that says it goes on behind an advertisement; what an advertisement sells is none', () => {
  const part = (label: string, name: string, lines: readonly string[]) =>
    `<section class="${name}"><p>${label}</p>${paragraphs(lines)}</section>`;
  const label = 'Article continues after advertisement';
  const text = `<section class="a1">${paragraphs(TEXT)}</section>`;
  const more = TEXT.map((line) => `${line} So it was said in May.`);
  expect(textOf(`${text}${part(label, 'a2', more.slice(0, 2))}${part(label, 'a3', more.slice(2))}`)).toEqual([
    ...TEXT,
    ...more,
  ]);
  const sold = part('Advertisement', 'a2', [PRAISE]);
  const rest = `<section class="a1">${paragraphs(more)}</section>`;
  expect(textOf(`${text}${rest}${sold}${text}`)).toEqual([...TEXT, ...more, ...TEXT]);
});
