const HAVE: ReadonlySet<string> = new Set("has have had he's she's".split(' '));
const BE: ReadonlySet<string> = new Set("is was were are be been being isn't wasn't aren't weren't am".split(' '));
const MODAL: ReadonlySet<string> = new Set(
  (
    "will would could can may might should must did does do didn't doesn't don't won't wouldn't couldn't " +
    "can't hasn't haven't hadn't"
  ).split(' '),
);
const ADVERB: ReadonlySet<string> = new Set(
  (
    'also later then now not never once often even further just long earlier previously still always again ' +
    'first already recently since ever only simply too soon sometimes'
  ).split(' '),
);
/** Verbs whose infinitive is no act of its own but part of the cue: "declined to say", "went on to say". */
export const GOVERNOR: ReadonlySet<string> = new Set(
  'declined refused declines refuses continued continues on sought used'.split(' '),
);
/** Words before which a noun-like form is a noun: "the report", "his claims", "of hope". */
export const BEFORE_NOUN: ReadonlySet<string> = new Set(
  (
    'the a an his her its their my our your this these those some any no of in for with on by from to new ' +
    'recent such many several other at about more and'
  ).split(' '),
);
/** What courts and those who plead before them say with “that” alone: “held a hearing”, “submitted a claim”, “charged a fee”. */
export const BEFORE_THAT = /^(?:hold|submit|charge)$/;
/** Words that open a clause behind a verb. */
export const CLAUSE_OPENER: ReadonlySet<string> = new Set(
  'that he she they it we i there you how why whether what :'.split(' '),
);

/** Nouns and names that end as adverbs do. */
const NO_ADVERB = /^(?:family|assembly|supply|reply|rally|monopoly|bully|anomaly|july|italy|emily)$/;
/** True for adverbs that stand within a verb group. */
export const isAdverb = (word: string) =>
  ADVERB.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERB.test(word));
/** True for forms of "be" and "have" and modals: a verb follows, so no noun phrase runs through them. */
export const isAuxiliary = (word: string) => HAVE.has(word) || BE.has(word) || MODAL.has(word) || word === "'s";
/** True for forms of "be". */
export const isBe = (word: string) => BE.has(word);
