/** By this name every context of the extension is told; pages of the web hear nothing of it. */
const NAME = 'library-changed';

let channel: BroadcastChannel | null = null;

// One for each context: what it tells it does not hear itself.
const open = () => {
  channel ??= new BroadcastChannel(NAME);
  return channel;
};

/** Tells the extension's other pages that articles were added, changed or deleted. */
export function tellLibraryChanged(): void {
  open().postMessage(null);
}

/** Calls back when another context has changed the library, until the signal ends. */
export function watchLibrary(hear: () => void, signal: AbortSignal): void {
  open().addEventListener('message', hear, { signal });
}
