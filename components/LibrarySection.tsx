import { Notice } from './Notice.tsx';

/** A stored article as the list shows it. */
export interface ShownArticle {
  id: string;
  title: string;
  noteCount: number;
  /** Where the article is from, as far as that is known; may be empty. */
  from: string;
  /** True for what came with the extension and cannot be removed. */
  isBundled: boolean;
}

/** What became of a file or an article, in a sentence, and the faults found on the way. */
export interface LibraryNews {
  text: string;
  faults: string[];
  /** Takes the last step back, where that is possible. */
  onUndo: (() => void) | null;
}

interface LibrarySectionProps {
  /** Null until read. */
  articles: readonly ShownArticle[] | null;
  problems: readonly string[];
  news: LibraryNews | null;
  onFile: (file: File) => void;
  onRemove: (id: string) => void;
}

/** The stored articles: what pages are compared with. */
export function LibrarySection({ articles, problems, news, onFile, onRemove }: LibrarySectionProps) {
  return (
    <>
      <p class="soft">Pages are compared with these articles. Their notes appear wherever the text does.</p>
      <Notice problems={problems} />
      {articles === null ? (
        <p>One moment…</p>
      ) : (
        <ul class="list">
          {articles.map((article) => (
            <Article key={article.id} article={article} onRemove={() => onRemove(article.id)} />
          ))}
        </ul>
      )}
      <News news={news} />
      <FilePicker onFile={onFile} />
    </>
  );
}

function Article({ article, onRemove }: { article: ShownArticle; onRemove: () => void }) {
  const { title, noteCount, from, isBundled } = article;
  const notes = noteCount === 1 ? '1 note' : `${noteCount} notes`;
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p class="soft">{[notes, from].filter((part) => part !== '').join(' · ')}</p>
      </div>
      {isBundled ? (
        <span class="soft">Came with Says Who</span>
      ) : (
        <button type="button" aria-label={`Remove ${title}`} onClick={onRemove}>
          Remove
        </button>
      )}
    </li>
  );
}

function News({ news }: { news: LibraryNews | null }) {
  return (
    <div class="news" role="status">
      {news !== null && (
        <>
          <p>
            {news.text}{' '}
            {news.onUndo !== null && (
              <button type="button" class="link" onClick={news.onUndo}>
                Undo
              </button>
            )}
          </p>
          {news.faults.length > 0 && (
            <ul class="faults">
              {news.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

function FilePicker({ onFile }: { onFile: (file: File) => void }) {
  return (
    <label class="picker">
      <span>Add a library file</span>
      <input
        type="file"
        accept=".json,.jsonl"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // Otherwise choosing the same file again, mended, would change nothing.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
