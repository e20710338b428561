import type { Browser } from 'puppeteer-core';

/** Runs source in Firefox's own window, where the browser's internals are at hand; gives its value if that is a string. */
export type RunInChrome = (source: string) => Promise<string>;

/** What BiDi's session offers; Puppeteer keeps it out of its published types. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Opens a way into Firefox's own window, for what no page can do: stop the background, press a browser shortcut.
 * Needs `--remote-allow-system-access`. See the `moz:scope` parameter of Firefox's WebDriver BiDi.
 */
export async function connectToChrome(browser: Browser): Promise<RunInChrome> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  if (!window) throw new Error('Firefox has no window.');
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(`In Firefox's window: ${JSON.stringify(result.exceptionDetails)}`);
    return (result.result as { value?: string }).value ?? '';
  };
}
