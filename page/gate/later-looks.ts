/**
 * When a page that is still nearly empty is looked at again, in ms from the look before: pages
 * built by scripts show their article within seconds. Timers, so that no observer is left behind.
 */
export const LATER_LOOKS_MS = [500, 1500, 4000, 10_000];
