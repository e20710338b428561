import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { findArticles } from '../../../core/extract/find-articles.ts';
import type { Reading } from '../../../core/text/block.ts';
import { glanceAt } from '../../../page/gate/glance-at.ts';
import { judgePage } from '../../../page/gate/judge-page.ts';
import { readPage } from '../../../page/read/read-page.ts';

/** What is timed: ours, and the peers. */
const STAGES = ['gate', 'isProbablyReaderable', 'read', 'find', 'readability'] as const;
export type StageTimes = Record<(typeof STAGES)[number], number>;

/** What gate and peer said of a page. */
export interface PageVerdicts {
  isArticle: boolean;
  reason: string;
  isReaderable: boolean;
  blocks: number;
}

/** A page's times in ms, each the median of its runs, taken in turns after a warm-up. */
export interface PageTimes extends PageVerdicts {
  warm: StageTimes;
}

/** The engine compiles what runs often; the peers get the same time for that as we do. */
const WARM_UP_MS = 1000;
const RUNS = 21;

let reading: Reading | null = null;

// Readability changes the document it is given; making the copy is not counted.
let copy: Document | null = null;
const PREPARE: Partial<Record<keyof StageTimes, () => void>> = {
  readability() {
    copy = document.cloneNode(true) as Document;
  },
};

const RUN: Record<keyof StageTimes, () => unknown> = {
  // As on a page that loads: what a glance does not pass over is judged.
  gate: () => glanceAt(document, location.href) === 'look-closer' && judgePage(document, location.href),
  isProbablyReaderable: () => isProbablyReaderable(document),
  read() {
    const outcome = readPage(document);
    if (!outcome.ok) throw new Error(outcome.reason);
    reading = outcome.page.reading;
  },
  find: () => findArticles(reading as Reading),
  readability: () => new Readability(copy as Document).parse(),
};

/** Each stage and its peer in turns, so that the machine's noise hits both. */
function measureWarm(): PageTimes {
  const times = Object.fromEntries(STAGES.map((stage) => [stage, [] as number[]])) as Record<
    keyof StageTimes,
    number[]
  >;
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; ) STAGES.map(timed);
  for (let run = 0; run < RUNS; run++) for (const stage of STAGES) times[stage].push(timed(stage));
  const { isArticle, reason } = judgePage(document, location.href);
  return {
    warm: Object.fromEntries(STAGES.map((stage) => [stage, median(times[stage])])) as StageTimes,
    isArticle,
    reason,
    isReaderable: isProbablyReaderable(document),
    blocks: reading?.blocks.length ?? 0,
  };
}

/** These stages once, the first time this page's engine meets them. */
function measureCold(stages: (keyof StageTimes)[]): number[] {
  return stages.map(timed);
}

function timed(stage: keyof StageTimes): number {
  PREPARE[stage]?.();
  const start = performance.now();
  RUN[stage]();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

Object.assign(globalThis, { measureWarm, measureCold });
