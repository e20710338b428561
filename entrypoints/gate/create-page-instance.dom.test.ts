import { beforeEach, expect, it, vi } from 'vitest';

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A browser that hands the settings out one after the other, when the test says so. Taken once by what is tested. */
const browser = {
  waiting: [] as (() => void)[],
  sent: [] as { type: string }[],
  async answerNext() {
    browser.waiting.shift()?.();
    await settle();
  },
};
const storage = { get: () => new Promise((resolve) => browser.waiting.push(() => resolve({}))) };
const runtime = {
  id: 'test',
  sendMessage: async (message: { type: string }) => {
    browser.sent.push(message);
    return true;
  },
};
vi.stubGlobal('chrome', { runtime, storage: { local: storage } });

beforeEach(() => {
  browser.waiting.length = 0;
  browser.sent.length = 0;
});

it('told to look anyway while a look of its own is under way, the gate does as it is told', async () => {
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

it('a page that went elsewhere without loading, and back, is looked at again: its article may come a moment later', async () => {
  const address = location.href;
  const paragraph =
    'The ferry left the harbour at noon and came back in the evening, as it does every day of the week. ';
  const show = (paragraphs: number) => {
    document.body.innerHTML = `<p>${paragraph.repeat(4)}</p>`.repeat(paragraphs);
  };
  const { createPageInstance } = await import('./create-page-instance.ts');
  const instance = createPageInstance();
  const look = async () => {
    const looked = instance.look(false, false);
    await browser.answerNext();
    return { looked };
  };
  const articles = () => browser.sent.filter(({ type }) => type === 'article-here').length;
  show(1);
  await (await look()).looked;
  expect(instance.status().state).toBe('not-article');
  for (const [at, place] of ['?story', address].entries()) {
    show(1);
    history.pushState(null, '', place);
    const { looked } = await look();
    show(12);
    await looked;
    expect(articles()).toBe(at + 1);
  }
});
