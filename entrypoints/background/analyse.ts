import { indexLibrary, type LibraryIndex } from '../../core/match/index-library.ts';
import { answerPage } from '../../core/pipeline.ts';
import type { Reading } from '../../core/text/block.ts';
import { loadLibrary } from '../../platform/library.ts';
import type { Analysis } from '../../platform/messages.ts';

interface OpenLibrary {
  index: LibraryIndex;
  problems: string[];
}

// The background may be stopped at any moment; the library is then opened again when asked for.
let library: Promise<OpenLibrary> | null = null;

/** What the engine says of a page. Works from the bundled library where the store does not open. */
export async function analyse(reading: Reading): Promise<Analysis> {
  library ??= openLibrary();
  const { index, problems } = await library;
  const { articles, match, notes } = answerPage(reading, index);
  const body = articles.flatMap((article) =>
    article.body.flatMap((number) => {
      const block = reading.blocks[number];
      return block === undefined ? [] : { start: block.start, end: block.end };
    }),
  );
  return { match, notes, body, problems };
}

/** Has the library read again before the next page: articles were added or removed. */
export function forgetLibrary(): void {
  library = null;
}

async function openLibrary(): Promise<OpenLibrary> {
  const { articles, problems } = await loadLibrary();
  return { index: indexLibrary(articles), problems };
}
