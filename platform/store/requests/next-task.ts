/** Work between two pauses in which the page draws and hears clicks: 60 frames a second leave 16 ms. */
export const SLICE_MS = 12;

/** Lets the browser do what waits. A message, because timers are held back to 4 ms. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
