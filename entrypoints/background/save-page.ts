import { isShown } from '../../core/analyse/attribution/is-shown.ts';
import type { Article } from '../../core/extract/find-articles.ts';
import { chooseStory } from '../../core/extract/stories/choose-story.ts';
import { addressKey } from '../../core/library/addresses/address-key.ts';
import { declaredAddress } from '../../core/library/addresses/declared-address.ts';
import { namesStory } from '../../core/library/addresses/names-story.ts';
import { makeArticle } from '../../core/library/make-article.ts';
import { createQuoteFinder } from '../../core/library/notes/create-quote-finder.ts';
import { createSearchBudget } from '../../core/library/notes/create-search-budget.ts';
import { keepOwnNotes } from '../../core/library/notes/keep-own-notes.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Span } from '../../core/text/span.ts';
import { askReadout, haveReadAgain } from '../../platform/ask-page.ts';
import { lookAnyway } from '../../platform/inject.ts';
import { tellLibraryChanged } from '../../platform/library-news.ts';
import type { NewNote, PageSaved } from '../../platform/messages.ts';
import type { Readout } from '../../platform/page-instance.ts';
import { readPageTab } from '../../platform/page-tab.ts';
import { hasAccess } from '../../platform/permissions.ts';
import { readSettings } from '../../platform/settings.ts';
import { type Join, saveArticle } from '../../platform/store/save/save-article.ts';
import { analyseWhole, forgetAnswers } from './analyse.ts';
import { findSameStory } from './find-same-story.ts';

/** A page that was not read yet is waited for so long: reading and the first answer take a second on a slow machine. */
const PATIENCE_MS = 15_000;
/** Who says what takes 0.2 s, and one more where the model is loaded first; every page shows it anew. */
const ANALYSIS_PATIENCE_MS = 3_000;
/** A page that has just gone to another article is read anew so soon; one that never stands still is stored as it was read last. */
const CHANGE_PATIENCE_MS = 3_000;
const PAUSE_MS = 200;

const NOT_READ = 'Says Who could not read this page, so nothing was stored. Is it switched on here?';
const NO_WORDS = 'This page has no text to store.';
const WORDS_GONE = 'The selected words do not stand in the article on this page, so the note was not stored.';

/**
 * Stores the page a tab shows, with the notes on it; `note` is one more, the reader's own. Stored again, the article is
 * brought up to date: its former text stays as a version, and the reader's own notes go over. The page then shows it.
 */
export async function savePage(tabId: number, note: NewNote | null): Promise<PageSaved> {
  const page = await readOut(tabId);
  if (page === null) return { ok: false, message: NOT_READ };
  const notes: readonly Note[] | null = note === null ? page.notes : withOwn(page, note);
  if (notes === null) return { ok: false, message: WORDS_GONE };
  const meant = notes.find(({ id }) => id === note?.id)?.content ?? page.inSight;
  const { reading, article, address } = placeOf(page, meant);
  const made = makeArticle({ reading, article, notes, address });
  if (made === null) return { ok: false, message: NO_WORDS };
  // The article is what analysis took for it; words beside it can be selected all the same.
  if (note !== null && !made.notes.some(({ id }) => id === note.id)) return { ok: false, message: WORDS_GONE };
  const declared = address && declaredAddress(address, reading.meta.url);
  const same = await findSameStory(made);
  const saved = await saveArticle(made, new Date().toISOString(), '', { join: joinPage, declared, same });
  if (!saved.ok) return { ok: false, message: saved.message };
  tellLibraryChanged();
  forgetAnswers();
  await haveReadAgain(tabId);
  return { ok: true, became: saved.became, id: saved.id, title: made.title };
}

/** A story that is read where it has no address stays known by the one it was stored from, and by what its page said of it. */
const joinPage: Join = (kept, fresh) =>
  keepOwnNotes(kept, fresh.origin.url === null && kept.origin.url !== null ? { ...fresh, origin: kept.origin } : fresh);

/**
 * The story that `meant` stands in, with its address. The first has the page's own, or a later one that has its headline where the
 * page's has not; none where the page's has another story's headline. One below the first has only an address with its headline in
 * it, and what the page says of itself is not said of it. A story without an address is known by its text.
 */
function placeOf({ reading, address, shownAt }: Readout, meant: readonly Span[]) {
  const story = chooseStory(reading, meant);
  if (story === null) return { reading, article: null, address };
  const { article, isFirst, others } = story;
  const isIn = (at: string) => (one: Article) => namesStory(at, one.title ?? '');
  const [isNamed, areOthers] = [isIn(address)(article), others.some(isIn(address))];
  const later = addressKey(shownAt) !== addressKey(address) && isIn(shownAt)(article) ? shownAt : null;
  if (isFirst) return { reading, article, address: isNamed ? address : (later ?? (areOthers ? null : address)) };
  const own = { ...reading, meta: { ...reading.meta, title: null, url: null, byline: null, published: null } };
  const alone = chooseStory(own, meant)?.article ?? article;
  return { reading: own, article: alone, address: later ?? (isNamed && !areOthers ? address : null) };
}

async function readOut(tabId: number): Promise<Readout | null> {
  let page = await askReadout(tabId);
  if (page === null && !(await lookAnyway(tabId, !(await mayRead(tabId))))) return null;
  for (let waitedMs = 0; waitedMs < patienceWith(page); waitedMs += PAUSE_MS) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    page = await askReadout(tabId);
  }
  return page === null || page.isWhole ? page : complete(page);
}

/** How long what was read is waited for; 0 where the page still shows it, and at the address it is of, or its story in sight. */
function patienceWith(page: Readout | null): number {
  if (page === null) return PATIENCE_MS;
  const isHere = () =>
    addressKey(page.address) === addressKey(page.shownAt) || placeOf(page, page.inSight).address === page.shownAt;
  return page.isStanding && isHere() ? 0 : CHANGE_PATIENCE_MS;
}

/**
 * The page with all its notes, or with those there are where the rest takes too long. The page's own question may be lost
 * with a background that was stopped, so it is asked here: the rest of the answer is at work already, or begun anew.
 */
async function complete(page: Readout): Promise<Readout> {
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), ANALYSIS_PATIENCE_MS));
  const [analysis, { shown }] = await Promise.all([
    Promise.race([analyseWhole(page.reading, page.address), tooLate]),
    readSettings(),
  ]);
  if (analysis === null) return page;
  const notes = analysis.notes.filter((note) => isShown(note, shown));
  return { ...page, notes, match: analysis.match, isWhole: true };
}

async function mayRead(tabId: number): Promise<boolean> {
  const tab = await readPageTab(tabId);
  return tab?.url ? await hasAccess(tab.url) : false;
}

/** The page's notes and the reader's own; null where its words have gone from the page since they were selected. */
function withOwn({ reading, notes, address }: Readout, own: NewNote): Note[] | null {
  // Another article may have the same words.
  if (own.address !== null && addressKey(own.address) !== addressKey(address)) return null;
  const find = createQuoteFinder(reading.text, createSearchBudget());
  const content: Span[] = [];
  for (const { start, end, exact } of own.passages) {
    const isThere = reading.text.slice(start, end) === exact;
    const span = isThere ? { start, end } : find({ exact, prefix: '', suffix: '', start });
    if (span === null) return null;
    content.push(span);
  }
  // Sent twice, it is on the page already, as it was written the first time.
  const others = notes.filter(({ id }) => id !== own.id);
  return content.length === 0 ? null : [...others, makeOwnNote(own.id, own, content)];
}
