import { render } from 'preact';
import { ArticleView } from '../../components/ArticleView.tsx';
import { isFocusLost } from '../../components/is-focus-lost.ts';
import type { KeyHint } from '../../components/KeyHints.tsx';
import type { LibraryActions } from '../../components/LibrarySection.tsx';
import { nameTitle } from '../../components/name-title.ts';
import { Options } from '../../components/Options.tsx';
import { parseId, writeId } from '../../core/library/addresses/id-in-address.ts';
import { watchLibrary } from '../../platform/library-news.ts';
import { openKeySettings } from '../../platform/open-key-settings.ts';
import {
  type Grants,
  readGrants,
  removeEverywhere,
  removeSite,
  requestEverywhere,
  watchPermissions,
} from '../../platform/permissions.ts';
import { readKeyHints } from '../../platform/read-key-hints.ts';
import { changeSettings, openSettings, watchSettings } from '../../platform/settings.ts';
import { DEFAULT_SETTINGS, readSwitch, type Settings, turnSwitch, withoutSite } from '../../platform/settings-shape.ts';
import { watchStoreLoss } from '../../platform/store-loss.ts';
import { ArticleDesk } from './article-desk.ts';
import { ExportDesk } from './export-desk.ts';
import { giveFile } from './give-file.ts';
import { ImportDesk } from './import-desk.ts';
import { LibraryDesk } from './library-desk.ts';
import { readInWorker } from './read-in-worker.ts';
import { RecordCheck } from './record-check.ts';

interface State {
  /** Null until read. */
  settings: Settings | null;
  grants: Grants;
  hints: KeyHint[];
  problems: string[];
}

const root = document.getElementById('root') as HTMLElement;
const life = new AbortController();
const desk = new LibraryDesk(
  () => show({}),
  () => void check.run(),
);
const check = new RecordCheck(desk);
const imports = new ImportDesk(desk, readInWorker);
const exports = new ExportDesk(desk);
const articles = new ArticleDesk(() => show({}));
const narrow = matchMedia('(max-width: 37.49em)');
const narrowest = matchMedia('(max-width: 22.49em)');
let state: State = {
  settings: null,
  grants: { isEverywhere: false, hosts: [] },
  hints: [],
  problems: [],
};

const libraryActions: LibraryActions = {
  onFilter: (news) => desk.filter(news),
  onRange: (from, to) => desk.range(from, to),
  onSelect: (id, isSelected, isUpTo) => desk.select(id, isSelected, isUpTo),
  onSelectAll: (isSelected) => desk.selectAll(isSelected),
  onSelectBroken: (isInPart) => desk.selectBroken(isInPart),
  onOpen: (id, startAt) => {
    desk.show({ startAt });
    location.hash = `article=${writeId(id)}`;
  },
  onDelete: (id) => desk.delete([id]),
  onDeleteSelected: () => desk.delete([...desk.shown.selected]),
  onRestore: (id) => desk.restore([id]),
  onEmptyTrash: () => desk.emptyTrash(),
  // What others changed while a file was read or looked at has not been shown.
  onFile: (file) => void imports.choose(file).then(readAnew),
  onReplacing: (isReplacing) => desk.show({ isReplacing }),
  onImport: () => imports.start(),
  onCancel: () => {
    imports.cancel();
    readAnew();
  },
  onCancelExport: () => exports.cancel(),
  onExport: async (format) => {
    for (const { blob, name } of await exports.start(format)) giveFile(blob, name);
  },
};

function show(news: Partial<State>): void {
  state = { ...state, ...news };
  if (shownArticle() === null) showOptions();
  else showArticle();
}

/** The id of the article that the address asks for; null for everything else. */
function shownArticle(): string | null {
  const asked = /^#article=(.+)$/.exec(location.hash)?.[1];
  return asked === undefined ? null : parseId(asked);
}

function showArticle(): void {
  const { shown } = articles;
  document.title = shown.article ? nameTitle(shown.article.title) : 'Says Who: library';
  render(
    <ArticleView
      {...shown}
      onWriteNote={(key, words) => articles.write(key, words)}
      onEditNote={(key, words) => articles.editNote(key, words)}
      onDeleteNote={(key) => articles.deleteNote(key)}
      onDelete={() => articles.delete()}
    />,
    root,
  );
}

