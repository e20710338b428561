import { closeSync, openSync, readSync } from 'node:fs';

/** Ubuntu's `/usr/bin/firefox` may be a script that only says where the real one is to be had. */
const SNAP_STUB = /requires the \w+ snap/;
const STUB_BYTES = 4096;

/**
 * The first of these paths that is a program, or null.
 * @param {(string | undefined)[]} paths
 * @returns {string | null}
 */
export function findProgram(paths) {
  return paths.find((path) => path && isProgram(path)) ?? null;
}

function isProgram(path) {
  try {
    const file = openSync(path);
    try {
      const start = Buffer.alloc(STUB_BYTES);
      return !SNAP_STUB.test(start.toString('latin1', 0, readSync(file, start)));
    } finally {
      closeSync(file);
    }
  } catch {
    // Missing, a folder, or not ours to read: no program for us.
    return false;
  }
}
