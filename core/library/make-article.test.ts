import { describe, expect, it } from 'vitest';
import type { Article } from '../extract/find-articles.ts';
import type { Note } from '../notes/note.ts';
import type { Reading } from '../text/block.ts';
import { articleId } from './addresses/article-id.ts';
import { makeArticle } from './make-article.ts';
import { editNote } from './notes/edit-note.ts';
import { keepOwnNotes } from './notes/keep-own-notes.ts';
import { makeOwnNote } from './notes/make-own-note.ts';
import { wordsOfNote } from './notes/words-of-note.ts';

const LINES = [
  'Home',
  'The clock of Elmere',
  'The clock stopped, the mayor said.',
  'Read also: bells',
  'It will ring again.',
];
const BODY = [2, 4];

function readingOf(lines: readonly string[]): Reading {
  let start = 0;
  const blocks = lines.map((text) => {
    const block = { text, start, end: start + text.length, tag: 'p', path: 'p', hints: '', linkShare: 0, links: [] };
    start += text.length + 1;
    return block;
  });
  const meta = { title: 'The page', language: 'en', url: null, site: 'Elmere News', byline: null, published: null };
  return { text: lines.join('\n'), blocks, meta: { ...meta, types: [] } };
}

const reading = readingOf(LINES);
const article: Article = {
  headline: 1,
  standfirst: null,
  byline: null,
  published: null,
  title: LINES[1] as string,
  bylineText: 'A. Writer',
  publishedText: '2026-11-20',
  body: BODY,
  between: [{ block: 3, reason: 'a link' }],
  isEntry: false,
};

const spanOf = (words: string, text = reading.text) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const own = (id: string, words: string, text?: string) =>
  makeOwnNote(id, { kind: 'attributed', source: 'the mayor', text: 'Said where?' }, [spanOf(words, text)]);
const store = (notes: readonly Note[], address: string | null = 'https://news.example/a#top') =>
  makeArticle({ reading, article, notes, address });

describe('a page as it is stored', () => {
  it('is its body, with what is known of it', () => {
    expect(store([])).toEqual({
      id: 'page-news.example/a',
      title: 'The clock of Elmere',
      language: 'en',
      text: 'The clock stopped, the mayor said.\nIt will ring again.',
      origin: {
        url: 'https://news.example/a',
        site: 'Elmere News',
        byline: 'A. Writer',
        published: '2026-11-20',
        remark: null,
      },
      notes: [],
    });
  });

  it('is listed under its author’s name, not under “By”', () => {
    const told = { ...article, bylineText: 'By Jo Anders' };
    expect(makeArticle({ reading, article: told, notes: [], address: null })?.origin.byline).toBe('Jo Anders');
  });

  it('keeps the notes on its words, and where they stand', () => {
    const automatic = { ...own('a1', 'It will ring again.'), origin: 'automatic' as const };
    const across = own('own-2', 'the mayor said.\nRead also: bells\nIt will');
    const made = store([own('own-1', 'The clock stopped'), automatic, across]);
    const words = made?.notes.map(({ id, content: [span] }) => [id, made.text.slice(span?.start, span?.end)]);
    expect(words).toEqual([
      ['own-1', 'The clock stopped'],
      ['auto-a1', 'It will ring again.'],
      ['own-2', 'the mayor said.\nIt will'],
    ]);
  });

  it('leaves notes out that stand beside it, and those the format has no room for', () => {
    const tooLong = { ...own('own-2', 'The clock stopped'), why: 'x'.repeat(10_000) };
    expect(store([own('own-1', 'Read also'), own('own-3', 'Home'), tooLong])?.notes).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'about:blank', null])(
    'has no address where that is %s',
    (at) => {
      const made = store([], at);
      expect(made?.origin.url).toBeNull();
      expect(made?.id).toMatch(/^text-[0-9a-f]{16}$/);
    },
  );

  it('is all of the page’s text where no article was found, and null where there is none', () => {
    expect(makeArticle({ reading, article: null, notes: [], address: null })?.text).toBe(LINES.join('\n'));
    expect(makeArticle({ reading: readingOf([]), article: null, notes: [], address: null })).toBeNull();
  });
});

const SPANISH =
  'La oficina del puerto dijo el lunes que la vieja grúa será desmontada antes del invierno y que nadie había pedido conservarla. Según la alcaldesa, la ciudad no la necesita. Varios vecinos esperaban un museo en el muelle.';
const SWISS =
  'Das Hafenamt teilte am Montag mit, dass der alte Kran noch vor dem Winter abgebaut werde und dass niemand um seinen Erhalt gebeten habe. Laut der Bürgermeisterin braucht die Stadt ihn nicht. Einige Nachbarn hatten auf ein Museum gehofft.';

it.each<[string, string, string | null, string | null]>([
  ['a page left in English by its template', SPANISH, 'en', 'es'],
  ['a page that declares none', SPANISH, null, 'es'],
  ['a page that declares its own, as it spells it', SWISS, 'de-CH', 'de-CH'],
  [
    'a script beside the language',
    '港湾局は月曜日、古いクレーンを冬までに撤去すると発表した。',
    'zh-Hant-TW',
    'zh-Hant-TW',
  ],
  ['a text too short to tell', 'Nada.', 'en-GB', 'en-GB'],
])('the language that is stored is the text’s: %s', (_what, text, declared, stored) => {
  const own = readingOf([text]);
  const page = { ...own, meta: { ...own.meta, language: declared } };
  expect(makeArticle({ reading: page, article: null, notes: [], address: null })?.language).toBe(stored);
});

