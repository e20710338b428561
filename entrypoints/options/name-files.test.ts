import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { nameFiles } from './name-files.ts';

const FILE = new URL('./name-files.ts', import.meta.url).href;
const SAY = `const { nameFiles } = await import(process.argv[1]);
console.log(nameFiles(1, '2026-03-09T03:30:00.000Z', 'json')[0]);`;

it.each([
  ['America/Los_Angeles', 'says-who-library-2026-03-08.json'],
  ['Pacific/Auckland', 'says-who-library-2026-03-09.json'],
])('a file exported in %s bears the day it is there', (zone, name) => {
  // As a process in that time zone says it: one that runs cannot be moved.
  const args = ['--import', 'tsx', '--input-type=module', '-e', SAY, FILE];
  const said = execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  expect(said.trim()).toBe(name);
});

it('several files are counted in their names', () => {
  const names = nameFiles(2, '2026-03-09T12:00:00.000Z', 'jsonld');
  expect(names).toEqual([expect.stringMatching(/-1-of-2\.jsonld$/), expect.stringMatching(/-2-of-2\.jsonld$/)]);
});
