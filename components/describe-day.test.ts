import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { describeDay } from './describe-day.ts';

const FILE = new URL('./describe-day.ts', import.meta.url).href;
const SAY = `const { describeDay } = await import(process.argv[1]);
console.log(JSON.stringify(process.argv.slice(2).map(describeDay)));`;

/** As a process in that time zone says it: one that runs cannot be moved. */
function describeIn(zone: string, ...moments: string[]): string[] {
  const args = ['--import', 'tsx', '--input-type=module', '-e', SAY, FILE, ...moments];
  return JSON.parse(execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: 'utf8' }));
}

it.each([
  ['America/Los_Angeles', '24 November 2026'],
  ['Pacific/Auckland', '25 November 2026'],
])('in %s a day is itself, and a moment the day it is there', (zone, there) => {
  expect(describeIn(zone, '2026-11-24', '2026-11-24T23:30:00Z')).toEqual(['24 November 2026', there]);
});

it.each(['Updated 5', '5/6/2026', '2026', '2026-11', '24. November 2026', 'Nov 24, 2026', '2026-13-45', ''])(
  'what is written as %j is shown as it is written',
  (written) => {
    expect(describeDay(written)).toBe(written);
  },
);
