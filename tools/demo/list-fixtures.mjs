import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesFolder } from './read-fixture.mjs';

/**
 * Lists the fixture pages by name, each with the title its page gives itself.
 * @returns {{ name: string, title: string }[]} the title as in the source, so still escaped for HTML
 */
export function listFixtures() {
  if (!existsSync(fixturesFolder)) return [];
  return readdirSync(fixturesFolder)
    .filter((name) => existsSync(join(fixturesFolder, name, 'page.html')))
    .sort()
    .map((name) => {
      const source = readFileSync(join(fixturesFolder, name, 'page.html'), 'utf8');
      return { name, title: /<title[^>]*>([^<]*)/i.exec(source)?.[1]?.trim() || name };
    });
}
