import { afterEach, expect, it, vi } from 'vitest';

/** A browser that hands the settings out one after the other, when the test says so. */
function standInForBrowser() {
  const waiting: (() => void)[] = [];
  const sent: { type: string }[] = [];
  const storage = { get: () => new Promise((resolve) => waiting.push(() => resolve({}))) };
  const runtime = {
    id: 'test',
    sendMessage: async (message: { type: string }) => {
      sent.push(message);
      return true;
    },
  };
  vi.stubGlobal('chrome', { runtime, storage: { local: storage } });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    sent,
    async answerNext() {
      waiting.shift()?.();
      await settle();
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

it('told to look anyway while a look of its own is under way, the gate does as it is told', async () => {
  const browser = standInForBrowser();
  // A text being written: refused for good.
  const paragraph =
    'The ferry left the harbour at noon and came back in the evening, as it does every day of the week. ';
  document.body.innerHTML = `<div contenteditable="true">${`<p>${paragraph.repeat(4)}</p>`.repeat(12)}</div>`;
  const { createPageInstance } = await import('./create-page-instance.ts');
  const instance = createPageInstance();
  // As the toolbar window's click does: the gate is put there, and then told. The settings come slower than that.
  const own = instance.look(false, false);
  const told = instance.look(true, false);
  await browser.answerNext();
  await browser.answerNext();
  await Promise.all([own, told]);
  expect(browser.sent.filter(({ type }) => type === 'article-here')).toHaveLength(1);
});
