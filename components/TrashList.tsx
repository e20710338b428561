import { describeDay } from './describe-day.ts';
import { nameTitle } from './name-title.ts';

interface TrashListProps {
  /** As many of them as are listed. */
  deleted: readonly { id: string; title: string; deletedAt: string }[];
  /** How many there are in all. */
  deletedCount: number;
  onRestore: (id: string) => void;
  onEmptyTrash: () => void;
}

/** What was deleted and can still be brought back: closed at first. */
export function TrashList({ deleted, deletedCount, onRestore, onEmptyTrash }: TrashListProps) {
  if (deletedCount === 0) return null;
  return (
    <details class="trash">
      <summary>Deleted within the last day: {deletedCount.toLocaleString('en')}</summary>
      <ul class="list">
        {deleted.map(({ id, title, deletedAt }) => (
          <li key={id}>
            <div>
              <strong dir="auto">{nameTitle(title)}</strong>
              <p class="soft">deleted {describeDay(deletedAt)}</p>
            </div>
            <button type="button" aria-label={`Bring back ${nameTitle(title)}`} onClick={() => onRestore(id)}>
              Bring back
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={onEmptyTrash}>
          Forget these now
        </button>
      </div>
    </details>
  );
}
