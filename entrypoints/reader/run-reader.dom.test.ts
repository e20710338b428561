import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellNote } from '../../components/tell-note.ts';
import type { Reading } from '../../core/text/block.ts';
import type { Analysis } from '../../platform/messages.ts';
import type { PageInstance } from '../../platform/page-instance.ts';
import { emptyStatus, type PageStatus } from '../../platform/page-status.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings-shape.ts';
import { rangesOnPage } from '../../test/dom/ranges-on-page.ts';
import { runReader } from './run-reader.ts';

/** Longer than the quiet period and the longest wait together. */
const SETTLED_MS = 700;
const SAID = 'Ann Lee said that the old crane on the quay would be taken down before the winter. ';
const PARAGRAPH = `<p>${SAID.repeat(3)}</p>`;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

/** Called while the engine is at work on the page's first text. */
let meanwhile: () => void;
let asked: Reading[];
let told: [string, number][];
let settings: Settings;
let mayReadOn: boolean;
let instance: PageInstance;

beforeEach(() => {
  meanwhile = () => {};
  asked = [];
  told = [];
  settings = DEFAULT_SETTINGS;
  mayReadOn = true;
  instance = fakeInstance();
  document.body.innerHTML = `<main><article><h1>The crane</h1>${PARAGRAPH}</article></main>`;
});
afterEach(() => {
  vi.restoreAllMocks();
  instance.stopReader?.(true);
  document.body.replaceChildren();
});

/** An engine that marks every "Ann Lee said" in paragraphs. */
function analyse(reading: Reading): Analysis {
  const body = reading.blocks.filter(({ tag }) => tag === 'p').map(({ start, end }) => ({ start, end }));
  const notes = body.map(({ start, end }, number) =>
    tellNote({
      id: `auto-${number}`,
      kind: 'attributed',
      origin: 'automatic',
      content: [{ start, end }],
      source: { spans: [{ start, end: start + 7 }], text: 'Ann Lee', resolved: null, grade: 'named', link: null },
      cue: [{ start: start + 8, end: start + 12 }],
      act: 'report',
      form: 'indirect',
      via: 'first-hand',
      why: '',
      question: '',
      confidence: 1,
      isApproximate: false,
    }),
  );
  const rest = { match: null, shortMatch: null, problems: [], unknownLanguage: null, ledger: null, ticket: null };
  const story = reading.blocks.find(({ tag }) => tag === 'p')?.text ?? '';
  return { notes, body, story, ...rest };
}

function fakeInstance(): PageInstance {
  const bridge = {
    isAlive: () => true,
    async analyse(reading: Reading) {
      asked.push(reading);
      if (asked.length === 1) meanwhile();
      return analyse(reading);
    },
    analysePart: async () => null,
    analyseRest: async () => null,
    mayRead: async () => true,
    styleFrames: () => {},
    tellStatus: (status: PageStatus, shown: number) => void told.push([status.state, shown]),
    readSettings: async () => settings,
    watchSettings: () => {},
    obeyOrders: () => {},
  };
  return {
    bridge,
    isOnce: false,
    isForced: false,
    stopReader: null,
    stories: {},
    named: null,
    offer: null,
    status: () => emptyStatus('done'),
    setStatus: () => {},
    look: async () => {},
    mayReadOn: () => mayReadOn,
  };
}

/** The words marked that are on the page. */
function marked(): string[] {
  const ranges = [...((CSS.highlights.get('says-who-attributed') ?? []) as Iterable<Range>)];
  return ranges.filter(({ startContainer }) => startContainer.isConnected).map((range) => range.toString());
}

const article = () => document.querySelector('article') as Element;

it.each([
  ['nothing', () => {}, 2],
  ['the same words in new elements', () => article().replaceWith(article().cloneNode(true)), 2],
  ['a new body of the same words', () => document.body.replaceWith(document.body.cloneNode(true)), 2],
  ['the same words in new text nodes', () => (article().innerHTML += ''), 2],
  ['a paragraph more', () => article().insertAdjacentHTML('beforeend', PARAGRAPH), 4],
  ['an article more beside it', () => article().insertAdjacentHTML('afterend', `<article>${PARAGRAPH}</article>`), 4],
])('what comes while the engine is asked is marked too: %s', async (_what, change, words) => {
  meanwhile = change;
  await runReader(instance);
  await settle();
  expect(marked()).toHaveLength(words);
});

it('after an update the old script goes with the page’s next change: a page never has two overlays', async () => {
  const overlays = () => document.querySelectorAll('says-who-overlay').length;
  await runReader(instance);
  instance.bridge.isAlive = () => false;
  const newer = fakeInstance();
  await runReader(newer);
  expect(overlays()).toBe(1);
  asked = [];
  article().replaceWith(article().cloneNode(true));
  article().insertAdjacentHTML('beforeend', PARAGRAPH);
  await settle();
  expect([overlays(), asked.length]).toEqual([1, 1]);
  newer.stopReader?.(true);
});

