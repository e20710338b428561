interface FilePickerProps {
  onFile: (file: File) => void;
  /** True while it can do nothing. */
  isIdle: boolean;
}

/** A button that chooses a library file, and a place to drop one on. */
export function FilePicker({ onFile, isIdle }: FilePickerProps) {
  return (
    <label class={isIdle ? 'picker idle' : 'picker'}>
      <span>Add a library file</span>
      <input
        type="file"
        accept=".json,.jsonl,.jsonld,.ndjson"
        disabled={isIdle}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // Otherwise choosing the same file again, mended, would change nothing.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
