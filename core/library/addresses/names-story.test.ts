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
  [
    'https://news.example/2026/ヴェスレの最後の路面電車が6月に運行終了',
    'ヴェスレの最後の路面電車、6月に運行終了へ',
    true,
  ],
  [`https://news.example/${encodeURI('最后一班有轨电车离开韦斯勒')}/`, '最后一班有轨电车六月离开韦斯勒', true],
  ['https://news.example/ヴェスレの新しい橋が開通', 'ヴェスレの最後の路面電車、6月に運行終了へ', false],
  ['https://news.example/2026/1234', '最后一班有轨电车', false],
  ['https://news.example/電車', '電車', false],
])('%s names the story “%s”: %s', (address, headline, isNamed) => {
  expect(namesStory(address, headline)).toBe(isNamed);
});
