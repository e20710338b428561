/** What the glance took in ms until its verdict, and how many observers and listeners it left. */
export interface GlanceCost {
  ms: number;
  /** Of that, the engine's reading of the script, before its first line runs. */
  compileMs: number;
  left: number;
  /** As a `PageGlance` has it: "nothing", or "asked" where the gate was sent for; empty where nothing ran. */
  state: string;
}

/** What is measured, and the same without any script: what asking the browser to run one takes. */
export type GlanceRun = 'glance' | 'no script';

const scripts: Record<GlanceRun, string> = { glance: '', 'no script': '' };
let left = 0;

/** Runs in the page: a browser's functions that answer at once, so that only our own time counts. */
function prepareGlance(glance: string): void {
  scripts.glance = glance;
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
    // Signals are our own objects; they go with the last that holds them.
    if (!(this instanceof AbortSignal)) left++;
    return addEventListener.apply(this, args);
  };
  const { observe } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...args: Parameters<typeof observe>) {
    left++;
    return observe.apply(this, args);
  };
  const event = { addListener: () => left++, removeListener: () => left--, hasListener: () => false };
  const storage = { get: async () => ({}) };
  const chrome = {
    runtime: { id: 'bench', onMessage: event, sendMessage: async () => true, getURL: (path: string) => path },
    storage: { local: storage, onChanged: event },
  };
  Object.defineProperty(globalThis, 'chrome', { value: chrome, configurable: true });
}

async function runGlance(which: GlanceRun): Promise<GlanceCost> {
  const start = performance.now();
  // The built script, as the browser would run it.
  const run = new Function(scripts[which]);
  const compileMs = performance.now() - start;
  run();
  const glance: { state: () => string } | undefined = Reflect.get(globalThis, Symbol.for('says-who-glance'));
  for (let i = 0; i < 1000 && glance?.state() === 'looking'; i++) await null;
  return { ms: performance.now() - start, compileMs, left, state: glance?.state() ?? '' };
}

Object.assign(globalThis, { prepareGlance, runGlance });
