import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import './style.css';
import '../entrypoints/options/style.css';
import { findAxeFaults } from '../test/dom/find-axe-faults.ts';
import { libraryActions, shownLibrary } from '../test/dom/shown-library.ts';
import { Options, type OptionsProps } from './Options.tsx';

const ALL_ON = { attributed: true, unsourced: true, inserted: true };
const SHOWN = { automatic: true, attitudes: false, claims: true, unsure: false };

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Shows the settings of a reader with two sites apart, two grants and two articles. */
function show(news: Partial<OptionsProps> = {}) {
  const handlers = {
    onTurn: vi.fn(),
    onWhole: vi.fn(),
    onShown: vi.fn(),
    onLook: vi.fn(),
    onForgetSite: vi.fn(),
    onEverywhere: vi.fn(),
    onWithdrawEverywhere: vi.fn(),
    onWithdraw: vi.fn(),
    onKeys: vi.fn(),
  };
  render(
    <Options
      isReady
      isOn={() => true}
      isWhole={false}
      shown={SHOWN}
      insertedLook="mark"
      choices={[
        { site: 'a.example', isOn: false, kinds: ALL_ON },
        { site: 'b.example', isOn: true, kinds: { ...ALL_ON, inserted: false } },
      ]}
      grants={{ isEverywhere: false, hosts: ['a.example', 'c.example'] }}
      library={shownLibrary()}
      libraryActions={libraryActions()}
      width="wide"
      hints={[{ what: 'Go to the next mark', keys: 'Alt+Shift+J' }]}
      problems={[]}
      {...handlers}
      {...news}
    />,
    root,
  );
  return handlers;
}

it('who comes back to the library is told its name, not all that stands in it', () => {
  show();
  const library = document.getElementById('library');
  library?.focus();
  expect(document.activeElement?.textContent).toBe('Library');
});

const button = (name: string) => screen.getByRole('button', { name, exact: true });

it('the switches turn what holds everywhere', async () => {
  const { onTurn, onWhole } = show();
  await screen.getByRole('switch', { name: 'Inserted lines, everywhere' }).click();
  await screen.getByRole('switch', { name: 'Mark whole passages' }).click();
  expect(onTurn.mock.calls).toEqual([['inserted', false]]);
  expect(onWhole.mock.calls).toEqual([[true]]);
});

it.each([
  ['switch', 'Mark whole passages', 'Otherwise only the words that say where it comes from.'],
  ['switch', 'Less certain finds', 'More is marked, and more of it wrongly.'],
  ['combobox', 'Inserted lines', /^Dimmed or blanked out, they are put aside/],
])('what a %s does is told with it, to who goes from one to the next: %s', async (role, name, hint) => {
  show();
  await expect.element(screen.getByRole(role, { name, exact: true })).toHaveAccessibleDescription(hint);
});

it('an import that begins later is told with words of its own, not with those of a setting', async () => {
  for (let i = 0; i < 3; i++) show();
  show({ library: { ...shownLibrary(), importing: { step: 'reading', fileName: 'mine.json' } } });
  const panel = screen.getByRole('region', { name: 'Import', exact: true });
  await expect.element(panel).toHaveAccessibleDescription('Reading the file…');
});

it('a site goes back to “as everywhere”', async () => {
  const { onForgetSite } = show();
  await expect.element(screen.getByText('Without: Inserted lines')).toBeVisible();
  await button('As everywhere, b.example').click();
  expect(onForgetSite.mock.calls).toEqual([['b.example']]);
});

it.each([
  ['As everywhere, b.example', { choices: [] }, 'Sites with choices of their own'],
  ['Withdraw access to c.example', { grants: { isEverywhere: false, hosts: [] } }, 'Where Says Who may read'],
  ['Switch on for every site', { grants: { isEverywhere: true, hosts: [] } }, 'Where Says Who may read'],
])('“%s” goes with what it did, and the focus to the heading of its part', async (name, after, heading) => {
  show();
  (button(name).element() as HTMLElement).focus();
  show(after);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(heading));
});

it('a button that stays keeps the focus', () => {
  show();
  const stays = button('Withdraw access to a.example').element() as HTMLElement;
  stays.focus();
  show({ grants: { isEverywhere: false, hosts: ['a.example'] } });
  expect(document.activeElement).toBe(stays);
});

it('access is withdrawn site by site, or asked for everywhere', async () => {
  const { onWithdraw, onEverywhere } = show();
  await button('Withdraw access to c.example').click();
  await button('Switch on for every site').click();
  expect(onWithdraw.mock.calls).toEqual([['c.example']]);
  expect(onEverywhere).toHaveBeenCalledOnce();
});

it('access to every site is withdrawn as one', async () => {
  const { onWithdrawEverywhere } = show({ grants: { isEverywhere: true, hosts: [] } });
  expect(button('Switch on for every site').elements()).toHaveLength(0);
  await button('Withdraw access to Every site').click();
  expect(onWithdrawEverywhere).toHaveBeenCalledOnce();
});

it('the keys are told, and changed in the browser’s own settings', async () => {
  const { onKeys } = show();
  await expect.element(screen.getByText('Alt+Shift+J')).toBeVisible();
  await button('Change keys').click();
  expect(onKeys).toHaveBeenCalledOnce();
});

it('fits 320 pixels', async () => {
  await screen.viewport(320, 600);
  show({ grants: { isEverywhere: false, hosts: [`${'long'.repeat(20)}.example`] } });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', (scheme) => {
  it.each<[string, Partial<OptionsProps>]>([
    ['a reader with choices', {}],
    [
      'right after install',
      {
        choices: [],
        grants: { isEverywhere: false, hosts: [] },
        library: { ...shownLibrary(0), total: null, problems: ['The store would not open.'] },
        problems: ['Full.'],
        hints: [],
      },
    ],
  ])('%s', async (_what, news) => {
    show(news);
    expect(await findAxeFaults(root, scheme)).toEqual([]);
  });
});

describe('which notes are marked', () => {
  it('a switch for each choice hands the whole choice on', async () => {
    const { onShown } = show();
    await screen.getByRole('switch', { name: 'Wants, plans and likings' }).click();
    expect(onShown).toHaveBeenCalledWith({ ...SHOWN, attitudes: true });
    await screen.getByRole('switch', { name: 'Notes found by analysis' }).click();
    expect(onShown).toHaveBeenLastCalledWith({ ...SHOWN, automatic: false });
  });

  it('inserted lines can be underlined, dimmed or blanked out', async () => {
    const { onLook } = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Inserted lines/ }), 'dim');
    expect(onLook).toHaveBeenCalledWith('dim');
  });
});
