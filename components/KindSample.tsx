import type { Kind } from '../core/notes/note.ts';

interface KindSampleProps {
  kind: Kind;
  /** What stands on the mark: a count, or letters for any words. Not read out. */
  text?: string;
}

/** The shape of a kind's mark. */
export function KindSample({ kind, text = 'Abc' }: KindSampleProps) {
  return (
    <span class="sample" data-kind={kind} aria-hidden="true">
      {text}
    </span>
  );
}
