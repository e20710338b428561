import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../test/paragraphs-of.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** The last report of these paragraphs, by the rules alone. */
function lastOf(lines: readonly string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, role: 'body' as const, links: [] }));
  return findNotes({ text, paragraphs, url: null }, null).findLast(({ act }) => act === 'report');
}

describe('who it is, in science, sport, business and local news', () => {
  it.each<[string, string[], string | null, string]>([
    [
      '"they" are two named together',
      ['The flaw was found by Ana Ruiz and Erik Sand.', 'They said that it was old.'],
      'Ana Ruiz and Erik Sand',
      'named',
    ],
    [
      '"who" are two named together',
      ['It was found by Ana Ruiz and Erik Sand of the Trent Lab, who said that it was old.'],
      'Ana Ruiz and Erik Sand',
      'named',
    ],
    [
      'a name behind "the Reverend" is not somebody before',
      ['Councillor Erik Sand said it rained.', 'The vicar, the Reverend Ana Ruiz, said it was late.'],
      'Ana Ruiz',
      'named',
    ],
    ['"Rival" is no name', ['The race was close. Rival Ana Ruiz said it was late.'], 'Ana Ruiz', 'named'],
    ['a contractor goes by its name', ['A spokesman for contractor Cleanway said it was late.'], 'Cleanway', 'named'],
    ['a retailer too', ['A spokeswoman for the retailer Harmer & Sons said it was late.'], 'Harmer & Sons', 'named'],
    [
      'the team is no moss',
      ['Moss survived for years.', 'The team said that mosses could live for ever.'],
      null,
      'described',
    ],
    ['the team is Norgrid', ['Norgrid survived for years.', 'The team said that it would live.'], 'Norgrid', 'named'],
    [
      '"her office" is not that of a man who spoke last',
      ['Ada Lang left. She said it was late.', 'Jon Falk said Lang knew.', 'Her office said this was untrue.'],
      'Ada Lang',
      'named',
    ],
    [
      'a village is nobody',
      [
        'Ana Ruiz runs the hall in Little Morden.',
        'Who pays?',
        'I do not know.',
        'When will it open?',
        'We hope soon.',
        'What do you miss?',
        'I miss my dances.',
      ],
      'Ana Ruiz',
      'named',
    ],
    ['a commissioner', ['Deputy commissioner Ana Ruiz said it was late.'], 'Ana Ruiz', 'named'],
    [
      'the company whose shares fell',
      ['Shares in Corran Devices fell.', 'The company, which employs many, said it was sorry.'],
      'Corran Devices',
      'named',
    ],
    ['a trade no list holds', ['The cellist Ana Ruiz said it was late.'], 'Ana Ruiz', 'named'],
    ['a trade that opens the sentence', ['Hydrologist Ana Ruiz said it was late.'], 'Ana Ruiz', 'named'],
    [
      'a surname that ends like a trade',
      ['Ana Lindqvist sang.', 'Lindqvist said it was late.'],
      'Ana Lindqvist',
      'named',
    ],
    ['one of them, by name', ['One of them, the pianist Jun Sato, said it was late.'], 'Jun Sato', 'named'],
    [
      'a surname is that of whom the article is about, not of a daughter named since',
      ['Ana Ruiz has died.', 'Ana Ruiz was 88. The cellist Ida Ruiz sang.', 'Ruiz said once that it was late.'],
      'Ana Ruiz',
      'named',
    ],
    [
      'according to somebody named in between',
      ['According to her biographer, Tomas Reh, the score was lost.'],
      'Tomas Reh',
      'named',
    ],
    ['a body by its kind', ['Grid company Elnor said it was late.'], 'Elnor', 'named'],
    ['a charity', ['The charity Bone Care said it was late.'], 'Bone Care', 'named'],
    ['a police rank', ['Det Con Ana Ruiz said it was late.'], 'Ana Ruiz', 'named'],
    [
      '"he" is the one with a given name only, just quoted',
      ['Jon Eide said it rained.', '“It came,” said Arne, who has a kiosk.', 'He said that the quay was lost.'],
      'Arne',
      'described',
    ],
    [
      'the trust is not the department that spoke before',
      ['The education department said it rained.', 'The trust said it was late.'],
      null,
      'described',
    ],
    ['audiences', ['Audiences said that it was long.'], null, 'vague'],
    ['survivors, opening the sentence', ['Survivors said that the boat tilted.'], null, 'vague'],
  ])('%s', (_, lines, resolved, grade) => {
    expect(lastOf(lines)?.source).toMatchObject({ resolved, grade });
  });
});
