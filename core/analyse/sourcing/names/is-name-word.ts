/** Articles joined to a last name: "al-Mansouri", "el-Shazly", "d’Aubry", "dell’Orto". Not "at-Large". */
export const JOINED_ARTICLE = "(?:(?<![\\p{L}])(?:(?:al|el|ad|an|ar|as|ash|az|ul|ud|bin|ben)-|(?:d|dell|dall)['’]))";
const NAME_WORD = new RegExp(`^${JOINED_ARTICLE}?\\p{Lu}`, 'u');

/** True for a word that has a capital, or has it behind its joined article. */
export const isNameWord = (word: string) => NAME_WORD.test(word);
