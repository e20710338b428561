import browser from 'webextension-polyfill';

/** Every web page. Both schemes are named because Firefox asks for them one by one. */
export const EVERYWHERE: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * How the extension comes to read an address: not at all, for its site, for every site, or
 * because the build itself was given it (`fixed`, which cannot be withdrawn).
 */
export type Access = 'none' | 'site' | 'everywhere' | 'fixed';

/** What the reader has granted, what the build was given left out. */
export interface Grants {
  isEverywhere: boolean;
  /** Host names, sorted. */
  hosts: string[];
}

// Other ways a browser may write "every web page" than ours.
const EVERYWHERE_SPELLINGS: ReadonlySet<string> = new Set([...EVERYWHERE, '*://*/*', '<all_urls>']);

/** The match patterns of an address's own site, any port; none for what is not http or https. */
export function originsOf(url: string): string[] {
  const parsed = webAddress(url);
  if (parsed === null) return [];
  return [`http://${parsed.hostname}/*`, `https://${parsed.hostname}/*`];
}

/** Whether the extension may run on an address now, `activeTab` aside. */
export async function hasAccess(url: string): Promise<boolean> {
  const parsed = webAddress(url);
  if (parsed === null) return false;
  return browser.permissions.contains({ origins: [`${parsed.protocol}//${parsed.hostname}/*`] });
}

/** By which grant the extension may run on an address. */
export async function readAccess(url: string): Promise<Access> {
  if (!(await hasAccess(url))) return 'none';
  const granted = await grantedOrigins();
  if (granted.some((origin) => EVERYWHERE_SPELLINGS.has(origin))) return 'everywhere';
  const own = originsOf(url);
  return granted.some((origin) => own.includes(origin)) ? 'site' : 'fixed';
}

/**
 * Asks the reader for access to an address's site; true if it was given. Browsers allow this
 * only in a click's own call, so nothing may be awaited before it.
 */
export function requestSite(url: string): Promise<boolean> {
  const origins = originsOf(url);
  return origins.length === 0 ? Promise.resolve(false) : request(origins);
}

/** Asks the reader for access to every site; true if it was given. Same rule as `requestSite`. */
export function requestEverywhere(): Promise<boolean> {
  return request([...EVERYWHERE]);
}

/** Gives back the access to an address's site; true if there is none left of its own. */
export function removeSite(url: string): Promise<boolean> {
  const origins = originsOf(url);
  return origins.length === 0 ? Promise.resolve(false) : remove(origins);
}

/** Gives back the access to every site; sites granted one by one keep theirs. */
export async function removeEverywhere(): Promise<boolean> {
  const granted = await grantedOrigins();
  return remove(granted.filter((origin) => EVERYWHERE_SPELLINGS.has(origin)));
}

/** The match patterns the reader has granted, without those the build was given. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const fixed = new Set<string>(manifest.host_permissions ?? []);
  return origins.filter((origin) => !fixed.has(origin));
}

/** What the reader has granted, host by host. */
export async function readGrants(): Promise<Grants> {
  const origins = await grantedOrigins();
  const hosts = origins
    .filter((origin) => !EVERYWHERE_SPELLINGS.has(origin))
    .map((origin) => origin.replace(/^[^:/]*:\/\//, '').replace(/\/[^/]*$/, ''));
  return {
    isEverywhere: origins.some((origin) => EVERYWHERE_SPELLINGS.has(origin)),
    hosts: [...new Set(hosts)].sort(),
  };
}

/** Calls back after access was given or withdrawn, until the signal aborts. */
export function watchPermissions(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { onAdded, onRemoved } = browser.permissions;
  const listen = () => onChange();
  onAdded.addListener(listen);
  onRemoved.addListener(listen);
  const stop = () => {
    onAdded.removeListener(listen);
    onRemoved.removeListener(listen);
  };
  signal.addEventListener('abort', stop, { once: true });
}

// A browser refuses, rather than answers, where the click is too long ago or policy forbids it:
// for the reader both mean "not given".
function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

function remove(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins }).catch(() => false);
}

function webAddress(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
}
