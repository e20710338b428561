/** A command of the extension and the keys that are set for it now. */
export interface KeyHint {
  what: string;
  /** As the browser writes them; empty where none are set. */
  keys: string;
}

/** The keys for stepping through the marks; nothing where the browser knows no keys. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  if (hints.length === 0) return null;
  return (
    <dl class="keys" aria-label="Keys">
      {hints.map(({ what, keys }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{keys === '' ? 'no keys set' : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
