type Hear = () => void;

const listeners = new Set<Hear>();

/**
 * Calls back when the browser deletes the open store ("Clear site data"), or another page does, or the browser ends the connection to it
 * for a reason of its own, until the signal ends.
 */
export function watchStoreLoss(hear: Hear, signal: AbortSignal): void {
  listeners.add(hear);
  signal.addEventListener('abort', () => listeners.delete(hear), { once: true });
}

/** To be called where a connection learns of it. */
export function tellStoreLoss(): void {
  for (const hear of listeners) hear();
}
