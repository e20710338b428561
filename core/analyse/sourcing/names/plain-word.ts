/** A word in small letters, without its possessive or full stop. */
export const plainWord = (word: string) => word.toLowerCase().replace(/(?:['’]s|['’.])$/u, '');
