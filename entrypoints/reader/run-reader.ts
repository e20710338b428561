import { isShown } from '../../core/analyse/attribution/is-shown.ts';
import { KINDS } from '../../core/notes/note.ts';
import { listen } from '../../page/listen.ts';
import type { Overlay } from '../../page/overlay/create-overlay.ts';
import type { Mark } from '../../page/overlay/mark.ts';
import { type PageReading, readPageInSlices } from '../../page/read/read-page.ts';
import { type PagePart, rereadPart } from '../../page/read/reread-part.ts';
import { noteArrivals } from '../../page/watch/note-arrivals.ts';
import { type Reach, type Watch, watchArticle } from '../../page/watch/watch-article.ts';
import type { Analysis } from '../../platform/messages.ts';
import type { PageInstance } from '../../platform/page-instance.ts';
import { emptyStatus, type PageState, type PageStatus } from '../../platform/page-status.ts';
import { readSwitch, type Settings, shownKinds, siteOf } from '../../platform/settings-shape.ts';
import { answersAfter, askFirst } from './ask-engine.ts';
import { noteAddress } from './note-address.ts';
import { offerReading } from './offer-reading.ts';
import { openOverlay, stopWithoutAccess } from './open-overlay.ts';
import { placeMarks } from './place-marks.ts';
import { saysStill } from './says-still.ts';
import { tellState } from './tell-state.ts';
import { watchReading } from './watch-reading.ts';

/** A reading of the page and what the engine says of it. */
export interface Answered {
  page: PageReading;
  analysis: Analysis;
  /** Where its story was read first. */
  address: string;
}

/** One run of the reader on a page, until it is switched off or the page goes elsewhere. */
export interface Run {
  instance: PageInstance;
  overlay: Overlay;
  signal: AbortSignal;
  settings: Settings;
  /** What was read and answered last; null before the first answer. */
  last: Answered | null;
  /** What was marked when the whole answer was shown last, and the text it was marked in. */
  marks: readonly Mark[];
  markedText: string;
  /** The part of the reading that is watched; null where it cannot be read by itself. */
  part: PagePart | null;
  /** The text whose page was looked at once more, because it may have changed unobserved. */
  rechecked: string | null;
  watch: Watch;
  /** Documents of frames whose marks have their look. */
  styled: WeakSet<Node>;
  /** How many readings of the page were begun. */
  begun: number;
  /** The number of the one answered last: an answer to an older one is dropped. */
  readings: number;
  /** What popup and toolbar were told last. */
  told: string;
  /** True until the engine is asked anew: the library, or the page's address, is another. */
  isLibraryNew: boolean;
}

/** Reads the page, asks the engine, shows its notes, and follows the page's changes. */
export async function runReader(instance: PageInstance): Promise<void> {
  instance.stopReader?.(false);
  const ending = new AbortController();
  const { signal } = ending;
  const overlay = openOverlay(instance, ending);
  // After an update the page is the newer script's.
  const watch = watchArticle(
    async (reach) => (instance.bridge.isAlive() ? follow(run, reach) : ending.abort()),
    signal,
  );
  const settings = await instance.bridge.readSettings();
  const run: Run = {
    instance,
    overlay,
    signal,
    settings,
    last: null,
    marks: [],
    markedText: '',
    part: null,
    rechecked: null,
    watch,
    styled: new WeakSet(),
    begun: 0,
    readings: 0,
    told: '',
    isLibraryNew: false,
  };
  instance.offer = offerReading(
    () => run.last,
    (note) => isShown(note, run.settings.shown),
    () => {
      // At another address the toolbar may have been emptied.
      run.told = '';
      run.isLibraryNew = true;
      // With what else there is, one reading after the other: a page's address may go on at every step of a scroll.
      watch.hasChanged('around');
    },
  );
  instance.stopReader = (isOff) => {
    instance.stopReader = null;
    instance.offer = null;
    ending.abort();
    tell(run, emptyStatus(isOff ? 'off' : 'reading'), 0);
  };
  instance.bridge.watchSettings((next) => {
    run.settings = next;
    show(run);
  }, signal);
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && void showAnew(run);
  listen.call(window, 'pageshow', comeBack as EventListener, { signal });
  tell(run, emptyStatus('reading'), 0);
  await readAgain(run);
}

