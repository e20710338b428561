import { isShown } from '../../core/analyse/attribution/is-shown.ts';
import { KINDS } from '../../core/notes/note.ts';
import type { Reading } from '../../core/text/block.ts';
import type { Span } from '../../core/text/span.ts';
import { visibleSpans } from '../../page/anchor/visible-spans.ts';
import type { Overlay } from '../../page/overlay/create-overlay.ts';
import { type PageReading, readPageInSlices } from '../../page/read/read-page.ts';
import { findPart, type PagePart, rereadPart } from '../../page/read/reread-part.ts';
import { findContainer } from '../../page/watch/find-container.ts';
import { type Reach, watchArticle } from '../../page/watch/watch-article.ts';
import type { Analysis } from '../../platform/messages.ts';
import type { PageInstance } from '../../platform/page-instance.ts';
import { emptyStatus, type PageState, type PageStatus, shortenMatch } from '../../platform/page-status.ts';
import { readSwitch, type Settings, shownKinds, siteOf } from '../../platform/settings-shape.ts';
import { shortenLedger } from '../../platform/shorten-ledger.ts';
import { offerReading } from './offer-reading.ts';
import { openOverlay } from './open-overlay.ts';
import { placeMarks } from './place-marks.ts';
import { tellState } from './tell-state.ts';

/** Body text, in UTF-16 units, from which the whole answer takes longer than a reader should wait: about 800 words. */
const MIN_LONG_ARTICLE = 5000;
/** A part above this share of the article is not much sooner there than the whole. */
const MAX_PART_SHARE = 0.5;
const NO_ANSWER = 'The analysis did not answer. Try to reload the page.';
const NO_REST = 'Who says what could not be examined. Try to reload the page.';

/** A reading of the page and what the engine says of it. */
interface Answered {
  page: PageReading;
  analysis: Analysis;
}

/** One run of the reader on a page, until it is switched off or the page goes elsewhere. */
interface Run {
  instance: PageInstance;
  overlay: Overlay;
  signal: AbortSignal;
  settings: Settings;
  /** What was read and answered last; null before the first answer. */
  last: Answered | null;
  /** The part of the reading that is watched; null where it cannot be read by itself. */
  part: PagePart | null;
  /** The text whose page was looked at once more, because it may have changed unobserved. */
  rechecked: string | null;
  watching: AbortController;
  /** Counts the readings of the page that were answered: an answer to an older one is dropped. */
  readings: number;
  /** What popup and toolbar were told last. */
  told: string;
}

/** Reads the page, asks the engine, shows its notes, and follows the page's changes. */
export async function runReader(instance: PageInstance): Promise<void> {
  instance.stopReader?.();
  const ending = new AbortController();
  const { signal } = ending;
  const overlay = openOverlay(instance, ending);
  const watching = new AbortController();
  const settings = await instance.bridge.readSettings();
  const run: Run = {
    instance,
    overlay,
    signal,
    settings,
    last: null,
    part: null,
    rechecked: null,
    watching,
    readings: 0,
    told: '',
  };
  instance.offer = offerReading(
    () => run.last,
    (note) => isShown(note, run.settings.shown),
    () => void readAgain(run, true),
  );
  instance.stopReader = () => {
    instance.stopReader = null;
    instance.offer = null;
    ending.abort();
    run.watching.abort();
    tell(run, emptyStatus('off'), 0);
  };
  instance.bridge.watchSettings((next) => {
    run.settings = next;
    show(run);
  }, signal);
  tell(run, emptyStatus('reading'), 0);
  await readAgain(run);
}

/** Reads the watched part alone where only it changed; the page where that shows another text. */
async function follow(run: Run, reach: Reach): Promise<void> {
  const { last, part } = run;
  const same = reach === 'inside' && last !== null && part !== null ? rereadPart(last.page, part) : null;
  if (same === null || last === null) return readAgain(run);
  run.last = { ...last, page: same.page };
  run.part = same.part;
  show(run);
}

/** Reads the page as it is now; asks the engine only where the text is another. */
async function readAgain(run: Run, isLibraryNew = false): Promise<void> {
  const { signal, instance } = run;
  const read = await readPageInSlices(document, { signal });
  if (signal.aborted) return;
  if (!read.ok) return tellFailure(run, 'too-large', read.reason);
  const isSame = !isLibraryNew && read.page.reading.text === run.last?.page.reading.text;
  if (run.last === null) tell(run, emptyStatus('analysing'), 0);
  const analysis = isSame ? run.last?.analysis : await instance.bridge.analyse(read.page.reading);
  if (signal.aborted) return;
  if (!analysis) return tellFailure(run, 'failed', NO_ANSWER);
  const number = ++run.readings;
  run.last = { page: read.page, analysis };
  show(run);
  watch(run, read.page, analysis);
  if (analysis.ticket !== null) void askRest(run, number, analysis.ticket);
}

