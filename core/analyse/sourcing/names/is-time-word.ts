const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;

/** True for a day or month in small letters, which has a capital and is nobody's name; "may" is a verb. */
export const isTimeWord = (word: string) => TIME.test(word);
