/**
 * The answers to requests made at once in one transaction, on the browser's own objects (`unwrap`). For hundreds and thousands:
 * `idb` makes a promise, listeners and a proxy of each, which takes longer than the answer. Requests are answered in
 * their order (https://www.w3.org/TR/IndexedDB/#transaction-lifecycle), so only the last is listened to; the first that fails is
 * the one that is told, a request refused at once by an exception among them.
 */
export function askMany<Answer>(ask: () => IDBRequest<Answer>[]): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const requests = ask();
    for (const request of requests) request.onerror = () => reject(request.error);
    const last = requests.at(-1);
    if (last === undefined) resolve([]);
    else last.onsuccess = () => resolve(requests.map(({ result }) => result));
  });
}
