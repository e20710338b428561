import type { Note } from '../core/notes/note.ts';
import { describeSource, describeWay, KIND_NAMES } from './describe-note.ts';

interface CardProps {
  /** The notes on one passage; not empty. */
  notes: readonly Note[];
  index: number;
  onShow: (index: number) => void;
  onClose: () => void;
}

/** What a reader is told of one mark: evidence and a question, never a verdict. */
export function Card({ notes, index, onShow, onClose }: CardProps) {
  const note = notes[index];
  if (note === undefined) return null;
  const way = describeWay(note);
  return (
    <article class="note" data-kind={note.kind}>
      <header>
        <h2 tabIndex={-1}>
          <span class="shape" aria-hidden="true" />
          {KIND_NAMES[note.kind]}
        </h2>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <dl>
        {note.kind !== 'inserted' && <Row name="Who says it" lines={describeSource(note)} />}
        {way.length > 0 && <Row name="How it reached this page" lines={way} />}
        <Row name="Why it is marked" lines={[note.why]} />
      </dl>
      {note.question !== '' && (
        <p class="question">
          <span class="label">To ask</span> {note.question}
        </p>
      )}
      <footer>
        <span>
          {note.origin === 'stored' ? 'Stored note' : 'Automatic note'}
          {note.isApproximate && ' · placed approximately: the words differ here'}
        </span>
        {notes.length > 1 && <Pager count={notes.length} index={index} onShow={onShow} />}
      </footer>
    </article>
  );
}

function Row({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      {lines.map((line) => (
        <dd key={line} dir="auto">
          {line}
        </dd>
      ))}
    </div>
  );
}

interface PagerProps {
  count: number;
  index: number;
  onShow: (index: number) => void;
}

function Pager({ count, index, onShow }: PagerProps) {
  return (
    <span class="pager">
      <button
        type="button"
        aria-label="Previous note on this passage"
        onClick={() => onShow((index + count - 1) % count)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <span aria-live="polite">
        {index + 1} of {count} here
      </span>
      <button type="button" aria-label="Next note on this passage" onClick={() => onShow((index + 1) % count)}>
        <span aria-hidden="true">›</span>
      </button>
    </span>
  );
}
