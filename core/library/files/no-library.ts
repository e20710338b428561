/** Said of a file with JSON of another program. */
export const NO_LIBRARY =
  'This file has JSON in it, but no library and no annotations that Says Who reads: choose one that was exported from a library.';
