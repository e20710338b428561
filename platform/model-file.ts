import browser from 'webextension-polyfill';

/** The bytes of a model file, or in a sentence why there are none. */
export type ModelBytes = { ok: true; bytes: Uint8Array } | { ok: false; reason: string };

/** Reads the model that came with the extension, a file of its own package: nothing leaves the machine. */
export async function readModelFile(name: string): Promise<ModelBytes> {
  try {
    const file = await fetch(browser.runtime.getURL(`/models/${name}`));
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    // TypeError is all that fetch says of a file that is gone: an extension being updated or damaged on disk.
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, reason: 'the file is missing' };
  }
}
