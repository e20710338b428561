interface ExportPanelProps {
  done: number;
  total: number;
  onCancel: () => void;
}

/** How far an export has come. */
export function ExportPanel({ done, total, onCancel }: ExportPanelProps) {
  return (
    <section class="panel" aria-label="Export" tabIndex={-1}>
      <progress aria-label="Export" value={done} max={Math.max(1, total)} />
      <p>
        {done.toLocaleString('en')} of {total.toLocaleString('en')} written
      </p>
      <div class="actions">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}
