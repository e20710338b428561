const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight)$/;

/** True for the names of days, which stand between source and cue or behind the cue. */
export const isDay = (word: string) => DAY.test(word);
