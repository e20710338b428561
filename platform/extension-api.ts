import type { Browser } from 'webextension-polyfill';

/**
 * The browser's functions for extensions, taken once, before a page can hide them behind an element
 * of their name. Both browsers answer with promises in Manifest V3. Without webextension-polyfill,
 * which the gate would load on every page: it took half of the gate's time there (`npm run bench -- read`).
 * A listener to messages answers by `sendResponse` here; in Chromium its promise is no answer.
 */
export const extensionApi: Browser = Reflect.get(globalThis, import.meta.env.FIREFOX ? 'browser' : 'chrome');
