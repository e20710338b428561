import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';
import { isRestMarked, partedPage, REST } from './parted-page.ts';

/** How long a page is left alone before it counts as silent: the watch's looks and an analysis. */
const QUIET_MS = 1500;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());
afterEach(async () => {
  expect(await driver.messages(), 'on the console').toEqual([]);
});

const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));
const hasMarks = () => Number(document.querySelector<HTMLElement>('says-who-overlay')?.dataset.notes ?? 0) > 0;
/** True where every mark stands on words that are on the page: of words that are gone, live ranges are empty. */
const areMarksThere = () => {
  const kinds = ['attributed', 'unsourced', 'inserted'].map((kind) => CSS.highlights.get(`says-who-${kind}`));
  const ranges = kinds.flatMap((kind) => [...(kind ?? [])]);
  return ranges.length > 0 && ranges.every(({ startContainer, collapsed }) => startContainer.isConnected && !collapsed);
};

async function markCount(page: Tab): Promise<number> {
  return page.evaluate(() => Number(document.querySelector<HTMLElement>('says-who-overlay')?.dataset.notes ?? 0));
}

it('single-page navigation: marks come with the article and leave with it', async () => {
  const page = await driver.openPage('/app--push-state/');
  await quiet();
  expect(await page.evaluate(hasMarks)).toBe(false);
  await page.click({ selector: '#open' });
  await page.waitFor(hasMarks);
  await page.evaluate(() => history.back());
  await page.waitFor(
    () => document.querySelector('says-who-overlay') === null && !CSS.highlights.has('says-who-attributed'),
  );
  await page.close();
});

it('a front page that comes a moment after its address has no marks, and no reader on it', async () => {
  const page = await driver.openPage('/app--push-state/');
  await quiet();
  await page.click({ selector: '#open' });
  await page.waitFor(hasMarks);
  await page.evaluate(() => {
    // In place of what the page does at once.
    addEventListener(
      'popstate',
      (event) => {
        event.stopImmediatePropagation();
        const teaser = '<h2><a href="/a">The mill that swears back at its miller</a></h2><p>It grinds in March.</p>';
        const view = document.querySelector('#view') as Element;
        setTimeout(() => (view.innerHTML = teaser.repeat(16)), 700);
      },
      { capture: true },
    );
    history.back();
  });
  await page.waitFor(() => document.querySelector('h2') !== null);
  await page.waitForNoOverlay();
  await quiet();
  expect(await page.evaluate(() => document.querySelector('says-who-overlay'))).toBeNull();
  await page.close();
});

it('a story saved while its address is there and its text is not yet is that story', async () => {
  const page = await driver.openPage('/app--push-state/');
  await page.click({ selector: '#open' });
  await page.waitForState('done');
  const popup = await driver.openExtensionPage('popup.html');
  await popup.waitFor(() => document.body.innerText.includes('Save this article'));
  await page.evaluate(() => {
    history.pushState(null, '', '?next');
    const view = document.querySelector('#view') as Element;
    const next = view.innerHTML.replaceAll('mill', 'ferry').replaceAll('wheel', 'engine');
    setTimeout(() => (view.innerHTML = next), 1000);
  });
  await popup.click({ selector: 'button', text: 'Save this article' });
  await popup.waitFor(() => document.body.innerText.includes('Stored, with the notes on it'));
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor(() => document.body.innerText.includes('The ferry that swears back'));
  expect(await options.evaluate(() => document.body.innerText)).not.toContain('The mill that swears back');
  await options.close();
  await popup.close();
  await page.close();
});

