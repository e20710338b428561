import { describeDay } from './describe-day.ts';
import { isolate } from './isolate.ts';
import { nameTitle } from './name-title.ts';
import { VirtualList } from './VirtualList.tsx';

/** What the list shows of an article. */
export interface StoredRow {
  id: string;
  title: string;
  site: string;
  published: string;
  /** ISO 8601, or "". */
  addedAt: string;
  noteCount: number;
}

interface StoredListProps {
  total: number;
  /** What the list is of: another one begins at its top. */
  topic: string;
  /** The row to begin at, null for the first. */
  startAt: number | null;
  /** Undefined for a row that is not read yet. */
  rowAt: (index: number) => StoredRow | undefined;
  isSelected: (id: string) => boolean;
  /** The window’s: in a narrower one a row needs more lines. */
  width: ListWidth;
  onRange: (from: number, to: number) => void;
  /** `isUpTo`: and all from the row chosen last. */
  onSelect: (id: string, isSelected: boolean, isUpTo: boolean) => void;
  /** Hears the row too, to come back to. */
  onOpen: (id: string, index: number) => void;
  onDelete: (id: string) => void;
}

/** In rem, as the text in them: title and facts in a line each, in two and three, in two and four; as the media queries of `options/style.css` have it. */
const ROW_HEIGHTS = { wide: 4.25, narrow: 7.25, narrowest: 8.75 };
/** “narrow” from 22.5 to 37.5 em. */
export type ListWidth = keyof typeof ROW_HEIGHTS;
const remPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The reader's stored articles, however many there are. */
export function StoredList(props: StoredListProps) {
  const { total, topic, startAt, rowAt, isSelected, width, onRange, onOpen, ...on } = props;
  return (
    <VirtualList
      label="Stored articles"
      total={total}
      topic={topic}
      startAt={startAt}
      rowHeight={ROW_HEIGHTS[width] * remPx()}
      onRange={onRange}
      renderRow={(index, isStop) => {
        const row = rowAt(index);
        const tabIndex = isStop ? 0 : -1;
        if (row === undefined) return <Unread tabIndex={tabIndex} />;
        return (
          <Row
            row={row}
            tabIndex={tabIndex}
            isSelected={isSelected(row.id)}
            onOpen={() => onOpen(row.id, index)}
            {...on}
          />
        );
      }}
    />
  );
}

function Unread({ tabIndex }: { tabIndex: number }) {
  return (
    <button type="button" class="link" data-part="open" tabIndex={tabIndex} aria-disabled="true">
      One moment…
    </button>
  );
}

interface RowProps extends Pick<StoredListProps, 'onSelect' | 'onDelete'> {
  row: StoredRow;
  tabIndex: number;
  isSelected: boolean;
  onOpen: () => void;
}

function Row({ row, tabIndex, isSelected, onSelect, onOpen, onDelete }: RowProps) {
  const { id, noteCount, site, published, addedAt } = row;
  const title = nameTitle(row.title);
  const notes = noteCount === 1 ? '1 note' : `${noteCount} notes`;
  const stored = addedAt === '' ? '' : `stored ${describeDay(addedAt)}`;
  const day = published === '' ? '' : describeDay(published);
  const facts = [isolate(day), notes, stored].filter((part) => part !== '');
  return (
    <>
      <input
        type="checkbox"
        data-part="select"
        aria-label={`Select ${title}`}
        tabIndex={tabIndex}
        checked={isSelected}
        // The click that a key makes, too, knows of Shift; a change does not.
        onClick={({ currentTarget, shiftKey }) => onSelect(id, currentTarget.checked, shiftKey)}
      />
      <div class="about-row">
        <button
          type="button"
          class="link"
          data-part="open"
          dir="auto"
          tabIndex={tabIndex}
          title={title}
          onClick={onOpen}
        >
          {title}
        </button>
        <p class="soft">
          {site !== '' && (
            <>
              <span class="outlet" dir="auto">
                {site}
              </span>
              {' · '}
            </>
          )}
          {facts.join(' · ')}
        </p>
      </div>
      <button
        type="button"
        data-part="delete"
        tabIndex={tabIndex}
        aria-label={`Delete ${title}`}
        onClick={() => onDelete(id)}
      >
        Delete
      </button>
    </>
  );
}
