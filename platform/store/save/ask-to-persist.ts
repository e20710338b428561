/**
 * Asks the browser to keep what is stored when the disk runs low. Called when the reader stores something, the moment at
 * which the question makes sense. Whatever it answers, everything works; in a background worker there is nobody to ask.
 */
export async function askToPersist(): Promise<void> {
  const storage: Partial<StorageManager> | undefined = globalThis.navigator?.storage;
  if (storage?.persist === undefined || storage.persisted === undefined) return;
  try {
    if (!(await storage.persisted())) await storage.persist();
  } catch (error) {
    // An opaque origin or storage switched off: https://storage.spec.whatwg.org/#dom-storagemanager-persist
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
  }
}
