import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import './style.css';
import '../entrypoints/options/style.css';
import { findAxeFaults } from '../test/dom/find-axe-faults.ts';
import { HOSTILE, libraryActions, shownLibrary } from '../test/dom/shown-library.ts';
import type { ShownImport } from './ImportPanel.tsx';
import { LibrarySection, type ShownLibrary } from './LibrarySection.tsx';
import type { ListWidth } from './StoredList.tsx';

let root: HTMLElement;
beforeEach(async () => {
  await screen.viewport(1000, 800);
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(news: Partial<ShownLibrary> = {}, total = 2, width: ListWidth = 'wide') {
  const actions = libraryActions();
  const library = { ...shownLibrary(total), ...news };
  render(<LibrarySection library={library} width={width} {...actions} />, root);
  return actions;
}

const button = (name: string) => screen.getByRole('button', { name, exact: true });
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
const NONE = { count: 0, titles: [] };
const PREVIEW: ShownImport = {
  step: 'preview',
  fileName: 'mine.json',
  fresh: { count: 30, titles: ['One', HOSTILE] },
  same: { count: 1, titles: ['Two'] },
  conflicting: { count: 2, titles: ['Three', 'Three'] },
  bundled: NONE,
  notes: { count: 4, titles: ['4 on Five'] },
  former: NONE,
  faults: ['Article "x": is broken. It was left out.'],
};

it('a deleted article without a title has a name to be brought back by', async () => {
  show({ deleted: [{ id: 'gone', title: '', deletedAt: '2026-11-24T03:00:00.000Z' }] });
  await screen.getByText('Deleted within the last day').click();
  await expect.element(screen.getByText('Untitled', { exact: true })).toBeVisible();
  await expect.element(button('Bring back Untitled')).toBeVisible();
});

describe('the list', () => {
  it.each([
    ['narrowest', 550],
    ['narrow', 750],
    ['wide', 1250],
  ] as const)('has rows high enough for text twice as large (in a window that is %s, %i pixels)', async (width, px) => {
    await screen.viewport(px, 800);
    document.documentElement.style.fontSize = '32px';
    show({}, 3, width);
    const rows = [...root.querySelectorAll('.scroller li')];
    expect(rows.map((row) => row.scrollHeight - row.clientHeight)).toEqual([0, 0, 0]);
    document.documentElement.removeAttribute('style');
  });

  it.each([
    ['narrowest', 320],
    ['narrow', 360],
    ['narrow', 599],
  ] as const)(
    'tells all it knows of an article in a window that is %s, %i pixels; a long title is cut off after two lines',
    async (width, px) => {
      await screen.viewport(px, 700);
      const told = {
        title: 'A long title '.repeat(20),
        site: 'Meridian Post',
        published: 'May 18, 2019',
        noteCount: 36,
      };
      show({ rowAt: (index) => ({ ...shownLibrary().rowAt(index), ...told }) as never }, 2, width);
      const [row, title, facts] = ['li', '.about-row .link', '.about-row .soft'].map(
        (selector) => root.querySelector(`.scroller ${selector}`) as HTMLElement,
      ) as [HTMLElement, HTMLElement, HTMLElement];
      expect(facts.scrollHeight).toBe(facts.clientHeight);
      expect(row.scrollHeight).toBe(row.clientHeight);
      expect(title.scrollHeight).toBeGreaterThan(title.clientHeight);
      // No more air below and above than half a line each.
      const used = title.offsetHeight + facts.scrollHeight;
      if (px === 360) expect(row.clientHeight - used).toBeLessThan(30);
    },
  );

  it('an outlet’s name that runs from right to left keeps the day behind it whole', () => {
    const rowAt = () => ({ ...shownLibrary().rowAt(0), site: 'ידיעות הנמל' }) as never;
    show({ rowAt }, 1);
    const line = root.querySelector('.about-row .soft') as HTMLElement;
    const words = [...line.childNodes].map((node) => (node.firstChild ?? node) as Text);
    const placeOf = (part: string) => {
      const range = document.createRange();
      const text = words.find(({ data }) => data.includes(part)) as Text;
      range.setStart(text, text.data.indexOf(part));
      range.setEnd(text, text.data.indexOf(part) + part.length);
      return range.getBoundingClientRect();
    };
    expect(placeOf('20').left).toBeGreaterThan(placeOf('ידיעות הנמל').right);
    expect(placeOf('20').right).toBeLessThan(placeOf('November').left);
  });

  it('opens, selects and deletes an article; the bundled one can only be opened', async () => {
    const { onOpen, onSelect, onDelete } = show();
    await button('Bundled').click();
    await button('Article 0').click();
    await screen.getByRole('checkbox', { name: 'Select Article 0' }).click();
    await button('Delete Article 0').click();
    expect(onOpen.mock.calls).toEqual([
      ['bundled', null],
      ['a0', 0],
    ]);
    expect(onSelect.mock.calls).toEqual([['a0', true, false]]);
    expect(onDelete.mock.calls).toEqual([['a0']]);
    expect(button('Delete Bundled').elements()).toHaveLength(0);
  });

  it('with Shift selects all up to a row, by click and by key, and no words on the way', async () => {
    const { onSelect } = show({}, 10);
    const box = (index: number) => screen.getByRole('checkbox', { name: `Select Article ${index}`, exact: true });
    await box(2).click();
    await box(5).click({ modifiers: ['Shift'] });
    expect(focused()).toBe('Select Article 5');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(focused()).toBe('Select Article 7'));
    await userEvent.keyboard('{Shift>} {/Shift}');
    expect(onSelect.mock.calls).toEqual([
      ['a2', true, false],
      ['a5', true, true],
      ['a7', true, true],
    ]);
    expect(getSelection()?.toString()).toBe('');
  });

  it('shows a title made of markup as text', async () => {
    show({ importing: PREVIEW });
    await expect.element(button(HOSTILE)).toBeVisible();
    expect(root.querySelectorAll('img')).toHaveLength(0);
  });

  it('of a hundred thousand draws what shows, and asks for it', async () => {
    const { onRange } = show({}, 100_000);
    await vi.waitFor(() => expect(onRange).toHaveBeenCalled());
    expect(root.querySelectorAll('.scroller li').length).toBeLessThan(40);
    const scroller = root.querySelector('.scroller') as HTMLElement;
    scroller.scrollTop = 50_000 * 68;
    await expect.element(button('Article 50000')).toBeVisible();
    expect(onRange.mock.lastCall?.[0]).toBeLessThanOrEqual(50_000);
    expect(onRange.mock.lastCall?.[1]).toBeGreaterThan(50_000);
    const item = button('Article 50000').element().closest('li');
    expect([item?.getAttribute('aria-posinset'), item?.getAttribute('aria-setsize')]).toEqual(['50001', '100000']);
  });

  it('is walked by arrows, Page Down, Home and End; the Tab key reaches one row', async () => {
    show({}, 100_000);
    (button('Delete Article 0').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(focused()).toBe('Delete Article 2'));
    await userEvent.keyboard('{End}');
    await vi.waitFor(() => expect(focused()).toBe('Delete Article 99999'));
    await userEvent.keyboard('{PageUp}');
    await vi.waitFor(() => expect(focused()).not.toBe('Delete Article 99999'));
    await userEvent.keyboard('{Home}');
    await vi.waitFor(() => expect(focused()).toBe('Delete Article 0'));
    expect(root.querySelectorAll('.scroller [tabindex="0"]')).toHaveLength(3);
  });

  it('of another search or order begins at its top, and leaves the focus where the reader types', async () => {
    const { filter } = shownLibrary();
    show({ startAt: 445 }, 1_000);
    await vi.waitFor(() => expect(focused()).toBe('Article 445'));
    const search = screen.getByLabelText('Search titles, sites and addresses');
    await search.click();
    show({ startAt: 445, filter: { ...filter, query: 'a' } }, 1_000);
    await expect.element(button('Article 0')).toBeVisible();
    expect(root.querySelector('.scroller')?.scrollTop).toBe(0);
    expect(document.activeElement).toBe(search.element());
    expect(root.querySelector('.scroller [tabindex="0"]')?.closest('li')?.dataset.index).toBe('0');
  });

  it('keeps the focus on a row that is scrolled out of sight', async () => {
    show({}, 1_000);
    (button('Article 3').element() as HTMLElement).focus();
    (root.querySelector('.scroller') as HTMLElement).scrollTop = 30_000;
    await expect.element(button('Article 445')).toBeVisible();
    expect(focused()).toBe('Article 3');
  });

  it('whose last row is deleted by keyboard hands the focus to the row before', async () => {
    show({}, 3);
    (button('Delete Article 2').element() as HTMLElement).focus();
    show({}, 2);
    await vi.waitFor(() => expect(focused()).toBe(`Delete ${HOSTILE}`));
  });

  it('that is empty now hands the focus to Undo', async () => {
    show({}, 1);
    (button('Delete Article 0').element() as HTMLElement).focus();
    show({ total: 0, count: 0, news: { text: 'Deleted.', faults: [], onUndo: () => undefined } }, 0);
    await vi.waitFor(() => expect(focused()).toBe('Undo'));
  });

  it('comes back to the row an article was opened from', async () => {
    const { onOpen } = show({}, 1_000);
    (root.querySelector('.scroller') as HTMLElement).scrollTop = 30_000;
    await button('Article 445').click();
    expect(onOpen.mock.calls).toEqual([['a445', 445]]);
    render(null, root);
    show({ startAt: 445 }, 1_000);
    await vi.waitFor(() => expect(focused()).toBe('Article 445'));
    await expect.element(button('Article 445')).toBeInViewport();
  });

  it('is searched, sorted and filtered by site and day', async () => {
    const { onFilter } = show();
    await userEvent.type(screen.getByLabelText('Search titles'), 'x');
    await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'title');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Site/ }), 'news.example.net');
    await userEvent.fill(screen.getByLabelText('Stored from'), '2026-11-01');
    await userEvent.fill(screen.getByLabelText('Stored until'), '2026-11-30');
    expect(onFilter.mock.calls.map(([news]) => news)).toEqual([
      { query: 'x' },
      { sort: 'title' },
      { site: 'news.example.net' },
      { from: '2026-11-01' },
      { to: '2026-11-30' },
    ]);
  });
});

