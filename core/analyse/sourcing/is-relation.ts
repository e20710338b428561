/** What somebody is to somebody else, as alternatives of a pattern: "his sister", "Lund’s lawyer". */
export const RELATION_NOUNS =
  'father|mother|wife|husband|son|daughter|brother|sister|widow|widower|niece|nephew|uncle|aunt|cousin|twin|' +
  'grandfather|grandmother|grandson|granddaughter|stepfather|stepmother|girlfriend|boyfriend|partner|fiancé|fiancée|' +
  'lawyer|attorney|solicitor|barrister|agent|doctor|deputy|spokesman|spokeswoman|spokesperson';
const RELATION = new RegExp(`^(?:${RELATION_NOUNS})$`, 'u');

/** True for a word in small letters behind which "of" or "for" names somebody else; a doctor of law is one himself. */
export const isRelation = (word: string) => word !== 'doctor' && RELATION.test(word);
