import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hasAccess,
  originsOf,
  readAccess,
  readGrants,
  removeEverywhere,
  removeSite,
  requestEverywhere,
  requestSite,
  watchPermissions,
} from './permissions.ts';

const PAGE = 'https://news.example.org:8443/a';
const SITE = ['http://news.example.org/*', 'https://news.example.org/*'];
const ALL = ['http://*/*', 'https://*/*'];

/** A browser that keeps origins by their spelling; "everywhere" covers every http and https one. */
function keepPermissions(given: string[], fixed: string[] = []) {
  const origins = new Set([...given, ...fixed]);
  const { permissions } = fakeBrowser;
  const covers = (origin: string) => origins.has(origin) || origins.has(origin.replace(/\/\/.*$/, '//*/*'));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '1',
    host_permissions: fixed,
  });
  vi.spyOn(permissions, 'contains').mockImplementation((asked: { origins?: string[] }) =>
    Promise.resolve((asked.origins ?? []).every(covers)),
  );
  vi.spyOn(permissions, 'getAll').mockImplementation(() => Promise.resolve({ origins: [...origins] }));
  const remove = vi.spyOn(permissions, 'remove').mockImplementation((asked) => {
    for (const origin of asked.origins ?? []) origins.delete(origin);
    return Promise.resolve(true);
  });
  return { request: vi.spyOn(permissions, 'request'), remove };
}

beforeEach(() => vi.restoreAllMocks());

it.each([
  [PAGE, SITE],
  ['http://[::1]:80/', ['http://[::1]/*', 'https://[::1]/*']],
  ['file:///a', []],
  ['moz-extension://x/popup.html', []],
  ['garbage', []],
])('the origins of %s', (url, origins) => {
  expect(originsOf(url)).toEqual(origins);
});

describe('access', () => {
  it.each<[string, string[], string[], string]>([
    ['nothing granted', [], [], 'none'],
    ['this site granted', SITE, [], 'site'],
    ['another site granted', ['https://example.org/*'], [], 'none'],
    ['every site granted', ALL, [], 'everywhere'],
    ['every site and this one granted', [...ALL, ...SITE], [], 'everywhere'],
    ['given with the build', [], SITE, 'fixed'],
  ])('with %s', async (_what, given, fixed, access) => {
    keepPermissions(given, fixed);
    expect(await readAccess(PAGE)).toBe(access);
    expect(await hasAccess(PAGE)).toBe(access !== 'none');
  });

  it('asks nothing of the browser for what is no web address', async () => {
    const { request, remove } = keepPermissions([]);
    expect(await hasAccess('about:blank')).toBe(false);
    expect(await requestSite('about:blank')).toBe(false);
    expect(await removeSite('about:blank')).toBe(false);
    expect(request).not.toHaveBeenCalled();
    expect(remove).not.toHaveBeenCalled();
  });
});

describe('asking', () => {
  it('asks within the click’s own call', () => {
    const { request } = keepPermissions([]);
    request.mockResolvedValue(true);
    void requestSite(PAGE);
    expect(request).toHaveBeenLastCalledWith({ origins: SITE });
    void requestEverywhere();
    expect(request).toHaveBeenLastCalledWith({ origins: ALL });
  });

  it('a refusal by the browser is "not given"', async () => {
    const { request } = keepPermissions([]);
    request.mockRejectedValue(new Error('may only be called from a user input handler'));
    expect(await requestEverywhere()).toBe(false);
  });
});

describe('what is granted', () => {
  it('names each host once and leaves out what the build was given', async () => {
    keepPermissions([...SITE, 'https://b.example/*'], ['http://127.0.0.1/*']);
    expect(await readGrants()).toEqual({
      isEverywhere: false,
      hosts: ['b.example', 'news.example.org'],
    });
  });

  it('knows every spelling of "every site" and gives them all back', async () => {
    const { remove } = keepPermissions(['<all_urls>', ...ALL, ...SITE]);
    expect(await readGrants()).toEqual({ isEverywhere: true, hosts: ['news.example.org'] });
    await removeEverywhere();
    expect(remove).toHaveBeenCalledWith({ origins: ['<all_urls>', ...ALL] });
    expect((await readGrants()).isEverywhere).toBe(false);
  });
});

it('listeners are gone once the signal aborts', () => {
  const added = new Set<unknown>();
  const event = {
    addListener: (listen: unknown) => added.add(listen),
    removeListener: (listen: unknown) => added.delete(listen),
  };
  Object.assign(fakeBrowser.permissions, { onAdded: event, onRemoved: event });
  const stop = new AbortController();
  watchPermissions(() => undefined, stop.signal);
  expect(added.size).toBe(1);
  stop.abort();
  expect(added.size).toBe(0);
});
