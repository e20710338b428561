import { describe, expect, it } from 'vitest';
import { readLibraryFile } from './read-library-file.ts';

const URI = 'https://news.example/a';

/** As the service and its client give one out; fields of no use here and all. */
const annotation = (changes: object = {}) => ({
  id: 'zQ7fCKdpEe-K8JPbHTV2Wg',
  created: '2026-05-01T09:12:44.118217+00:00',
  updated: '2026-05-01T09:13:02.000531+00:00',
  user: 'acct:reader@hypothes.is',
  uri: URI,
  text: '**Who** says so?\n\n> [the mayor](https://town.example)',
  tags: [],
  group: '__world__',
  permissions: { read: ['group:__world__'], admin: [], update: [], delete: [] },
  target: [
    {
      source: URI,
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 9 },
        { type: 'TextPositionSelector', start: 412, end: 421 },
        { type: 'TextQuoteSelector', exact: 'the mayor', prefix: 'said ', suffix: ' on' },
      ],
    },
  ],
  document: { title: ['A & B'] },
  links: { html: 'https://hypothes.is/a/zQ7' },
  hidden: false,
  flagged: false,
  user_info: { display_name: null },
  ...changes,
});

function read(value: unknown) {
  const reading = readLibraryFile(JSON.stringify(value));
  if (!reading.ok) throw new Error(reading.message);
  return { notes: reading.looseNotes, faults: reading.faults };
}

const LISTED = (message: string) => [{ where: 'annotation "b"', message: `${message} It was left out.` }];

describe('annotations of Hypothesis', () => {
  it('are read as the service gives them, their Markdown as it was written', () => {
    expect(read({ total: 1, rows: [annotation()] })).toEqual({
      notes: [
        {
          where: 'annotation "zQ7fCKdpEe-K8JPbHTV2Wg"',
          id: 'zQ7fCKdpEe-K8JPbHTV2Wg',
          own: null,
          url: URI,
          title: 'A & B',
          passages: [{ exact: 'the mayor', prefix: 'said ', suffix: ' on', start: 412, countsPoints: false }],
          kind: null,
          source: null,
          comment: '**Who** says so?\n\n> [the mayor](https://town.example)',
          question: '',
        },
      ],
      faults: [],
    });
  });

  it.each<[string, object, object]>([
    ['hidden and flagged by others', { hidden: true, flagged: true }, { url: URI }],
    ['without a title', { document: {} }, { title: null }],
    ['with a title that is no list', { document: { title: 'A' } }, { title: 'A' }],
    ['a highlight, without words of its own', { text: '' }, { comment: '' }],
    ['with tags', { text: '', tags: ['bridge', 'to do'] }, { comment: 'Tags: bridge, to do', kind: null }],
    [
      'with tags and a kind',
      { text: 'Who?', tags: ['bridge', 'unsourced'] },
      { comment: 'Who?\n\nTags: bridge', kind: 'unsourced' },
    ],
    ['with tags that are none', { text: 'Who?', tags: [7, null, '', {}] }, { comment: 'Who?' }],
    ['no reply, for all that it says of replies', { references: [] }, { url: URI }],
    ['on an address with a space', { uri: 'https://news.example/a b' }, { url: 'https://news.example/a%20b' }],
  ])('%s', (_what, changes, note) => {
    expect(read({ annotations: [annotation(changes)] })).toMatchObject({ notes: [note], faults: [] });
  });

  it.each<[string, object, string]>([
    ['a reply', { references: ['zQ7fCKdpEe-K8JPbHTV2Wg'] }, 'It is a reply to another.'],
    ['a note on a page', { target: [{ source: URI }] }, 'It quotes no words of a page.'],
    [
      'an orphan of a file on disk',
      { uri: 'urn:x-pdf:0123' },
      'It is on an address that does not begin with http:// or https://.',
    ],
    ['no target', { target: undefined }, 'It quotes no words of a page.'],
  ])('%s is listed', (_what, changes, message) => {
    const { notes, faults } = read({ annotations: [annotation(), annotation({ id: 'b', ...changes })] });
    expect([notes.length, faults]).toEqual([1, LISTED(message)]);
  });

  it('replies that a search gives apart are listed, too', () => {
    const replies = [annotation({ id: 'b', references: ['zQ7fCKdpEe-K8JPbHTV2Wg'] })];
    expect(read({ total: 1, rows: [annotation()], replies })).toMatchObject({
      notes: [{}],
      faults: LISTED('It is a reply to another.'),
    });
  });

  it('what is no list in the place of replies is passed over', () => {
    expect(read({ total: 1, rows: [annotation()], replies: 3 })).toMatchObject({ notes: [{}], faults: [] });
  });
});
