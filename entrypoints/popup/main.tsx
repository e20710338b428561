import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { KeyHint } from '../../components/KeyHints.tsx';
import type { SaveNews } from '../../components/PageLibrary.tsx';
import { Popup } from '../../components/Popup.tsx';
import { callBackground, type StoredFacts } from '../../platform/messages.ts';
import { openNoteForm, openSideBySide, openStoredArticle } from '../../platform/open-own-page.ts';
import type { PageStatus } from '../../platform/page-status.ts';
import { findPageTab, type PageTab, readPageTab, watchPageTab } from '../../platform/page-tab.ts';
import {
  type Access,
  readAccess,
  removeEverywhere,
  removeSite,
  requestEverywhere,
  requestSite,
  watchPermissions,
} from '../../platform/permissions.ts';
import { readKeyHints } from '../../platform/read-key-hints.ts';
import { readPageStatus, watchPageStatus } from '../../platform/read-page-status.ts';
import { changeSettings, openSettings, watchSettings } from '../../platform/settings.ts';
import { DEFAULT_SETTINGS, readSwitch, type Settings, siteOf, turnSwitch } from '../../platform/settings-shape.ts';
import { askToPersist } from '../../platform/store/save/ask-to-persist.ts';
import { askToLook } from './ask-to-look.ts';
import { describeReasons } from './describe-reasons.ts';
import { describeSaved } from './describe-saved.ts';
import { fitWidth } from './fit-width.ts';
import { followPage } from './follow-page.ts';

interface State {
  tab: PageTab | null;
  /** Null until read. */
  settings: Settings | null;
  page: PageStatus | null;
  access: Access;
  hints: KeyHint[];
  problems: string[];
  /** Null until the store has answered. */
  stored: StoredFacts | null;
  /** What the store tells once. */
  storeNews: string[];
  isSaving: boolean;
  saveNews: SaveNews | null;
}

const root = document.getElementById('root') as HTMLElement;
const life = new AbortController();
let state: State = {
  tab: null,
  settings: null,
  page: null,
  access: 'none',
  hints: [],
  problems: [],
  stored: null,
  storeNews: [],
  isSaving: false,
  saveNews: null,
};

