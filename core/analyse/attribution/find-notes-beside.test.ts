import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { loadTagger } from '../tagger/load-tagger.ts';
import { findNotes } from './find-notes.ts';
import { isShown, SHOWN_BY_DEFAULT } from './is-shown.ts';

const tagger = loadTagger(
  new Uint8Array(readFileSync(new URL('../../../public/models/attribution.bin', import.meta.url))),
);
const BEFORE = 'Rain fell over the county for most of the day, and the market closed at four.';
const BEHIND = 'The road to the coast was still shut on Monday night, and the trains were late.';

/** What a reader sees marked of a line between two others: source, cue, content. */
function shown(line: string): string[][] {
  const text = [BEFORE, line, BEHIND].join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, tagger)
    .filter((note) => isShown(note, SHOWN_BY_DEFAULT))
    .map(({ source, cue, content }) =>
      [source?.spans ?? [], cue, content].map((spans) =>
        spans.map(({ start, end }) => text.slice(start, end)).join(' | '),
      ),
    );
}

describe('what somebody is said to say beside what happened', () => {
  it.each([
    [
      'The talks went on into the night, with the minister saying that the deal was close.',
      ['the minister', 'saying', 'that the deal was close'],
    ],
    [
      'The talks went on into the night, with Clinton saying the deal was close.',
      ['Clinton', 'saying', 'the deal was close'],
    ],
  ])('is marked: %s', (line, expected) => {
    expect(shown(line)).toEqual([expected]);
  });

  it.each([
    ['The talks went on into the night, with the minister holding the door.'],
    ['The firm moved, with the new company claiming residency in Ireland.'],
    ['The match was called off, with FIFA claiming the squad was too tired to press in the second half.'],
    ['Jobs grew, with the economy adding 151,000 of them in the month.'],
  ])('is not where nothing is said, or the clause was lost: %s', (line) => {
    expect(shown(line)).toEqual([]);
  });
});

describe('what stands right behind “admitted”, “confirmed” and “ruled”', () => {
  it.each([
    ['The court ruled the levy unlawful.', ['The court', 'ruled', 'the levy unlawful']],
    ['A judge ruled the company had broken the law.', ['A judge', 'ruled', 'the company had broken the law']],
    [
      'The museum confirmed the roof had leaked for weeks.',
      ['The museum', 'confirmed', 'the roof had leaked for weeks'],
    ],
    ['The minister confirmed the road would stay shut.', ['The minister', 'confirmed', 'the road would stay shut']],
  ])('is marked where it is a clause: %s', (line, expected) => {
    expect(shown(line)).toEqual([expected]);
  });

  it.each([
    ['The hospital admitted nine men who had been hurt.'],
    ['The queen ruled the island for thirty years.'],
    ['The senate confirmed the judge and was sent home for the summer.'],
    ['The court ruled the county for two hundred years.'],
  ])('is not where it is a thing: %s', (line) => {
    expect(shown(line)).toEqual([]);
  });
});

describe('a line of a name, a colon and a quotation', () => {
  it.each([
    ['Peter Lund: “This drug will save lives.”', ['Peter Lund', ':', '“This drug will save lives.”']],
    ['Sunita Rao: “We are not for sale.”', ['Sunita Rao', ':', '“We are not for sale.”']],
    ['Priya Nair: “Justice has been done at last.”', ['Priya Nair', ':', '“Justice has been done at last.”']],
  ])('is marked: %s', (line, expected) => {
    expect(shown(line)).toEqual([expected]);
  });

  it.each([
    ['Best Song: “Blue Hour in the Valley”'],
    ['Verdict: “A small film with a large heart.”'],
    ['Best Song: “I Can’t Stop Loving You.”'],
    ['Book Review: “It will not let you go.”'],
  ])('is not where a label stands there: %s', (line) => {
    expect(shown(line)).toEqual([]);
  });
});
