/**
 * `npm start`: gets what is missing, builds the demo, serves its pages and opens a browser with the extension on them.
 * `--once` does that, writes a screenshot and ends; `--headless` shows no window.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listFixtures } from './demo/list-fixtures.mjs';
import { openDemo } from './demo/open-demo.mjs';
import { photographMarks } from './demo/photograph-marks.mjs';
import { serveDemo } from './demo/serve-demo.mjs';
import { buildStep } from './run/build-step.mjs';
import { getChromium } from './run/get-chromium.mjs';
import { giveUp } from './run/give-up.mjs';
import { installDependencies } from './run/install-dependencies.mjs';
import { root } from './run/run-program.mjs';
import { runStep } from './run/run-step.mjs';
import { say } from './run/say.mjs';

const isOnce = process.argv.includes('--once');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;
const screenshot = join(root, '.output/start.png');

await installDependencies();
const executablePath = await getChromium();
if (!executablePath) giveUp('The demo needs a Chromium to show the extension in.');
const build = await runStep(buildStep('chrome', 'demo'));
if (!build.isOk) giveUp('The extension could not be built; the reason is above.');

const demo = await serveDemo();
const browser = await openDemo({ executablePath, isHeadless, isFresh: isOnce });
let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));
browser.context.on('close', () => end(0));

say(`The demo pages are at ${demo.origin}/`);
if (isHeadless || isOnce) await photograph();
if (isOnce) await end(0);
if (isHeadless) say('There is no display, so no window opened. Ctrl-C ends.');
else await showIndex();

async function photograph() {
  const names = listFixtures().map(({ name }) => name);
  const name = names.find((each) => each.startsWith('stored-article--plain')) ?? names[0];
  if (name === undefined) return fail('There are no demo pages under test/fixtures.');
  const url = `${demo.origin}/${name}/`;
  mkdirSync(join(root, '.output'), { recursive: true });
  const count = await photographMarks(browser.context, url, screenshot);
  if (count === 0) return fail(`The extension marked nothing on ${url} within 30 seconds.`);
  say(`The extension put ${count} marks on ${url}; a screenshot of it is in ${screenshot}`);
}

async function showIndex() {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${demo.origin}/`);
  say('A browser window is open on them, with the extension on. Close it, or press Ctrl-C here, to end.');
}

async function fail(reason) {
  say(`\n${reason}`);
  await end(1);
}

async function end(code) {
  if (isEnding) return;
  isEnding = true;
  demo.close();
  await browser.close();
  process.exit(code);
}
