/** The forms a library is written and read in. */
export const LIBRARY_FORMATS = ['says-who', 'web-annotation', 'hypothesis', 'json-lines'] as const;
export type LibraryFormat = (typeof LIBRARY_FORMATS)[number];
