import { afterAll, beforeAll, expect, it } from 'vitest';
import { readStories, type Telling } from '../../tools/bench/match/story.ts';
import { chooseFile } from './choose-file.ts';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';

const STORY = 'resort-wildfire';

const stories = readStories('tuning');
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const paragraphs = (telling: Telling) => telling.map((sentences) => sentences.map(({ text }) => text).join(' '));
const hasText = (text: string) => document.body.innerText.includes(text);

/** A page as a news site would have it: title, headline, paragraphs. */
function pageOf(telling: Telling): string {
  const [headline = '', ...body] = paragraphs(telling);
  const prose = body.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>${headline}</title><main><article><h1>${headline}</h1>${prose}</article></main></html>`;
}

it('an article stored long ago is known where a page tells it in other words throughout', async () => {
  const lines = [...stories]
    // The first is the one stored longest ago.
    .sort((a, b) => Number(b.id === STORY) - Number(a.id === STORY))
    .map(({ id, story }) => {
      const [title = '', ...body] = paragraphs(story);
      return JSON.stringify({ id, title, text: body.join('\n') });
    });
  const options = await driver.openExtensionPage('options.html');
  await options.evaluate(chooseFile, { text: lines.join('\n'), name: 'stories.jsonl' });
  await options.waitFor(hasText, `${lines.length} articles are new and will be added`);
  await options.click({ selector: '.panel button', text: 'Import' });
  await options.waitFor(hasText, `${lines.length} articles were added from stories.jsonl.`);
  await options.close();

  const far = stories.find(({ id }) => id === STORY)?.far;
  if (!far) throw new Error('That story has no far telling.');
  driver.site.addPage('/far', pageOf(far));
  const page = await driver.openPage('/far');
  await page.waitForState('done');
  const popup = await driver.openExtensionPage('popup.html');
  await popup.waitFor(hasText, 'in another translation');
  await popup.close();
  await page.close();
});

it('nothing was said on a console', async () => {
  expect(await driver.messages()).toEqual([]);
});