describe('the id', () => {
  it('is the same for one page however its address is written', () => {
    const id = articleId('https://News.Example/a/', 'text');
    expect(articleId('http://news.example/a#b', 'other')).toBe(id);
  });

  it('is the same with "www" and for the copy for phones, and not for what only looks like one', () => {
    const id = articleId('https://news.example/strike', '');
    for (const address of [
      'https://www.news.example/strike',
      'https://amp.news.example/strike',
      'https://www.amp.news.example/amp/strike/',
      'https://news.example/strike/amp/',
      'https://news.example/strike?amp',
      'https://news.example/strike?outputType=amp#top',
    ])
      expect(articleId(address, '')).toBe(id);
    for (const address of [
      'https://news.example/strike-amp',
      'https://news.example/strike/amps',
      'https://news.example/strike?amp=guitar',
      'https://wwwnews.example/strike',
    ])
      expect(articleId(address, '')).not.toBe(id);
    expect(articleId('https://amp.example/amp', '')).toBe('page-amp.example/amp');
  });

  it('tells stories apart whose addresses stand behind "#"', () => {
    const ids = ['#/story/1', '#/story/2', '#!/story/1', '', '#comments'].map((end) =>
      articleId(`https://news.example/${end}`, ''),
    );
    expect(new Set(ids).size).toBe(4);
    expect(articleId('https://news.example/#/story/1/', '')).toBe(ids[0]);
  });

  it('tells long addresses apart within 200 characters', () => {
    const long = `https://news.example/${'a'.repeat(3000)}`;
    expect(articleId(`${long}1`, '')).not.toBe(articleId(`${long}2`, ''));
    expect(articleId(long, '').length).toBeLessThanOrEqual(200);
  });
});

describe('stored again', () => {
  const FILLER = 'The bells of the old tower have been silent since the flood of last March. Nobody repaired them.';
  const former = {
    ...(store([]) as NonNullable<ReturnType<typeof store>>),
    text: `The clock stopped, the mayor of the town said on Monday. ${FILLER} It cost 40 crowns.`,
  };
  const withNotes = {
    ...former,
    notes: [own('own-1', 'the mayor of the town said', former.text), own('auto-a1', 'It cost', former.text)],
  };

  it('keeps the reader’s own notes where their words stand now, and lets go of what analysis found', () => {
    const fresh = { ...former, text: `A new beginning was written here. ${former.text}`, notes: [] };
    const [note, ...others] = keepOwnNotes(withNotes, fresh).notes;
    expect(others).toEqual([]);
    expect(fresh.text.slice(note?.content[0]?.start, note?.content[0]?.end)).toBe('the mayor of the town said');
  });

  it('leaves a note out whose words are gone', () => {
    const fresh = { ...former, text: `${FILLER} It cost 40 crowns.`, notes: [] };
    expect(keepOwnNotes(withNotes, fresh).notes).toEqual([]);
  });

  it('keeps the reader’s own rather than those of analysis where there is no room for all', () => {
    const many = (name: string, count: number) =>
      Array.from({ length: count }, (_, n) => own(`${name}-${n}`, 'the mayor', former.text));
    const kept = keepOwnNotes({ ...former, notes: many('own', 4_990) }, { ...former, notes: many('auto', 20) });
    expect(kept.notes).toEqual(many('own', 4_990));
  });

  it('does not double a note that came along with the page', () => {
    const fresh = { ...withNotes, notes: [own('own-1', 'the mayor', former.text)] };
    expect(keepOwnNotes(withNotes, fresh).notes).toEqual(fresh.notes);
  });
});

it('a headline that is too long is cut between two characters', () => {
  const title = `${'x'.repeat(499)}\u{1F514}`;
  expect(makeArticle({ reading, article: { ...article, title }, notes: [], address: null })?.title).toBe(
    'x'.repeat(499),
  );
});

describe('a note that is edited', () => {
  const note: Note = {
    ...own('n', 'The clock'),
    source: { spans: [{ start: 1, end: 2 }], text: 'He', resolved: 'The mayor', grade: 'named', link: null },
    cue: [{ start: 3, end: 4 }],
  };

  it('keeps a source that stays as it was, with its place', () => {
    const edited = editNote(note, { ...wordsOfNote(note), text: 'New words.' });
    expect(edited).toEqual({ ...note, why: 'New words.' });
  });

  it('takes another source without a place', () => {
    const { source } = editNote(note, { ...wordsOfNote(note), source: 'The clerk' });
    expect(source).toEqual({ spans: [], text: 'The clerk', resolved: null, grade: 'named', link: null });
  });

  it('has neither source nor cue once it is an inserted line', () => {
    expect(editNote(note, { kind: 'inserted', source: 'x', text: '' })).toMatchObject({ source: null, cue: [] });
  });
});
