import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { loadTagger } from '../tagger/load-tagger.ts';
import { findNotes } from './find-notes.ts';

const tagger = loadTagger(
  new Uint8Array(readFileSync(new URL('../../../public/models/attribution.bin', import.meta.url))),
);
const HEAD = 'Nine people were taken off a trawler in the night, and the boat was towed to Little Morden.';
const QUOTE = '“It was blowing a full gale and we could not see the bow.”';
const SAID = 'The skipper of the trawler, Ana Ruiz, said the engine had stopped at midnight.';
const CARD = 'The quotation in the next paragraph names nobody and is taken to go on from it.';

/** Who is held to the words of `quote`, and what the card tells. */
function ownersOf(quote: string, ...lines: string[]): { source: string | null | undefined; why: string }[] {
  const text = [HEAD, ...lines].join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, tagger)
    .filter(({ content }) => content.some(({ start, end }) => text.slice(start, end) === quote))
    .map(({ source, why }) => ({ source: source?.resolved, why }));
}

describe('a paragraph that is a quotation alone', () => {
  it.each([
    ['reported speech', SAID],
    [
      'a sentence with words in marks',
      'The skipper of the trawler, Ana Ruiz, said the waves were “as high as a house”.',
    ],
  ])('goes on with the paragraph before it, and the card says so: %s', (_, before) => {
    const [owner, more] = ownersOf(QUOTE, before, QUOTE, 'The boat was towed to the harbour at dawn.');
    expect(owner?.source).toBe('Ana Ruiz');
    expect(owner?.why).toContain(CARD);
    expect(more).toBeUndefined();
  });

  it.each([
    ['the paragraph ends with words of the writer', [`${SAID} The boat was built in Morden in 1970.`, QUOTE]],
    ['another name signs it', [SAID, QUOTE, 'Tom Reddy, coxswain']],
    ['a dash signs it', [SAID, QUOTE, '― Tom Reddy']],
    ['nobody in particular is reported', ['Some critics said the boat should never have gone out.', QUOTE]],
    ['two were reported together', ['Ana Ruiz and Tom Reddy said the engine had stopped at midnight.', QUOTE]],
    ['somebody asks', ['The skipper of the trawler, Ana Ruiz, asked whether the crew had seen the light.', QUOTE]],
    ['nobody was reported', ['The engine had stopped at midnight, nine miles off the coast.', QUOTE]],
  ])('is nobody’s where %s', (_, lines) => {
    expect(ownersOf(QUOTE, ...lines, 'The boat was towed to the harbour at dawn.')).toEqual([]);
  });

  it.each([
    ['a name stands before a colon', '“Reddy: It was blowing a full gale that night.”'],
    ['it is a label', '“Related stories”'],
    ['it is a cry', '“Nooooo!”'],
  ])('is nobody’s where %s', (_, quote) => {
    expect(ownersOf(quote, SAID, quote, 'The boat was towed to the harbour at dawn.')).toEqual([]);
  });

  it('goes on where it tells what somebody else said', () => {
    const quote = '“The coastguard said nobody could have seen the bow that night.”';
    const owners = ownersOf(quote, SAID, quote, 'The boat was towed to the harbour at dawn.');
    expect(owners.map(({ source }) => source)).toEqual(['Ana Ruiz']);
  });

  it('is whose name a colon stands behind', () => {
    const before = 'The skipper, Ana Ruiz, said the engine had stopped, and her mate Tom Reddy added:';
    const owners = ownersOf(QUOTE, before, QUOTE, 'The boat was towed to the harbour at dawn.');
    expect(owners.map(({ source }) => source)).toEqual(['Tom Reddy']);
  });

  it('is taken once where the net has it already', () => {
    const before = '“The engine had stopped and we were drifting,” said Ana Ruiz, the skipper.';
    const owners = ownersOf(QUOTE, before, QUOTE, 'The boat was towed to the harbour at dawn.');
    expect(owners.map(({ source }) => source)).toEqual(['Ana Ruiz']);
    expect(owners[0]?.why).not.toContain(CARD);
  });

  it('is the speaker’s who is named behind it', () => {
    const [owner] = ownersOf(
      '“It was blowing a full gale,”',
      SAID,
      '“It was blowing a full gale,” said Tom Reddy, the coxswain.',
    );
    expect(owner?.source).toBe('Tom Reddy');
    expect(owner?.why).not.toContain(CARD);
  });
});
