import { findMarkPoint } from './find-mark-point.ts';
import { findPoint, type Target } from './find-point.ts';
import { readMarks } from './read-marks.ts';
import { waitUntil } from './wait-until.ts';

/** What Playwright's page and Puppeteer's have in common, as far as it is used here. */
export interface RawPage {
  url(): string;
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  evaluateSource(source: string): Promise<unknown>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  screenshot(path: string): Promise<void>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  emulate(media: Media): Promise<void>;
  mouse: {
    move(x: number, y: number): Promise<void>;
    down(by?: { button: 'right' }): Promise<void>;
    up(by?: { button: 'right' }): Promise<void>;
  };
  keyboard: {
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  tap(x: number, y: number): Promise<void>;
}

/** Each left out means "as the browser has it". */
export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}

export interface Point {
  x: number;
  y: number;
}

/** How long an action or `waitFor` waits for what it needs. A cold background with the analysis takes 1 s here. */
const PATIENCE_MS = 15_000;

/** One tab. Every wait ends with an error that names what was waited for. */
export class Tab {
  readonly #raw: RawPage;

  constructor(raw: RawPage) {
    this.#raw = raw;
  }

  get url(): string {
    return this.#raw.url();
  }

  /** Runs `run` in the page's own world, which sees the page, open shadow roots and `CSS.highlights`. */
  evaluate<R>(run: () => R): Promise<Awaited<R>>;
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  evaluate<A, R>(run: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    return this.#raw.evaluate(run, argument as A);
  }

  /** Runs a script's source, such as a library's, in the page, past its content policy; gives its last value. */
  runSource(source: string): Promise<unknown> {
    return this.#raw.evaluateSource(source);
  }

  /** Runs `run` in the page again and again until its result is truthy, and gives that. */
  waitFor<R>(run: () => R): Promise<Awaited<R>>;
  waitFor<A, R>(run: (argument: A) => R, argument: A, options?: { withinMs?: number }): Promise<Awaited<R>>;
  waitFor<A, R>(run: (argument: A) => R, argument?: A, { withinMs = PATIENCE_MS } = {}): Promise<Awaited<R>> {
    const describe = `${run} with ${JSON.stringify(argument)}`;
    return waitUntil(() => this.#raw.evaluate(run, argument as A), describe, withinMs) as Promise<Awaited<R>>;
  }

  /** Waits until the overlay's host says this state: `reading`, `analysing`, `done`, `off`. */
  async waitForState(state: string): Promise<void> {
    await this.waitFor(
      (wanted) => document.querySelector<HTMLElement>('says-who-overlay')?.dataset.state === wanted,
      state,
    );
  }

  /** Waits until there is no overlay on the page. */
  async waitForNoOverlay(): Promise<void> {
    await this.waitFor(() => !document.querySelector('says-who-overlay'));
  }

  /** The texts under the highlight of this name, in the order they were added; [] where there is no such highlight. */
  marks(name: string): Promise<string[]> {
    return this.#raw.evaluate(readMarks, name);
  }

  /** Waits until this target is there, visible, not covered and at rest, scrolled into view; gives its middle. */
  waitForTarget(target: Target): Promise<Point> {
    const argument = typeof target === 'string' ? { selector: target } : target;
    const describe = `a visible ${JSON.stringify(argument)} at ${this.url}`;
    let before: Point | null = null;
    const findAtRest = async () => {
      const point = await this.#raw.evaluate(findPoint, argument);
      const isAtRest = point !== null && point.x === before?.x && point.y === before.y;
      before = point;
      return isAtRest ? point : null;
    };
    return waitUntil(findAtRest, describe, PATIENCE_MS);
  }

  /** Waits for the mark with this text (or number, from 0) under the highlight of this name, scrolls to it; gives a point on it. */
  waitForMark(name: string, mark: string | number): Promise<Point> {
    const describe = `a mark ${JSON.stringify(mark)} in ${name} at ${this.url}`;
    return waitUntil(() => this.#raw.evaluate(findMarkPoint, { name, mark }), describe, PATIENCE_MS);
  }

  async hoverAt({ x, y }: Point): Promise<void> {
    // Twice: what listens to movement, not to entry, sees the pointer come.
    await this.#raw.mouse.move(x - 1, y);
    await this.#raw.mouse.move(x, y);
  }

  async clickAt(point: Point): Promise<void> {
    await this.hoverAt(point);
    await this.#raw.mouse.down();
    await this.#raw.mouse.up();
  }

  async hover(target: Target): Promise<void> {
    await this.hoverAt(await this.waitForTarget(target));
  }

  async click(target: Target): Promise<void> {
    await this.clickAt(await this.waitForTarget(target));
  }

  async rightClick(target: Target): Promise<void> {
    await this.hoverAt(await this.waitForTarget(target));
    await this.#raw.mouse.down({ button: 'right' });
    await this.#raw.mouse.up({ button: 'right' });
  }

  async tap(target: Target): Promise<void> {
    await this.tapAt(await this.waitForTarget(target));
  }

  tapAt({ x, y }: Point): Promise<void> {
    return this.#raw.tap(x, y);
  }

  async hoverMark(name: string, mark: string | number): Promise<void> {
    await this.hoverAt(await this.waitForMark(name, mark));
  }

  async clickMark(name: string, mark: string | number): Promise<void> {
    await this.clickAt(await this.waitForMark(name, mark));
  }

  async tapMark(name: string, mark: string | number): Promise<void> {
    await this.tapAt(await this.waitForMark(name, mark));
  }

  /** Presses a key, or keys held together: `Escape`, `Tab`, `Alt+Shift+J`. */
  async press(keys: string): Promise<void> {
    const held = keys.split('+');
    const last = held.pop() ?? '';
    for (const key of held) await this.#raw.keyboard.down(key);
    await this.#raw.keyboard.press(last);
    for (const key of held.reverse()) await this.#raw.keyboard.up(key);
  }

  /** Types text into what has the focus. */
  type(text: string): Promise<void> {
    return this.#raw.keyboard.type(text);
  }

  goto(url: string): Promise<void> {
    return this.#raw.goto(url);
  }

  reload(): Promise<void> {
    return this.#raw.reload();
  }

  bringToFront(): Promise<void> {
    return this.#raw.bringToFront();
  }

  setViewport(size: { width: number; height: number }): Promise<void> {
    return this.#raw.setViewport(size);
  }

  emulate(media: Media): Promise<void> {
    return this.#raw.emulate(media);
  }

  /** Brings the tab to the front and writes a PNG of what shows to this path. */
  async screenshot(path: string): Promise<void> {
    await this.#raw.bringToFront();
    await this.#raw.screenshot(path);
  }

  close(): Promise<void> {
    return this.#raw.close();
  }
}
