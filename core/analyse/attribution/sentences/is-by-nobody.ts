const NOBODY = /^(?:nobody|no one|no-one)(?![\p{L}’'])/iu;
/** "Nobody doubts that the bridge is safe": all say so. */
const ALL = /\b(?:doubt|disput|disagree|den(?:y|ies|ied)|question|contest)(?:s|ed|ing|es)?\b/i;

/** Whether there is nobody who says it: "Nobody knows what it is", "No one has said why". */
export const isByNobody = (source: string, cue: string): boolean => NOBODY.test(source) && !ALL.test(cue);
