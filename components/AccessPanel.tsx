interface AccessPanelProps {
  /** The site to ask for; null where the browser does not tell which it is. */
  site: string | null;
  onSite: () => void;
  onEverywhere: () => void;
  /** Null where the page is being read once already. */
  onOnce: (() => void) | null;
}

/** The ways to let the extension read this page. The browser asks once more for the first two. */
export function AccessPanel({ site, onSite, onEverywhere, onOnce }: AccessPanelProps) {
  return (
    <fieldset class="access">
      <legend class="unseen">Where Says Who may read</legend>
      {site !== null && (
        <button type="button" class="main" onClick={onSite}>
          Switch on for this site
        </button>
      )}
      <button type="button" onClick={onEverywhere}>
        On every site
      </button>
      {onOnce !== null && (
        <button type="button" onClick={onOnce}>
          Just this once
        </button>
      )}
    </fieldset>
  );
}
