import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import { browserFlags, isRoot } from '../run/browser-flags.mjs';
import { buildStep } from '../run/build-step.mjs';
import { getChromium } from '../run/get-chromium.mjs';
import { giveUp } from '../run/give-up.mjs';
import { runStep } from '../run/run-step.mjs';
import { quantile } from './library/quantile.ts';

const EXTENSION = '.output/chrome-mv3-e2e';
const ARTICLES = 'test/goldens/attribution';
/** Words of the page that is timed, as in the requirement. */
const WORDS = 1500;
const WARM_ROUNDS = 20;
const COLD_ROUNDS = 7;

/**
 * `npm run bench -- background`: what a page of 1,500 words waits for, asked of the built extension's service worker in
 * Chromium: the first half (match, inserted lines) and the whole answer (who says what), warm and after a cold start.
 */
export async function run(): Promise<void> {
  const { isOk } = await runStep(buildStep('chrome', 'e2e'));
  if (!isOk) throw new Error('The extension could not be built; the reason is above.');
  const executablePath = (await getChromium()) ?? giveUp('This is measured in a Chromium.');
  const context = await chromium.launchPersistentContext('', {
    channel: 'chromium',
    executablePath,
    headless: true,
    chromiumSandbox: !isRoot,
    args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`, ...browserFlags],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
    await print(context, page);
  } finally {
    await context.close();
  }
}

async function print(context: BrowserContext, page: Page): Promise<void> {
  await ask(page, textOf(-1));
  const warm: Times[] = [];
  for (let i = 0; i < WARM_ROUNDS; i++) warm.push(await ask(page, textOf(i)));
  const cold: Times[] = [];
  for (let i = 0; i < COLD_ROUNDS; i++) {
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    cold.push(await ask(page, textOf(i)));
  }
  console.log(`A page of ${WORDS} words, ms: median (least to most)`);
  for (const [name, times] of [
    ['warm', warm],
    ['cold', cold],
  ] as const) {
    console.log(
      `${name}  first half ${spread(times.map(({ first }) => first))}   part in sight ${spread(times.map(({ part }) => part))}   all ${spread(times.map(({ all }) => all))}`,
    );
  }
}

interface Times {
  /** From asking to the match and the inserted lines, ms. */
  first: number;
  /** From asking to who says what in the first third, a window's part, ms. */
  part: number;
  /** From asking to who says what, ms. */
  all: number;
}

/** Our own articles one after the other, cut at 1,500 words; `round` makes it a text the background has not seen. */
function textOf(round: number): string {
  const texts = readdirSync(ARTICLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(ARTICLES, name, 'article.txt'), 'utf8'));
  const lines = texts.join('\n').split('\n');
  let words = 0;
  const kept = lines.filter((line) => {
    words += line.split(/\s+/).length;
    return words <= WORDS;
  });
  return [`Round ${round} begins here, said Ann Lee.`, ...kept].join('\n');
}

async function ask(page: Page, text: string): Promise<Times> {
  return page.evaluate(async (reading) => {
    type Api = { runtime: { sendMessage: (message: object) => Promise<{ ticket: string | null; notes: unknown[] }> } };
    const { chrome } = globalThis as unknown as { chrome: Api };
    const start = performance.now();
    const first = await chrome.runtime.sendMessage({ type: 'analyse', reading });
    const firstAt = performance.now();
    if (first.ticket === null) throw new Error('There was nothing to analyse.');
    const end = reading.text.length / 3;
    await chrome.runtime.sendMessage({ type: 'analyse-part', ticket: first.ticket, spans: [{ start: 0, end }] });
    const partAt = performance.now();
    const rest = await chrome.runtime.sendMessage({ type: 'analyse-rest', ticket: first.ticket });
    if (rest.notes.length === 0) throw new Error('Nothing was found.');
    return { first: firstAt - start, part: partAt - start, all: performance.now() - start };
  }, readPlainText(text));
}

function spread(values: readonly number[]): string {
  const [least, median, most] = [0, 0.5, 1].map((share) => quantile(values, share).toFixed(0));
  return `${median} (${least} to ${most})`;
}
