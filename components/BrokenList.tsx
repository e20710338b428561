import { nameTitle } from './name-title.ts';

/** An article that cannot be read, or only in part. */
export interface BrokenRow {
  id: string;
  title: string;
  isInPart: boolean;
}

/** Titles shown; the rest is a number. */
const MAX_TITLES = 20;

const ONE =
  'What the browser has kept of it is damaged or gone. Says Who does not remove it by itself. Store it again from its page or from a ' +
  'file, and it is whole. An export gives its newest former text where there is one.';
const MANY =
  'What the browser has kept of them is damaged or gone. Says Who removes none of them by itself. Store them again from their pages ' +
  'or from a file, and they are whole. An export gives their newest former texts where there are any.';

const ONE_IN_PART =
  'Its text is there and pages are compared with it, but something else of it, such as title, notes or address, is damaged. Its page ' +
  'says what. Store it again from its web page or from a file, and it is whole.';
const MANY_IN_PART =
  'Their texts are there and pages are compared with them, but something else of them, such as title, notes or address, is damaged. ' +
  'Their pages say what. Store them again from their web pages or from a file, and they are whole.';

interface BrokenListProps {
  articles: readonly BrokenRow[];
  onSelect: (isInPart: boolean) => void;
}

/**
 * Which stored articles cannot be read, or only in part, and what can be done about them. A status: screen readers say it when it
 * comes. More are found for as long as the library is looked through, which would be said each time.
 */
export function BrokenList({ articles, onSelect }: BrokenListProps) {
  const inPart = articles.filter(({ isInPart }) => isInPart);
  const unreadable = articles.filter(({ isInPart }) => !isInPart);
  return (
    <div role="status" aria-atomic="false" aria-relevant="additions">
      <BrokenNotice
        key="unreadable"
        articles={unreadable}
        what="cannot be read"
        advice={[ONE, MANY]}
        onSelect={() => onSelect(false)}
      />
      <BrokenNotice
        key="in-part"
        articles={inPart}
        what="can be read only in part"
        advice={[ONE_IN_PART, MANY_IN_PART]}
        onSelect={() => onSelect(true)}
      />
    </div>
  );
}

interface BrokenNoticeProps {
  articles: readonly BrokenRow[];
  what: string;
  /** For one article, and for several. */
  advice: readonly [string, string];
  onSelect: () => void;
}

function BrokenNotice({ articles, what, advice: [one, many], onSelect }: BrokenNoticeProps) {
  if (articles.length === 0) return null;
  const left = articles.length - MAX_TITLES;
  const isOne = articles.length === 1;
  return (
    <div class="notice">
      <strong>
        {articles.length.toLocaleString('en')} of your articles {what}
      </strong>
      <p>{isOne ? one : many} What you delete can be brought back for a day.</p>
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
          {isOne ? 'Select it' : 'Select them'}
        </button>
      </div>
    </div>
  );
}
