/**
 * Makes requests at once in one transaction, as `askMany` does, and hands each answer over as it comes: what is done with it is
 * done while the browser reads the next.
 */
export function askEach<Answer>(
  ask: () => IDBRequest<Answer>[],
  take: (answer: Answer, position: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const requests = ask();
    let left = requests.length;
    if (left === 0) resolve();
    for (const [i, request] of requests.entries()) {
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        try {
          take(request.result, i);
        } catch (error) {
          // An exception in a listener would abort the transaction and be told to nobody.
          reject(error);
        }
        left -= 1;
        if (left === 0) resolve();
      };
    }
  });
}
