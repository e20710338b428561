/** What is done to the database behind the store's back. */
export interface StoreChange {
  store: string;
  /** Records by their keys. */
  puts?: Record<string, unknown>;
  deletes?: string[];
}

/** Runs in a page of the extension: writes and deletes records, as a damaged disk would. */
export async function changeStore({ store, puts = {}, deletes = [] }: StoreChange): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('says-who');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const change = database.transaction(store, 'readwrite');
  for (const [key, value] of Object.entries(puts)) change.objectStore(store).put(value, key);
  for (const key of deletes) change.objectStore(store).delete(key);
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
}
