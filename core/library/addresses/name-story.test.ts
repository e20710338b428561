import { expect, it } from 'vitest';
import { findArticles } from '../../extract/find-articles.ts';
import { readPlainText } from '../../text/read-plain-text.ts';
import { nameStory } from './name-story.ts';

const story = (what: string) => [
  `The old ${what} on the quay will be taken down before the winter, the harbour board said on Monday, after a storm had bent its arm and nobody could be found who would pay for the repair of it.`,
  `Its last driver, Agnes Thorley, said that she had known of the decision for a year. “I mean to be there when the ${what} falls, and I mean to take a piece of it home with me,” she told the board.`,
  `The board expects the work to take nine days. The ground is to be sold to a firm that builds flats, and the money will be spent on the eastern mole, which has lost its lamp and a third of its stones.`,
];
const nameOf = (lines: readonly string[]) => {
  const reading = readPlainText(lines.join('\n\n'));
  return nameStory(reading, findArticles(reading));
};

it.each<[string, string[], string[], boolean]>([
  ['goes on to be written', story('crane'), [...story('crane'), ...story('wall')], true],
  ['is loaded under a bar that says so', story('crane'), ['Loading …', ...story('crane')], true],
  ['gives way to another', story('crane'), story('wall'), false],
  ['begins as another does', story('crane'), ['Loading …', story('crane')[0] ?? '', ...story('wall')], false],
  ['is no article, and gives way to another page of the same head', ['Home', 'Tides'], ['Home', 'News'], false],
])('a story that %s', (_what, before, after, isSame) => {
  expect(nameOf(after) === nameOf(before)).toBe(isSame);
});
