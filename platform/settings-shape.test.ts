import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  readSwitch,
  type Settings,
  type SwitchAddress,
  shownKinds,
  siteOf,
  turnSwitch,
  withoutSite,
} from './settings-shape.ts';

const ALL_ON = { attributed: true, unsourced: true, inserted: true };
const MASTER: SwitchAddress = { site: null, kind: null };

describe('parseSettings', () => {
  it('makes settings of whatever it is given and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), (value) => {
        const settings = parseSettings(value);
        expect(typeof settings.isOn).toBe('boolean');
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('gives back what it made after a round through JSON', () => {
    const anySettings = fc.record({
      isOn: fc.boolean(),
      kinds: fc.record({ attributed: fc.boolean(), unsourced: fc.boolean(), inserted: fc.boolean() }),
      wholePassages: fc.boolean(),
      sites: fc.dictionary(fc.domain(), fc.record({ isOn: fc.boolean(), kinds: fc.anything() })),
    });
    fc.assert(
      fc.property(anySettings, (value) => {
        const settings = parseSettings(value);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });

  it.each([
    ['nothing kept', undefined],
    ['null', null],
    ['a string', 'on'],
    ['a list', [true]],
    ['wrong types throughout', { isOn: 'no', kinds: 3, wholePassages: 1, sites: 'all' }],
    ['a site as everywhere', { sites: { 'a.example': { isOn: true, kinds: ALL_ON } } }],
    ['garbage for a site', { sites: { 'a.example': 7 } }],
    ['__proto__ as settings', JSON.parse('{"__proto__": {"isOn": false}}')],
    ['__proto__ as a site', JSON.parse('{"sites": {"__proto__": {"isOn": false}}}')],
  ])('takes the defaults for %s', (_what, value) => {
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
    expect(({} as Partial<Settings>).isOn).toBeUndefined();
  });

  it('keeps the sound parts beside a broken one', () => {
    const settings = parseSettings({
      isOn: false,
      kinds: { attributed: false, unsourced: 'yes' },
      sites: { 'a.example': { isOn: false }, 'b.example': null },
    });
    expect(settings.isOn).toBe(false);
    expect(settings.kinds).toEqual({ ...ALL_ON, attributed: false });
    expect(Object.keys(settings.sites)).toEqual(['a.example']);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['http://127.0.0.1:1234/', '127.0.0.1'],
    ['https://WWW.Example.ORG', 'example.org'],
    ['https://www/', 'www'],
    ['http://constructor/', 'constructor'],
    ['http://__proto__/', null],
    ['file:///tmp/a.html', null],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['not an address', null],
    ['', null],
  ])('%s is kept under %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('shownKinds', () => {
  it.each<[string, SwitchAddress[], typeof ALL_ON]>([
    ['nothing off', [], ALL_ON],
    ['all off', [MASTER], { attributed: false, unsourced: false, inserted: false }],
    ['this site off', [{ site: 'a.example', kind: null }], { attributed: false, unsourced: false, inserted: false }],
    ['another site off', [{ site: 'b.example', kind: null }], ALL_ON],
    ['a kind off', [{ site: null, kind: 'inserted' }], { ...ALL_ON, inserted: false }],
    ['a kind off here', [{ site: 'a.example', kind: 'unsourced' }], { ...ALL_ON, unsourced: false }],
    ['a kind off elsewhere', [{ site: 'b.example', kind: 'unsourced' }], ALL_ON],
  ])('with %s', (_what, off, shown) => {
    const settings = off.reduce((kept, address) => turnSwitch(kept, address, false), DEFAULT_SETTINGS);
    expect(shownKinds(settings, 'a.example')).toEqual(shown);
  });

  it('a site called like a member of every object has no settings of its own', () => {
    expect(shownKinds(DEFAULT_SETTINGS, 'constructor')).toEqual(ALL_ON);
  });
});

describe('turnSwitch', () => {
  it('turns the one switch addressed and no other', () => {
    const address = { site: 'a.example', kind: 'inserted' } as const;
    const settings = turnSwitch(DEFAULT_SETTINGS, address, false);
    expect(readSwitch(settings, address)).toBe(false);
    expect(readSwitch(settings, { site: 'a.example', kind: null })).toBe(true);
    expect(readSwitch(settings, { site: null, kind: 'inserted' })).toBe(true);
    expect(DEFAULT_SETTINGS.sites).toEqual({});
  });

  it('forgets a site once everything is on there again', () => {
    const off = turnSwitch(DEFAULT_SETTINGS, { site: 'a.example', kind: null }, false);
    expect(Object.keys(off.sites)).toEqual(['a.example']);
    expect(turnSwitch(off, { site: 'a.example', kind: null }, true)).toEqual(DEFAULT_SETTINGS);
  });

  it('remembers a kind that is off on a site while the site itself is off', () => {
    const kind = turnSwitch(DEFAULT_SETTINGS, { site: 'a.example', kind: 'inserted' }, false);
    const both = turnSwitch(kind, { site: 'a.example', kind: null }, false);
    expect(turnSwitch(both, { site: 'a.example', kind: null }, true)).toEqual(kind);
  });

  it('never keeps a site under a name that would replace the prototype', () => {
    const settings = turnSwitch(DEFAULT_SETTINGS, { site: '__proto__', kind: null }, false);
    expect(Object.keys(settings.sites)).toEqual([]);
  });
});

it('withoutSite leaves the other sites as they are', () => {
  const a = turnSwitch(DEFAULT_SETTINGS, { site: 'a.example', kind: null }, false);
  const both = turnSwitch(a, { site: 'b.example', kind: null }, false);
  expect(withoutSite(both, 'b.example')).toEqual(a);
});
