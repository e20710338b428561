/**
 * The largest library file that is read, in bytes. Ten thousand articles of 6,000 characters fit;
 * JSON.parse takes about 1 s for that much, and three times the memory.
 */
export const MAX_LIBRARY_BYTES = 64 * 1024 * 1024;

/** What the reader of a larger file is told. */
export const TOO_LARGE = 'This file is too large: Says Who reads libraries of up to 64 MB.';