/** Kept by the browser meanwhile, the page heard of no switch, withdrawal or change of the library, and its toolbar was emptied. */
async function showAnew(run: Run): Promise<void> {
  if (!run.instance.bridge.isAlive()) return;
  await stopWithoutAccess(run.instance);
  run.settings = await run.instance.bridge.readSettings();
  if (run.signal.aborted) return;
  run.told = '';
  show(run);
  run.isLibraryNew = true;
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
async function readAgain(run: Run): Promise<void> {
  const { signal } = run;
  const number = ++run.begun;
  const read = await readPageInSlices(document, { signal, isWhole: run.instance.isForced });
  const shown = { address: location.href, entries: history.length };
  if (signal.aborted) return;
  if (!read.ok) return tellFailure(run, 'too-large', read.reason);
  const isSame = read.page.reading.text === run.last?.page.reading.text;
  if (!isSame && !run.instance.mayReadOn()) return;
  if (run.last === null) tell(run, emptyStatus('analysing'), 0);
  const kept = isSame ? run.last?.analysis : undefined;
  const { isLibraryNew } = run;
  run.isLibraryNew = false;
  // The watch does not know yet where to look.
  const arrivals = run.last === null ? noteArrivals(document) : null;
  const analysis =
    kept && !isLibraryNew ? kept : await askFirst(run.instance.bridge, read.page.reading, kept?.ticket === null);
  arrivals?.end();
  // Also where the page has gone elsewhere meanwhile, without loading: the story it may still show there is of here.
  const { text } = read.page.reading;
  const address = analysis && noteAddress(run.instance, analysis, text, shown);
  if (signal.aborted || run.readings > number) return;
  if (analysis === null || address === null) return tellFailure(run, 'failed', 'no answer');
  run.readings = number;
  run.last = { page: read.page, analysis, address };
  show(run);
  watchReading(run, run.last, arrivals);
  void showLater(run, read.page, analysis);
}

/** Shows what else the engine answers, unless the page has been read anew meanwhile. */
async function showLater(run: Run, page: PageReading, first: Analysis): Promise<void> {
  const { readings } = run;
  for await (const analysis of answersAfter(run.instance.bridge, page, first)) {
    if (run.signal.aborted || run.readings !== readings) return;
    // The page as it is now: a part of it may have been read again.
    run.last = { ...(run.last as Answered), analysis };
    show(run);
  }
}

function show(run: Run): void {
  if (run.last === null) return;
  const { instance, overlay, settings } = run;
  const { page, analysis, address } = run.last;
  const site = siteOf(location.href);
  const isOn = [null, site].every((scope) => readSwitch(settings, { site: scope, kind: null }));
  if (!isOn && !instance.isOnce) {
    instance.stopReader?.(true);
    return;
  }
  const { shortMatch, problems, ledger, unknownLanguage, ticket, body } = analysis;
  const { text, meta } = page.reading;
  // Where the page says what is marked still, marks that go for a moment and come again distract, and an open card would close.
  if (ticket !== null && saysStill(text, run.marks, run.markedText)) return;
  const notes = analysis.notes.filter((note) => isShown(note, settings.shown));
  const marks = placeMarks(notes, page, shownKinds(settings, site), settings.wholePassages);
  overlay.show(marks, settings.insertedLook);
  if (ticket === null) {
    run.marks = marks;
    run.markedText = text;
  }
  const state = ticket === null ? 'done' : 'analysing';
  const status = {
    ...emptyStatus(state),
    reason: body.length > 0 ? '' : 'no article',
    match: shortMatch,
    declared: meta.url,
    readAt: address,
    problems,
    ledger,
    unknownLanguage,
  };
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
  // Even where nothing is new: what shows no marks is off the page.
  if (import.meta.env.MODE === 'e2e') tellState(overlay.host, run.signal.aborted ? 'off' : status.state, shown);
  const telling = JSON.stringify([status, shown]);
  if (telling === run.told) return;
  run.told = telling;
  instance.setStatus(status);
  instance.bridge.tellStatus(instance.status(), shown);
}
