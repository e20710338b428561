import type { Kind } from '../core/notes/note.ts';

/** What a reader calls all notes of a kind, and in a sentence what they are. */
export interface KindDescription {
  name: string;
  about: string;
}

const DESCRIPTIONS: Record<Kind, KindDescription> = {
  attributed: {
    name: 'Attributed claims',
    about: 'Somebody is said to have said it. The note tells who, and how it reached the page.',
  },
  unsourced: {
    name: 'Unsourced reports',
    about: 'Told as fact or hearsay, with nobody a reader could go and ask.',
  },
  inserted: {
    name: 'Inserted lines',
    about: 'Stands inside the article and is no part of it: another headline, “Read also”.',
  },
};

/** The words for a kind in popup, options and welcome page. */
export function describeKind(kind: Kind): KindDescription {
  return DESCRIPTIONS[kind];
}
