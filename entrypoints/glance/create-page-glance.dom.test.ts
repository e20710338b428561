import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const sent: string[] = [];
/** What the background answers, the first first. */
let answers: unknown[] = [];

// Taken once by what is tested, so it stays the same object.
const runtime: { id: string | undefined; sendMessage: (message: { type: string }) => Promise<unknown> } = {
  id: 'test',
  async sendMessage({ type }) {
    sent.push(type);
    return answers.length > 0 ? answers.shift() : true;
  },
};
vi.stubGlobal('chrome', { runtime });

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  answers = [];
  runtime.id = 'test';
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

async function createGlance() {
  const { createPageGlance } = await import('./create-page-glance.ts');
  return createPageGlance();
}

function addArticle(): void {
  for (let i = 0; i < 12; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'The ferry left the harbour at noon and came back in the evening, as it does every day. ';
    document.body.append(paragraph);
  }
}

it('an article may be here: the gate is sent for, once for one address', async () => {
  addArticle();
  const glance = await createGlance();
  glance.look();
  glance.look();
  expect(sent).toEqual(['look-closer']);
  expect(glance.state()).toBe('asked');
});

it('a background that is being stopped is asked again', async () => {
  addArticle();
  answers = [undefined, true];
  const glance = await createGlance();
  glance.look();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['look-closer', 'look-closer']);
});

it('a page that is built late is glanced at again', async () => {
  const glance = await createGlance();
  glance.look();
  await vi.advanceTimersByTimeAsync(600);
  expect(sent).toEqual([]);
  addArticle();
  await vi.advanceTimersByTimeAsync(2000);
  expect(sent).toEqual(['look-closer']);
});

/** A cookie note, or the first paragraph of a story: too little for an article. */
function addNote(): void {
  const note = document.createElement('p');
  note.textContent = 'We and our partners keep data on your device, and read them when you come back to it. '.repeat(7);
  document.body.append(note);
}

it('an article that comes after a cookie note is found', async () => {
  addNote();
  const glance = await createGlance();
  glance.look();
  await vi.advanceTimersByTimeAsync(7000);
  expect(sent).toEqual([]);
  addArticle();
  await vi.advanceTimersByTimeAsync(3000);
  expect(sent).toEqual(['look-closer']);
});

it.each([
  ['stays empty', () => {}],
  ['keeps a short text', addNote],
])('a page that %s is left alone after some seconds', async (_what, build) => {
  build();
  const glance = await createGlance();
  glance.look();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toEqual([]);
  expect(glance.state()).toBe('nothing');
  expect(vi.getTimerCount()).toBe(0);
});

it('a page that went elsewhere without loading is glanced at again: its article may come a moment later', async () => {
  const address = location.href;
  const teaser = document.createElement('p');
  teaser.textContent = 'The ferry left the harbour at noon and came back in the evening, as it does every day. '.repeat(
    5,
  );
  document.body.append(teaser);
  const glance = await createGlance();
  glance.look();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(glance.state()).toBe('nothing');
  history.pushState(null, '', '?story');
  glance.look();
  // Just after a look: the next is not far.
  await vi.advanceTimersByTimeAsync(600);
  addArticle();
  await vi.advanceTimersByTimeAsync(200);
  history.replaceState(null, '', address);
  expect(sent).toEqual(['look-closer']);
});

it('a story whose address stands behind "#" is glanced at anew, a place in the page is not', async () => {
  addArticle();
  const glance = await createGlance();
  const address = location.href;
  for (const end of ['#/story/1', '#/story/2', '#/story/2', '#!/story/2']) {
    history.replaceState(null, '', end);
    glance.look();
  }
  const stories = sent.length;
  for (const end of ['#comments', '#tides', '']) {
    history.replaceState(null, '', `${location.pathname}${location.search}${end}`);
    glance.look();
  }
  history.replaceState(null, '', address);
  expect(stories).toBe(3);
  expect(sent).toHaveLength(4);
});

it('a page that is made ready unseen is glanced at once it is shown', async () => {
  addArticle();
  document.body.insertAdjacentHTML('beforeend', '<img name="addEventListener">');
  let isPrerendering = true;
  Object.defineProperty(document, 'prerendering', { configurable: true, get: () => isPrerendering });
  const glance = await createGlance();
  glance.look();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual([]);
  isPrerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.advanceTimersByTimeAsync(0);
  Reflect.deleteProperty(document, 'prerendering');
  expect(sent).toEqual(['look-closer']);
});

it('an extension that was updated asks nobody', async () => {
  const glance = await createGlance();
  glance.look();
  await vi.advanceTimersByTimeAsync(100);
  runtime.id = undefined;
  addArticle();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toEqual([]);
});
