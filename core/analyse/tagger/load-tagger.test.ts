import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { loadTagger, MAX_TOKENS } from './load-tagger.ts';
import { ModelFileError } from './read-model.ts';

const model = new Uint8Array(readFileSync(new URL('../../../public/models/attribution.bin', import.meta.url)));
const tagger = loadTagger(model);

const find = (text: string, { findAttributions } = tagger) => findAttributions(text, paragraphsOf(text));

/** A copy of the model in which one byte is another. */
const withByte = (at: number, value: number) => model.map((byte, i) => (i === at ? value : byte));

describe('a model file that is none', () => {
  it.each([
    { name: 'nothing', file: new Uint8Array(0), says: 'not a model file' },
    { name: 'three bytes', file: model.slice(0, 3), says: 'not a model file' },
    { name: 'a page of text', file: new TextEncoder().encode('<!doctype html>'.repeat(10)), says: 'not a model file' },
    { name: 'the header alone', file: model.slice(0, 20), says: 'cut short' },
    { name: 'all but the last byte', file: model.slice(0, -1), says: 'cut short' },
    { name: 'one byte too many', file: Uint8Array.from([...model.slice(0, 4000), 0]), says: 'cut short' },
    { name: 'another version', file: withByte(4, 255), says: 'model version 255' },
    { name: 'a damaged header', file: withByte(40, 7), says: 'damaged' },
    { name: 'a damaged weight', file: withByte(model.length >> 1, 255 - model[model.length >> 1]!), says: 'damaged' },
  ])('$name throws ModelFileError', ({ file, says }) => {
    expect(() => loadTagger(file)).toThrow(ModelFileError);
    expect(() => loadTagger(file)).toThrow(says);
  });

  it('is read all the same from the middle of a larger buffer, as Node hands files out', () => {
    const larger = Buffer.alloc(model.length + 7);
    larger.set(model, 7);
    expect(() => loadTagger(larger.subarray(7))).not.toThrow();
  });
});

const STORY = [
  'The ferry will sail again in May, harbour master Ann Lee said on Tuesday.',
  '“We have mended the hull,” she added. “The crew is ready.”',
  'According to a report by the Dock Office, repairs cost four million crowns.',
  'Critics say the money is gone, and a spokesman for the union told the Harbour Post that nobody was asked.',
].join('\n');

describe('plain JavaScript in place of vectors', () => {
  it('finds the same, and is as sure to three digits', () => {
    const rounded = (found: ReturnType<typeof find>) =>
      found.map((each) => ({ ...each, confidence: each.confidence.toFixed(3) }));
    const plain = loadTagger(model, { canUseWasm: false });
    expect(find(STORY).length).toBeGreaterThan(3);
    expect(rounded(find(STORY, plain))).toEqual(rounded(find(STORY)));
  });
});

const HOSTILE = [
  { name: 'quotation marks', piece: '"' },
  { name: 'unclosed curly quotes', piece: '“He said ' },
  { name: '"said said said"', piece: 'said ' },
  { name: 'one sentence without end', piece: 'the mayor said that the council said that ' },
  { name: 'lone surrogates', piece: 'Ann \uD800said \uDC00' },
  { name: 'mixed scripts', piece: 'Анна said 安娜 “مرحبا” ἔφη Lee: नमस्ते ' },
  { name: 'combining marks', piece: `s${'\u0301'.repeat(50)}` },
  { name: 'initials', piece: 'A.' },
  { name: 'hyphens and apostrophes', piece: "n't-o'n't-" },
  { name: 'one word', piece: 'supercalifragilistic' },
  { name: 'digits and marks', piece: '1,2.3,' },
];

describe('hostile text', () => {
  it.each(HOSTILE)(
    'is read without an exception, with sound spans, in time that grows as it does: $name',
    ({ piece }) => {
      const short = piece.repeat(Math.ceil(4000 / piece.length));
      const long = short.repeat(4);
      // Four times the text in about four times the time; a square would take sixteen.
      const limit =
        10 *
        Math.max(
          costOf(() => find(short)),
          10,
        );
      let found: ReturnType<typeof find> = [];
      const took = costOf(() => {
        found = find(long);
      }, limit);
      expect(took).toBeLessThan(limit);
      const spans = found.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
      expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > long.length)).toEqual([]);
    },
    60_000,
  );

  it('one sentence of 1 MB is read up to the stated cap', () => {
    const text = 'Ana Ruiz said the mill would close, and Tom Lund said it would not, and '.repeat(14_000);
    const last = Math.max(...find(text).flatMap(({ cue }) => cue.map(({ end }) => end)));
    expect(last).toBeGreaterThan(MAX_TOKENS * 3);
    expect(last).toBeLessThan(MAX_TOKENS * 6);
  }, 60_000);

  it('no text, no paragraphs, empty paragraphs: nothing is found', () => {
    expect(find('')).toEqual([]);
    expect(tagger.findAttributions(STORY, [])).toEqual([]);
    expect(tagger.findAttributions(STORY, [{ start: 5, end: 5 }])).toEqual([]);
  });
});

describe('long text', () => {
  it('is read in pieces that agree: the same story is found at the start, across a border and far behind', () => {
    const filler = 'Rain fell on the empty quay all night.\n'.repeat(40);
    const expected = find(`${filler}${STORY}\n${filler}`);
    expect(expected.length).toBeGreaterThan(3);
    for (const times of [5, 6, 7, 12]) {
      const before = filler.repeat(times);
      const moved = find(`${before}${filler}${STORY}\n${filler}`).map((each) =>
        each.cue.map(({ start }) => start - before.length),
      );
      expect(moved).toEqual(expected.map((each) => each.cue.map(({ start }) => start)));
    }
  });
});
