/** Shorter words are in many addresses. */
const MIN_LETTERS = 4;
const MIN_WORDS = 2;
/** Addresses leave out some of a headline's words. */
const MIN_SHARE = 0.5;

/** True where an address has a story's headline in its path, as most of news sites do: on an endless page it may be another story's. */
export function namesStory(address: string, headline: string): boolean {
  const path = new Set(wordsOf(decoded(address.replace(/^https?:\/\/[^/]*/i, ''))));
  const words = [...new Set(wordsOf(headline))].filter(({ length }) => length >= MIN_LETTERS);
  const found = words.filter((word) => path.has(word)).length;
  return found >= MIN_WORDS && found >= words.length * MIN_SHARE;
}

/** Without accents, as addresses are written: "à la Une" is "a-la-une". */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Not every "%" in an address is one that `decodeURI` takes. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return path;
  }
}