it('many are selected, deleted and exported at once', async () => {
  const { onSelectAll, onExport } = show();
  await screen.getByRole('checkbox', { name: 'Select all shown' }).click();
  expect(onSelectAll.mock.calls).toEqual([[true]]);
  await button('Export all shown').click();
  await expect.element(button('Delete selected')).toBeDisabled();
  const again = show({ selected: new Set(['a0', 'a1']), selectedShown: 2 });
  await expect.element(screen.getByRole('checkbox', { name: 'Select all shown' })).toBeChecked();
  await userEvent.selectOptions(screen.getByLabelText('Form of the export'), 'web-annotation');
  await button('Export 2 selected').click();
  await button('Delete 2 selected').click();
  expect([onExport.mock.calls, again.onExport.mock.calls]).toEqual([[['says-who']], [['web-annotation']]]);
  expect(again.onDeleteSelected).toHaveBeenCalledOnce();
});

it('"all shown" is what is shown, however many more are selected', async () => {
  show({ selected: new Set(['b0', 'b1', 'b2']), selectedShown: 0 });
  await expect.element(screen.getByRole('checkbox', { name: 'Select all shown' })).not.toBeChecked();
  await expect.element(screen.getByText('2 articles; 3 selected are not among them')).toBeVisible();
});

it('does not count before it has listed', async () => {
  show({ total: null, count: 12 });
  expect(root.textContent).not.toContain('0 of 12');
});

