/** Words that tell where a source begins and ends. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Sources of one word. */
export const PRONOUN = setOf(`
  he she they it we i you who which that this these those one everyone everybody nobody many some
  others most few several both neither all none someone anyone`);

/** A source does not reach back over these. */
export const BOUNDARY = setOf(`
  that because when if while although though as since but so than where whether after before until
  unless then or yet nor how why what who which whom whose like`);

/** A source does not end in these. */
export const NOT_LAST = setOf(`
  and or but of in at on for from with by to the a an as not also that about into over under his her
  its their if because while when than be yet so`);

/** What these begin is no source behind a cue, and ends one. */
export const AFTER_SOURCE = setOf(`
  in at on during after when while as to before and but by because who that about last this earlier
  later adding via through`);

/** Of "On Monday" before a sentence’s subject. */
export const OPENING_PREPOSITION = setOf('on in at during for by after last this earlier from');

/** What may open a sentence before its subject. */
export const SENTENCE_ADVERB = setOf(`
  however meanwhile so but and still true yet also then now later thus indeed or instead nevertheless
  moreover furthermore besides`);

/** What may open an apposition behind a source. */
export const APPOSITION = setOf('a an the who whose one which its his her');
