import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../tools/analyze/read-html.ts';
import { answerFirst } from '../pipeline.ts';
import { indexLibrary } from './candidates/index-library.ts';

/** A headline and paragraphs, as an article of another site or of a file was stored. */
const [HEADLINE = '', ...PARAGRAPHS] = readFileSync('test/goldens/match/tuning/river-flood/story.txt', 'utf8')
  .trim()
  .split(/\n\n+/)
  .map((paragraph) => paragraph.replaceAll('\n', ' '));
const library = indexLibrary([
  {
    id: 'flood',
    title: HEADLINE,
    language: 'en',
    text: [HEADLINE, ...PARAGRAPHS].join('\n\n'),
    origin: { url: null, site: null, byline: null, published: null, remark: null },
    notes: [],
  },
]);

const FRENCH = [
  'La ville de Morlac ferme sa piscine municipale',
  'La piscine municipale de Morlac fermera ses portes le 30 septembre, a annoncé lundi la mairie. Le bassin, ouvert en 1974, perd chaque jour 40 mètres cubes d’eau.',
  'La maire, Claire Fontaine, a expliqué que les travaux coûteraient 6 millions d’euros. « La commune ne peut pas payer seule », a-t-elle déclaré.',
  'Le club de natation compte 310 licenciés. Son président, Marc Dubreuil, demande une réunion publique avant la fin du mois.',
  'Les écoles devront conduire leurs élèves à Saint-Aubin, à 22 kilomètres. Le département prendra en charge le transport jusqu’en juin.',
  'Une pétition en ligne a recueilli 2 400 signatures en trois jours. Le conseil municipal doit en débattre le 12 octobre.',
];

const MAYOR = 'Governor Petr Havlik calls in the army, two people are missing and a town is cut off by the Lenna.';
const show = (paragraphs: readonly string[]) => paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const page = (top: string, body: string) =>
  `<html lang="en"><head><title>${HEADLINE} - The Valley Post</title></head><body><nav><a href="/">Home</a></nav>
  <main><article><header><h1>${HEADLINE}</h1>${top}</header><div class="content">${body}</div></article></main></body></html>`;
const relationOf = (html: string) => {
  const reading = readHtml(html);
  if (typeof reading === 'string') throw new Error(reading);
  return answerFirst(reading, library).match?.relation;
};
const putIn = (own: string, at = 4) => page('', show(PARAGRAPHS.toSpliced(at, 0, own)));

