import { render } from 'preact';
import type { NoteWords } from '../../components/NoteForm.tsx';
import { NotePage } from '../../components/NotePage.tsx';
import { askReadout, askSelection } from '../../platform/ask-page.ts';
import { callBackground } from '../../platform/messages.ts';
import type { Selected } from '../../platform/page-instance.ts';
import { findPageTab } from '../../platform/page-tab.ts';
import { askToPersist } from '../../platform/store/save/ask-to-persist.ts';
import { keepInArticle } from './keep-in-article.ts';

interface State {
  tabId: number | null;
  /** Of the story that stood there when the words were selected. */
  address: string | null;
  /** What of the selection a note can be on; null until the page has answered. */
  passages: Selected[] | null;
  /** True where something is selected, and nothing of it is in the article's text. */
  isOutside: boolean;
  isSaving: boolean;
  isSaved: boolean;
  problems: string[];
}

/** Reading a page takes a second on a slow machine. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 200;
const NO_ANSWER = 'The answer did not come. Try once more; the note is stored only once.';

const root = document.getElementById('root') as HTMLElement;
// Made once, so that a note sent twice is one.
const id = `own-${crypto.randomUUID()}`;
let state: State = {
  tabId: null,
  address: null,
  passages: null,
  isOutside: false,
  isSaving: false,
  isSaved: false,
  problems: [],
};

function show(news: Partial<State>): void {
  state = { ...state, ...news };
  const { passages, isOutside, isSaving, isSaved, problems } = state;
  render(
    <NotePage
      passages={passages?.map(({ exact }) => exact) ?? null}
      isOutside={isOutside}
      isSaving={isSaving}
      isSaved={isSaved}
      problems={problems}
      onSave={save}
      onClose={() => close()}
    />,
    root,
  );
}

async function save(words: NoteWords): Promise<void> {
  const { tabId, address, passages } = state;
  if (tabId === null || passages === null) return;
  show({ isSaving: true, isSaved: false, problems: [] });
  void askToPersist();
  const saved = await callBackground({ type: 'save-page', tabId, note: { ...words, id, address, passages } });
  if (saved?.ok) return show({ isSaving: false, isSaved: true });
  show({ isSaving: false, problems: [saved === null ? NO_ANSWER : saved.message] });
}

async function start(): Promise<void> {
  show({});
  const tab = await findPageTab(location.href);
  if (tab === null) return show({ passages: [] });
  const selected = await readSelection(tab.id);
  const page = await askReadout(tab.id);
  const passages = page === null ? selected : keepInArticle(selected, page.reading);
  const isOutside = selected.length > 0 && passages.length === 0;
  show({ tabId: tab.id, address: page?.address ?? null, passages, isOutside });
}

/** A page that nothing of ours has read yet is read first. */
async function readSelection(tabId: number): Promise<Selected[]> {
  const selected = await askSelection(tabId);
  if (selected !== null) return selected;
  if (!(await callBackground({ type: 'look-anyway', tabId }))) return [];
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += PAUSE_MS) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const later = await askSelection(tabId);
    if (later !== null) return later;
  }
  return [];
}

void start();
