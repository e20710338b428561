import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import './style.css';
import '../entrypoints/popup/style.css';
import { findAxeFaults } from '../test/dom/find-axe-faults.ts';
import { SHOWN_PAGE } from '../test/dom/shown-page.ts';
import type { ShownPage } from './describe-page.ts';
import { Popup, type PopupProps } from './Popup.tsx';

const SITE = 'news.example.org';
const HOSTILE = '<img src=x onerror="document.title = 1"><script>document.title = 2</script>';
const MATCH = { article: 'a', title: 'T', relation: 'copy', coverage: 1, differences: 0, notesLeftOut: 0 } as const;
const DONE: ShownPage = {
  ...SHOWN_PAGE,
  match: { ...MATCH, title: 'Trump inclines Putin to a deal' },
};
const NO_ACCESS: ShownPage = { ...DONE, state: 'no-access', match: null };
const NOT_ARTICLE: ShownPage = { ...DONE, state: 'not-article', match: null };

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const idleLibrary = () => ({
  stored: { here: null, matched: null },
  isSaving: false,
  news: null,
  onSave: vi.fn(),
  onNote: vi.fn(),
  onCompare: vi.fn(),
  onOpenStored: vi.fn(),
});

/** Shows the popup of a page with 32 notes, everything on, but for what is given. */
function show(news: Partial<PopupProps> = {}) {
  const handlers = {
    onTurn: vi.fn(),
    onWhole: vi.fn(),
    onSite: vi.fn(),
    onEverywhere: vi.fn(),
    onOnce: vi.fn(),
    onLookAnyway: vi.fn(),
    onWithdraw: vi.fn(),
    onOptions: vi.fn(),
  };
  const library = idleLibrary();
  render(
    <Popup
      site={SITE}
      page={DONE}
      access="site"
      isReady
      isOn={() => true}
      isWhole={false}
      hints={[
        { what: 'Next mark', keys: 'Alt+Shift+N' },
        { what: 'Previous mark', keys: '' },
      ]}
      problems={[]}
      library={library}
      {...handlers}
      {...news}
    />,
    root,
  );
  return { ...handlers, library };
}

const named = (name: string) => screen.getByRole('switch', { name, exact: true });
const button = (name: string) => screen.getByRole('button', { name, exact: true });

describe('the library', () => {
  const here = { id: 'a', addedAt: '2026-11-24T03:00:00.000Z' };
  const match = { ...MATCH, relation: 'edited', coverage: 0.9, differences: 3 } as const;

  it('stores the page, notes on the selection, compares and opens what is stored', async () => {
    const { library } = show({ page: { ...DONE, match } });
    await button('Save this article').click();
    await button('Note on selection').click();
    await button('Compare side by side').click();
    expect(library.onSave).toHaveBeenCalledOnce();
    expect(library.onNote).toHaveBeenCalledOnce();
    expect(library.onCompare).toHaveBeenCalledOnce();
    const again = { ...library, stored: { here, matched: here }, news: { isDone: true, text: 'Stored.' } };
    show({ page: { ...DONE, match }, library: again });
    const text = 'You stored this page on 24 November 2026. Since then 3 sentences have changed.';
    await expect.element(screen.getByText(text)).toBeVisible();
    await expect.element(screen.getByText('Stored.')).toBeVisible();
    await button('Open in the library').click();
    expect(library.onOpenStored.mock.calls).toEqual([['a']]);
  });

  it('has nothing to store where nothing was read', () => {
    show({ page: NOT_ARTICLE });
    expect(button('Save this article').elements()).toHaveLength(0);
  });
});