describe('a page that has the article whole', () => {
  it.each<[string, string, string]>([
    ['a copy under a standfirst of its own', page(`<p>${MAYOR}</p>`, show(PARAGRAPHS)), 'copy'],
    ['a copy under one that opens its text', page('', `<p class="standfirst">${MAYOR}</p>${show(PARAGRAPHS)}`), 'copy'],
    [
      'a copy under one of several sentences',
      page(`<p>${MAYOR} Nobody had thought that the old bridge would fall before midnight.</p>`, show(PARAGRAPHS)),
      'copy',
    ],
    [
      'edited where an update stands there',
      page(
        '<p>UPDATE: Petr Havlik said on Tuesday that four people were missing in the Lenna valley.</p>',
        show(PARAGRAPHS),
      ),
      'edited',
    ],
    ['edited where its text opens with something new', page('', show([MAYOR, ...PARAGRAPHS])), 'edited'],
  ])('is %s', (_, html, relation) => {
    expect(relationOf(html)).toBe(relation);
  });

  it.each<[string, string]>([
    [
      'names another story',
      'See also our report on how Ostrava Mill rebuilt after the last flood: The town that would not drown.',
    ],
    ['names a video', 'Watch: Boats bring families to safety in Ostrava Mill as the river Lenna rises.'],
    [
      'asks readers',
      'Were you affected by the flood on the Lenna? Share your story with the reporters in Ostrava Mill.',
    ],
    [
      'tells of the site',
      'The Red Cross supports The Valley Post. Its supporters play no role in our journalism in the Lenna valley.',
    ],
    [
      'tells of the page',
      'Share this article with somebody in the Lenna valley who should know what Petr Havlik promised.',
    ],
    ['says when it changed', 'Updated on March 4, 2026 at 10:20 p.m.'],
    ['corrects a name', 'Correction: An earlier version of this article misspelt the name of Eva Machova.'],
    [
      'asks in German',
      'Wurden Sie in Ostrava Mill vom Hochwasser der Lenna überrascht? Schreiben Sie der Redaktion bis Sonntag.',
    ],
    [
      'asks in French',
      'Vous étiez à Ostrava Mill quand la Lenna a débordé ? Écrivez à la rédaction avant dimanche soir.',
    ],
    [
      'asks in Spanish',
      'Siga la información sobre Ostrava Mill y el río Lenna en nuestro directo de la mañana y de la tarde.',
    ],
  ])('is a copy where a line %s', (_, line) => {
    expect(relationOf(putIn(line))).toBe('copy');
  });

  it.each<[string, string]>([
    [
      'quotes words to readers',
      '“We ask you to stay out of our valley,” governor Petr Havlik told visitors from Brodek.',
    ],
    [
      'names the US',
      'Petr Havlik said that the US had offered helicopters and tents to the governor of the Lenna valley.',
    ],
    ['names nobody', 'None of this has been confirmed.'],
    ['names nobody and says what became of it', 'The decision has since been reversed.'],
    ['names nobody and denies', 'The ministry did not respond to a request for comment.'],
    ['is an update', 'UPDATE: Four people are missing in Ostrava Mill now, the fire service said on Tuesday.'],
  ])('is edited where a paragraph %s', (_, line) => {
    expect(relationOf(putIn(line))).toBe('edited');
  });

  it.each<[string, string]>([
    ['is set as a caption', '<p class="caption">None of this has been confirmed.</p>'],
    ['stands in a box', '<aside><p>None of this has been confirmed.</p></aside>'],
    ['is a link', '<p><a href="/more">None of this has been confirmed.</a></p>'],
    ['names the pages to come', '<p>This is a developing story and will be updated.</p>'],
    ['tells the reader what to do', '<p>Find out which roads will be closed.</p>'],
    ['asks the reader', '<p>Would you have stayed at home?</p>'],
    ['tells how the page is paid', '<p>The newsletter is paid for by readers.</p>'],
    ['is a caption without a verb', '<p>An empty boat behind the old mill.</p>'],
    ['tells who may read', '<p>This text is available to subscribers only.</p>'],
    ['tells what its browser has to do', '<p>JavaScript must be enabled for the rest.</p>'],
    ['tells when it was changed', '<p>This was updated 20 minutes ago.</p>'],
    ['tells of a game', '<p>The weekly quiz has been extended by a day.</p>'],
    ['is its author’s note', '<p>Ann Lee is a freelance writer who lives in Brno.</p>'],
  ])('is a copy where a line that names nobody of the article %s', (_, line) => {
    expect(relationOf(page('', show(PARAGRAPHS.slice(0, 4)) + line + show(PARAGRAPHS.slice(4))))).toBe('copy');
  });

  it('is a copy where such a line stands behind its last paragraph', () => {
    expect(relationOf(putIn('None of this has been confirmed.', PARAGRAPHS.length))).toBe('copy');
  });

  it.each<[string, string, string | undefined]>([
    [
      'told with its headline where that is another',
      'Army called in as the Lenna rises',
      'Army called in as the Lenna rises',
    ],
    ['told with none where that is set otherwise', HEADLINE.toUpperCase(), undefined],
    ['told with none where that is the same', HEADLINE, undefined],
  ])('is %s', (_, headline, expected) => {
    const reading = readHtml(page('', show(PARAGRAPHS)).replaceAll(HEADLINE, headline));
    if (typeof reading === 'string') throw new Error(reading);
    expect(answerFirst(reading, library).match?.headline).toBe(expected);
  });

  it('is edited where the article itself speaks so and a paragraph is put in', () => {
    const own = 'We walked along the Lenna all night, and you could hear our boats from far away.';
    const [stored] = library.articles;
    if (stored === undefined) throw new Error('The library is empty.');
    const text = [HEADLINE, own, ...PARAGRAPHS].join('\n\n');
    const diary = indexLibrary([{ ...stored.article, text }]);
    const reading = readHtml(
      page(
        '',
        show([
          own,
          ...PARAGRAPHS.toSpliced(3, 0, 'In Ostrava Mill we met governor Petr Havlik, who gave us coffee and bread.'),
        ]),
      ),
    );
    if (typeof reading === 'string') throw new Error(reading);
    expect(answerFirst(reading, diary).match?.relation).toBe('edited');
  });

  it.each<[string, string, string]>([
    ['edited where a paragraph names nobody and denies in French', 'edited', 'Aucun de ces chiffres n’a été confirmé.'],
    ['a copy where such a line is a caption in French', 'copy', 'Le bassin vide, vu du toit.'],
  ])('is %s', (_, relation, line) => {
    const [stored] = library.articles;
    if (stored === undefined) throw new Error('The library is empty.');
    const [title = '', ...text] = FRENCH;
    const pool = indexLibrary([{ ...stored.article, title, language: 'fr', text: FRENCH.join('\n\n') }]);
    const reading = readHtml(page('', show(text.toSpliced(3, 0, line))).replaceAll(HEADLINE, title));
    if (typeof reading === 'string') throw new Error(reading);
    expect(answerFirst(reading, pool).match?.relation).toBe(relation);
  });
});