it('while an import waits, an export has a way out of its own', async () => {
  const { onCancel, onCancelExport } = show({ importing: PREVIEW, exporting: { done: 1, total: 2 } });
  await screen.getByLabelText('Export', { exact: true }).getByRole('button', { name: 'Cancel' }).click();
  expect([onCancelExport.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0]);
});

it('deleting many, and bringing them back, say how far they have come', async () => {
  show({ moving: { isBack: false, done: 500, total: 3_000 } });
  await expect.element(screen.getByRole('progressbar', { name: 'Deleting' })).toBeVisible();
  await expect.element(screen.getByText('500 of 3,000 deleted')).toBeVisible();
  show({ moving: { isBack: true, done: 250, total: 3_000 } });
  await expect.element(screen.getByText('250 of 3,000 brought back')).toBeVisible();
});

it('what was deleted is brought back or forgotten', async () => {
  const onUndo = vi.fn();
  const { onRestore, onEmptyTrash } = show({ news: { text: 'Deleted.', faults: [], onUndo } });
  await button('Undo').click();
  await screen.getByText('Deleted within the last day: 1').click();
  await button('Bring back Gone').click();
  await button('Forget these now').click();
  expect(onUndo).toHaveBeenCalledOnce();
  expect(onRestore.mock.calls).toEqual([['gone']]);
  expect(onEmptyTrash).toHaveBeenCalledOnce();
});

