import { useState } from 'preact/hooks';
import { LIBRARY_FORMATS, type LibraryFormat } from '../core/library/files/library-formats.ts';

interface SelectionBarProps {
  selected: number;
  /** How many of those selected fit the filter. */
  selectedShown: number;
  /** How many fit the filter; null until read. */
  total: number | null;
  isExporting: boolean;
  onSelectAll: (isSelected: boolean) => void;
  onDelete: () => void;
  onExport: (format: LibraryFormat) => void;
}

const FORMATS: Record<LibraryFormat, string> = {
  'says-who': 'Says Who library (JSON), complete',
  'web-annotation': 'W3C Web Annotations (JSON-LD), texts and notes',
  hypothesis: 'Hypothesis (JSON), notes without the texts',
  'json-lines': 'JSON Lines, texts without the notes',
};

/** What is done with many articles at once: with those selected, or with all that are shown. */
export function SelectionBar({ selected, selectedShown, total, isExporting, ...on }: SelectionBarProps) {
  const [format, setFormat] = useState<LibraryFormat>('says-who');
  const isAll = total !== null && total > 0 && selectedShown === total;
  const name = selected === 0 ? 'all shown' : `${selected.toLocaleString('en')} selected`;
  return (
    <div class="selection">
      <label class="choice">
        <input
          type="checkbox"
          checked={isAll}
          disabled={total === 0}
          onChange={(event) => on.onSelectAll(event.currentTarget.checked)}
        />
        <span>Select all shown</span>
      </label>
      <button type="button" disabled={selected === 0} onClick={on.onDelete}>
        {selected === 0 ? 'Delete selected' : `Delete ${name}`}
      </button>
      {/* Together on one line: its words say what the button beside it writes. */}
      <div class="export">
        <label class="format">
          <span class="unseen">Form of the export</span>
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value as LibraryFormat)}>
            {LIBRARY_FORMATS.map((one) => (
              <option key={one} value={one}>
                {FORMATS[one]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={isExporting || (total === 0 && selected === 0)}
          onClick={() => on.onExport(format)}
        >
          Export {name}
        </button>
      </div>
    </div>
  );
}
