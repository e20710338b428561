import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../core/text/block.ts';
import type { PageReading } from '../../page/read/read-page.ts';
import type { Analysis } from '../../platform/messages.ts';
import type { Bridge } from '../../platform/page-instance.ts';
import { answersAfter, askFirst } from './ask-engine.ts';

const READING = { text: 'He said so.', blocks: [] } as unknown as Reading;
const PAGE = { reading: READING } as PageReading;

const answer = (ticket: string | null, problems: string[] = []): Analysis => ({
  match: null,
  shortMatch: null,
  notes: [],
  body: [],
  problems,
  story: '',
  unknownLanguage: null,
  ledger: null,
  ticket,
});
const FIRST = answer('t1');
const WHOLE = answer(null);

/** A background that gives these answers, one after the other. */
function bridgeOf({ first, rest = [] }: { first: (Analysis | null)[]; rest?: (Analysis | null)[] }, isAlive = true) {
  const analyse = vi.fn(async () => first.shift() ?? null);
  const analyseRest = vi.fn(async () => rest.shift() ?? null);
  return { bridge: { analyse, analyseRest, isAlive: () => isAlive } as unknown as Bridge, analyse, analyseRest };
}

async function all(answers: AsyncGenerator<Analysis>): Promise<Analysis[]> {
  const given: Analysis[] = [];
  for await (const one of answers) given.push(one);
  return given;
}

describe('the first answer', () => {
  it('is shown as soon as half of it is there, on a page that shows nothing yet', async () => {
    const { bridge, analyseRest } = bridgeOf({ first: [FIRST] });
    expect(await askFirst(bridge, READING, false)).toBe(FIRST);
    expect(analyseRest).not.toHaveBeenCalled();
  });

  it('is the whole where marks stand already; where the rest is lost, the half', async () => {
    expect(await askFirst(bridgeOf({ first: [FIRST], rest: [WHOLE] }).bridge, READING, true)).toBe(WHOLE);
    expect(await askFirst(bridgeOf({ first: [FIRST], rest: [null] }).bridge, READING, true)).toBe(FIRST);
  });

  it('is asked for again while the background is being stopped', async () => {
    const { bridge, analyse } = bridgeOf({ first: [null, null, null, FIRST] });
    expect(await askFirst(bridge, READING, false)).toBe(FIRST);
    expect(analyse).toHaveBeenCalledTimes(4);
  });

  it('is given up where nobody ever answers, and at once where the extension is gone', async () => {
    expect(await askFirst(bridgeOf({ first: [] }).bridge, READING, false)).toBeNull();
    const { bridge, analyse } = bridgeOf({ first: [] }, false);
    expect(await askFirst(bridge, READING, false)).toBeNull();
    expect(analyse).toHaveBeenCalledTimes(1);
  });
});

describe('the answers after it', () => {
  it('are none where it was whole', async () => {
    expect(await all(answersAfter(bridgeOf({ first: [] }).bridge, PAGE, WHOLE))).toEqual([]);
  });

  it('are the rest; asked for anew where the background has forgotten the page', async () => {
    expect(await all(answersAfter(bridgeOf({ first: [], rest: [WHOLE] }).bridge, PAGE, FIRST))).toEqual([WHOLE]);
    const { bridge } = bridgeOf({ first: [answer('t2')], rest: [null, WHOLE] });
    expect(await all(answersAfter(bridge, PAGE, FIRST))).toEqual([WHOLE]);
  });

  it('say what is missing where the rest never comes', async () => {
    const [last, ...others] = await all(answersAfter(bridgeOf({ first: [] }).bridge, PAGE, answer('t1', ['Before.'])));
    expect(others).toEqual([]);
    expect(last).toMatchObject({ ticket: null, problems: ['Before.', 'no rest'] });
  });
});
