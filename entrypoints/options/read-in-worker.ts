import type { FileReading } from '../../core/library/files/file-reading.ts';

const UNREADABLE: FileReading = { ok: false, message: 'The browser could not read this file.' };
const CANCELLED: FileReading = { ok: false, message: 'Cancelled.' };

/** Reads a library file in a worker of its own, which is ended with the signal. */
export function readInWorker(file: File, signal: AbortSignal): Promise<FileReading> {
  const worker = new Worker(new URL('./read-file.worker.ts', import.meta.url), { type: 'module' });
  const settled = new AbortController();
  const reading = new Promise<FileReading>((resolve) => {
    const options = { signal: settled.signal };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FileReading | null>) => resolve(data ?? UNREADABLE),
      options,
    );
    // Out of memory, most likely: the file is no larger than is allowed, but what it holds may be.
    worker.addEventListener('error', () => resolve(UNREADABLE), options);
    signal.addEventListener('abort', () => resolve(CANCELLED), options);
  });
  worker.postMessage(file);
  return reading.finally(() => {
    settled.abort();
    worker.terminate();
  });
}
