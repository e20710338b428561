import { expect, it } from 'vitest';
import { saysStandfirst } from './says-standfirst.ts';

it.each([
  'art_synopsis',
  'story-strapline',
  'nota__copete',
  'article-standfirst',
  'c-dek',
  'einleitung',
  'hawaii-summary',
])('a line whose box is called “%s” is a standfirst', (name) => {
  expect(saysStandfirst(name)).toBe(true);
});

it.each(['synoptic-map', 'strap', 'lead-image', 'decker', 'article-ai-summary', 'summary-ai'])(
  'a box called “%s” says nothing of one',
  (name) => {
    expect(saysStandfirst(name)).toBe(false);
  },
);
