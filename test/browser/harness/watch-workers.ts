import type { CDPSession } from 'playwright';
import { waitUntil } from './wait-until.ts';

/** Starting and stopping a worker takes 0.1 to 0.5 s here. */
const PATIENCE_MS = 10_000;

export interface Workers {
  stopAll(): Promise<void>;
  /** Starts the worker of this scope where it is stopped; resolves once it runs. */
  start(scopeURL: string): Promise<void>;
}

/** Follows the service workers' state from any page's DevTools session; what a worker throws goes to `report`. */
export async function watchWorkers(
  session: CDPSession,
  report: (message: { level: string; text: string; url: string }) => void,
): Promise<Workers> {
  const states = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus);
  });
  session.on('ServiceWorker.workerErrorReported', ({ errorMessage: { errorMessage, sourceURL } }) => {
    report({ level: 'error', text: errorMessage, url: sourceURL });
  });
  await session.send('ServiceWorker.enable');
  const isEach = (wanted: string) => [...states.values()].every((state) => state === wanted);
  return {
    async stopAll() {
      await session.send('ServiceWorker.stopAllWorkers');
      await waitUntil(async () => isEach('stopped'), 'the service worker to stop', PATIENCE_MS);
    },
    async start(scopeURL) {
      await session.send('ServiceWorker.startWorker', { scopeURL });
      await waitUntil(async () => [...states.values()].includes('running'), 'the service worker to run', PATIENCE_MS);
    },
  };
}
