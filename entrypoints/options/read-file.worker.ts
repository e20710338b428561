import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import { decodeFile } from './decode-file.ts';

// Off the page: a file of 64 MB takes seconds to read and check, and one made to hurt is ended with the worker.
addEventListener('message', async ({ data }: MessageEvent<File>) => {
  try {
    postMessage(readLibraryFile(decodeFile(new Uint8Array(await data.arrayBuffer()))));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    postMessage(null);
  }
});
