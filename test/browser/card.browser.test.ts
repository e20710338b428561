import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';
import { showStoredOnly } from './show-stored-only.ts';

const CLAIM = 'it took place in a good, professional atmosphere.';
const SOURCE = 'the head of the SVR Sergey Naryshkin';

let driver: Driver;
let page: Tab;
beforeAll(async () => {
  driver = await startDriver();
  await showStoredOnly(driver);
});
afterAll(() => driver?.close());
beforeEach(async () => {
  page = await driver.openPage('/stored-article--plain/');
  await page.waitForState('done');
});
afterEach(() => page.close());

const cardText = () =>
  page.evaluate(() => {
    const card = document.querySelector('says-who-overlay')?.shadowRoot?.querySelector('[popover]');
    return card?.matches(':popover-open') ? ((card as HTMLElement).innerText ?? '') : null;
  });
const untilOpen = () => expect.poll(cardText).not.toBeNull();
const untilClosed = () => expect.poll(cardText).toBeNull();

it('opens by pointer and tells kind, source, way, reason, question and origin', async () => {
  await page.hoverMark('says-who-attributed', SOURCE);
  await untilOpen();
  const text = (await cardText()) ?? '';
  expect(text).toContain('Attributed claim');
  expect(text).toContain('Sergey Naryshkin');
  for (const row of ['Who says it', 'How it reached this page', 'Why it is marked', 'To ask']) {
    expect(text).toContain(row);
  }
  expect(text).toContain('Stored note');
  expect(await page.marks('says-who-extent')).toEqual([CLAIM]);
});

it('stays while it is hovered, goes when the pointer leaves', async () => {
  await page.hoverMark('says-who-attributed', SOURCE);
  await untilOpen();
  await page.hover('says-who-overlay [popover] h2, [popover] h2');
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await cardText()).not.toBeNull();
  await page.hoverAt({ x: 3, y: 3 });
  await page.hoverAt({ x: 5, y: 6 });
  await untilClosed();
});

it('opens by tap', async () => {
  await page.tapMark('says-who-unsourced', 'some negotiators');
  await untilOpen();
  expect(await cardText()).toContain('Unsourced report');
});

it('of a mark that is a link opens by a tap on its passage beside the link, and the page stays', async () => {
  const place = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = walker.nextNode() as Text;
    while (!words.data.includes('some negotiators')) words = walker.nextNode() as Text;
    const link = document.createElement('a');
    link.href = '/page--empty/';
    const range = document.createRange();
    range.setStart(words, words.data.indexOf('some negotiators'));
    range.setEnd(words, range.startOffset + 'some negotiators'.length);
    range.surroundContents(link);
    const beside = document.createRange();
    const before = link.previousSibling as Text;
    beside.setStart(before, before.length - 'However'.length);
    beside.setEnd(before, before.length);
    link.scrollIntoView({ block: 'center' });
    const { left, top, height } = beside.getClientRects()[0] as DOMRect;
    return { x: left + 10, y: top + height / 2 };
  });
  const isLinkMarked = async () => (await page.marks('says-who-unsourced')).includes('some negotiators');
  await expect.poll(isLinkMarked).toBe(true);
  await page.tapAt(place);
  await untilOpen();
  expect(await cardText()).toContain('Unsourced report');
  expect(page.url).toContain('/stored-article--plain/');
});

it('opens by keyboard, is read inside, and gives the focus back', async () => {
  await page.evaluate(() => {
    const link = document.querySelector('a');
    link?.setAttribute('data-was-focused', '');
    link?.focus();
  });
  await driver.runCommand('next-mark');
  await untilOpen();
  await page.press('Enter');
  const isInCard = () => {
    const root = document.querySelector('says-who-overlay')?.shadowRoot;
    return root?.activeElement?.closest('[popover]') !== null && root?.activeElement !== null;
  };
  expect(await page.waitFor(isInCard)).toBe(true);
  await page.press('Escape');
  await untilClosed();
  await page.press('Escape');
  const hasFocus = () => document.activeElement?.hasAttribute('data-was-focused');
  expect(await page.waitFor(hasFocus)).toBe(true);
});

it('closed by a click it leaves the keyboard to the page', async () => {
  await page.clickMark('says-who-attributed', 1);
  await untilOpen();
  await page.click('[popover] .close');
  await untilClosed();
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('says-who-overlay');
  const before = await page.evaluate(() => scrollY);
  await page.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await cardText()).toBeNull();
});

