import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { writeLibrary } from '../../core/library/write-library.ts';
import { makeNote, type Wording } from './make-note.ts';
import type { SeedNote } from './seed-note.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUNDLED = fileURLToPath(new URL('../../public/library/bundled.json', import.meta.url));

/**
 * Writes the library that ships: `npx tsx tools/library/make-bundled.ts FOLDER`, where FOLDER holds
 * article.txt and notes.json. What readers are told of each note comes from wording.json.
 */
function makeBundled(folder: string): void {
  const text = readFileSync(join(folder, 'article.txt'), 'utf8');
  const seed = JSON.parse(readFileSync(join(folder, 'notes.json'), 'utf8')) as { title: string; notes: SeedNote[] };
  const wording = JSON.parse(readFileSync(join(HERE, 'wording.json'), 'utf8')) as Record<string, Wording>;
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
  writeFileSync(BUNDLED, writeLibrary([article]));
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: npx tsx tools/library/make-bundled.ts FOLDER');
makeBundled(folder);
