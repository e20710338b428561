import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadTagger } from '../../core/analyse/tagger/load-tagger.ts';
import { ModelFileError } from '../../core/analyse/tagger/read-model.ts';
import type { Tagger } from '../../core/analyse/tagger/tagger.ts';

const MODEL = fileURLToPath(new URL('../../public/models/attribution.bin', import.meta.url));

/** The attribution model that ships, or in a sentence why plain rules must do alone. */
export function loadModel(file = MODEL): { tagger: Tagger | null; problem: string | null } {
  try {
    return { tagger: loadTagger(readFileSync(file)), problem: null };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing && !(error instanceof ModelFileError)) throw error;
    const reason = isMissing ? 'it is missing' : (error as Error).message;
    return { tagger: null, problem: `the attribution model cannot be used (${reason}): plain rules answer alone` };
  }
}
