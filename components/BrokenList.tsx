import { nameTitle } from './name-title.ts';

interface BrokenListProps {
  articles: readonly { id: string; title: string }[];
  onSelect: () => void;
}

/** Titles shown; the rest is a number. */
const MAX_TITLES = 20;

const ONE =
  'What the browser has kept of it is damaged or gone. Says Who does not remove it by itself. Store it again from its page or from a ' +
  'file, and it is whole. An export gives its newest former text where there is one.';
const MANY =
  'What the browser has kept of them is damaged or gone. Says Who removes none of them by itself. Store them again from their pages ' +
  'or from a file, and they are whole. An export gives their newest former texts where there are any.';

/**
 * Which stored articles cannot be read, and what can be done about them. A status: screen readers say it when it comes. More are found
 * for as long as the library is looked through, which would be said each time.
 */
export function BrokenList({ articles, onSelect }: BrokenListProps) {
  const left = articles.length - MAX_TITLES;
  return (
    <div role="status" aria-atomic="false" aria-relevant="additions">
      {articles.length > 0 && (
        <div class="notice">
          <strong>
            {articles.length === 1
              ? '1 of your articles cannot be read'
              : `${articles.length.toLocaleString('en')} of your articles cannot be read`}
          </strong>
          <p>{articles.length === 1 ? ONE : MANY} What you delete can be brought back for a day.</p>
          <details>
            <summary>Which</summary>
            <ul>
              {articles.slice(0, MAX_TITLES).map(({ id, title }) => (
                <li key={id} dir="auto">
                  {nameTitle(title)}
                </li>
              ))}
              {left > 0 && <li>and {left.toLocaleString('en')} more</li>}
            </ul>
          </details>
          <div class="actions">
            <button type="button" onClick={onSelect}>
              {articles.length === 1 ? 'Select it' : 'Select them'}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