it('a page that changes again and again has no more ranges on it, which each change moves, than its marks need', async () => {
  const onPage = rangesOnPage();
  article().innerHTML = `<h1>The crane</h1>${PARAGRAPH.replaceAll('old', '<i>old</i>').repeat(20)}`;
  await runReader(instance);
  for (const change of [
    () => (article().className = 'seen'),
    () => (article().innerHTML += ''),
    () => article().append('.'),
  ]) {
    change();
    await settle();
  }
  expect(marked()).toHaveLength(40);
  expect(onPage().length).toBeLessThan(50);
  instance.stopReader?.(true);
  expect(onPage().length).toBeLessThan(10);
});

it('marks stay while what the page has added is looked through', async () => {
  const { bridge } = instance;
  const answers: Analysis[] = [];
  bridge.analyse = async (reading) => {
    answers.push(analyse(reading));
    return { ...analyse(reading), notes: [], ticket: `${answers.length}` };
  };
  bridge.analyseRest = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return answers.at(-1) ?? null;
  };
  await runReader(instance);
  await expect.poll(marked).toHaveLength(2);
  let fewest = 2;
  const watching = setInterval(() => (fewest = Math.min(fewest, marked().length)), 5);
  article().insertAdjacentHTML('beforeend', PARAGRAPH);
  await expect.poll(marked).toHaveLength(4);
  clearInterval(watching);
  expect(fewest).toBe(2);
  // Also where it has put all of it anew: the card of one would close.
  told.length = 0;
  article().innerHTML = `<h1>The crane</h1><p>The pier stays open.</p>${PARAGRAPH.repeat(3)}`;
  await expect.poll(marked).toHaveLength(8);
  expect(told.map(([, shown]) => shown)).toEqual([4]);
  // Where another text takes their place, nothing is waited for.
  told.length = 0;
  article().innerHTML = `<h1>The ferry</h1>${PARAGRAPH.replaceAll('crane', 'ferry')}`;
  await expect.poll(() => told.map(([, shown]) => shown)).toEqual([0, 1]);
});

it('marks stay where the page is rendered anew while the rest of the answer is waited for', async () => {
  const { bridge } = instance;
  let whole: Analysis | null = null;
  bridge.analyse = async (reading) => {
    whole = analyse(reading);
    return { ...whole, notes: [], ticket: 'rest' };
  };
  bridge.analyseRest = async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    return whole;
  };
  await runReader(instance);
  await expect.poll(marked).toHaveLength(2);
  told.length = 0;
  article().insertAdjacentHTML('beforeend', PARAGRAPH);
  await new Promise((resolve) => setTimeout(resolve, 300));
  article().innerHTML = `${article().innerHTML}`;
  await expect.poll(marked, { timeout: 3000 }).toHaveLength(4);
  expect(told.map(([, shown]) => shown)).toEqual([2]);
});

it('what the library has anew is shown, also where the page is rendered anew while the engine is asked', async () => {
  await runReader(instance);
  await settle();
  instance.bridge.analyse = async (reading) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    return { ...analyse(reading), notes: [] };
  };
  instance.offer?.readAgain();
  await new Promise((resolve) => setTimeout(resolve, 200));
  article().replaceWith(article().cloneNode(true));
  await expect.poll(() => told.at(-1), { timeout: 3000 }).toEqual(['done', 0]);
});

