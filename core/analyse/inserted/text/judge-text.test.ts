import { describe, expect, it } from 'vitest';
import { judgeText } from './judge-text.ts';

// An invented story; the rows put one line after its fifth.
const STORY = [
  'Reservoir above Hallin to be drained for repairs',
  'The water company will empty the reservoir above Hallin in April to repair cracks in the dam, it told residents on Tuesday.',
  'Divers found the cracks in October. The company says they are no danger, but that they will grow if nothing is done before next winter.',
  '“We have looked at every way of doing this with the water in,” said Marit Lund, the engineer in charge. “There is none that I would put my name to.”',
  'The reservoir gives water to eleven thousand households. While it is empty they will be supplied from the river by a pipe that is to be laid in March.',
  'Farmers below the dam fear for their fields. The river carries little water in May, and the pipe will take a third of it.',
  'Lund said the company would pay for any harvest that is lost. She added that the pipe would be closed on days without rain.',
  'The council of Hallin has asked for a study of the river. Its chairman, Ole Vik, said the company had not shown that the water would suffice.',
  'Repairs are expected to take five months. The company hopes to fill the reservoir again with the rains of autumn.',
  'Residents can put questions to the company at a meeting in the school on Monday.',
];
const LEAST = 0.85;
const withLine = (line: string) => [...STORY.slice(0, 5), line, ...STORY.slice(5)];

describe('one line among a story’s own', () => {
  it.each([
    ['a headline in capitals', 'Film Festival Names Italian Director Rossi as Head of Jury'],
    ['a headline with a stop', 'Tennis star Petrova withdraws from Madrid Open after knee injury.'],
    ['a headline with a colon', 'Poll: Support for Bavarian premier falls to lowest level since 2018'],
  ])('%s of another story is told', (_what, line) => {
    const verdicts = judgeText(withLine(line), LEAST);
    expect(verdicts.flatMap((verdict, i) => (verdict === null ? [] : [i]))).toEqual([5]);
    expect(verdicts[5]?.type).toBe('teaser');
  });

  it.each([
    ['a subheading', 'Cracks in the dam'],
    ['a subheading with new words', 'Who pays for the harvest'],
    ['a pull quote', '“There is none that I would put my name to.”'],
    ['a paragraph of one sentence', 'Nobody in Hallin has seen the reservoir empty.'],
    ['a short one', 'That will not be enough.'],
    ['a list item', '• 4 April: the valves are opened'],
    ['a numbered item', '2. The pipe from the river'],
    ['a correction', 'Correction: an earlier version of this article gave the wrong number of households.'],
    ['an update note', 'Updated on Wednesday with a statement of the council.'],
    ['a dateline', 'HALLIN, Tuesday —'],
    ['a byline', 'By Sunniva Berg in Hallin'],
    ['a question in the text', 'What happens if the rains of autumn do not come to the reservoir?'],
    ['what announces a list', 'The company names three reasons why it cannot wait any longer:'],
    ['a sentence that refers back', 'They will hear about it on Monday in the school.'],
    ['the rest of a sentence', 'and that the water would be turned off at night'],
    ['a caption of its own', 'The dam above Hallin in October, when divers found the cracks.'],
  ])('%s stays silent', (_what, line) => {
    expect(judgeText(withLine(line), LEAST).filter((verdict) => verdict !== null)).toEqual([]);
  });

  it('the story alone is silent', () => {
    expect(judgeText(STORY, LEAST).every((verdict) => verdict === null)).toBe(true);
  });

  it('words that are named as strange stand nowhere else', () => {
    const line = 'Tennis star Petrova withdraws from Madrid Open after knee injury.';
    const why = judgeText(withLine(line), LEAST)[5]?.why ?? '';
    const words = [...why.matchAll(/“([^”]+)”/g)].map(([, word]) => word as string);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(STORY.join(' ')).not.toContain(word);
  });
});

describe('nothing is certain', () => {
  it.each([
    ['in two lines', STORY.slice(0, 2)],
    ['in no line', []],
    ['in lines of one word', Array.from({ length: 500 }, (_, i) => `word${i}`)],
    [
      'in another language',
      withLine('Tennisstar Petrova sagt Turnier in Madrid ab').map(
        (_, i) => `Der Stausee über Hallin wird im April Nummer ${i} geleert.`,
      ),
    ],
    [
      'in a list of headlines',
      Array.from({ length: 40 }, (_, i) => `Minister of Country ${i} Visits the Other ${i * 7} for Talks`),
    ],
  ])('%s', (_where, lines) => {
    expect(judgeText(lines, LEAST).filter((verdict) => verdict !== null)).toEqual([]);
  });

  it('a text in questions and answers keeps its questions', () => {
    const questions = [
      'How long will Madrid’s tennis players wait?',
      'Will the pipe be enough?',
      'Who pays?',
      'Why now?',
    ];
    const lines = STORY.flatMap((line, i) => (i > 1 && i < 6 ? [questions[i - 2] as string, line] : [line]));
    expect(judgeText(lines, LEAST).filter((verdict) => verdict !== null)).toEqual([]);
  });
});
