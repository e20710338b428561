import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { makeNote, type Wording } from './make-note.ts';
import type { SeedNote } from './seed-note.ts';

const WORDING = new URL('wording.json', import.meta.url);

/**
 * Makes the library that ships, as the text of its file, from a folder with article.txt and notes.json.
 * What readers are told of each note comes from wording.json. Throws where a note does not fit the text.
 */
export function makeBundled(folder: string): string {
  const text = readFileSync(join(folder, 'article.txt'), 'utf8');
  const seed = JSON.parse(readFileSync(join(folder, 'notes.json'), 'utf8')) as { title: string; notes: SeedNote[] };
  const wording = JSON.parse(readFileSync(WORDING, 'utf8')) as Record<string, Wording>;
  const notes = seed.notes.map((note, position) => {
    const id = `note-${String(position + 1).padStart(2, '0')}`;
    const words = wording[id];
    if (words === undefined) throw new Error(`wording.json has no entry for ${id}.`);
    return makeNote(note, id, text, words);
  });
  const article: StoredArticle = {
    id: 'trump-inclines-putin-to-a-deal',
    title: seed.title,
    language: 'en',
    text,
    origin: {
      url: null,
      site: null,
      byline: null,
      published: null,
      remark: 'An English text. Its author, publisher and date are not known, nor where it first appeared.',
    },
    notes,
  };
  return writeLibrary([article]);
}
