/** Articles one library file may hold. A choice: 64 MB have room for so many of 3,000 characters. */
export const MAX_ARTICLES_A_FILE = 20_000;
