const ARTICLE = "(?:(?:al|el|ad|an|ar|as|ash|az|ul|ud|bin|ben)-|(?:d|dell|dall)['’])";
/**
 * Articles joined to a last name: "al-Mansouri", "el-Shazly", "d’Aubry", "dell’Orto"; not "at-Large". What stands before is looked
 * at last: it costs at every letter of a text.
 */
export const JOINED_ARTICLE = `(?:${ARTICLE}(?<!\\p{L}${ARTICLE}))`;
const NAME_WORD = new RegExp(`^${JOINED_ARTICLE}?\\p{Lu}`, 'u');

/** True for a word that has a capital, or has it behind its joined article. */
export const isNameWord = (word: string) => NAME_WORD.test(word);