describe('the switches', () => {
  it.each<[string, string | null, string | null]>([
    ['All marks, everywhere', null, null],
    ['Attributed claims, everywhere', null, 'attributed'],
    ['Unsourced reports, everywhere', null, 'unsourced'],
    ['Inserted lines, everywhere', null, 'inserted'],
    [`All marks, on ${SITE}`, SITE, null],
    [`Attributed claims, on ${SITE}`, SITE, 'attributed'],
    [`Unsourced reports, on ${SITE}`, SITE, 'unsourced'],
    [`Inserted lines, on ${SITE}`, SITE, 'inserted'],
  ])('“%s” turns that one', async (name, site, kind) => {
    const { onTurn } = show();
    await expect.element(named(name)).toBeChecked();
    await named(name).click();
    expect(onTurn.mock.calls).toEqual([[site, kind, false]]);
  });

  it('an off switch is turned on, by the keyboard too', async () => {
    const { onTurn } = show({ isOn: (site) => site === null });
    const target = named(`Inserted lines, on ${SITE}`);
    await expect.element(target).not.toBeChecked();
    (target.element() as HTMLElement).focus();
    const { userEvent } = await import('vitest/browser');
    await userEvent.keyboard(' ');
    expect(onTurn.mock.calls).toEqual([[SITE, 'inserted', true]]);
  });

  it('“Mark whole passages” turns that setting', async () => {
    const { onWhole } = show();
    await named('Mark whole passages').click();
    expect(onWhole.mock.calls).toEqual([[true]]);
  });

  it('cannot be turned before the choices are known', async () => {
    show({ isReady: false, page: null });
    await expect.element(named('All marks, everywhere')).toBeDisabled();
  });

  it('a page without a site has one column', () => {
    show({ site: null, page: { ...NOT_ARTICLE, state: 'not-a-page' } });
    expect(screen.getByRole('switch').elements()).toHaveLength(5);
  });

  it('are at least 24 pixels each way', () => {
    show();
    for (const element of screen.getByRole('switch').elements()) {
      const { width, height } = element.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the page', () => {
  it('is told with its notes, its counts and what it carries', async () => {
    show();
    await expect.element(screen.getByText('32 notes on this page')).toBeVisible();
    await expect.element(screen.getByText('stored article “Trump inclines Putin to a deal”: 100')).toBeVisible();
    const rows = screen
      .getByRole('rowheader')
      .elements()
      .map((row) => row.textContent);
    expect(rows[1]).toContain('Attributed claims, 19 on this page');
    expect(rows[2]).toContain('Unsourced reports, 9 on this page');
    expect(rows[3]).toContain('Inserted lines, 4 on this page');
  });

  it('keeps its counts while kinds are off', () => {
    show({ isOn: () => false });
    expect(root.textContent).toContain('Inserted lines, 4 on this page');
  });

  it('says how many notes are marked while a kind is off on the site', () => {
    show({ isOn: (reach, kind) => reach === null || kind !== 'attributed' });
    expect(root.querySelector('.report')?.textContent).toContain('13 of them are marked');
  });

  it('changes are announced', () => {
    show({ page: { ...DONE, state: 'analysing' } });
    const live = root.querySelector('[aria-live="polite"]');
    expect(live?.textContent).toContain('Looking for who says what');
    show();
    expect(live?.textContent).toContain('32 notes on this page');
  });

  it('a title made of markup is shown as text', async () => {
    show({
      site: HOSTILE,
      page: {
        ...DONE,
        match: { ...MATCH, title: HOSTILE, relation: 'edited', coverage: 0.5, differences: 3 },
        problems: [HOSTILE],
      },
    });
    await expect.element(screen.getByText(`“${HOSTILE}”`)).toBeVisible();
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
  });

  it('faults are said where they cannot be missed', async () => {
    show({ page: { ...DONE, problems: ['The library could not be opened.'] }, problems: ['Full.'] });
    await expect.element(screen.getByText('The library could not be opened.')).toBeVisible();
    await expect.element(screen.getByText('Full.')).toBeVisible();
  });

  it('where the gate refused, can be looked at anyway', async () => {
    const { onLookAnyway } = show({ page: NOT_ARTICLE });
    await button('Look here anyway').click();
    expect(onLookAnyway).toHaveBeenCalledOnce();
  });
});

it.each(['מה קרה לגשר בנמל?', 'What became of the bridge?'])(
  'the share stands behind the title “%s”',
  async (title) => {
    show({ page: { ...DONE, match: { ...MATCH, title } } });
    const [words] = root.querySelector('.match')?.childNodes ?? [];
    const placeOf = (part: string) => {
      const range = document.createRange();
      const start = (words as Text).data.indexOf(part);
      range.setStart(words as Text, start);
      range.setEnd(words as Text, start + part.length);
      const rects = [...range.getClientRects()];
      const last = rects.at(-1) as DOMRect;
      return { top: last.top, left: last.left, right: last.right };
    };
    const [ofTitle, ofShare] = [placeOf(title), placeOf('100')];
    expect(ofShare.top > ofTitle.top || ofShare.left > ofTitle.right).toBe(true);
  },
);

describe('access', () => {
  it.each([
    ['Switch on for this site', 'onSite'],
    ['On every site', 'onEverywhere'],
    ['Just this once', 'onOnce'],
  ] as const)('“%s” asks for it', async (name, handler) => {
    const handlers = show({ page: NO_ACCESS, access: 'none' });
    await button(name).click();
    expect(handlers[handler]).toHaveBeenCalledOnce();
  });

  it('a page read once can be switched on for good, but not once more', () => {
    show({ page: { ...DONE, isOnce: true }, access: 'none' });
    expect(button('Switch on for this site').elements()).toHaveLength(1);
    expect(button('Just this once').elements()).toHaveLength(0);
  });

  it.each([
    ['site', `Withdraw access to ${SITE}`],
    ['everywhere', 'Withdraw access to every site'],
  ] as const)('given by %s, is withdrawn', async (access, name) => {
    const { onWithdraw } = show({ access });
    await button(name).click();
    expect(onWithdraw).toHaveBeenCalledOnce();
  });

  it('given by the build cannot be withdrawn, and is not asked for', () => {
    show({ access: 'fixed' });
    expect(root.textContent).not.toContain('Withdraw');
    expect(root.textContent).not.toContain('Switch on');
  });
});

it('a page that is being saved is saved once, and the button keeps the focus', async () => {
  const library = idleLibrary();
  show({ library });
  await button('Save this article').click();
  show({ library: { ...library, isSaving: true } });
  (button('Save this article').element() as HTMLElement).click();
  // Chromium takes the focus from what is disabled at the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(document.activeElement).toBe(button('Save this article').element());
  expect(library.onSave).toHaveBeenCalledOnce();
});

it.each<[string, Partial<PopupProps>]>([
  ['a stored article is recognised', { page: DONE }],
  ['no note is found', { page: { ...DONE, match: null, counts: { attributed: 0, unsourced: 0, inserted: 0 } } }],
  ['its language is not known', { page: { ...DONE, match: null, unknownLanguage: 'fr' } }],
  ['something did not work', { page: { ...DONE, problems: ['The model is missing.'] }, problems: ['Full.'] }],
  [
    'the store has answered, and the page was saved',
    {
      library: {
        ...idleLibrary(),
        stored: { here: { id: 'a', addedAt: '' }, matched: null },
        news: { isDone: true, text: 'Stored.' },
      },
    },
  ],
])('the button that saves stays where it is when %s', (_what, news) => {
  const place = () => root.querySelector('.actions button')?.getBoundingClientRect().toJSON();
  show({ page: { ...DONE, state: 'analysing', match: null } });
  const before = place();
  expect(before.height).toBeGreaterThan(0);
  show(news);
  expect(place()).toEqual(before);
});

it.each<[string, Partial<PopupProps>, Partial<PopupProps>]>([
  ['Look here anyway', { page: NOT_ARTICLE }, { page: { ...DONE, state: 'reading' } }],
  ['Switch on for this site', { page: NO_ACCESS, access: 'none' }, { page: DONE }],
  ['Just this once', { page: NO_ACCESS, access: 'none' }, { page: DONE, access: 'none' }],
  [`Withdraw access to ${SITE}`, {}, { page: NO_ACCESS, access: 'none' }],
])('after “%s” the keyboard goes on at what the page says now', async (name, before, after) => {
  show(before);
  (button(name).element() as HTMLElement).focus();
  show(after);
  await vi.waitFor(() => expect(document.activeElement?.localName).toBe('h2'));
});

it('a button that stays keeps the keyboard while the page has news', async () => {
  show({ page: { ...DONE, state: 'analysing' } });
  const settings = button('Settings and library').element() as HTMLElement;
  settings.focus();
  show();
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(settings);
});

it('leads to the settings and tells the keys', async () => {
  const { onOptions } = show();
  await button('Settings and library').click();
  expect(onOptions).toHaveBeenCalledOnce();
  await expect.element(screen.getByText('Alt+Shift+N')).toBeVisible();
  await expect.element(screen.getByText('no keys set')).toBeVisible();
});

it('opened as a page, fits 320 pixels with a long host and a long word', async () => {
  await screen.viewport(320, 640);
  const long = 'an-endlessly-long-host-name-without-any-mercy.news.example.org';
  show({ site: long, page: { ...DONE, problems: ['x'.repeat(80)] } });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it.each([190, 175])('with text twice as large, “Everywhere” is whole where it has room: %i pixels', async (px) => {
  await screen.viewport(px, 640);
  show();
  const range = document.createRange();
  range.selectNodeContents(root.querySelector('.grid thead th + th') as Element);
  expect(range.getClientRects().length === 1).toBe(px === 190);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(px);
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', (scheme) => {
  it.each<[string, Partial<PopupProps>]>([
    ['a page with notes', {}],
    ['a page without access', { page: NO_ACCESS, access: 'none' }],
    ['a page the gate refused', { page: NOT_ARTICLE, problems: ['Full.'] }],
    ['before anything is known', { page: null, isReady: false, site: null, hints: [] }],
    ['everything off', { isOn: () => false, page: { ...DONE, state: 'off' } }],
  ])('%s', async (_what, news) => {
    show(news);
    expect(await findAxeFaults(root, scheme)).toEqual([]);
  });
});

describe('the ledger', () => {
  const source = {
    name: 'Ana Ruiz',
    words: 180,
    share: 0.36,
    grade: 'named',
    via: 'first-hand',
    isLinked: false,
  } as const;
  const ledger = {
    sources: [source, { ...source, name: HOSTILE, words: 1, share: 0.002, via: 'second-hand' as const }],
    more: 1,
    attributedShare: 0.5,
    unsourcedShare: 0.1,
    ownShare: 0.4,
    largestShare: 0.72,
  };

  it('says whose words the article is made of, and when one source carries most', async () => {
    show({ page: { ...DONE, ledger } });
    await screen.getByText('Whose words these are').click();
    await expect.element(screen.getByText('One source carries 72\u00a0% of what is attributed.')).toBeVisible();
    await expect.element(screen.getByText('180 words · named · no link to the original')).toBeVisible();
    await expect.element(screen.getByText('less than 1\u00a0%')).toBeVisible();
    await expect.element(screen.getByText(HOSTILE)).toBeVisible();
    expect(await findAxeFaults(root, 'light')).toEqual([]);
  });

  it('is not there where nothing was analysed', () => {
    show();
    expect(root.querySelector('details')).toBeNull();
  });
});

it('says in which language it does not look for who says what', async () => {
  show({ page: { ...DONE, unknownLanguage: 'fr' } });
  await expect.element(screen.getByText(/This article is in French\./)).toBeVisible();
});