describe('an import', () => {
  it('hands over the chosen file, and the same one again', async () => {
    const { onFile } = show();
    const file = new File(['{}'], 'library.json', { type: 'application/json' });
    const picker = screen.getByLabelText('Add a library file');
    await userEvent.upload(picker, file);
    await userEvent.upload(picker, file);
    expect(onFile.mock.calls.map(([given]) => (given as File).name)).toEqual(['library.json', 'library.json']);
  });

  it('says what it would do before it does it', async () => {
    const { onImport, onCancel, onReplacing } = show({ importing: PREVIEW });
    await expect.element(screen.getByText('30 articles are new and will be added')).toBeVisible();
    await expect.element(screen.getByText('1 article is stored already, the same')).toBeVisible();
    await expect.element(screen.getByText('4 notes will be put on stored articles')).toBeVisible();
    await expect.element(screen.getByText('Article "x": is broken. It was left out.')).toBeVisible();
    await screen.getByText('Take the file’s, and keep what was stored as a former text').click();
    await button('Import').click();
    await button('Cancel').click();
    expect(onReplacing.mock.calls).toEqual([[true]]);
    expect(onImport).toHaveBeenCalledOnce();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('with nothing to do has nothing to start', async () => {
    show({ importing: { ...PREVIEW, fresh: NONE, notes: NONE } });
    await expect.element(button('Import')).toBeDisabled();
  });

  it('that has former texts alone to add says so, and can be started', async () => {
    const former = { count: 2, titles: ['2 of One'] };
    show({ importing: { ...PREVIEW, fresh: NONE, notes: NONE, former } });
    await expect.element(screen.getByText('2 former texts will be added to stored articles')).toBeVisible();
    await expect.element(button('Import')).toBeEnabled();
  });

  it('has the focus where the button it was chosen with can do nothing more', async () => {
    show();
    (screen.getByLabelText('Add a library file').element() as HTMLElement).focus();
    show({ importing: PREVIEW });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Import'));
  });

  it('once the file is read has the focus anew, so that a listener hears of it, and keeps it while it runs', async () => {
    show();
    (screen.getByLabelText('Add a library file').element() as HTMLElement).focus();
    show({ importing: { step: 'reading', fileName: 'mine.json' } });
    const focusedOn: unknown[] = [];
    root.addEventListener('focusin', ({ target }) => focusedOn.push((target as Element).ariaLabel));
    show({ importing: PREVIEW });
    await vi.waitFor(() => expect(focusedOn).toEqual(['Import']));
    await button('Import').click();
    for (const done of [0, 1, 2]) show({ importing: { step: 'running', fileName: 'mine.json', done, total: 3 } });
    await vi.waitFor(() => expect(focusedOn.slice(1)).toEqual([null, 'Import']));
  });

  it('says with its name what it is at: what the file was read as, and not how far it has come, at every article anew', async () => {
    const panel = screen.getByRole('region', { name: 'Import', exact: true });
    show({ importing: { step: 'reading', fileName: 'mine.json' } });
    await expect.element(panel).toHaveAccessibleDescription('Reading the file…');
    show({ importing: PREVIEW });
    await expect.element(panel).toHaveAccessibleDescription(/30 articles are new and will be added/);
    show({ importing: { step: 'running', fileName: 'mine.json', done: 1, total: 3 } });
    await expect.element(panel).not.toHaveAccessibleDescription();
  });

  it('tells how far it has come', async () => {
    show({ importing: { step: 'running', fileName: 'mine.json', done: 250, total: 1_000 } });
    await expect.element(screen.getByText('250 of 1,000 done')).toBeVisible();
  });
});

it.each([
  ['narrowest', 350, true],
  ['narrow', 480, true],
  ['wide', 620, true],
  ['wide', 760, true],
  // Too little room for two of them.
  ['narrowest', 270, false],
] as const)(
  'the first and the last day stand beside each other in a window that is %s, %i pixels: %s',
  async (width, px, are) => {
    await screen.viewport(px, 700);
    show({}, 2, width);
    const [from, to] = [...root.querySelectorAll('input[type="date"]')].map((day) => day.getBoundingClientRect());
    expect(from?.top === to?.top).toBe(are);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(px);
  },
);

it.each([
  ['narrowest', 320],
  ['narrow', 480],
  ['wide', 760],
] as const)('fits a window that is %s, %i pixels', async (width, px) => {
  await screen.viewport(px, 700);
  show({ importing: PREVIEW }, 500, width);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(px);
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', (scheme) => {
  it.each<[string, Partial<ShownLibrary>]>([
    ['a library', { selected: new Set(['a0']) }],
    ['an import', { importing: PREVIEW, news: { text: 'Deleted.', faults: ['One.'], onUndo: () => undefined } }],
    ['an import on its way', { importing: { step: 'reading', fileName: 'x' }, exporting: { done: 1, total: 2 } }],
    ['a deletion on its way', { moving: { isBack: false, done: 1, total: 2 } }],
    ['an empty one', { total: 0, count: 0, deletedCount: 0 }],
    ['one that does not open', { total: null, count: 0, problems: ['The store would not open.'] }],
  ])('%s', async (_what, news) => {
    show(news, 50);
    expect(await findAxeFaults(root, scheme)).toEqual([]);
  });
});
