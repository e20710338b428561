import { describe, expect, it } from 'vitest';
import { costOf } from '../../../../test/cost-of.ts';
import { paragraphsOf } from '../../../../test/paragraphs-of.ts';
import { withDoubleMarks } from './with-double-marks.ts';

function turn(...lines: string[]): string[] {
  const text = lines.join('\n');
  return withDoubleMarks(text, paragraphsOf(text)).split('\n');
}

describe('single marks that quote become double', () => {
  it.each<[string, string[], string[]]>([
    ['straight ones', ["'We did it. It was hard,' she said."], ['“We did it. It was hard,” she said.']],
    ['curly ones', ['‘We did it. It was hard,’ she said.'], ['“We did it. It was hard,” she said.']],
    [
      'an apostrophe within a word and one behind it',
      ["'It's the players' kit, and the fans' choice,' she said."],
      ["“It's the players' kit, and the fans' choice,” she said."],
    ],
    [
      'curled apostrophes look like closing marks',
      ['‘It’s the players’ kit. I’m goin’ home,’ she said. ‘That’s all.’'],
      ['“It’s the players’ kit. I’m goin’ home,” she said. “That’s all.”'],
    ],
    [
      'a short one that ends in s, and a possessive behind it',
      ["He called them 'losers' and left the players' lounge. 'That is all,' he said."],
      ["He called them “losers” and left the players' lounge. “That is all,” he said."],
    ],
    ['words cut short', ["'Get 'em, it's the '90s,' he said."], ["“Get 'em, it's the '90s,” he said."]],
    [
      'stops behind the marks',
      ["'We are winners', she said. 'Nobody in this town will ever be better'."],
      ['“We are winners”, she said. “Nobody in this town will ever be better”.'],
    ],
    ['broken off', ["'But I never—' she said."], ['“But I never—” she said.']],
    [
      'double ones within become single',
      ['\'He said "no" and I left,\' she said.', '‘He said “no” and I left,’ she said.'],
      ['“He said ‘no’ and I left,” she said.', '“He said ‘no’ and I left,” she said.'],
    ],
    [
      'a quotation over paragraphs is left open',
      ["'The river rose. The neighbours' hens drowned.", "'By four it was here.", "'Then the lights went,' he said."],
      ["“The river rose. The neighbours' hens drowned.", '“By four it was here.', '“Then the lights went,” he said.'],
    ],
    [
      'a short name for something before a paragraph that quotes is closed',
      ["'Losers' was what he called the two of them.", "'I never did that to anybody,' he said."],
      ['“Losers” was what he called the two of them.', '“I never did that to anybody,” he said.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(turn(...lines)).toEqual(expected);
  });
});

describe('what is left as it is written', () => {
  it.each<[string, string[]]>([
    ['single ones within double ones', ['“He said ‘no, never,’ and I left,” she said.']],
    [
      'single ones in a headline over a text in double ones',
      ["'We failed,' says mayor", '“We failed all of you,” the mayor said.'],
    ],
    ['two single marks for a double one', ["''He said, 'No, never.' ''", "''It was hard,'' she said."]],
    ['names for things', ["The 'tin' church was called 'odd' by some."]],
    [
      'apostrophes alone',
      ["The players' union met the clubs' owners. 'Twas cold in the '90s, and the dogs' kennels were full."],
    ],
    [
      'a mark that nothing closes',
      ["'Ere we go, it said on the sign over the door of the old pub by the river in town."],
    ],
    [
      'feet and inches',
      ["He is 6' 2\" and his brother 5' 10\", and both like the players' lounge at the club's ground."],
    ],
  ])('%s', (_, lines) => {
    expect(turn(...lines)).toEqual(lines);
  });
});

it.each(["'", "' ", " 'a", "s' ", " 'a \"b'", "'a\n", "'s' 'b'\n"])(
  'time grows linearly with %j again and again',
  (piece) => {
    const read = (times: number) => turn(piece.repeat(times));
    const once = Math.max(
      20,
      costOf(() => read(8_000)),
    );
    // Sixteen times as long where time grows with the square.
    expect(costOf(() => read(32_000), 8 * once)).toBeLessThan(8 * once);
  },
);