function showOptions(): void {
  document.title = 'Says Who: settings';
  const settings = state.settings ?? DEFAULT_SETTINGS;
  render(
    <Options
      isReady={state.settings !== null}
      isOn={(kind) => readSwitch(settings, { site: null, kind })}
      isWhole={settings.wholePassages}
      shown={settings.shown}
      insertedLook={settings.insertedLook}
      choices={Object.entries(settings.sites).map(([site, choice]) => ({ site, ...choice }))}
      grants={state.grants}
      library={desk.shown}
      libraryActions={libraryActions}
      width={narrowest.matches ? 'narrowest' : narrow.matches ? 'narrow' : 'wide'}
      hints={state.hints}
      problems={state.problems}
      onTurn={(kind, isOn) => change((kept) => turnSwitch(kept, { site: null, kind }, isOn))}
      onWhole={(wholePassages) => change((kept) => ({ ...kept, wholePassages }))}
      onShown={(shown) => change((kept) => ({ ...kept, shown }))}
      onLook={(insertedLook) => change((kept) => ({ ...kept, insertedLook }))}
      onForgetSite={(site) => change((kept) => withoutSite(kept, site))}
      // Asked for before anything is awaited: browsers grant only within the click itself.
      onEverywhere={() => showAnswer(requestEverywhere())}
      onWithdrawEverywhere={() => removeEverywhere()}
      onWithdraw={(host) => removeSite(`https://${host}/`)}
      onKeys={openKeySettings}
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
}

async function showSettings(problems: string[] = []): Promise<void> {
  const outcome = await openSettings();
  if (outcome.ok) show({ settings: outcome.settings, problems });
  else show({ settings: DEFAULT_SETTINGS, problems: [...new Set([...problems, outcome.reason])] });
}

async function showGrants(): Promise<void> {
  show({ grants: await readGrants() });
}

async function showHints(): Promise<void> {
  show({ hints: await readKeyHints() });
}

/** Shows what the address asks for, from its top; back from an article, what may have changed is read anew. */
function goThere(): void {
  const id = shownArticle();
  const isBack = document.querySelector('.article-view') !== null;
  if (id !== null) {
    // Draws at once: drawn before, the article that was open last would be shown, and its title have the focus.
    void articles.open(id);
    scrollTo(0, 0);
    return;
  }
  show({});
  if (isBack || location.hash === '#library') {
    // The row it was opened from has the focus; where there was none, the library gets it.
    const library = document.getElementById('library');
    if (isFocusLost()) {
      library?.scrollIntoView();
      library?.focus({ preventScroll: true });
    }
    void desk.open();
  }
}

/** What another tab or the popup has changed meanwhile. */
function readAnew(): void {
  const id = shownArticle();
  if (document.hidden || desk.shown.importing !== null) return;
  void (id === null ? desk.open() : articles.open(id));
}

function storeLost(): void {
  void desk.lost();
  // With the list in front, too: words may be written on the notes of an article.
  void articles.lost();
}

async function start(): Promise<void> {
  show({});
  for (const width of [narrow, narrowest]) width.addEventListener('change', () => show({}), { signal: life.signal });
  addEventListener('hashchange', goThere, { signal: life.signal });
  goThere();
  watchSettings((settings) => show({ settings }), life.signal);
  watchPermissions(showGrants, life.signal);
  watchStoreLoss(storeLost, life.signal);
  watchLibrary(readAnew, life.signal);
  await Promise.all([showSettings(), showGrants(), showHints(), desk.open()]);
  // Not before: a page that opens gets the focus too, and the first list of a large library takes seconds.
  document.addEventListener('visibilitychange', readAnew, { signal: life.signal });
  addEventListener('focus', readAnew, { signal: life.signal });
}

addEventListener('beforeunload', (event) => {
  if (!articles.drafts.isEmpty()) event.preventDefault();
});
addEventListener('pagehide', () => life.abort());
void start();
