/** What the glance leaves on a page: reachable from the extension's own isolated world alone. */
export interface PageGlance {
  isAlive: () => boolean;
  /** Glances at the page, unless it has done so at this address. */
  look: () => void;
  /** What came of the last one: `asked` where the gate was sent for. */
  state: () => 'looking' | 'nothing' | 'asked';
  /** True where the page last looked at went there without loading anew. */
  hasMoved: () => boolean;
}

const KEY = Symbol.for('says-who-glance');

/** The glance on this page, or null before it has run. */
export function pageGlance(): PageGlance | null {
  return (Reflect.get(globalThis, KEY) as PageGlance | undefined) ?? null;
}

/** Leaves the glance where it is found when the page has another address. */
export function leavePageGlance(glance: PageGlance): void {
  Reflect.set(globalThis, KEY, glance);
}
