import type { ShownRow } from '../../components/ComparedRow.tsx';
import { describeDay } from '../../components/describe-day.ts';
import { describeMatch } from '../../components/describe-match.ts';
import { isolate } from '../../components/isolate.ts';
import type { ShownComparison } from '../../components/SideBySide.tsx';
import { languageOf } from '../../core/extract/language/language-of.ts';
import { chooseStory } from '../../core/extract/stories/choose-story.ts';
import { parseId } from '../../core/library/addresses/id-in-address.ts';
import { isFoundByAnalysis } from '../../core/library/notes/automatic-id.ts';
import { wordsOfNote } from '../../core/library/notes/words-of-note.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { isOtherHeadline } from '../../core/match/changes/is-other-headline.ts';
import type { Match } from '../../core/match/match.ts';
import { matchArticle } from '../../core/match/match-article.ts';
import { indexArticle } from '../../core/match/words/index-article.ts';
import { readPageText } from '../../core/match/words/read-page-text.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Reading } from '../../core/text/block.ts';
import { askReadout } from '../../platform/ask-page.ts';
import { readBundledLibrary } from '../../platform/bundled-library.ts';
import { findPageTab } from '../../platform/page-tab.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { listVersions } from '../../platform/store/save/list-versions.ts';
import { compareTexts } from './compare-texts.ts';
import { withAllChanges } from './with-all-changes.ts';
import { withDropped } from './with-dropped.ts';

/** What is to be shown, or in a sentence why there is nothing. */
export type ComparisonReading = { ok: true; comparison: ShownComparison } | { ok: false; message: string };

const NO_PAGE =
  'The page cannot be read any more. Open its tab, reload it, and choose “Compare side by side” in the toolbar window.';
const NO_MATCH = 'This page carries no stored article, so there is nothing to compare it with.';
const NO_ARTICLE = 'The stored article is no longer in the library.';
const NO_VERSION = 'This former text is no longer kept.';
const ALL_NEW = 'Hardly a sentence of the former text is left in the one stored now.';

/** Reads what an address asks for: a tab's page beside its stored article, or an article beside a former text of it. */
export async function readComparison(address: string): Promise<ComparisonReading> {
  const asked = new URL(address).searchParams;
  const id = asked.has('article') ? parseId(encodeURIComponent(asked.get('article') ?? '')) : null;
  return id === null ? await comparePage(address) : await compareVersion(id, Number(asked.get('version')));
}

async function comparePage(address: string): Promise<ComparisonReading> {
  const tab = await findPageTab(address);
  const page = tab === null ? null : await askReadout(tab.id);
  if (page === null) return { ok: false, message: NO_PAGE };
  const { match, reading, notes } = page;
  if (match === null) return { ok: false, message: NO_MATCH };
  const found = await findArticle(match.article);
  if (!found.ok) return found;
  const { article, addedAt } = found;
  const texts = { stored: article.text, page: reading.text };
  const whole = match.relation === 'excerpt' ? withDropped(match, indexArticle(article)) : match;
  const language = languageIn(article);
  const compared = compareTexts({ match: whole, ...texts, language, notes });
  const storedName = addedAt === '' ? 'Stored article' : `Stored on ${describeDay(addedAt)}`;
  const comparison = {
    title: article.title,
    summary: `${describeMatch(match)}${describeHeadline(article.title, reading, match)}`,
    storedName,
    pageName: 'This page',
    only: { stored: 'Only in the stored article', page: 'Only on the page' },
    ...texts,
    languages: { stored: language, page: languageOf(reading.text, reading.meta.language) },
    ...compared,
    leftOut: { title: 'Notes that have no place on the page', notes: findLeftOut(article.notes, match, notes) },
  };
  return { ok: true, comparison };
}

