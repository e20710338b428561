import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { lookAgain, lookAnyway } from './inject.ts';

const KEY = Symbol.for('says-who');
const GLANCE_KEY = Symbol.for('says-who-glance');

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/** Runs injected functions here, as a page's isolated world would; gives the files that were put there. */
function standInForPage(): { files: string[]; looks: unknown[][] } {
  const seen = { files: [] as string[], looks: [] as unknown[][] };
  const leaveGate = () =>
    Reflect.set(globalThis, KEY, {
      bridge: { isAlive: () => true },
      look: (...args: unknown[]) => seen.looks.push(args),
    });
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async ({ files, func, args = [] }: Injection) => {
    if (files !== undefined) {
      seen.files.push(...files);
      leaveGate();
    }
    return [{ frameId: 0, documentId: 'one', result: func?.(...(args as [])) }];
  });
  return seen;
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, KEY);
  Reflect.deleteProperty(globalThis, GLANCE_KEY);
});

const ADDRESS = 'https://news.example/story';

it('a page with another address is looked at by the gate that is there; none is put there', async () => {
  const seen = standInForPage();
  expect(await lookAgain(7, ADDRESS)).toBe(true);
  expect(seen).toEqual({ files: [], looks: [] });
  await lookAnyway(7, false);
  await lookAgain(7, ADDRESS);
  expect(seen.files).toEqual(['/gate.js']);
  expect(seen.looks.at(-1)).toEqual([false, false]);
});

it.each([
  ['passed over at a glance', undefined],
  ['with a gate that an update has left without a browser', { bridge: { isAlive: () => false }, look: () => fail() }],
])('a page %s is glanced at again', async (_what, instance) => {
  standInForPage();
  const looks: unknown[] = [];
  Reflect.set(globalThis, GLANCE_KEY, { look: () => looks.push(1) });
  if (instance !== undefined) Reflect.set(globalThis, KEY, instance);
  expect(await lookAgain(7, ADDRESS)).toBe(true);
  expect(looks).toEqual([1]);
});

const fail = () => expect.unreachable('the dead gate was asked');

it.each([true, false])('looking anyway puts the gate there and has it look, just once: %s', async (isOnce) => {
  const seen = standInForPage();
  expect(await lookAnyway(7, isOnce)).toBe(true);
  expect(seen).toEqual({ files: ['/gate.js'], looks: [[true, isOnce]] });
});

it('where the browser refuses nothing is thrown', async () => {
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await lookAgain(7, ADDRESS)).toBe(false);
  expect(await lookAnyway(7, true)).toBe(false);
});
