/** Articles of a file that share a fate, a few of them by their titles. */
export interface ShownGroup {
  count: number;
  /** The first ones. */
  titles: string[];
}

/** An import on its way. */
export type ShownImport =
  | { step: 'reading'; fileName: string }
  | { step: 'running'; fileName: string; done: number; total: number }
  | {
      step: 'preview';
      fileName: string;
      fresh: ShownGroup;
      same: ShownGroup;
      conflicting: ShownGroup;
      /** Have the id of an article that came with the extension. */
      bundled: ShownGroup;
      /** Notes without an article of their own that find their words in stored ones. */
      notes: ShownGroup;
      /** Former texts that articles stored the same lack. */
      former: ShownGroup;
      faults: readonly string[];
    };

interface ImportPanelProps {
  shown: ShownImport;
  isReplacing: boolean;
  onReplacing: (isReplacing: boolean) => void;
  onImport: () => void;
  onCancel: () => void;
}

/** Not by `useId`: Preact counts anew at every drawing from the root, and what comes later gets the id of what is there. */
const NEWS_ID = 'import-news';

/** What an import will do, before it does anything, and how far it has come. */
export function ImportPanel({ shown, isReplacing, onReplacing, onImport, onCancel }: ImportPanelProps) {
  // Said with its name where it gets the focus; a number that changes would be said over and over.
  const describedBy = shown.step === 'running' ? undefined : NEWS_ID;
  return (
    <section class="panel" aria-label="Import" aria-describedby={describedBy} tabIndex={-1}>
      <h3>{shown.fileName}</h3>
      {shown.step === 'preview' ? (
        <Preview shown={shown} isReplacing={isReplacing} onReplacing={onReplacing} />
      ) : (
        <Progress shown={shown} />
      )}
      <div class="actions">
        {shown.step === 'preview' && (
          <button type="button" class="main" disabled={countWork(shown, isReplacing) === 0} onClick={onImport}>
            Import
          </button>
        )}
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}

function Progress({ shown }: { shown: Exclude<ShownImport, { step: 'preview' }> }) {
  const text =
    shown.step === 'reading'
      ? 'Reading the file…'
      : `${shown.done.toLocaleString('en')} of ${shown.total.toLocaleString('en')} done`;
  const value = shown.step === 'reading' ? {} : { value: shown.done, max: Math.max(1, shown.total) };
  return (
    <>
      <progress aria-label="Import" {...value} />
      <p id={NEWS_ID}>{text}</p>
    </>
  );
}

type Preview = Extract<ShownImport, { step: 'preview' }>;

const countWork = ({ fresh, conflicting, notes, former }: Preview, isReplacing: boolean) =>
  fresh.count + notes.count + former.count + (isReplacing ? conflicting.count : 0);

function Preview({
  shown,
  isReplacing,
  onReplacing,
}: Pick<ImportPanelProps, 'isReplacing' | 'onReplacing'> & { shown: Preview }) {
  const { fresh, same, conflicting, bundled, notes, former, faults } = shown;
  return (
    <>
      <ul class="fates" id={NEWS_ID}>
        <Fate group={fresh} one="article is new and will be added" many="articles are new and will be added" />
        <Fate group={notes} one="note will be put on a stored article" many="notes will be put on stored articles" />
        <Fate
          group={former}
          one="former text will be added to a stored article"
          many="former texts will be added to stored articles"
        />
        <Fate group={same} one="article is stored already, the same" many="articles are stored already, the same" />
        <Fate
          group={conflicting}
          one="article is stored already with other content"
          many="articles are stored already with other content"
        />
        <Fate group={bundled} one="article came with Says Who and stays" many="articles came with Says Who and stay" />
        {[fresh, same, conflicting, bundled, notes].every(({ count }) => count === 0) && (
          <li>There is nothing in this file that could be added.</li>
        )}
      </ul>
      {conflicting.count > 0 && <Conflict isReplacing={isReplacing} onReplacing={onReplacing} />}
      {faults.length > 0 && (
        <details open>
          <summary>What cannot be used</summary>
          <ul class="faults">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Fate({ group: { count, titles }, one, many }: { group: ShownGroup; one: string; many: string }) {
  if (count === 0) return null;
  const left = count - titles.length;
  return (
    <li>
      <details>
        <summary>
          {count.toLocaleString('en')} {count === 1 ? one : many}
        </summary>
        <ul class="faults">
          {titles.map((title, i) => (
            <li key={i} dir="auto">
              {title}
            </li>
          ))}
          {left > 0 && <li>and {left.toLocaleString('en')} more</li>}
        </ul>
      </details>
    </li>
  );
}

function Conflict({ isReplacing, onReplacing }: Pick<ImportPanelProps, 'isReplacing' | 'onReplacing'>) {
  return (
    <fieldset>
      <legend>Where what is stored differs from the file</legend>
      <label class="choice">
        <input type="radio" name="conflict" checked={!isReplacing} onChange={() => onReplacing(false)} />
        <span>Leave what is stored as it is</span>
      </label>
      <label class="choice">
        <input type="radio" name="conflict" checked={isReplacing} onChange={() => onReplacing(true)} />
        <span>Take the file’s, and keep what was stored as a former text</span>
      </label>
    </fieldset>
  );
}
