import { describe, expect, it } from 'vitest';
import type { Span } from '../../../text/span.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { turnPassives } from './turn-passives.ts';

/** What becomes of "[source] {cue} content" as the net may read it. */
function turn(marked: string): string {
  const [, before = '', source = '', gap = '', cue = '', content = ''] =
    /^(.*?)\[(.*?)\](.*?)\{(.*?)\} (.*?)\.$/.exec(marked) ?? [];
  const text = `${before}${source}${gap}${cue} ${content}.`;
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const raw = { source: [spanOf(source)], cue: [spanOf(cue)], content: [spanOf(content)], confidence: 0.8 };
  const [turned] = turnPassives(text, readSentences(text, [{ start: 0, end: text.length }]), [raw]);
  const wordsOf = (spans: readonly Span[] = []) => spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  return `${wordsOf(turned?.source)} | ${wordsOf(turned?.content)}`;
}

describe('turnPassives', () => {
  it.each<[string, string]>([
    ['[The treasurer] {was accused of} losing the money.', ' | The treasurer + losing the money'],
    ['[The council] {has been criticised for} its haste.', ' | The council + its haste'],
    ['[Olin, who lost her seat,] {was described as} a fighter.', ' | Olin + a fighter'],
    ['[The winter] {seems} to be over.', ' | The winter + to be over'],
    ['[It] {appeared} that nobody had asked.', ' | that nobody had asked'],
    ['[the estuary,] {also known as} the Throat.', ' | the estuary + the Throat'],
    ['[The captain] {was asked} about the goal.', ' | about the goal'],
  ])('%s', (marked, row) => {
    expect(turn(marked)).toBe(row);
  });

  it.each<[string, number]>([
    ['Ferry fire was arson, court told', 0],
    ['Ferry fire was arson, she told the court', 1],
  ])('whom a headline’s last word has “told” is no source: %s', (text, sources) => {
    const at = text.indexOf(' told');
    const source = { start: text.indexOf(', ') + 2, end: at };
    const raw = {
      source: [source],
      cue: [{ start: at + 1, end: at + 5 }],
      content: [{ start: 0, end: 20 }],
      confidence: 0.8,
    };
    const [turned] = turnPassives(text, readSentences(text, [{ start: 0, end: text.length }]), [raw]);
    expect(turned?.source).toHaveLength(sources);
  });

  it.each<[string, string, string[], string, string]>([
    [
      'The court was told by a former colleague that it was late.',
      'a former',
      ['The court', 'that it was late'],
      'a former colleague',
      'that it was late',
    ],
    [
      'She was told by her doctor that it was late.',
      'her doctor',
      ['that it was late'],
      'her doctor',
      'that it was late',
    ],
    ['It was led by a former colleague, he said.', 'a former', ['It'], 'a former', 'It'],
  ])('who tells is whole, and who is told is nothing said: %s', (text, source, contents, whole, said) => {
    const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const cue = spanOf(/was \p{L}+/u.exec(text)?.[0] ?? '');
    const raw = { source: [spanOf(source)], cue: [cue], content: contents.map(spanOf), confidence: 0.8 };
    const [turned] = turnPassives(text, readSentences(text, [{ start: 0, end: text.length }]), [raw]);
    expect(turned?.source).toEqual([spanOf(whole)]);
    expect(turned?.content).toEqual([spanOf(said)]);
  });

  it('who stands behind “by” is the source', () => {
    const text = 'The treasurer was accused by the union of losing the money.';
    const sentences = readSentences(text, [{ start: 0, end: text.length }]);
    const raw = {
      source: [{ start: 0, end: 13 }],
      cue: [{ start: 14, end: 25 }],
      content: [{ start: 38, end: 58 }],
      confidence: 0.8,
    };
    expect(turnPassives(text, sentences, [raw])[0]).toMatchObject({
      source: [{ start: 29, end: 38 }],
      content: [raw.source[0], raw.content[0]],
    });
  });

  it.each<[string, string]>([
    ['[The captain] {said} the goal stood.', 'The captain | the goal stood'],
    ['[The captain] {is worried} that it rains.', 'The captain | that it rains'],
    ['[The captain] {is determined} to play.', 'The captain | to play'],
    ['[Olin, the coach,] {called} it a shame.', 'Olin, the coach, | it a shame'],
  ])('stays: %s', (marked, row) => {
    expect(turn(marked)).toBe(row);
  });
});
