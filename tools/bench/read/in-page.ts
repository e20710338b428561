import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { findArticles } from '../../../core/extract/find-articles.ts';
import { judgePage } from '../../../page/gate/judge-page.ts';
import { readPage } from '../../../page/read/read-page.ts';

/** Times of one page in ms, each the median of its runs, taken in turns. */
export interface PageTimes {
  gate: number;
  isProbablyReaderable: number;
  readAndFind: number;
  /** Of that, reading alone: finding the article is the background's work. */
  read: number;
  readability: number;
  isArticle: boolean;
  reason: string;
  isReaderable: boolean;
  blocks: number;
}

const RUNS = 9;

/** Runs in the page: each stage and its peer in turns, so that the machine's noise hits both. */
function measure(): PageTimes {
  const times: Record<'gate' | 'isProbablyReaderable' | 'readAndFind' | 'read' | 'readability', number[]> = {
    gate: [],
    isProbablyReaderable: [],
    readAndFind: [],
    read: [],
    readability: [],
  };
  let verdict = { isArticle: false, reason: '' };
  let isReaderable = false;
  let blocks = 0;
  for (let run = 0; run < RUNS; run++) {
    times.gate.push(timed(() => (verdict = judgePage(document, location.href))));
    times.isProbablyReaderable.push(timed(() => (isReaderable = isProbablyReaderable(document))));
    times.readAndFind.push(
      timed(() => {
        const outcome = readPage(document);
        if (!outcome.ok) throw new Error(outcome.reason);
        findArticles(outcome.page.reading);
        blocks = outcome.page.reading.blocks.length;
      }),
    );
    times.read.push(timed(() => readPage(document)));
    // Readability changes the document it is given; the copy is not counted.
    const copy = document.cloneNode(true) as Document;
    times.readability.push(timed(() => new Readability(copy).parse()));
  }
  return {
    gate: median(times.gate),
    isProbablyReaderable: median(times.isProbablyReaderable),
    readAndFind: median(times.readAndFind),
    read: median(times.read),
    readability: median(times.readability),
    isArticle: verdict.isArticle,
    reason: verdict.reason,
    isReaderable,
    blocks,
  };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

Object.assign(globalThis, { measure });