async function compareVersion(id: string, number: number): Promise<ComparisonReading> {
  const found = await findArticle(id);
  if (!found.ok) return found;
  const former = await listVersions(id);
  if (!former.ok) return { ok: false, message: former.message };
  const version = former.versions[number];
  if (version === undefined) return { ok: false, message: NO_VERSION };
  const { article, addedAt } = found;
  const formerly = indexArticle(version.article);
  const now = readPageText(article.text);
  const compared = matchArticle(formerly, now, null, true);
  const texts = { stored: version.article.text, page: article.text };
  const { notes } = article;
  const language = languageIn(article);
  const match = compared && withAllChanges(compared.match, formerly, now, notes);
  const lined = match === null ? standWhole(texts, notes) : compareTexts({ match, ...texts, language, notes });
  const headline = isOtherHeadline(version.article.title, article.title)
    ? ` The former headline was “${isolate(version.article.title)}”.`
    : '';
  const summary = `${match === null ? ALL_NEW : countPlaces(lined.rows)}${headline}`;
  // Both may have been stored on one day.
  const storedName = `Former text, stored on ${describeDay(version.addedAt)}`;
  const pageName = `Text of now, stored on ${describeDay(addedAt)}`;
  const only = { stored: 'Only in the former text', page: 'Only in the text of now' };
  const leftOut = { title: 'Notes on the former text', notes: findFormerNotes(version.article.notes, notes) };
  const languages = { stored: language, page: language };
  const names = { title: article.title, summary, storedName, pageName, only, languages };
  return { ok: true, comparison: { ...names, ...texts, ...lined, leftOut } };
}

/** Of a page that carries the article itself; one that quotes it, or tells it in another language, has its own. */
function describeHeadline(stored: string, reading: Reading, { relation, pairs }: Match): string {
  if (relation === 'quotes' || relation === 'retranslation') return '';
  const story = chooseStory(
    reading,
    pairs.map(({ page }) => page),
  );
  const title = story?.article.title ?? null;
  return title !== null && isOtherHeadline(stored, title) ? ` On the page its headline is “${isolate(title)}”.` : '';
}

/** Many files tell none, and of what was stored before it is what the page declared. */
const languageIn = ({ text, language }: StoredArticle) => languageOf(text, language);

/** The notes that the summary counts; those of a page that only quotes the article are not counted, nor are inserted lines. */
function findLeftOut(stored: readonly Note[], { notesLeftOut }: Match, placed: readonly Note[]): Note[] {
  if (notesLeftOut === 0) return [];
  const there = new Set(placed.map(({ id }) => id));
  return stored.filter((note) => !isFoundByAnalysis(note) && note.kind !== 'inserted' && !there.has(note.id));
}

/** The reader's notes on a former text that are not on the one of now, or are in other words; analysis finds its own anew. */
function findFormerNotes(former: readonly Note[], now: readonly Note[]): Note[] {
  const wordsNow = new Map(now.map((note) => [note.id, JSON.stringify(wordsOfNote(note))]));
  return former.filter(
    (note) => !isFoundByAnalysis(note) && wordsNow.get(note.id) !== JSON.stringify(wordsOfNote(note)),
  );
}

/** Texts with too little in common, each as it is: the former one can be read nowhere else. */
function standWhole({ stored, page }: { stored: string; page: string }, notes: readonly Note[]) {
  const all = (text: string) => [{ start: 0, end: text.length }];
  const row: ShownRow = {
    kind: 'changed',
    stored: all(stored),
    page: all(page),
    storedMarks: [],
    pageMarks: [],
    facts: [],
    notes,
  };
  return { rows: [row], otherNotes: [] };
}

function countPlaces(rows: readonly ShownRow[]): string {
  const differences = rows.filter(({ kind }) => kind !== 'same').length;
  if (differences === 0) return 'The words are the same; the notes may differ.';
  const places = differences === 1 ? '1 place differs' : `${differences} places differ`;
  return `${places} between the former text and the one stored now.`;
}

type Found = { ok: true; article: StoredArticle; addedAt: string } | { ok: false; message: string };

async function findArticle(id: string): Promise<Found> {
  const bundled = await readBundledLibrary();
  const ours = bundled.ok ? bundled.articles.find((article) => article.id === id) : undefined;
  if (ours !== undefined) return { ok: true, article: ours, addedAt: '' };
  const stored = await readStoredArticle(id);
  if (!stored.ok) return { ok: false, message: stored.message };
  const { reading } = stored;
  if (!reading?.article) return { ok: false, message: reading?.problems[0] ?? NO_ARTICLE };
  return { ok: true, article: reading.article, addedAt: reading.addedAt };
}
