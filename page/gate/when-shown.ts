import { listen } from '../listen.ts';

/**
 * True for a page that Chromium makes ready unseen, in case the reader goes there next: it is in no tab yet, and what is brought to
 * the tab comes to the page in front. Not `document.prerendering`: the types do not know it, and a page's own element of the name is
 * no `true`.
 */
export function isPrerendered(document: Document): boolean {
  return Reflect.get(document, 'prerendering') === true;
}

/** Resolves once a prerendered page is shown; one that never is goes, and the promise with it. */
export function whenShown(document: Document): Promise<void> {
  return new Promise((resolve) => {
    listen.call(document, 'prerenderingchange', () => resolve(), { once: true });
  });
}
