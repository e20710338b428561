/** What became of an action, in a sentence, and the faults found on the way. */
export interface LibraryNews {
  text: string;
  faults: readonly string[];
  /** Takes the last step back, where that is possible. */
  onUndo: (() => void) | null;
}

interface NewsLineProps {
  news: (Pick<LibraryNews, 'text' | 'onUndo'> & { faults?: readonly string[] }) | null;
}

/** Says what was done, with the way back; screen readers hear it by themselves. */
export function NewsLine({ news }: NewsLineProps) {
  const faults = news?.faults ?? [];
  return (
    <div class="news" role="status">
      {news !== null && (
        <>
          <p tabIndex={-1}>
            {news.text}{' '}
            {news.onUndo !== null && (
              <button type="button" class="link" onClick={news.onUndo}>
                Undo
              </button>
            )}
          </p>
          {faults.length > 0 && (
            <ul class="faults">
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
