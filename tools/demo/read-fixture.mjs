import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the fixture pages, one folder a page. */
export const fixturesFolder = fileURLToPath(new URL('../../test/fixtures', import.meta.url));

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads what a request path stands for: `/NAME/` is `test/fixtures/NAME/page.html`, `/NAME/FILE` a file beside it.
 * Only two plain names are taken, so that no path leads out of the folder.
 * @param {string} pathname the path of a request's URL, still percent-encoded
 * @returns {Promise<{body: Buffer, contentType: string} | null>} null where there is no such file
 */
export async function readFixture(pathname) {
  const [, name, file] = /^\/([\w-]+)\/([\w.-]*)$/.exec(pathname) ?? [];
  if (name === undefined) return null;
  const path = join(fixturesFolder, name, file || 'page.html');
  try {
    return { body: await readFile(path), contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream' };
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return null;
    throw error;
  }
}
