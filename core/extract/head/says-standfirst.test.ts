import { expect, it } from 'vitest';
import { saysStandfirst } from './says-standfirst.ts';

it.each(['art_synopsis', 'story-strapline', 'nota__copete', 'article-standfirst', 'c-dek'])(
  'a line whose box is called “%s” is a standfirst',
  (name) => {
    expect(saysStandfirst(name)).toBe(true);
  },
);

it.each(['synoptic-map', 'strap', 'lead-image', 'decker'])('a box called “%s” says nothing of one', (name) => {
  expect(saysStandfirst(name)).toBe(false);
});
