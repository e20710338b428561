import { nameTitle } from '../../components/name-title.ts';
import type { SaveNews } from '../../components/PageLibrary.tsx';
import type { PageSaved } from '../../platform/messages.ts';

const NO_ANSWER = 'The answer did not come. Look in the library whether the article is there.';

/** What storing a page came to, in a sentence that names the article: a page may hold several. Null is no answer. */
export function describeSaved(saved: PageSaved | null): SaveNews {
  if (saved === null) return { isDone: false, text: NO_ANSWER };
  if (!saved.ok) return { isDone: false, text: saved.message };
  const title = `“${nameTitle(saved.title)}”`;
  switch (saved.became) {
    case 'added':
      return { isDone: true, text: `Stored, with the notes on it: ${title}.` };
    case 'updated':
      return {
        isDone: true,
        text: `Stored as it is now: ${title}. Where its words differ, the former text is kept in the library.`,
      };
    case 'unchanged':
      return { isDone: true, text: `Stored already, just as it is: ${title}.` };
  }
}
