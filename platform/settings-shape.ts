import { SHOWN_BY_DEFAULT, type Shown } from '../core/analyse/attribution/is-shown.ts';
import { KINDS, type Kind } from '../core/notes/note.ts';

const INSERTED_LOOKS = ['mark', 'dim', 'blank'] as const;
/** How inserted lines look: underlined only, dimmed, or blanked out with the page's layout kept. */
export type InsertedLook = (typeof INSERTED_LOOKS)[number];

/** What the reader chose for one site; absent means "as everywhere". */
export interface SiteSettings {
  isOn: boolean;
  kinds: Record<Kind, boolean>;
}

/** The reader's choices. A mark shows where every switch that covers it is on. */
export interface Settings {
  isOn: boolean;
  kinds: Record<Kind, boolean>;
  /** True marks whole passages at rest, not only the words that attribute. */
  wholePassages: boolean;
  /** Which automatic notes are marked beside the reports that are sure. */
  shown: Shown;
  /** How inserted lines look: marked only, dimmed, or blanked out with the layout kept. */
  insertedLook: InsertedLook;
  /** By site name, see `siteOf`. Has no prototype: look names up with `Object.hasOwn`. */
  sites: Record<string, SiteSettings>;
}

/** One switch: of a site or of everywhere (null), of a kind or of everything (null). */
export interface SwitchAddress {
  site: string | null;
  kind: Kind | null;
}

// Assigned as a key it would replace an object's prototype instead of being kept.
const UNSAFE_NAME = '__proto__';

const ALL_KINDS = Object.freeze(eachKind(() => true));

/** Everything on, words only, no site apart. */
export const DEFAULT_SETTINGS: Settings = Object.freeze({
  isOn: true,
  kinds: ALL_KINDS,
  wholePassages: false,
  shown: SHOWN_BY_DEFAULT,
  insertedLook: 'mark',
  sites: Object.freeze(Object.create(null)),
});

/**
 * The settings in a value from storage or a file, never throwing: a part that is missing or of
 * the wrong type is replaced by its default, and the rest is kept.
 */
export function parseSettings(value: unknown): Settings {
  const kept = fieldsOf(value);
  const sites: Record<string, SiteSettings> = Object.create(null);
  for (const [site, choice] of Object.entries(fieldsOf(kept.sites))) {
    const parsed = parseSite(choice);
    if (site !== UNSAFE_NAME && !isDefault(parsed)) sites[site] = parsed;
  }
  return {
    isOn: booleanOr(kept.isOn, DEFAULT_SETTINGS.isOn),
    kinds: parseFields(kept.kinds, ALL_KINDS),
    wholePassages: booleanOr(kept.wholePassages, DEFAULT_SETTINGS.wholePassages),
    shown: parseFields(kept.shown, SHOWN_BY_DEFAULT),
    insertedLook: INSERTED_LOOKS.find((look) => look === kept.insertedLook) ?? DEFAULT_SETTINGS.insertedLook,
    sites,
  };
}

/**
 * The name settings are kept under for an address: its host without "www." and port; null for
 * anything that is not http or https, where the content script never runs.
 */
export function siteOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  const name = parsed.hostname.replace(/^www\.(?=.)/, '');
  return name === UNSAFE_NAME ? null : name;
}

/** Which kinds show their marks on a site: those whose four switches are all on. */
export function shownKinds(settings: Settings, site: string | null): Record<Kind, boolean> {
  return eachKind((kind) =>
    [
      { site: null, kind: null },
      { site: null, kind },
      { site, kind: null },
      { site, kind },
    ].every((address) => readSwitch(settings, address)),
  );
}

/** Whether one switch is on, whatever the others say. */
export function readSwitch(settings: Settings, { site, kind }: SwitchAddress): boolean {
  const scope = site === null ? settings : siteSettings(settings, site);
  return kind === null ? scope.isOn : scope.kinds[kind];
}

/** The settings with one switch turned. A site where nothing is off any more is forgotten. */
export function turnSwitch(settings: Settings, address: SwitchAddress, isOn: boolean): Settings {
  const { site, kind } = address;
  if (site === null) return { ...settings, ...turned(settings, kind, isOn) };
  const sites = withoutSite(settings, site).sites;
  const choice = turned(siteSettings(settings, site), kind, isOn);
  if (site !== UNSAFE_NAME && !isDefault(choice)) sites[site] = choice;
  return { ...settings, sites };
}

/** The settings with one site back to "as everywhere". */
export function withoutSite(settings: Settings, site: string): Settings {
  const sites: Record<string, SiteSettings> = Object.assign(Object.create(null), settings.sites);
  delete sites[site];
  return { ...settings, sites };
}

function siteSettings(settings: Settings, site: string): SiteSettings {
  const own = Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
  return own ?? { isOn: true, kinds: ALL_KINDS };
}

function turned({ isOn, kinds }: SiteSettings, kind: Kind | null, value: boolean): SiteSettings {
  return kind === null ? { isOn: value, kinds } : { isOn, kinds: { ...kinds, [kind]: value } };
}

function isDefault(choice: SiteSettings): boolean {
  return choice.isOn && KINDS.every((kind) => choice.kinds[kind]);
}

function parseSite(value: unknown): SiteSettings {
  const kept = fieldsOf(value);
  return { isOn: booleanOr(kept.isOn, true), kinds: parseFields(kept.kinds, ALL_KINDS) };
}

/** Each of these fields, as it was kept or by default. */
function parseFields<Name extends string>(value: unknown, defaults: Record<Name, boolean>): Record<Name, boolean> {
  const kept = fieldsOf(value);
  const names = Object.keys(defaults) as Name[];
  return Object.fromEntries(names.map((name) => [name, booleanOr(kept[name], defaults[name])])) as Record<
    Name,
    boolean
  >;
}

function eachKind(choose: (kind: Kind) => boolean): Record<Kind, boolean> {
  return Object.fromEntries(KINDS.map((kind) => [kind, choose(kind)])) as Record<Kind, boolean>;
}

/** Own fields only, so that nothing is read off a prototype. */
function fieldsOf(value: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = Object.create(null);
  if (typeof value !== 'object' || value === null) return fields;
  return Object.assign(fields, value);
}

function booleanOr(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
