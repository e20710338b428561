import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { browserFlags, isRoot } from './tools/run/browser-flags.mjs';
import { findChromium } from './tools/run/find-chromium.mjs';
import { findMockingTests } from './tools/run/find-mocking-tests.mjs';

const chromium = await findChromium();
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const DOM_TESTS = '**/*.dom.test.{ts,tsx}';
/** The command line as a reader starts it, a process for each run: with `npm test`, like everything that runs end to end. */
const CLI_TESTS = '**/*.cli.test.ts';
/** Tests of code that calls the browser: each file starts with a stand-in for it. The store calls IndexedDB alone. */
const EXTENSION_TESTS = ['platform/*.test.{ts,tsx}', 'entrypoints/**/*.test.{ts,tsx}'];
/** Files that replace modules, each with modules of its own. */
const MOCKING_TESTS = findMockingTests(['platform', 'entrypoints', 'core', 'page', 'components', 'test', 'tools']);
/** Driven in both browsers, or in the one that has what they need: a worker to kill, a prompt that a preference answers. */
const BROWSER_TESTS = 'test/browser/**/*.{browser,chromium,firefox}.test.ts';
const NEVER = ['**/node_modules/**', '.output/**', '.wxt/**'];

/** The built extension, driven in one browser. One file at a time: each starts a browser of its own. */
const driven = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: `browser-${browser}`,
    environment: 'node' as const,
    include: [`test/browser/**/*.{browser,${browser}}.test.ts`],
    exclude: NEVER,
    provide: { browser },
    fileParallelism: false,
    // A cold Firefox takes 4 s to start here; a loaded machine three times that.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // What a page shows follows the background, which a busy machine keeps waiting for seconds.
    expect: { poll: { timeout: 10_000 } },
  },
});

export default defineConfig({
  test: {
    // By itself one less than there are cores: on two cores that is one, and twice the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        oxc,
        test: {
          name: 'unit',
          pool: 'threads' as const,
          // Pure code holds nothing over: loading it once in each thread is half the time.
          isolate: false,
          // Tests of hostile megabytes take seconds on a busy machine.
          testTimeout: 30_000,
          environment: 'node',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...NEVER, ...EXTENSION_TESTS, ...MOCKING_TESTS, CLI_TESTS, DOM_TESTS, BROWSER_TESTS],
        },
      },
      {
        plugins: [WxtVitest()],
        oxc,
        test: {
          name: 'extension',
          pool: 'threads' as const,
          // As above: loading took four times as long as testing.
          isolate: false,
          // As above: a store of hundreds of articles in memory.
          testTimeout: 30_000,
          setupFiles: ['test/give-browser.ts'],
          environment: 'node',
          include: EXTENSION_TESTS,
          exclude: [...NEVER, ...MOCKING_TESTS, DOM_TESTS],
        },
      },
      {
        plugins: [WxtVitest()],
        oxc,
        test: {
          name: 'mocking',
          pool: 'threads' as const,
          setupFiles: ['test/give-browser.ts'],
          environment: 'node',
          include: MOCKING_TESTS,
          exclude: [...NEVER, CLI_TESTS, DOM_TESTS, BROWSER_TESTS],
        },
      },
      {
        oxc,
        // Named up front: a dependency found late reloads the page under a running test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
            'axe-core',
            'fast-check',
          ],
        },
        test: {
          name: 'dom',
          // One window: what is tested by keyboard needs the focus to itself.
          fileParallelism: false,
          include: [DOM_TESTS],
          exclude: NEVER,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                chromiumSandbox: !isRoot,
                args: browserFlags,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'cli',
          environment: 'node',
          // Each run loads the engine anew: 2 s, and several times that on a busy machine.
          testTimeout: 60_000,
          include: [CLI_TESTS],
          exclude: NEVER,
        },
      },
      driven('chromium'),
      driven('firefox'),
    ],
  },
});