it('the commands go to the next and the previous mark, and open and close the card', async () => {
  const label = () =>
    page.evaluate(
      () =>
        document
          .querySelector('says-who-overlay')
          ?.shadowRoot?.activeElement?.getAttribute('aria-label')
          ?.match(/^Mark \d+/)?.[0] ?? null,
    );
  await driver.runCommand('next-mark');
  await expect.poll(label).toBe('Mark 1');
  await driver.runCommand('next-mark');
  await expect.poll(label).toBe('Mark 2');
  await driver.runCommand('previous-mark');
  await expect.poll(label).toBe('Mark 1');
  await driver.runCommand('toggle-card');
  await untilClosed();
  await driver.runCommand('toggle-card');
  await untilOpen();
});

/** "inside", or where the card is that is not. */
const placeOfCard = () =>
  page.evaluate(() => {
    const card = document.querySelector('says-who-overlay')?.shadowRoot?.querySelector('[popover]');
    const { left, top, right, bottom } = (card as Element).getBoundingClientRect();
    const isIn = left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    return isIn ? 'inside' : JSON.stringify({ left, top, right, bottom, innerWidth, innerHeight });
  });

it.each(['ltr', 'rtl'])('is inside the window wherever the mark stands, narrow windows too (%s)', async (direction) => {
  await page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);
  for (const size of [
    { width: 1000, height: 700 },
    { width: 360, height: 640 },
  ]) {
    await page.setViewport(size);
    for (const mark of [0, 9, 20]) {
      await page.clickMark('says-who-attributed', mark);
      await untilOpen();
      expect(await placeOfCard()).toBe('inside');
      await page.press('Escape');
      await untilClosed();
    }
  }
});

it('covers nothing of the passage it is about, above and below', async () => {
  await page.setViewport({ width: 1000, height: 700 });
  for (let mark = 0; mark < 12; mark++) {
    await page.clickMark('says-who-attributed', mark);
    await untilOpen();
    // At the upper and at the lower edge the card is on either side.
    for (const edge of ['start', 'end'] as const) {
      const covered = await page.evaluate(async (block) => {
        const passages = [...(CSS.highlights.get('says-who-extent') as unknown as Iterable<Range>)];
        passages[0]?.startContainer.parentElement?.scrollIntoView({ block });
        for (const _frame of [1, 2]) await new Promise(requestAnimationFrame);
        const host = document.querySelector('says-who-overlay');
        const card = host?.shadowRoot?.querySelector('[popover]')?.getBoundingClientRect();
        const isCovered = ({ left, top, right, bottom }: DOMRect) =>
          card && right > card.left + 1 && left < card.right - 1 && bottom > card.top + 1 && top < card.bottom - 1;
        return passages.flatMap((range) => [...range.getClientRects()]).some(isCovered);
      }, edge);
      expect([mark, edge, covered]).toEqual([mark, edge, false]);
    }
    await page.press('Escape');
    await untilClosed();
  }
});

it('in forced colours the kinds keep their shapes, and a passage has another colour than selected text', async () => {
  await page.emulate({ forcedColors: 'active' });
  const styles = await page.evaluate(() => {
    const of = (name: string) => getComputedStyle(document.body, `::highlight(says-who-${name})`);
    const sample = document.createElement('p');
    sample.style.backgroundColor = 'Highlight';
    document.body.append(sample);
    const selected = getComputedStyle(sample).backgroundColor;
    sample.remove();
    const kinds = ['attributed', 'unsourced', 'inserted'];
    return {
      shapes: kinds.map((kind) => of(kind).textDecorationStyle),
      passage: of('extent').backgroundColor,
      selected,
    };
  });
  expect(styles.shapes).toEqual(['solid', 'wavy', 'dashed']);
  expect(styles.passage).not.toBe(styles.selected);
  await page.emulate({});
});

it('in a modal dialog of the page cards are clicked, entered and closed, and the dialog stays open', async () => {
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append(...document.body.childNodes);
    document.body.append(dialog);
    dialog.showModal();
  });
  const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
  await page.clickMark('says-who-attributed', 1);
  await untilOpen();
  await page.click('[popover] .close');
  await untilClosed();
  await driver.runCommand('next-mark');
  await untilOpen();
  await page.press('Escape');
  await untilClosed();
  expect(await isOpen()).toBe(true);
  await page.press('Escape');
  await expect.poll(isOpen).toBe(false);
});

it('in print the marks vanish', async () => {
  const decoration = () =>
    page.evaluate(() => getComputedStyle(document.body, '::highlight(says-who-attributed)').textDecorationLine);
  expect(await decoration()).toBe('underline');
  await page.emulate({ media: 'print' });
  expect(await decoration()).toBe('none');
  await page.emulate({});
});
