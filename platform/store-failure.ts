/** Why the store did not take part, and the sentence a reader is told. */
export interface StoreFailure {
  ok: false;
  reason: 'unavailable' | 'newer' | 'full' | 'blocked';
  message: string;
}

const MESSAGES: Record<StoreFailure['reason'], string> = {
  unavailable: 'The browser could not open the store of added articles',
  newer: 'The store of added articles was made by a newer Says Who and is left as it is',
  full: 'There is no room left for more articles, so nothing was changed',
  blocked: 'The store of added articles is in use by another part of Says Who; try again in a moment',
};

/** Thrown where the open database stands in the way of itself: another context holds it, or nothing answers. */
export class StoreBlocked extends Error {}

/** Names a failure of IndexedDB; what is none is thrown again. */
export function describeStoreFailure(error: unknown): StoreFailure {
  if (error instanceof StoreBlocked) return { ok: false, reason: 'blocked', message: `${MESSAGES.blocked}.` };
  // By name, not by class: some engines throw a plain Error from storage that is broken on disk.
  if (!(error instanceof Error) || !FAILURES.has(error.name)) throw error;
  const reason = error.name === 'VersionError' ? 'newer' : error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
  // The browser tells version numbers, which nobody can do anything with.
  if (reason === 'newer') return { ok: false, reason, message: `${MESSAGES.newer}.` };
  const detail = error.message === '' ? error.name : `${error.name}: ${error.message}`;
  return { ok: false, reason, message: `${MESSAGES[reason]} (${detail}).` };
}

// What opening, reading and writing may end in: https://www.w3.org/TR/IndexedDB/#exceptions; SecurityError
// with storage switched off, NotFoundError where a browser lost the object store on disk.
const FAILURES = new Set([
  'AbortError',
  'ConstraintError',
  'DataError',
  'InvalidStateError',
  'NotFoundError',
  'NotReadableError',
  'OperationError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);
