/** Annotations one file may hold: the shortest that means anything takes some 300 bytes of the 64 MB. */
export const MAX_NOTES_A_FILE = 200_000;
