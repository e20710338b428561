import { expect, it } from 'vitest';
import { factsBetween } from '../../../test/facts-between.ts';

it.each<[language: string, stored: string, page: string, facts: string[]]>([
  ['en', 'The president signed the law.', 'The mayor signed the law.', ['name: president > mayor']],
  ['en', 'The president signed the law.', 'The prime minister signed the law.', ['name: president > prime minister']],
  ['en', 'The prime minister left.', 'The secretary left.', ['name: prime minister > secretary']],
  ['en', 'A judge ordered the search.', 'A prosecutor ordered the search.', ['name: judge > prosecutor']],
  ['en', 'The deputy mayor opened it.', 'The mayor opened it.', ['name: deputy > -']],
  ['en', 'The president left.', 'The vice president left.', ['name: - > vice']],
  ['de', 'Der Präsident kam.', 'Der Kanzler kam.', ['name: Präsident > Kanzler']],
  ['fr', 'Le maire est venu.', 'Le préfet est venu.', ['name: maire > préfet']],
  ['es', 'Vino el alcalde.', 'Vino el juez.', ['name: alcalde > juez']],
  ['en', 'The mayor said so.', 'The judge said so.', ['attribution: The mayor > The judge']],
  // The same one, or no office.
  ['en', 'The chairman left.', 'The chair left.', []],
  ['en', 'The foreign minister left.', 'The foreign secretary left.', []],
  ['en', 'The president left.', 'The leader left.', []],
  ['en', 'Talks with the premier failed.', 'Talks with the prime minister failed.', []],
  ['en', 'Talks with the prime minister failed.', 'Talks with the premier failed.', []],
  ['en', 'A major strike began.', 'A general strike began.', []],
  ['en', 'The mayor, who is ill, left.', 'The mayor left, who is ill.', []],
])('an office that is another one is pointed out, in %s: %s %s', (language, stored, page, expected) => {
  expect(factsBetween(language, stored, page)).toEqual(expected);
});