it('on an endless page whose address goes along with what is in sight, the card stays and stepping goes on', async () => {
  const page = await driver.openPage('/article--endless/');
  await page.setViewport({ width: 1000, height: 500 });
  await page.waitForState('done');
  await page.evaluate(() =>
    addEventListener('scroll', () => {
      const next = document.querySelectorAll('article')[1] as Element;
      history.replaceState(null, '', next.getBoundingClientRect().top < innerHeight / 2 ? '?next' : '?first');
    }),
  );
  const seen = () => {
    const root = document.querySelector('says-who-overlay')?.shadowRoot;
    const label = root?.querySelector('.stop')?.ariaLabel ?? '';
    return { mark: Number(/\d+/.exec(label)), isOpen: root?.querySelector(':popover-open') != null };
  };
  for (let mark = 1; !(await page.evaluate(() => location.search === '?next')); mark++) {
    await driver.runCommand('next-mark');
    await page.waitFor((wanted) => {
      const root = document.querySelector('says-who-overlay')?.shadowRoot;
      return root?.querySelector('.stop')?.ariaLabel?.startsWith(`Mark ${wanted} `);
    }, mark);
  }
  await quiet();
  const here = await page.evaluate(seen);
  expect(here).toEqual({ mark: expect.any(Number), isOpen: true });
  expect(here.mark).toBeGreaterThan(4);
  await driver.runCommand('next-mark');
  await expect.poll(() => page.evaluate(seen)).toEqual({ mark: here.mark + 1, isOpen: true });
  await page.close();
});

it('where a page changes and its marked words stand, the marks are not painted anew', async () => {
  const page = await driver.openPage('/article--ordinary/');
  await page.waitForState('done');
  await page.evaluate(() => {
    Object.assign(window, { painted: CSS.highlights.get('says-who-attributed') });
    document.querySelector('article')?.append(document.createComment('Seen'));
  });
  await quiet();
  const isSame = () =>
    CSS.highlights.get('says-who-attributed') === (window as unknown as { painted: unknown }).painted;
  expect(await page.evaluate(isSame)).toBe(true);
  // In new nodes they are.
  await page.evaluate(() =>
    document.querySelector('article')?.replaceWith(document.querySelector('article')?.cloneNode(true) as Node),
  );
  await page.waitFor(
    () => CSS.highlights.get('says-who-attributed') !== (window as unknown as { painted: unknown }).painted,
  );
  expect(await page.evaluate(areMarksThere)).toBe(true);
  await page.close();
});

it('a page that puts a new body in place keeps its marks', async () => {
  const page = await driver.openPage('/article--ordinary/');
  await page.waitForState('done');
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await page.waitFor(areMarksThere);
  await page.close();
});

it.each<[string, (source: string) => void]>([
  [
    'is written anew',
    (source) => {
      document.open();
      document.write(source);
      document.close();
    },
  ],
  [
    'puts a copy of all of itself in place',
    () => document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
  ],
])('a page that %s has its marks, and cards that open', async (_what, change) => {
  const source = await (await fetch(`${driver.site.origin}/article--ordinary/`)).text();
  const page = await driver.openPage('/article--ordinary/');
  await page.waitForState('done');
  await page.evaluate(change, source);
  await page.waitForState('done');
  await page.waitFor(areMarksThere);
  await page.clickMark('says-who-attributed', 0);
  await page.waitForTarget('[popover]:popover-open');
  await page.press('Escape');
  await page.waitFor(() => !document.querySelector('says-who-overlay')?.shadowRoot?.querySelector(':popover-open'));
  await driver.runCommand('next-mark');
  await page.waitForTarget('[popover]:popover-open');
  expect(await page.evaluate(() => document.querySelectorAll('says-who-overlay').length)).toBe(1);
  await page.close();
});

it('"read more" brings marks on what it shows; comments that are shown bring none', async () => {
  const page = await driver.openPage('/article--read-more/');
  await page.waitFor(hasMarks);
  await page.waitForState('done');
  const before = await markCount(page);
  await page.click({ selector: 'button', text: 'Read more' });
  await page.waitFor(
    (count) => Number(document.querySelector<HTMLElement>('says-who-overlay')?.dataset.notes) > count,
    before,
  );
  await page.close();
  const twin = await driver.openPage('/article--show-comments/');
  await twin.waitFor(hasMarks);
  await twin.waitForState('done');
  const count = await markCount(twin);
  await twin.click({ selector: 'button', text: 'Show comments' });
  await quiet();
  expect(await markCount(twin)).toBe(count);
  await twin.close();
});

