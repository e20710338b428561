import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { loadTagger } from '../tagger/load-tagger.ts';
import { findNotes } from './find-notes.ts';
import { SHOWN_CONFIDENCE } from './shown-confidence.ts';

const tagger = loadTagger(
  new Uint8Array(readFileSync(new URL('../../../public/models/attribution.bin', import.meta.url))),
);
const HEAD = 'The hall in Little Morden has been shut since the river rose in March, and volunteers have dried it out.';
const CHAIN = [
  '“The river had been rising all night. I heard it under the floor.',
  '“By four the water was at the door. We carried the chairs upstairs.',
  '“Then the lights went,” said Tom Reddy, the caretaker.',
];

/** Who says what, by source: form and contents. */
function read(...lines: string[]): Record<string, string[]> {
  const text = [HEAD, ...lines].join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  const notes = findNotes({ text, paragraphs, url: null }, tagger);
  return Object.fromEntries(
    notes.map(({ source, form, content }) => [
      source?.text ?? '',
      [form ?? '', ...content.map(({ start, end }) => text.slice(start, end))],
    ]),
  );
}

it('a quotation that ends before its comma, as British pages set it, is surely the speaker’s', () => {
  const text = [HEAD, '“The floor will hold”, says the council.'].join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  const [note] = findNotes({ text, paragraphs, url: null }, tagger);
  expect(note?.source?.text).toBe('the council');
  expect(note?.confidence).toBeGreaterThan(SHOWN_CONFIDENCE);
});

describe('quotations in single marks', () => {
  it.each([
    [
      'straight',
      "'We couldn't have done it without the neighbours' help. Nobody asked them to,' said Joan Perrin, 61.",
    ],
    ['curly', '‘We couldn’t have done it without the neighbours’ help. Nobody asked them to,’ said Joan Perrin, 61.'],
    [
      'twin in double marks',
      '“We couldn’t have done it without the neighbours’ help. Nobody asked them to,” said Joan Perrin, 61.',
    ],
  ])('are taken whole over apostrophes and full stops: %s', (_, line) => {
    expect(read(line)).toEqual({ 'Joan Perrin, 61': ['direct', line.slice(0, line.indexOf(' said Joan'))] });
  });

  it.each([
    [
      'single marks',
      '‘We need a pump. The insurers’ man said “no chance” when we asked him.’',
      CHAIN.map((line) => line.replaceAll('“', '‘').replaceAll('”', '’')),
    ],
    ['double marks', '“We need a pump. The insurers’ man said ‘no chance’ when we asked him.”', CHAIN],
  ])('over paragraphs are the last one’s speaker’s, whoever spoke before: %s', (_, before, lines) => {
    const found = read(`Ms Perrin told the council: ${before}`, ...lines);
    expect(found['Ms Perrin']).toEqual(['direct', before]);
    expect(found['Tom Reddy, the caretaker']).toEqual([
      'direct',
      lines[0],
      lines[1],
      lines[2]?.slice(0, lines[2].indexOf(' said Tom')),
    ]);
  });
});

describe('quotations over several paragraphs', () => {
  it('are one speaker’s though he quotes others in them', () => {
    const lines = [...CHAIN];
    lines[1] = '“By four he said we must leave. We carried the chairs upstairs.';
    expect(read(...lines)['Tom Reddy, the caretaker']).toEqual([
      'direct',
      lines[0],
      lines[1],
      '“Then the lights went,”',
    ]);
  });

  it('stay with whoever spoke before where no cue stands behind their end', () => {
    const said = [CHAIN[0] as string, '“Then the lights went.”'];
    const found = read(`Tom Reddy, the caretaker, said: ${said[0]}`, said[1] as string, 'It reopens in May.');
    expect(found['Tom Reddy, the caretaker']?.slice(1).join('\n')).toBe(said.join('\n'));
  });
});
