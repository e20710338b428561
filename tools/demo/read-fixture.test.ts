import { expect, it } from 'vitest';
import { listFixtures } from './list-fixtures.mjs';
import { readFixture } from './read-fixture.mjs';
import { renderIndex } from './render-index.mjs';

it('a folder’s path is its page', async () => {
  const page = await readFixture('/stored-article--plain/');
  expect(page?.contentType).toBe('text/html; charset=utf-8');
  expect(page?.body.toString()).toContain('<title>');
});

it.each([
  '/',
  '/stored-article--plain',
  '/no-such/',
  '/../package.json',
  '/%2e%2e/package.json',
  '/stored-article--plain/..',
])('%s is no page, and nothing outside the folder is read', async (path) => {
  expect(await readFixture(path)).toBeNull();
});

it('the index links every fixture page by its title', () => {
  const fixtures = listFixtures();
  expect(fixtures.length).toBeGreaterThan(0);
  const index = renderIndex(fixtures);
  for (const { name, title } of fixtures) expect(index).toContain(`<a href="/${name}/">${title}</a>`);
});
