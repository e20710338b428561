import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEST = /\.test\.tsx?$/;
const MOCKS = /\bvi\.(?:mock|doMock)\(/;

/**
 * Files of tests in these folders that put something in the place of a module. They cannot share a thread's modules with others:
 * what has been loaded before them keeps the module itself, and what they load keeps theirs.
 * @param {readonly string[]} folders relative to the root
 * @returns {string[]} relative to the root
 */
export function findMockingTests(folders, root = '.') {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => TEST.test(path) && MOCKS.test(readFileSync(join(root, path), 'utf8')))
    .map((path) => path.replaceAll('\\', '/'));
}
