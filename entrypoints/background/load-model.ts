import { loadTagger } from '../../core/analyse/tagger/load-tagger.ts';
import { ModelFileError } from '../../core/analyse/tagger/read-model.ts';
import type { Tagger } from '../../core/analyse/tagger/tagger.ts';
import { readModelFile } from '../../platform/model-file.ts';

/** The tagger, or null and in `problem` why the rules must do alone. */
export interface LoadedModel {
  tagger: Tagger | null;
  problem: string | null;
}

/** Loads the attribution model of the extension's own package. */
export async function loadModel(): Promise<LoadedModel> {
  const file = await readModelFile('attribution.bin');
  if (!file.ok) return reduced(file.reason);
  try {
    return { tagger: loadTagger(file.bytes), problem: null };
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    return reduced(error.message);
  }
}

function reduced(reason: string): LoadedModel {
  return {
    tagger: null,
    problem: `Reduced: the attribution model cannot be used (${reason}), so plain rules look for who says what and find less.`,
  };
}
