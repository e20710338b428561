import browser from 'webextension-polyfill';
import type { LibraryReading } from '../core/library/files/library-reading.ts';
import { readLibrary } from '../core/library/files/read-library.ts';

/** Reads the library that came with the extension, a file of its own package: nothing leaves the machine. */
export async function readBundledLibrary(): Promise<LibraryReading> {
  try {
    const file = await fetch(browser.runtime.getURL('/library/bundled.json'));
    return readLibrary(await file.text());
  } catch (error) {
    // TypeError is all that fetch says of a file that is gone: an extension being updated or damaged on disk.
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, message: `The file is missing (${error.message}).` };
  }
}
