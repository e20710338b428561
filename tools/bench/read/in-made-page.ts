import { readPage, readPageInSlices } from '../../../page/read/read-page.ts';
import { findPart, rereadPart } from '../../../page/read/reread-part.ts';
import { type Reach, watchArticle } from '../../../page/watch/watch-article.ts';

/** How a page is read in slices. Times in ms. */
export interface SliceTimes {
  /** Why the page was refused, or "". */
  refused: string;
  slices: number;
  longest: number;
  total: number;
}

/** What following a page's changes costs. */
export interface StormTimes {
  /** Share of the main thread spent in our callbacks, 0 to 1. */
  share: number;
  mutations: number;
  told: number;
}

const STORM_MS = 4000;
const STORM_EVERY_MS = 10;
const MUTATIONS_A_TURN = 10;

/** Reads the page in slices; a slice is from one pause to the next. */
async function slices(): Promise<SliceTimes> {
  const lengths: number[] = [];
  let sliceStart = performance.now();
  const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
  const resume = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    lengths.push(performance.now() - sliceStart);
    await resume();
    sliceStart = performance.now();
  };
  const start = sliceStart;
  const outcome = await readPageInSlices(document, { signal: new AbortController().signal });
  lengths.push(performance.now() - sliceStart);
  scheduler.yield = resume;
  return {
    refused: outcome.ok ? '' : outcome.reason,
    slices: lengths.length,
    longest: Math.max(...lengths),
    total: performance.now() - start,
  };
}

/** A thousand changes a second, inside the article or beside it, and what we spend on them. */
async function storm(where: 'inside' | 'beside' | 'body'): Promise<StormTimes> {
  let spent = 0;
  let told = 0;
  const ending = new AbortController();
  const restore = countTime((ms) => {
    spent += ms;
  });
  const outcome = readPage(document);
  const article = document.querySelector('article');
  if (!outcome.ok || article === null) throw new Error('The page was not read.');
  let { page } = outcome;
  let part = findPart(page, article);
  const onChange = async (reach: Reach) => {
    told++;
    const same = reach === 'inside' && part !== null ? rereadPart(page, part) : null;
    if (same !== null) {
      page = same.page;
      part = same.part;
      return;
    }
    const again = readPage(document);
    if (again.ok) page = again.page;
    part = findPart(page, article);
  };
  watchArticle(onChange, ending.signal).turnTo(article, []);
  restore();
  spent = 0;
  const start = performance.now();
  const mutations = await mutate(where, article, start);
  const share = spent / (performance.now() - start);
  ending.abort();
  return { share, mutations, told };
}

/** Has the time of callbacks counted whose timers and observers are made before the returned call. */
function countTime(count: (ms: number) => void): () => void {
  const natives = { MutationObserver, setTimeout: setTimeout.bind(globalThis) };
  const timed =
    <Args extends unknown[], Result>(run: (...args: Args) => Result) =>
    (...args: Args) => {
      const start = performance.now();
      const result = run(...args);
      count(performance.now() - start);
      return result;
    };
  class CountedObserver extends natives.MutationObserver {
    constructor(callback: MutationCallback) {
      super(timed(callback));
    }
  }
  Object.assign(globalThis, {
    MutationObserver: CountedObserver,
    setTimeout: (run: () => void, delayMs?: number) => natives.setTimeout(timed(run), delayMs),
  });
  return () => Object.assign(globalThis, { MutationObserver: natives.MutationObserver });
}

function mutate(where: 'inside' | 'beside' | 'body', article: Element, start: number): Promise<number> {
  const texts = [...article.querySelectorAll('p')].map((p) => p.firstChild as Text);
  const beside = document.querySelector('#beside') as Element;
  let mutations = 0;
  const once = () => {
    mutations++;
    if (where === 'inside') {
      const text = texts[mutations % texts.length] as Text;
      text.parentElement?.classList.toggle('lit');
    } else {
      const parent = where === 'body' ? document.body : beside;
      const span = document.createElement('span');
      span.textContent = `${mutations} readers`;
      parent.append(span);
      if (parent.childNodes.length > 60) (parent.lastElementChild?.previousElementSibling ?? span).remove();
    }
  };
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      for (let i = 0; i < MUTATIONS_A_TURN; i++) once();
      if (performance.now() - start < STORM_MS) return;
      clearInterval(timer);
      resolve(mutations);
    }, STORM_EVERY_MS);
  });
}

/** Time from a change inside the article until it has been read again, in ms; `isText`: other words. */
async function delay(isText: boolean): Promise<number> {
  const outcome = readPage(document);
  const article = document.querySelector('article');
  if (!outcome.ok || article === null) throw new Error('The page was not read.');
  const { page } = outcome;
  const part = findPart(page, article);
  const ending = new AbortController();
  let changedAt = 0;
  const followed = new Promise<number>((resolve) => {
    const onChange = async (reach: Reach) => {
      if (reach === 'around' || part === null || rereadPart(page, part) === null) readPage(document);
      resolve(performance.now() - changedAt);
    };
    watchArticle(onChange, ending.signal).turnTo(article, []);
  });
  for (let burst = 0; burst < 5; burst++) {
    const old = article.querySelectorAll('p')[burst] as Element;
    const next = old.cloneNode(true) as Element;
    if (isText) next.append(' A new sentence.');
    old.replaceWith(next);
    changedAt = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const ms = await followed;
  ending.abort();
  return ms;
}

Object.assign(globalThis, { slices, storm, delay });
