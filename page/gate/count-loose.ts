import { PLAIN_HOSTS } from '../plain-hosts.ts';
import { addLoose } from './add-loose.ts';
import { type Count, ENOUGH_LETTERS, MAX_NODES } from './count.ts';
import { countInShadow, countWalked } from './count-in-shadow.ts';
import { loosePath } from './counted-text.ts';
import { contentTypeOf, getElementsByTagName, querySelectorAll } from './document-members.ts';
import { findNodes } from './find-nodes.ts';
import { MIN_LETTERS } from './refusals.ts';

/**
 * Adds text that stands in no paragraph: in divs with `<br>`, in table cells, in custom elements. The browser searches for the
 * long texts, since each kind of element handed out for the first time takes 0.1 to 0.4 ms: a walk meets a `<style>`, a
 * `<script>`, a `<title>` on every page. A search takes 0.3 µs an element: no more than 2 ms. Its names are those of HTML.
 */
export function countLoose(count: Count): void {
  const { document, density } = count;
  const { length } = getElementsByTagName.call(document, '*');
  if (length > MAX_NODES || contentTypeOf.call(document) !== 'text/html') {
    countWalked(count, document);
    return;
  }
  for (const node of findNodes<Text>(document, loosePath(density))) {
    if (count.letters >= ENOUGH_LETTERS) return;
    addLoose(count, node);
  }
  for (const host of findNodes<Element>(document, '//*[contains(local-name(), "-")]')) countInShadow(count, host);
  if (count.letters >= MIN_LETTERS) return;
  for (const host of querySelectorAll.call(document, PLAIN_HOSTS)) countInShadow(count, host);
}
