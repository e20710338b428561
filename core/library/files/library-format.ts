/** The first line of every library file. */
export const LIBRARY_FORMAT = 'says-who-library';

/** The newest form of the file this code reads, and the one it writes. */
export const LIBRARY_VERSION = 1;
