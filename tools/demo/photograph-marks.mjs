/** From a cold start to the first mark takes 2 to 3 s here; ten times that on a slow machine. */
const PATIENCE_MS = 30_000;
/** The card opens a moment after the pointer has come to rest. */
const CARD_MS = 1200;

/**
 * Opens a page, waits until the extension has marked it, points at a mark and writes a screenshot.
 * @param {import('playwright').BrowserContext} context
 * @param {string} url
 * @param {string} path where the PNG goes
 * @returns {Promise<number>} how many marks there are; 0, and no screenshot, where none came in 30 s
 */
export async function photographMarks(context, url, path) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  try {
    await page.waitForFunction(hasMarks, null, { timeout: PATIENCE_MS });
  } catch (error) {
    if (error.name === 'TimeoutError') return 0;
    throw error;
  }
  const mark = await page.evaluate(findMark);
  if (mark) {
    // The welcome page opens in a tab of its own, and in front: behind it nothing is painted.
    await page.bringToFront();
    await page.mouse.move(mark.x - 1, mark.y);
    await page.mouse.move(mark.x, mark.y);
    await page.waitForTimeout(CARD_MS);
  }
  await page.screenshot({ path });
  return page.evaluate(countMarks);
}

function hasMarks() {
  const names = ['says-who-attributed', 'says-who-unsourced', 'says-who-inserted'];
  return (
    document.querySelector('says-who-overlay') !== null &&
    names.some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0)
  );
}

function countMarks() {
  const names = ['says-who-attributed', 'says-who-unsourced', 'says-who-inserted'];
  return names.reduce((total, name) => total + (CSS.highlights.get(name)?.size ?? 0), 0);
}

/** Runs in the page: a point on the first mark that shows without scrolling. */
function findMark() {
  for (const mark of CSS.highlights.get('says-who-attributed') ?? []) {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const rect = range.getClientRects()[0];
    if (rect && rect.width > 0 && rect.top > 0 && rect.bottom < innerHeight) {
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    }
  }
  return null;
}
