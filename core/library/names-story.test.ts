import { expect, it } from 'vitest';
import { namesStory } from './names-story.ts';

it.each<[string, string, boolean]>([
  ['https://news.example/2026/03/last-tram-leaves-vesle-in-june', 'The last tram leaves Vesle in June', true],
  ['https://news.example/last-tram-vesle-1234.html', 'The last tram leaves Vesle', true],
  ['https://news.example/%C3%A0-la-une/greve-des-ecoles', 'Grève des écoles : à la une', true],
  ['https://news.example/last-boat', 'The last tram leaves Vesle in June', false],
  ['https://last-tram.example/2026/1234', 'The last tram', false],
  ['https://news.example/tram', 'Tram', false],
  ['https://news.example/100%-last-tram', 'The last tram', true],
  ['https://news.example/', '', false],
])('%s names the story “%s”: %s', (address, headline, isNamed) => {
  expect(namesStory(address, headline)).toBe(isNamed);
});