it('a page whose address goes on and on is not read at every step', async () => {
  await runReader(instance);
  await settle();
  const before = asked.length;
  for (let step = 0; step < 20; step++) {
    instance.offer?.readAgain();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await settle();
  expect(asked.length - before).toBeGreaterThan(0);
  expect(asked.length - before).toBeLessThan(5);
});

it('short lines beside the article, while the engine is asked, have nothing read again', async () => {
  meanwhile = () => article().insertAdjacentHTML('afterend', '<p>Loading …</p>');
  await runReader(instance);
  await settle();
  expect(asked).toHaveLength(1);
});

it('an article of many shadow roots is followed in each of them', async () => {
  article().innerHTML = '<news-part></news-part><news-part></news-part>';
  for (const part of article().children) part.attachShadow({ mode: 'open' }).innerHTML = PARAGRAPH;
  await runReader(instance);
  expect(marked()).toHaveLength(4);
  for (const part of article().children) (part.shadowRoot as ShadowRoot).innerHTML = PARAGRAPH + PARAGRAPH;
  await settle();
  expect(marked()).toHaveLength(8);
});

it('another text, where the gate finds no article any more, is not shown', async () => {
  await runReader(instance);
  mayReadOn = false;
  article().innerHTML = PARAGRAPH + PARAGRAPH;
  await settle();
  expect(asked).toHaveLength(1);
});

it.each([
  [true, ['Ann Lee', 'said']],
  [false, []],
])('back on a page that was kept, with access %s, these words are marked: %j', async (mayRead, words) => {
  instance.bridge.mayRead = async () => mayRead;
  await runReader(instance);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settle();
  expect(marked()).toEqual(words);
});

it('a page that was kept while the reader was elsewhere tells its marks anew, and obeys the switches of now', async () => {
  await runReader(instance);
  told.length = 0;
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settle();
  expect(told).toEqual([['done', 1]]);
  settings = { ...DEFAULT_SETTINGS, isOn: false };
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settle();
  expect(marked()).toEqual([]);
});

it('what is given out says whether the page still shows it', async () => {
  await runReader(instance);
  const isStanding = () => instance.offer?.readout()?.isStanding;
  expect(isStanding()).toBe(true);
  article().insertAdjacentHTML('afterend', '<p>Most read today</p>');
  expect(isStanding()).toBe(true);
  article().innerHTML = `<h1>The harbour</h1>${PARAGRAPH.replaceAll('crane', 'harbour wall')}`;
  expect(isStanding()).toBe(false);
  await settle();
  expect(isStanding()).toBe(true);
  expect(instance.offer?.readout()?.reading.text).toContain('harbour wall');
});

it('before a page has been answered it is not known what is selected on it, afterwards that nothing is', async () => {
  const selections: unknown[] = [];
  meanwhile = () => selections.push(instance.offer?.selection());
  await runReader(instance);
  selections.push(instance.offer?.selection());
  expect(selections).toEqual([null, []]);
});

describe('gone elsewhere without loading', () => {
  const here = location.href;
  const there = new URL('?elsewhere', here).href;
  const given = () => instance.offer?.readout();
  afterEach(() => history.replaceState(null, '', here));

  it('a page that still shows the story before gives out where that was read', async () => {
    await runReader(instance);
    history.replaceState(null, '', there);
    // Before the gate has heard of it.
    expect(given()).toMatchObject({ address: here, shownAt: there });
    document.body.insertAdjacentHTML('afterbegin', '<div>Loading …</div>');
    await runReader(instance);
    expect(given()).toMatchObject({ address: here, shownAt: there });
    article().innerHTML = `<h1>The harbour</h1>${PARAGRAPH.replaceAll('crane', 'harbour wall')}`;
    await settle();
    expect(given()).toMatchObject({ address: there, shownAt: there });
  });

  it('so does one that went elsewhere while it was analysed for the first time', async () => {
    meanwhile = () => {
      history.pushState(null, '', there);
      instance.stopReader?.(false);
    };
    await runReader(instance);
    await runReader(instance);
    expect(given()).toMatchObject({ address: here, shownAt: there });
  });

  it.each<[string, boolean]>([
    ['in place of its own', false],
    ['in place of its own, while it is analysed', true],
  ])(
    'a page that gives its story another address %s, shortly after it was read, gives out that',
    async (_what, isEarly) => {
      const rename = () => history.replaceState(null, '', there);
      if (isEarly) meanwhile = rename;
      await runReader(instance);
      if (!isEarly) rename();
      await runReader(instance);
      expect(given()).toMatchObject({ address: there, shownAt: there });
    },
  );

  it('one that does so much later, as when the reader has come to something else on it, gives out the first', async () => {
    await runReader(instance);
    history.replaceState(null, '', there);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_000);
    await runReader(instance);
    expect(given()).toMatchObject({ address: here, shownAt: there });
  });

  it('one that goes back to an address where another was read, and shows its story still, gives out where that was read', async () => {
    await runReader(instance);
    history.replaceState(null, '', there);
    article().innerHTML = `<h1>The harbour</h1>${PARAGRAPH.replaceAll('crane', 'harbour wall')}`;
    await runReader(instance);
    history.replaceState(null, '', here);
    await runReader(instance);
    expect(given()).toMatchObject({ address: there, shownAt: here });
  });

  it('a story to which another was added before the address of that came stays where it was read', async () => {
    await runReader(instance);
    history.replaceState(null, '', there);
    article().insertAdjacentHTML('beforeend', PARAGRAPH.replaceAll('crane', 'harbour wall'));
    await runReader(instance);
    expect(given()).toMatchObject({ address: here, shownAt: there });
  });

  it('a story that replaced another at its own address is from there, and from no other', async () => {
    await runReader(instance);
    history.replaceState(null, '', there);
    article().innerHTML = `<h1>The harbour</h1>${PARAGRAPH.replaceAll('crane', 'harbour wall')}`;
    await runReader(instance);
    expect(given()).toMatchObject({ address: there, shownAt: there });
    history.replaceState(null, '', here);
    article().innerHTML = `<h1>The crane</h1>${PARAGRAPH}`;
    await runReader(instance);
    expect(given()).toMatchObject({ address: here, shownAt: here });
  });
});

it('a page that was kept is compared anew with a library that may have changed meanwhile, and one that was not kept is not', async () => {
  await runReader(instance);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  await settle();
  expect(asked).toHaveLength(1);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settle();
  expect(asked).toHaveLength(2);
});

it('a page that was kept and is switched off now asks nothing', async () => {
  await runReader(instance);
  settings = { ...DEFAULT_SETTINGS, isOn: false };
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settle();
  expect(asked).toHaveLength(1);
});
