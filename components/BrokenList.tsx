import { nameTitle } from './name-title.ts';

interface BrokenListProps {
  articles: readonly { id: string; title: string }[];
  onSelect: () => void;
}

/** Titles shown; the rest is a number. */
const MAX_TITLES = 20;

/** Which stored articles cannot be read, and what can be done about them. A status: screen readers say it when it comes. */
export function BrokenList({ articles, onSelect }: BrokenListProps) {
  const left = articles.length - MAX_TITLES;
  return (
    <div role="status">
      {articles.length > 0 && (
        <div class="notice">
          <strong>
            {articles.length === 1
              ? '1 of your articles cannot be read'
              : `${articles.length.toLocaleString('en')} of your articles cannot be read`}
          </strong>
          <p>
            What the browser has kept of them is damaged or gone. Says Who removes none of them by itself. Store them
            again from their pages or from a file, and they are whole. An export gives their former texts where there
            are any. What you delete can be brought back for a day.
          </p>
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