it('marks come with text that a class of the body shows, and go with it', async () => {
  driver.site.addPage('/2026/cut', partedPage(REST, "document.body.className = 'cut'"));
  const page = await driver.openPage('/2026/cut');
  await page.waitForState('done');
  await quiet();
  expect(await page.evaluate(isRestMarked)).toBe(false);
  await page.evaluate(() => document.body.classList.remove('cut'));
  await page.waitFor(isRestMarked);
  await page.evaluate(() => document.body.classList.add('cut'));
  await expect.poll(() => page.evaluate(isRestMarked)).toBe(false);
  await page.close();
});

it('an article that comes late in the open shadow of a plain box, and of one in there, is marked and followed', async () => {
  const html = '<!doctype html><html lang="en"><title>Ferry</title><link rel="icon" href="data:,"><div id="app"></div>';
  driver.site.addPage('/2026/shadow', html);
  const page = await driver.openPage('/2026/shadow');
  await quiet();
  const [, article = ''] = /<article>(.*)<\/article>/s.exec(partedPage(REST)) ?? [];
  await page.evaluate((text) => {
    const outer = document.querySelector('#app')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    outer.querySelector('section')!.attachShadow({ mode: 'open' }).innerHTML = `<article>${text}</article>`;
  }, article.repeat(2));
  await page.waitFor(isRestMarked);
  await page.evaluate(() => {
    const inner = document.querySelector('#app')?.shadowRoot?.querySelector('section')?.shadowRoot;
    for (const rest of inner?.querySelectorAll('.rest') ?? []) rest.remove();
  });
  await expect.poll(() => page.evaluate(isRestMarked)).toBe(false);
  await page.waitFor(areMarksThere);
  await page.close();
});

it('a page that renders again keeps its marks; the card closes when its passage goes', async () => {
  const page = await driver.openPage('/stored-article--plain/');
  await page.waitFor((count) => document.querySelector<HTMLElement>('says-who-overlay')?.dataset.notes === count, '32');
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await page.waitFor(areMarksThere);
  await page.clickMark('says-who-attributed', 0);
  await page.waitForTarget('[popover]');
  await page.evaluate(() => {
    for (const range of CSS.highlights.get('says-who-attributed') ?? []) {
      (range.startContainer as Node).parentElement?.closest('p')?.remove();
    }
  });
  await page.waitFor(
    () => document.querySelector('says-who-overlay')?.shadowRoot?.querySelector(':popover-open') == null,
  );
  await page.close();
});

it('a card that is open stays where the page renders its article again, and goes with its passage', async () => {
  const page = await driver.openPage('/article--ordinary/');
  await page.waitForState('done');
  await page.clickMark('says-who-attributed', 'Colin Marsh, 71, who has lived on Foundry Row all his life');
  await page.waitForTarget('[popover]:popover-open');
  const renderAgain = async (leaveOut: string | null, added = '') => {
    const change = { name: leaveOut, html: added };
    await page.evaluate(({ name, html }) => {
      const article = document.querySelector('article') as HTMLElement;
      const again = article.cloneNode(true) as HTMLElement;
      again.querySelector('.byline')?.insertAdjacentHTML('afterend', html);
      for (const paragraph of again.querySelectorAll('p'))
        if (name !== null && paragraph.textContent.includes(name)) paragraph.remove();
      article.replaceChildren(...again.childNodes);
    }, change);
    await page.waitFor(areMarksThere);
    await quiet();
  };
  const isOpen = () => document.querySelector('says-who-overlay')?.shadowRoot?.querySelector(':popover-open') !== null;
  await renderAgain(null);
  expect([await page.evaluate(isOpen), (await page.marks('says-who-extent')).join(' ')]).toEqual([
    true,
    expect.stringContaining('We were promised a quiet park'),
  ]);
  await renderAgain(
    null,
    '<p>The vote was taken at a quarter past nine, after four hours, in a hall that was full.</p>',
  );
  expect(await page.evaluate(isOpen)).toBe(true);
  await renderAgain('Colin Marsh, 71');
  expect(await page.evaluate(isOpen)).toBe(false);
  await page.close();
});

it('a front page whose headlines come late stays silent', async () => {
  const page = await driver.openPage('/front--late/');
  await quiet();
  expect(await page.evaluate(() => document.querySelector('says-who-overlay'))).toBeNull();
  await page.close();
});
