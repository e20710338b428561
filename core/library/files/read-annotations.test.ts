import { describe, expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { attachNotes } from '../notes/attach-notes.ts';
import { readLibraryFile } from './read-library-file.ts';

const PAGE = 'https://news.example/a';
const TEXT = 'The mayor said so on Monday.\nThe clerk said so, too, and the mayor said so again.';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const NOTHING_QUOTED = 'It quotes no words of a page. It was left out.';

const quote = (exact: string, more: object = {}) => ({ type: 'TextQuoteSelector', exact, ...more });
const on = (selector: unknown, source: unknown = PAGE) => ({ source, selector });
const annotation = (fields: object) => ({ '@context': CONTEXT, id: 'urn:1', type: 'Annotation', ...fields });

function read(value: unknown) {
  const reading = readLibraryFile(JSON.stringify(value));
  if (!reading.ok) throw new Error(reading.message);
  return { notes: reading.looseNotes, faults: reading.faults.map(({ message }) => message) };
}

/** The words that an annotation of one target marks in the article. */
function wordsOf(selector: unknown): string[] | string {
  const { notes, faults } = read(annotation({ target: on(selector) }));
  if (notes.length === 0) return faults.join();
  const article = { id: 'a', title: 'A', language: null, text: TEXT, notes: [] };
  const origin = { url: PAGE, site: null, byline: null, published: null, remark: null };
  const attached = attachNotes({ ...article, origin }, notes, 'unsourced');
  const spans = attached.article.notes.flatMap(({ content }) => content);
  return attached.faults[0]?.message ?? spans.map(({ start, end }) => `${start} ${TEXT.slice(start, end)}`);
}

describe('a selector of the model marks', () => {
  it.each<[string, unknown, string[]]>([
    // 4.2.9, example 29.
    [
      'a phrase of a named paragraph',
      { type: 'FragmentSelector', value: 'para5', refinedBy: quote('too') },
      ['48 too'],
    ],
    [
      'a phrase of a paragraph, three selections deep',
      { type: 'CssSelector', refinedBy: { type: 'XPathSelector', refinedBy: quote('too') } },
      ['48 too'],
    ],
    [
      'a phrase of a quoted sentence, though it stands elsewhere, too',
      quote('The clerk said so, too', { refinedBy: quote('said so') }),
      ['39 said so'],
    ],
    [
      'the same by its place in the sentence, counted in characters',
      quote('The clerk said so, too', { refinedBy: { type: 'TextPositionSelector', start: 10, end: 17 } }),
      ['39 said so'],
    ],
    [
      'a phrase that stands twice in the quoted sentence, by what stands before it',
      quote('The clerk said so, too, and the mayor said so', { refinedBy: quote('said so', { prefix: 'mayor ' }) }),
      ['67 said so'],
    ],
    [
      'the phrase by the first refinement that is understood',
      { type: 'FragmentSelector', refinedBy: [{ type: 'XPathSelector' }, quote('too')] },
      ['48 too'],
    ],
    [
      'the whole quote where its refinement is none of words',
      quote('on Monday', { refinedBy: { type: 'SvgSelector' } }),
      ['18 on Monday'],
    ],
    [
      'all from one quote up to another',
      { type: 'RangeSelector', startSelector: quote('on Monday'), endSelector: quote('clerk') },
      ['18 on Monday.\nThe'],
    ],
    [
      'all from one quote up to another within named paragraphs',
      {
        type: 'RangeSelector',
        startSelector: { type: 'FragmentSelector', refinedBy: quote('on Monday') },
        endSelector: { type: 'FragmentSelector', refinedBy: quote('clerk') },
      },
      ['18 on Monday.\nThe'],
    ],
    ['words among selectors nobody knows', [null, 'urn:x', { type: 'Odd' }, [], quote('too')], ['48 too']],
    ['words of a type in a list', { ...quote('too'), type: ['TextQuoteSelector'] }, ['48 too']],
  ])('%s', (_what, selector, words) => {
    expect(wordsOf(selector)).toEqual(words);
  });

  it.each<[string, unknown, string]>([
    [
      'a place alone, of a text that only its maker has',
      { type: 'TextPositionSelector', start: 412, end: 795 },
      NOTHING_QUOTED,
    ],
    ['bytes', { type: 'DataPositionSelector', start: 4096, end: 4104 }, NOTHING_QUOTED],
    ['a shape', { type: 'SvgSelector', value: '<svg:svg> ... </svg:svg>' }, NOTHING_QUOTED],
    ['an element', { type: 'CssSelector', value: '#elemid > .elemclass + p' }, NOTHING_QUOTED],
    ['a selector at an address', 'http://example.org/selectors/html-selector1', NOTHING_QUOTED],
    [
      'all between two elements',
      { type: 'RangeSelector', startSelector: { type: 'XPathSelector' }, endSelector: { type: 'XPathSelector' } },
      NOTHING_QUOTED,
    ],
    [
      'all from a quote up to an element',
      { type: 'RangeSelector', startSelector: quote('on Monday'), endSelector: { type: 'XPathSelector' } },
      NOTHING_QUOTED,
    ],
    [
      'all from a quote up to one before it',
      { type: 'RangeSelector', startSelector: quote('clerk'), endSelector: quote('on Monday') },
      'The words "clerk" do not stand in the article, or more than once. It was left out.',
    ],
    [
      'a phrase that stands twice in the quoted sentence, and nothing says which',
      quote('The clerk said so, too, and the mayor said so', { refinedBy: quote('said so') }),
      NOTHING_QUOTED,
    ],
    [
      'what a quoted sentence does not hold',
      quote('The clerk said so', { refinedBy: quote('on Monday') }),
      NOTHING_QUOTED,
    ],
  ])('nothing, and is listed: %s', (_what, selector, message) => {
    expect(wordsOf(selector)).toBe(message);
  });

  it('nothing, and is listed, where they are nested deeper than anybody selects', () => {
    const deep = (inner: string) =>
      `${'{"type":"FragmentSelector","refinedBy":'.repeat(30_000)}${inner}${'}'.repeat(30_000)}`;
    const write = (selector: string) => JSON.stringify(annotation({ target: on('?') })).replace('"?"', selector);
    const listed = { ok: true, looseNotes: [], faults: [{ message: NOTHING_QUOTED }] };
    expect(readLibraryFile(write(deep(JSON.stringify(quote('too')))))).toMatchObject(listed);
    const ranges = `${'{"type":"RangeSelector","startSelector":'.repeat(30_000)}1${'}'.repeat(30_000)}`;
    expect(readLibraryFile(write(ranges))).toMatchObject(listed);
  });
});

it('a selection within words that are made to be slow costs a bounded time', { timeout: 60_000 }, () => {
  const [outer, inner] = [`${'a'.repeat(2_000_000)}b`, `${'a'.repeat(1_000_000)}c`];
  const selector = quote(outer, { refinedBy: quote(inner) });
  const took = costOf(() => expect(wordsOf(selector)).toBe(NOTHING_QUOTED));
  // Letter by letter at each place it would take hours.
  expect(took).toBeLessThan(10_000);
});

describe('what an annotation says is kept, wherever the model lets it stand', () => {
  const target = on(quote('too'));
  const text = (value: string, more: object = {}) => ({ type: 'TextualBody', value, ...more });

  it.each<[string, object, object]>([
    ['an address', { body: 'http://example.org/note1' }, { comment: 'http://example.org/note1' }],
    [
      'a resource',
      { body: { id: 'http://example.org/a.mp3', type: 'Sound' } },
      { comment: 'http://example.org/a.mp3' },
    ],
    [
      'a specific resource',
      { body: { type: 'SpecificResource', purpose: 'describing', source: { id: 'http://example.org/1' } } },
      { comment: 'http://example.org/1' },
    ],
    [
      'a choice',
      { body: { type: 'Choice', items: [text('In English'), { id: 'http://example.org/de.mp3' }] } },
      { comment: 'In English\n\nhttp://example.org/de.mp3' },
    ],
    ['a text without a type', { body: { value: 'Who?' } }, { comment: 'Who?' }],
    [
      'tags',
      { body: [text('love', { purpose: 'tagging' }), text('No really.')] },
      { comment: 'No really.\n\nTags: love' },
    ],
    [
      'tags and a kind',
      { body: ['love', 'inserted', 'hate'].map((tag) => text(tag, { purpose: 'tagging' })) },
      { comment: 'Tags: love, hate', kind: 'inserted' },
    ],
    [
      'purposes in a list',
      { body: text('unsourced', { purpose: ['tagging', 'classifying'] }) },
      { comment: '', kind: 'unsourced' },
    ],
    [
      'a purpose nobody knows',
      { body: text('Mend it.', { purpose: 'http://example.org/mending' }) },
      { comment: 'Mend it.' },
    ],
    ['an edit', { body: text('annotation', { purpose: 'editing' }) }, { comment: 'annotation' }],
    [
      'two questions and two names',
      {
        body: ['Who?', 'When?']
          .map((one) => text(one, { purpose: 'questioning' }))
          .concat(['A', 'B'].map((one) => text(one, { purpose: 'identifying' }))),
      },
      { question: 'Who?', source: 'A', comment: 'When?\n\nB' },
    ],
    ['a motivation in place of a purpose', { motivation: 'tagging', bodyValue: 'love' }, { comment: 'Tags: love' }],
    [
      'motivations in a list',
      { motivation: ['commenting', 'questioning'], body: text('Who?') },
      { comment: '', question: 'Who?' },
    ],
    [
      'a question too long for one',
      { motivation: 'questioning', body: text('Who? '.repeat(200)) },
      { comment: 'Who? '.repeat(200), question: '' },
    ],
    ['nothing at all', { motivation: 'highlighting' }, { comment: '', question: '', kind: null, source: null }],
    // As it was: what stands beside the kind is a comment.
    ['a plain comment', { motivation: 'commenting', body: [text('Who?'), 7, null] }, { comment: 'Who?' }],
  ])('%s', (_what, fields, note) => {
    expect(read(annotation({ target, ...fields }))).toMatchObject({ notes: [note], faults: [] });
  });
});

describe('targets', () => {
  const words = (notes: readonly { url: string | null; passages: readonly { exact: string }[] }[]) =>
    notes.map(({ url, passages }) => [url, ...passages.map(({ exact }) => exact)]);

  it('of two pages become a note on each', () => {
    const other = 'https://other.example/b';
    const target = [on(quote('one')), on(quote('two'), other), on(quote('three'), 'http://news.example/a#top')];
    const { notes, faults } = read(annotation({ target, bodyValue: 'Who?' }));
    expect([words(notes), faults]).toEqual([
      [
        [PAGE, 'one', 'three'],
        [other, 'two'],
      ],
      [],
    ]);
    expect(notes.map(({ id, comment }) => [id, comment])).toEqual([
      ['urn:1', 'Who?'],
      ['urn:1', 'Who?'],
    ]);
  });

  it('without words beside one with words are listed', () => {
    const { notes, faults } = read(
      annotation({ target: [PAGE, on(quote('one')), { id: 'http://example.org/image1' }] }),
    );
    expect(words(notes)).toEqual([[PAGE, 'one']]);
    expect(faults).toEqual(Array(2).fill('A part of it quotes no words of a page. It was left out.'));
  });

  it('of a choice, a list or a composite are read as if they stood alone', () => {
    for (const type of ['Choice', 'List', 'Composite', 'Independents']) {
      expect(words(read(annotation({ target: { type, items: [on(quote('one')), on(quote('two'))] } })).notes)).toEqual([
        [PAGE, 'one', 'two'],
      ]);
    }
  });

  it.each<[string, unknown, string]>([
    ['an address', PAGE, NOTHING_QUOTED],
    ['nothing', undefined, 'It is on an address that does not begin with http:// or https://. It was left out.'],
    ['a number', 7, 'It is on an address that does not begin with http:// or https://. It was left out.'],
    ['an empty list', [], 'It is on an address that does not begin with http:// or https://. It was left out.'],
    ['a page in a state', { source: PAGE, state: { type: 'TimeState' } }, NOTHING_QUOTED],
  ])('of no words are listed: %s', (_what, target, message) => {
    expect(read(annotation({ target }))).toEqual({ notes: [], faults: [message] });
  });
});

describe('annotations stand', () => {
  const one = (id: string) => ({ id, type: 'Annotation', target: on(quote('too')) });
  const page = (...ids: string[]) => ({ type: 'AnnotationPage', items: ids.map(one) });
  const ids = (value: unknown) => read(value).notes.map(({ id }) => id);

  it.each<[string, unknown]>([
    ['in a page', page('a', 'b')],
    [
      'in a collection, with its pages in it',
      { type: 'AnnotationCollection', first: { ...page('a'), next: page('b') } },
    ],
    ['in a collection without a page', { type: 'AnnotationCollection', items: [one('a'), one('b')] }],
    ['in several pages in a list', [page('a'), page('b')]],
    ['in a graph', { '@context': CONTEXT, '@graph': [one('a'), one('b')] }],
    ['in a page in a graph', { '@context': [CONTEXT], '@graph': [page('a', 'b')] }],
    ['behind something else', [7, page('a', 'b')]],
    [
      'with the names that JSON-LD has for id and type',
      {
        '@type': 'AnnotationPage',
        items: [
          { ...one(''), id: undefined, '@id': 'a' },
          { ...one('b'), type: undefined, '@type': ['Annotation'] },
        ],
      },
    ],
    ['under a context by https', { '@context': CONTEXT.replace('http:', 'https:'), items: [one('a'), one('b')] }],
  ])('%s', (_what, value) => {
    expect(ids(value)).toEqual(['a', 'b']);
  });

  it('alone in the place of a list, as compacted JSON-LD has them', () => {
    expect(ids({ type: 'AnnotationPage', items: one('a') })).toEqual(['a']);
    expect(ids({ '@context': CONTEXT, '@graph': one('a') })).toEqual(['a']);
  });

  it('and what is none in the place of one is listed, an empty list or page, too', () => {
    for (const odd of [[], [[[]]], {}, null, 'urn:1', { type: 'AnnotationPage' }, { ...page(), items: null }]) {
      expect(read({ type: 'AnnotationPage', items: [one('a'), odd] })).toMatchObject({
        notes: [{ id: 'a' }],
        faults: ['It is not an annotation. It was left out.'],
      });
    }
    for (const empty of [page(), [page(), page()]]) expect(read(empty)).toEqual({ notes: [], faults: [] });
  });

  it('and where more of them are at an address, that is listed', () => {
    expect(read({ ...page('a'), next: 'http://example.org/page2' })).toMatchObject({
      notes: [{ id: 'a' }],
      faults: [
        'It goes on at http://example.org/page2, and nothing is fetched: annotations there are not in this file.',
      ],
    });
  });

  it('elsewhere altogether: the file is refused, and told why', () => {
    expect(readLibraryFile(JSON.stringify({ type: 'AnnotationPage', items: null }))).toMatchObject({ ok: false });
    const collection = {
      '@context': CONTEXT,
      type: 'AnnotationCollection',
      total: 42_023,
      first: 'http://example.org/1',
    };
    expect(readLibraryFile(JSON.stringify(collection))).toEqual({
      ok: false,
      message: 'This file holds no annotations: they are kept at another address, or missing.',
    });
  });
});
