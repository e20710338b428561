import { expect, it } from 'vitest';
import type { Span } from '../../text/span.ts';
import { readNames } from './names/read-names.ts';
import { resolveSources } from './resolve-sources.ts';
import type { SourceMention } from './source-mention.ts';

/** Who the last of the `sources` is, each given by words that stand once; the text is one sentence a line. */
function lastOf(text: string, sources: { words: string; content?: string; speaker?: string }[]) {
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const mentions = sources.map(({ words, content, speaker }): SourceMention => {
    // "he@ said": the words up to the mark are the source.
    const [own = '', context = ''] = words.split('@');
    const start = text.indexOf(own + context);
    const line = text.lastIndexOf('\n', start) + 1;
    return {
      spans: [{ start, end: start + own.length }],
      start,
      sentence: { start: line, end: text.length },
      isElided: false,
      content: content === undefined ? [] : [spanOf(content)],
      speaker: speaker ?? null,
    };
  });
  return resolveSources(text, mentions, readNames(text)).at(-1);
}

it.each<[string, string, Parameters<typeof lastOf>[1], { resolved: string | null; grade: string }]>([
  [
    'nobody speaks of himself as “he” inside his own quotation',
    'Martin Kell left on Monday.\nAlan Roe stayed.\n“He said it was over,” Alan Roe told us.',
    [{ words: 'Alan Roe@ told', content: '“He said it was over,”' }, { words: 'He@ said' }],
    { resolved: 'Martin Kell', grade: 'named' },
  ],
  [
    'outside it he does',
    'Martin Kell left on Monday.\nAlan Roe stayed.\nAlan Roe said he feared it was over.',
    [{ words: 'Alan Roe@ said' }, { words: 'he@ feared' }],
    { resolved: 'Alan Roe', grade: 'named' },
  ],
  [
    '“she” behind “my aunt” inside a quotation is the aunt',
    'Nadia Ferrante spent nine years on it.\n“My aunt ran a stall and she said nobody wanted it,” Ferrante told us.',
    [
      { words: 'Ferrante@ told', content: '“My aunt ran a stall and she said nobody wanted it,”' },
      { words: 'she@ said' },
    ],
    { resolved: null, grade: 'described' },
  ],
  [
    'in an answer too, where the speaker says “I”',
    'Nadia Ferrante spent nine years on it.\nA: I met his daughter, and she told me to stop.',
    [{ words: 'she@ told', speaker: 'Nadia Ferrante' }],
    { resolved: null, grade: 'described' },
  ],
  [
    'an aunt with a name has that name',
    'Nadia Ferrante spent nine years on it.\nA: I met my aunt, Ida Lorne, and she told me to stop.',
    [{ words: 'she@ told', speaker: 'Nadia Ferrante' }],
    { resolved: 'Ida Lorne', grade: 'named' },
  ],
  [
    'the only woman in the sentence before is “she”',
    'Ines Hadlow taught him.\nIn May he married Joan Pascoe.\n“We had four rooms,” she recalled.',
    [{ words: 'she@ recalled', content: '“We had four rooms,”' }],
    { resolved: 'Joan Pascoe', grade: 'named' },
  ],
  [
    'whose deputy somebody is does not make him a woman',
    'Ada Lang won. She is glad.\nErik Moe left.\nLang’s deputy, Rolf Hagen, is seen as her heir. He said it was late.',
    [{ words: 'He@ said' }],
    { resolved: 'Rolf Hagen', grade: 'named' },
  ],
  [
    'a deputy who says what she does is a woman',
    'Ada Lang won.\nErik Moe left. He is sad.\nLang’s deputy, Ellis Hagen, says she will go. She said it was late.',
    [{ words: 'She@ said' }],
    { resolved: 'Ellis Hagen', grade: 'named' },
  ],
  [
    'a sentence that says only “she” passes on the one before',
    'Ines Hadlow taught at Tolver.\nThe town never forgot her lamps.\nAt dusk she lit them.\nShe said that they were sisters.',
    [{ words: 'She@ said' }],
    { resolved: 'Ines Hadlow', grade: 'named' },
  ],
])('%s', (_fact, text, sources, expected) => {
  expect(lastOf(text, sources)).toMatchObject(expected);
});
