/**
 * When a page that shows too little for an article is looked at again, in ms from the look before: pages
 * built by scripts show theirs within seconds. Timers, so that no observer is left behind.
 */
export const LATER_LOOKS_MS = [500, 1000, 1500, 3000, 4000, 6000];

/**
 * The same for a page that went elsewhere without loading anew: it may show the one before until its story is there, and does not
 * tell whether one will come. Each look costs about 1 ms, so they are the further apart the longer none has come.
 */
export const LOOKS_AFTER_MOVE_MS = [
  250, 250, 250, 250, 500, 500, 500, 500, 1000, 1000, 1000, 1000, 1000, 2000, 2000, 2000, 2000,
];
