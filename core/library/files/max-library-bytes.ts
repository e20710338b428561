/**
 * The largest library file that is read, in bytes: some 10,000 articles of 6,000 characters. JSON.parse
 * takes 0.2 s for that much (Node 20, 2 cores, 2026-11-24).
 */
export const MAX_LIBRARY_BYTES = 64 * 1024 * 1024;

/** What the reader of a larger file is told. */
export const TOO_LARGE = 'This file is too large: Says Who reads libraries of up to 64 MB.';
