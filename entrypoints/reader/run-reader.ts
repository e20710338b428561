import { KINDS } from '../../core/notes/note.ts';
import type { Span } from '../../core/text/span.ts';
import type { Overlay } from '../../page/overlay/create-overlay.ts';
import { type PageReading, readPageInSlices } from '../../page/read/read-page.ts';
import { findContainer } from '../../page/watch/find-container.ts';
import { watchArticle } from '../../page/watch/watch-article.ts';
import type { Analysis } from '../../platform/messages.ts';
import type { PageInstance } from '../../platform/page-instance.ts';
import { emptyStatus, type PageState, type PageStatus, shortenMatch } from '../../platform/page-status.ts';
import { readSwitch, type Settings, shownKinds, siteOf } from '../../platform/settings-shape.ts';
import { offerReading } from './offer-reading.ts';
import { openOverlay } from './open-overlay.ts';
import { placeMarks } from './place-marks.ts';
import { tellState } from './tell-state.ts';

const NO_ANSWER = 'The analysis did not answer. Try to reload the page.';

/** One run of the reader on a page, until it is switched off or the page goes elsewhere. */
interface Run {
  instance: PageInstance;
  overlay: Overlay;
  signal: AbortSignal;
  settings: Settings;
  /** What was read and answered last; null before the first answer. */
  last: { page: PageReading; analysis: Analysis } | null;
  watching: AbortController;
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
  const run: Run = { instance, overlay, signal, settings, last: null, watching, told: '' };
  instance.offer = offerReading(
    () => run.last,
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
  run.last = { page: read.page, analysis };
  show(run);
  watch(run, read.page, analysis);
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
  if (root !== null) watchArticle(root, () => readAgain(run), run.watching.signal);
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
  const { notes, match, problems } = analysis;
  const marks = placeMarks(notes, page, shownKinds(settings, site), settings.wholePassages);
  overlay.show(marks);
  const status = { ...emptyStatus('done'), match: match && shortenMatch(match), problems };
  for (const kind of KINDS) status.counts[kind] = notes.filter((note) => note.kind === kind).length;
  tell(run, status, marks.length);
}

function tellFailure(run: Run, state: PageState, reason: string): void {
  run.overlay.show([]);
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
