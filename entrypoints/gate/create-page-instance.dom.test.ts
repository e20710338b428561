import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

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
  Reflect.deleteProperty(globalThis, Symbol.for('says-who-glance'));
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
  // The text may be anywhere on a page that looks like none.
  expect(instance.isForced).toBe(true);
});

describe('a page that says it is an article, and shows a cookie note first', () => {
  const note = `<p>${'We and our partners keep data on your device, and read them when you come back. '.repeat(4)}</p>`;
  const paragraph = 'The ferry left the harbour at noon and came back in the evening, as it does every day. ';
  beforeEach(() => {
    vi.useFakeTimers();
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
    document.body.innerHTML = note;
  });
  afterEach(() => {
    vi.useRealTimers();
    document.querySelector('meta[property="og:type"]')?.remove();
  });

  async function lookOnce() {
    const { createPageInstance } = await import('./create-page-instance.ts');
    const instance = createPageInstance();
    void instance.look(false, false);
    await vi.advanceTimersByTimeAsync(0);
    browser.waiting.shift()?.();
    await vi.advanceTimersByTimeAsync(1000);
    expect(instance.status()).toMatchObject({ state: 'not-article', reason: 'too little running text' });
    return instance;
  }

  it('is read once its article is there', async () => {
    await lookOnce();
    document.body.innerHTML = `${note}${`<p>${paragraph.repeat(4)}</p>`.repeat(12)}`;
    await vi.advanceTimersByTimeAsync(1000);
    expect(browser.sent.map(({ type }) => type)).toEqual(['article-here']);
  });

  it('is left alone after some seconds where none comes', async () => {
    const instance = await lookOnce();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(browser.sent).toEqual([]);
    expect(instance.status().state).toBe('not-article');
  });
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
  document.body.innerHTML = '<h2><a href="/a">The ferry that left the harbour at noon</a></h2>'.repeat(20);
  await (await look()).looked;
  expect(instance.status().state).toBe('not-article');
  for (const [at, place] of ['?story', address].entries()) {
    show(1);
    history.pushState(null, '', place);
    const { looked } = await look();
    show(12);
    await looked;
    expect(articles()).toBe(at + 1);
    expect(instance.isForced).toBe(false);
  }
});

it('brought to a page that went there without loading, and still shows cards, the gate looks again', async () => {
  const card =
    '<article><h3><a href="/a">The ferry that left at noon</a></h3><p>It came back in the evening.</p></article>';
  const paragraph = 'The ferry left the harbour at noon and came back in the evening, as it does every day. ';
  document.body.innerHTML = card.replace('evening.', `evening. ${paragraph.repeat(2)}`).repeat(7);
  const { leavePageGlance } = await import('../../platform/page-glance.ts');
  leavePageGlance({ isAlive: () => true, look: () => {}, state: () => 'asked', hasMoved: () => true });
  const { createPageInstance } = await import('./create-page-instance.ts');
  const instance = createPageInstance();
  const looked = instance.look(false, false);
  await browser.answerNext();
  expect(instance.status()).toMatchObject({ state: 'not-article', reason: 'a list of posts' });
  document.body.innerHTML = `<p>${paragraph.repeat(4)}</p>`.repeat(12);
  await looked;
  expect(browser.sent.filter(({ type }) => type === 'article-here')).toHaveLength(1);
});

describe('asked by the reader whether the article is there still', () => {
  const paragraph =
    'The ferry left the harbour at noon and came back in the evening, as it does every day of the week. ';
  const article = `<p>${paragraph.repeat(4)}</p>`.repeat(12);
  const front = '<h2><a href="/a">The ferry that left the harbour at noon</a></h2><p>It came back.</p>'.repeat(20);
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  /** A page with an article, that goes elsewhere without loading and shows it a moment longer. */
  async function openMoved(hasMoved: boolean) {
    document.body.innerHTML = article;
    const { createPageInstance } = await import('./create-page-instance.ts');
    const instance = createPageInstance();
    for (const place of hasMoved ? ['', '?elsewhere'] : ['']) {
      if (place !== '') history.pushState(null, '', place);
      const looked = instance.look(false, false);
      await browser.answerNext();
      await looked;
      // In place of the reader.
      instance.stopReader = () => {
        instance.stopReader = null;
      };
    }
    return instance;
  }

  it.each([
    ['a front', front, 'a front page'],
    ['a short text', `<p>${paragraph.repeat(5)}</p>`, 'too little running text'],
  ])('a page that went elsewhere and shows %s now ends the reader, and says why', async (_what, html, reason) => {
    const instance = await openMoved(true);
    expect(instance.mayReadOn()).toBe(true);
    document.body.innerHTML = html;
    expect(instance.mayReadOn()).toBe(false);
    expect(instance.stopReader).toBeNull();
    expect(instance.status()).toMatchObject({ state: 'not-article', reason: reason });
    // The story may come yet.
    browser.sent.length = 0;
    document.body.innerHTML = article;
    await expect.poll(() => browser.sent.map(({ type }) => type), { timeout: 3000 }).toEqual(['article-here']);
  });

  it.each([
    ['the story that is in sight, and shows its articles still,', article, true],
    ['a front page, and shows that,', front, false],
  ])('a page whose address goes along to %s keeps its marks, or not', async (_what, html, isKept) => {
    const instance = await openMoved(false);
    let readings = 0;
    const offer = { readout: () => null, selection: () => null, readAgain: () => readings++ };
    instance.offer = offer;
    document.body.innerHTML = html;
    history.replaceState(null, '', '?elsewhere');
    const looked = instance.look(false, false);
    await browser.answerNext();
    expect([instance.stopReader !== null, readings]).toEqual(isKept ? [true, 1] : [false, 0]);
    document.body.innerHTML = article;
    await looked;
  });

  it.each([
    ['nothing yet', true, '<p>Loading …</p>'],
    ['a front, where it has never been elsewhere', false, front],
  ])('a page that shows %s is read on', async (_what, hasMoved, html) => {
    const instance = await openMoved(hasMoved);
    document.body.innerHTML = html;
    expect(instance.mayReadOn()).toBe(true);
    expect(instance.stopReader).not.toBeNull();
  });
});