function show(news: Partial<State>): void {
  state = { ...state, ...news };
  const { tab, page, access, hints, stored } = state;
  const problems = [...state.problems, ...(stored?.problems ?? []), ...state.storeNews];
  const settings = state.settings ?? DEFAULT_SETTINGS;
  const url = tab?.url ?? '';
  render(
    <Popup
      site={siteOf(url)}
      page={page && describeReasons(page)}
      access={access}
      isReady={state.settings !== null}
      isOn={(site, kind) => readSwitch(settings, { site, kind })}
      isWhole={settings.wholePassages}
      hints={hints}
      problems={problems}
      library={{
        stored,
        isSaving: state.isSaving,
        news: state.saveNews,
        onSave: save,
        onNote: () => leaveFor(openNoteForm),
        onCompare: () => leaveFor(openSideBySide),
        onOpenStored: openStoredArticle,
      }}
      onTurn={(site, kind, isOn) => change((kept) => turnSwitch(kept, { site, kind }, isOn))}
      onWhole={(wholePassages) => change((kept) => ({ ...kept, wholePassages }))}
      // Asked for before anything is awaited: browsers grant only within the click itself.
      onSite={() => showAnswer(requestSite(url))}
      onEverywhere={() => showAnswer(requestEverywhere())}
      onOnce={() => lookAt('run-once')}
      onLookAnyway={() => lookAt('look-anyway')}
      onWithdraw={() => withdraw(url)}
      onOptions={() => browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

/** Shows a choice at once and keeps it; what could not be kept is taken back, and said. */
async function change(turn: (settings: Settings) => Settings): Promise<void> {
  show({ settings: turn(state.settings ?? DEFAULT_SETTINGS), problems: [] });
  const outcome = await changeSettings(turn);
  if (!outcome.ok) await showSettings([outcome.reason]);
}

async function showAnswer(asked: Promise<boolean>): Promise<void> {
  const isGranted = await asked;
  show({ problems: isGranted ? [] : ['The browser did not give access, so nothing was changed.'] });
  await showPage();
}

async function lookAt(type: 'run-once' | 'look-anyway'): Promise<void> {
  if (state.tab === null) return;
  const couldRun = await askToLook(type, state.tab.id);
  show({ problems: couldRun ? [] : ['The browser does not let extensions read this page.'] });
  await showPage();
}

/** Stores the page; the background does it, so that it is done though the popup is closed meanwhile. */
async function save(): Promise<void> {
  if (state.tab === null || state.isSaving) return;
  show({ isSaving: true, saveNews: null });
  // The answer to this question belongs to a window: in the background there is nobody to ask.
  void askToPersist();
  const saved = await callBackground({ type: 'save-page', tabId: state.tab.id, note: null });
  show({ isSaving: false, saveNews: describeSaved(saved) });
  await showPage();
  await showStored();
}

async function leaveFor(open: (tabId: number) => Promise<void>): Promise<void> {
  if (state.tab !== null) await open(state.tab.id);
  // A popup goes away by itself when another window opens; in a tab of its own it stays.
}

async function withdraw(url: string): Promise<void> {
  await (state.access === 'everywhere' ? removeEverywhere() : removeSite(url));
  await showPage();
}

async function showSettings(problems: string[] = []): Promise<void> {
  const outcome = await openSettings();
  if (outcome.ok) show({ settings: outcome.settings, problems });
  else show({ settings: DEFAULT_SETTINGS, problems: [...new Set([...problems, outcome.reason])] });
}

interface View {
  access: Access;
  page: PageStatus;
}

/** Asks the page again: after a switch or a grant it may say something else. */
const showPage = followPage(askPage, showView, life.signal);

async function askPage(): Promise<View> {
  // That it is a page of the browser's own is known only where it is looked for.
  const known = state.tab?.url === '' ? null : state.tab;
  const tab = await (known === null ? findPageTab(location.href) : readPageTab(known.id));
  // What was stored was another page.
  if (tab?.url !== state.tab?.url) show({ stored: null, saveNews: null });
  show({ tab });
  const [access, page] = await Promise.all([
    tab?.url ? readAccess(tab.url) : ('none' as const),
    readPageStatus(tab, state.settings ?? DEFAULT_SETTINGS),
  ]);
  return { access, page };
}

function showView({ access, page }: View): void {
  const isSame = JSON.stringify(page) === JSON.stringify(state.page);
  show({ access, page });
  if (!isSame || state.stored === null) void showStored();
}

async function showStored(): Promise<void> {
  const { tab, page } = state;
  const { declared = null, readAt = null, match = null } = page ?? {};
  const asked = { address: tab?.url || null, declared, readAt, match };
  const question = { type: 'look-up-stored', page: asked } as const;
  // A background that is stopped in mid-answer answers nothing; asking again starts it anew.
  const stored = (await callBackground(question)) ?? (await callBackground(question));
  show({ stored, storeNews: [...state.storeNews, ...(stored?.news ?? [])] });
}

/** The page has news; asked, it says the same, or why it is off: a switch, or access that was withdrawn. */
function hearPage(tabId: number): void {
  if (tabId === state.tab?.id) void showPage();
}

async function start(): Promise<void> {
  show({});
  await showSettings();
  watchPageStatus(hearPage, life.signal);
  watchPageTab(hearPage, life.signal);
  watchPermissions(showPage, life.signal);
  watchSettings((settings) => {
    show({ settings });
    void showPage();
  }, life.signal);
  await showPage();
  show({ hints: await readKeyHints() });
}

addEventListener('pagehide', () => life.abort());
fitWidth(document, life.signal);
void start();
