const DEMONYM = /(?:ian|ean|ican|ese|ish|crat|crats|sts|ists|ians|icans)$/;

/** True for a word in small letters that opens a description, not a name: "American", "Republican", "Chinese". */
export const opensDescription = (word: string) => DEMONYM.test(word);
