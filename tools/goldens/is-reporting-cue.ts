// The scorer's list: acts of reporting among all that PolNeAR marks (which has wants, plans and rulings too).
const REPORTING =
  /(?<![\p{L}])(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|write|writes|wrote|written|writing|tweet\p{L}*|report|reports|reported|reportedly|reporting|claim|claims|claimed|claiming|alleg\p{L}+|argu(?:e|es|ed|ing)|according|declar(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|statement|announc\p{L}+|acknowledg\p{L}+|admit\p{L}*|assert\p{L}*|insist\p{L}*|explain\p{L}*|not(?:e|es|ed|ing)|warn\p{L}*|suggest(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed|ing)?|den(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|reveal(?:s|ed|ing)?|disclos\p{L}+|testif\p{L}+|predict(?:s|ed|ing)?|contend(?:s|ed|ing)?|maintain(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|recall(?:s|ed|ing)?|remark\p{L}*|mention\p{L}*|quot(?:e|es|ed|ing)|accus\p{L}+|estimat(?:e|es|ed|ing)|show(?:s|ed|n|ing)?|find(?:s|ing)?|found|indicat(?:e|es|ed|ing)|describ\p{L}+)(?![\p{L}])/iu;

/** True where the words of a cue report ("said", "according to"), by the attribution scorer's list. */
export function isReportingCue(words: string): boolean {
  return REPORTING.test(words);
}