/** What the reader has in the window, where that is worth a question of its own; else []. */
function partInSight({ last }: Run): Span[] {
  if (last === null) return [];
  const { body } = last.analysis;
  const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (lengthOf(body) < MIN_LONG_ARTICLE) return [];
  const seen = visibleSpans(last.page.map, body, innerHeight);
  return lengthOf(seen) > MAX_PART_SHARE * lengthOf(body) ? [] : seen;
}

/** Shows the rest of the answer when it comes, unless the page has been read anew meanwhile. */
async function askRest(run: Run, number: number, ticket: string): Promise<void> {
  const { bridge } = run.instance;
  const isCurrent = () => !run.signal.aborted && run.readings === number && run.last !== null;
  const seen = partInSight(run);
  if (seen.length > 0) {
    const part = await bridge.analysePart(ticket, seen);
    if (!isCurrent()) return;
    if (part !== null) {
      run.last = { ...(run.last as Answered), analysis: part };
      show(run);
    }
  }
  let rest = await bridge.analyseRest(ticket);
  if (rest === null && isCurrent()) {
    // The background was stopped in between and has forgotten the page.
    const again = await bridge.analyse(run.last?.page.reading as Reading);
    rest = again?.ticket ? await bridge.analyseRest(again.ticket) : again;
  }
  if (!isCurrent()) return;
  const { page, analysis } = run.last as Answered;
  run.last = { page, analysis: rest ?? { ...analysis, ticket: null, problems: [...analysis.problems, NO_REST] } };
  show(run);
}

function watch(run: Run, page: PageReading, { body, notes }: Analysis): void {
  run.watching.abort();
  if (run.signal.aborted) return;
  run.watching = new AbortController();
  const spans: Span[] = [...body, ...notes.flatMap((note) => note.content)];
  const container = findContainer(
    page.map,
    spans.sort((a, b) => a.start - b.start),
  );
  const root = container ?? document.querySelector('body');
  if (root === null) return;
  const part = findPart(page, root);
  run.part = part !== null && rereadPart(page, part) !== null ? part : null;
  const hasChanged = watchArticle(root, (reach) => follow(run, reach), run.watching.signal);
  // Nothing was observed while the engine was asked. Once for each text: some parts never read alike alone.
  if (part === null || run.part !== null || run.rechecked === page.reading.text) return;
  run.rechecked = page.reading.text;
  hasChanged();
}

function show(run: Run): void {
  if (run.last === null) return;
  const { instance, overlay, settings } = run;
  const { page, analysis } = run.last;
  const site = siteOf(location.href);
  const isOn = [null, site].every((scope) => readSwitch(settings, { site: scope, kind: null }));
  if (!isOn && !instance.isOnce) {
    instance.stopReader?.();
    return;
  }
  const { match, problems, ledger, language, isLanguageKnown } = analysis;
  const notes = analysis.notes.filter((note) => isShown(note, settings.shown));
  const marks = placeMarks(notes, page, shownKinds(settings, site), settings.wholePassages);
  overlay.show(marks, settings.insertedLook);
  const state = analysis.ticket === null ? 'done' : 'analysing';
  const status = {
    ...emptyStatus(state),
    match: match && shortenMatch(match),
    problems,
    ledger: ledger && shortenLedger(ledger),
  };
  if (!isLanguageKnown) status.unknownLanguage = language;
  for (const kind of KINDS) status.counts[kind] = notes.filter((note) => note.kind === kind).length;
  tell(run, status, marks.length);
}

function tellFailure(run: Run, state: PageState, reason: string): void {
  run.overlay.show([], 'mark');
  tell(run, { ...emptyStatus(state), reason }, 0);
}

/** Tells popup and toolbar, where there is something new: a page that changes all day is quiet. */
function tell(run: Run, status: PageStatus, shown: number): void {
  const { instance, overlay } = run;
  const telling = JSON.stringify([status, shown]);
  if (telling === run.told) return;
  run.told = telling;
  instance.setStatus(status);
  instance.bridge.tellStatus(instance.status(), shown);
  if (import.meta.env.MODE === 'e2e') tellState(overlay.host, status.state, shown);
}
