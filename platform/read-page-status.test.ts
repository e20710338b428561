import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageStatus } from './page-status.ts';
import { readPageStatus, watchPageStatus } from './read-page-status.ts';
import { DEFAULT_SETTINGS, turnSwitch } from './settings-shape.ts';

const DONE: PageStatus = {
  state: 'done',
  reason: '',
  counts: { attributed: 3, unsourced: 2, inserted: 1 },
  match: null,
  ledger: null,
  declared: null,
  readAt: null,
  unknownLanguage: null,
  problems: [],
  isOnce: false,
};
const NEWS = 'https://news.example.org/a';
const HTML = { contentType: 'text/html', status: null };
const SITE_OFF = turnSwitch(DEFAULT_SETTINGS, { site: 'news.example.org', kind: null }, false);

/** A browser whose page answers with `answer` (null: no script may run there). */
function openPage(answer: unknown, isGranted: boolean) {
  const execute = vi.fn(() =>
    answer === null ? Promise.reject(new Error('Cannot access')) : Promise.resolve([{ result: answer }]),
  );
  Object.assign(fakeBrowser.scripting, { executeScript: execute });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(isGranted);
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the state of a page', () => {
  it.each([
    ['what its script says', { ...HTML, status: DONE }, true, NEWS, DEFAULT_SETTINGS, 'done'],
    ['read once, without access', { ...HTML, status: DONE }, false, NEWS, DEFAULT_SETTINGS, 'done'],
    ['a file read once', { ...HTML, status: DONE }, false, 'file:///a.html', DEFAULT_SETTINGS, 'done'],
    ['no script yet', HTML, true, NEWS, DEFAULT_SETTINGS, 'reading'],
    [
      'stopped as access was withdrawn',
      { ...HTML, status: { ...DONE, state: 'off' } },
      false,
      NEWS,
      DEFAULT_SETTINGS,
      'no-access',
    ],
    ['stopped and yet on', { ...HTML, status: { ...DONE, state: 'off' } }, true, NEWS, DEFAULT_SETTINGS, 'reading'],
    ['no access, activeTab given', HTML, false, NEWS, DEFAULT_SETTINGS, 'no-access'],
    ['address not shown to us', null, false, null, DEFAULT_SETTINGS, 'no-access'],
    ['off everywhere', HTML, true, NEWS, { ...DEFAULT_SETTINGS, isOn: false }, 'off'],
    ['off on this site', HTML, true, NEWS, SITE_OFF, 'off'],
    ['a PDF', { contentType: 'application/pdf', status: null }, true, NEWS, DEFAULT_SETTINGS, 'not-a-page'],
    [
      'a JSON file with our script in it',
      { contentType: 'application/json', status: { ...DONE, state: 'reading' } },
      true,
      NEWS,
      DEFAULT_SETTINGS,
      'not-a-page',
    ],
    ['an error page', null, true, NEWS, DEFAULT_SETTINGS, 'not-a-page'],
    ['an error page or an add-on store, activeTab given', null, false, NEWS, DEFAULT_SETTINGS, 'not-a-page'],
    ['a page of the browser', null, false, 'chrome://settings', DEFAULT_SETTINGS, 'not-a-page'],
    ['a page of the browser that hides its address', null, true, '', DEFAULT_SETTINGS, 'not-a-page'],
  ])('%s', async (_what, answer, isGranted, url, settings, state) => {
    openPage(answer, isGranted);
    expect((await readPageStatus({ id: 1, url, title: '' }, settings)).state).toBe(state);
  });

  it.each([
    ['a page’s source is nothing to read', '', 'not-a-page'],
    ['a page whose site was withdrawn in the browser’s own menus is not switched on', null, 'no-access'],
  ])('%s, though Chromium never answers what is asked of it', async (_what, url, state) => {
    Object.assign(fakeBrowser.scripting, { executeScript: () => new Promise(() => {}) });
    const asked = readPageStatus({ id: 1, url, title: '' }, DEFAULT_SETTINGS).then((status) => status.state);
    const silence = new Promise((resolve) => setTimeout(resolve, 100, 'no answer'));
    expect(await Promise.race([asked, silence])).toBe(state);
  });

  it('a page that was passed over at a glance is asked by the gate', async () => {
    const reason = 'a product';
    let isThere = false;
    const execute = vi.fn(async ({ files }: { files?: string[] }) => {
      isThere ||= files?.[0] === '/gate.js';
      return [{ result: { ...HTML, status: isThere ? { ...DONE, state: 'not-article', reason } : null } }];
    });
    Object.assign(fakeBrowser.scripting, { executeScript: execute });
    vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true);
    const status = await readPageStatus({ id: 1, url: NEWS, title: '' }, DEFAULT_SETTINGS);
    expect(status).toMatchObject({ state: 'not-article', reason });
  });

  it('without a tab there is no page', async () => {
    expect((await readPageStatus(null, DEFAULT_SETTINGS)).state).toBe('not-a-page');
  });
});

it('only statuses sent by pages are heard, until the signal aborts', async () => {
  const stop = new AbortController();
  const seen: [number, PageStatus][] = [];
  watchPageStatus((tabId, status) => seen.push([tabId, status]), stop.signal);
  const send = (message: unknown, tab: number, id = fakeBrowser.runtime.id) =>
    fakeBrowser.runtime.onMessage.trigger(message, { id, tab: { id: tab } } as never);
  await send({ type: 'status', status: DONE }, 1);
  await send({ type: 'status', status: DONE }, 2);
  await send({ type: 'other' }, 1);
  await send('status', 1);
  await send({ type: 'status', status: DONE }, 1, 'another-extension');
  stop.abort();
  await send({ type: 'status', status: DONE }, 1);
  expect(seen).toEqual([
    [1, DONE],
    [2, DONE],
  ]);
});
