/** Shorter words are in many addresses. */
const MIN_LETTERS = 4;
const MIN_WORDS = 2;
/** Addresses leave out some of a headline's words. */
const MIN_SHARE = 0.5;

/** True where an address has a story's headline in its path, as most of news sites do: on an endless page it may be another story's. */
export function namesStory(address: string, headline: string): boolean {
  const path = new Set(wordsOf(decoded(address.replace(/^https?:\/\/[^/]*/i, ''))));
  const words = [...new Set(wordsOf(headline))];
  const found = words.filter((word) => path.has(word)).length;
  return found >= MIN_WORDS && found >= words.length * MIN_SHARE;
}

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * The words that tell. Without accents, as addresses are written: "à la Une" is "a-la-une". Where words run together each two
 * characters side by side stand for one.
 */
const wordsOf = (text: string): string[] => {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : word.length >= MIN_LETTERS ? [word] : []));
};

const pairsOf = (word: string): string[] => {
  const characters = [...word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
};

/** Not every "%" in an address is one that `decodeURI` takes. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return path;
  }
}
