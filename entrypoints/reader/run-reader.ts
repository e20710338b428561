import { h, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import cardCss from '../../components/card.css?inline';
import { labelMark } from '../../components/describe-note.ts';
import { KINDS } from '../../core/notes/note.ts';
import { createOverlay, type Overlay } from '../../page/overlay/create-overlay.ts';
import overlayCss from '../../page/overlay/overlay.css?inline';
import { type PageReading, readPageInSlices } from '../../page/read/read-page.ts';
import type { Analysis } from '../../platform/messages.ts';
import type { PageInstance } from '../../platform/page-instance.ts';
import { emptyStatus, type PageStatus } from '../../platform/page-status.ts';
import { readSwitch, type Settings, shownKinds, siteOf } from '../../platform/settings-shape.ts';
import { placeMarks } from './place-marks.ts';
import { tellState } from './tell-state.ts';

const IS_TEST = import.meta.env.MODE === 'e2e';

/** Reads the page once, asks the engine, and shows its notes until it is switched off. */
export async function runReader(instance: PageInstance): Promise<void> {
  instance.stopReader?.();
  const ending = new AbortController();
  const { signal } = ending;
  const overlay = openOverlay(instance, ending);
  const tell = (status: PageStatus, shown = 0) => {
    instance.setStatus(status);
    instance.bridge.tellStatus(instance.status(), shown);
    if (IS_TEST) tellState(overlay.host, status.state, shown);
  };
  instance.stopReader = () => {
    instance.stopReader = null;
    ending.abort();
    tell(emptyStatus('off'));
  };

  tell(emptyStatus('reading'));
  const read = await readPageInSlices(document, { signal });
  if (signal.aborted) return;
  if (!read.ok) return tell({ ...emptyStatus('too-large'), reason: read.reason });
  tell(emptyStatus('analysing'));
  const analysis = await instance.bridge.analyse(read.page.reading);
  if (signal.aborted) return;
  if (analysis === null) return tell({ ...emptyStatus('failed'), reason: NO_ANSWER });
  await showAnalysis(instance, overlay, read.page, analysis, tell, signal);
}

const NO_ANSWER = 'The analysis did not answer. Try to reload the page.';

function openOverlay(instance: PageInstance, ending: AbortController): Overlay {
  const { signal } = ending;
  const overlay = createOverlay(
    document,
    {
      shadowMode: IS_TEST ? 'open' : 'closed',
      styles: overlayCss + cardCss,
      renderCard: (root, view) => render(view && h(Card, view), root),
      labelMark,
      isAlive: instance.bridge.isAlive,
      onDead: () => ending.abort(),
    },
    signal,
  );
  instance.bridge.obeyOrders((order) => {
    if (order === 'toggle-card') overlay.toggleCard();
    else if (order === 'check-access') void stopWithoutAccess(instance);
    else overlay.step(order === 'next-mark' ? 1 : -1);
  }, signal);
  return overlay;
}

async function stopWithoutAccess(instance: PageInstance): Promise<void> {
  if (instance.isOnce) return;
  if ((await instance.bridge.mayRead()) === false) instance.stopReader?.();
}

async function showAnalysis(
  instance: PageInstance,
  overlay: Overlay,
  page: PageReading,
  { notes, match, problems }: Analysis,
  tell: (status: PageStatus, shown: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const site = siteOf(location.href);
  const status = { ...emptyStatus('done'), match, problems };
  for (const kind of KINDS) status.counts[kind] = notes.filter((note) => note.kind === kind).length;

  const apply = (settings: Settings) => {
    const isOn = [null, site].every((scope) => readSwitch(settings, { site: scope, kind: null }));
    if (!isOn && !instance.isOnce) return instance.stopReader?.();
    const marks = placeMarks(notes, page, shownKinds(settings, site), settings.wholePassages);
    overlay.show(marks);
    tell(status, marks.length);
  };
  instance.bridge.watchSettings(apply, signal);
  const settings = await instance.bridge.readSettings();
  if (!signal.aborted) apply(settings);
}
