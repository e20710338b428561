import { render } from 'preact';
import type { KeyHint } from '../../components/KeyHints.tsx';
import { Options } from '../../components/Options.tsx';
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
import { LibraryDesk } from './library-desk.ts';

interface State {
  /** Null until read. */
  settings: Settings | null;
  grants: Grants;
  hints: KeyHint[];
  problems: string[];
}

const root = document.getElementById('root') as HTMLElement;
const life = new AbortController();
const desk = new LibraryDesk(() => show({}));
let state: State = {
  settings: null,
  grants: { isEverywhere: false, hosts: [] },
  hints: [],
  problems: [],
};

function show(news: Partial<State>): void {
  state = { ...state, ...news };
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
      onFile={(file) => desk.add(file)}
      onRemove={(id) => desk.remove(id)}
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

async function start(): Promise<void> {
  show({});
  watchSettings((settings) => show({ settings }), life.signal);
  watchPermissions(showGrants, life.signal);
  await Promise.all([showSettings(), showGrants(), showHints(), desk.open()]);
}

addEventListener('pagehide', () => life.abort());
void start();
