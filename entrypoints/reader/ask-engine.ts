import type { Reading } from '../../core/text/block.ts';
import { lengthOf } from '../../core/text/length-of.ts';
import type { Span } from '../../core/text/span.ts';
import { visibleSpans } from '../../page/anchor/visible-spans.ts';
import type { PageReading } from '../../page/read/read-page.ts';
import type { Analysis } from '../../platform/messages.ts';
import type { Bridge } from '../../platform/page-instance.ts';

/** Body text, in UTF-16 units, from which the whole answer takes longer than a reader should wait: about 800 words. */
const MIN_LONG_ARTICLE = 5000;
/** A part above this share of the article is not much sooner there than the whole. */
const MAX_PART_SHARE = 0.5;
/**
 * How long to wait before asking once more, in ms. A background that is stopped in mid-answer answers nothing, and asked anew
 * it starts anew; but while it is being stopped it answers nothing either, which takes a busy Chromium half a second.
 */
const PAUSES_MS = [0, 250, 1000];
const NO_REST = 'no rest';

/**
 * What the engine says of a reading: the half that is there at once, or, where the whole of an older answer stands on
 * the same words, the whole: marks that go for a moment and come again only distract. Null where it does not answer.
 */
export async function askFirst(bridge: Bridge, reading: Reading, isWholeShown: boolean): Promise<Analysis | null> {
  const first = await askPatiently(bridge, reading);
  if (!isWholeShown || !first?.ticket) return first;
  return (await bridge.analyseRest(first.ticket)) ?? first;
}

async function askPatiently(bridge: Bridge, reading: Reading): Promise<Analysis | null> {
  let answer = await bridge.analyse(reading);
  for (const pauseMs of PAUSES_MS) {
    if (answer !== null || !bridge.isAlive()) break;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    answer = await bridge.analyse(reading);
  }
  return answer;
}

/** The answers that come after the first: for a long article the part in sight, then the whole. */
export async function* answersAfter(bridge: Bridge, page: PageReading, first: Analysis): AsyncGenerator<Analysis> {
  const { ticket } = first;
  if (ticket === null) return;
  const seen = partInSight(page, first.body);
  const part = seen.length > 0 ? await bridge.analysePart(ticket, seen) : null;
  if (part !== null) yield part;
  const whole = (await bridge.analyseRest(ticket)) ?? (await askAgain(bridge, page.reading));
  yield whole ?? { ...(part ?? first), ticket: null, problems: [...first.problems, NO_REST] };
}

/** The whole answer, where the background was stopped in between and has forgotten the page. */
async function askAgain(bridge: Bridge, reading: Reading): Promise<Analysis | null> {
  const again = await askPatiently(bridge, reading);
  return again?.ticket ? bridge.analyseRest(again.ticket) : again;
}

/** What the reader has in the window, where that is worth a question of its own; else []. */
function partInSight({ map }: PageReading, body: readonly Span[]): Span[] {
  if (lengthOf(body) < MIN_LONG_ARTICLE) return [];
  const seen = visibleSpans(map, body, innerHeight);
  return lengthOf(seen) > MAX_PART_SHARE * lengthOf(body) ? [] : seen;
}
