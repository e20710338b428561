import type { Browser } from 'webextension-polyfill';

/**
 * The browser's functions for extensions, taken once, before a page can hide them behind an element
 * of their name. Both browsers answer with promises in Manifest V3. Without webextension-polyfill,
 * which every page would load: it took half of the time there (`npm run bench -- read`).
 * A listener to messages answers by `sendResponse` here; in Chromium its promise is no answer.
 */
export const extensionApi: Browser = Reflect.get(globalThis, import.meta.env.FIREFOX ? 'browser' : 'chrome');
