import { chooseStory } from '../../core/extract/stories/choose-story.ts';
import { clipToArticle } from '../../core/library/notes/clip-to-article.ts';
import type { Reading } from '../../core/text/block.ts';
import type { Selected } from '../../platform/page-instance.ts';

/**
 * Of what is selected on a page what stands in the text of the story that holds most of it, where a note can be kept; [] where nothing
 * does.
 */
export function keepInArticle(passages: readonly Selected[], reading: Reading): Selected[] {
  const article = chooseStory(reading, passages)?.article ?? null;
  return passages.flatMap((passage) => {
    // The page is another by now; whether the words still stand there is seen when the note is stored.
    if (reading.text.slice(passage.start, passage.end) !== passage.exact) return passage;
    const span = clipToArticle(passage, reading, article);
    return span === null ? [] : { ...span, exact: reading.text.slice(span.start, span.end) };
  });
}
