import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Gives each file of tests the browser's stand-in anew: the files share their modules, WXT gives it to the first of them alone,
 * and `vi.unstubAllGlobals` takes it away again.
 */
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
fakeBrowser.reset();
