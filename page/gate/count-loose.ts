import { PLAIN_HOSTS } from '../plain-hosts.ts';
import { addLoose } from './add-loose.ts';
import { type Count, ENOUGH_LETTERS, MAX_NODES } from './count.ts';
import { countInShadow } from './count-in-shadow.ts';
import { loosePath } from './counted-text.ts';
import { createTreeWalker, getElementsByTagName, querySelectorAll } from './document-members.ts';
import { findNodes } from './find-nodes.ts';
import { isSentence } from './is-sentence.ts';
import { MIN_LETTERS } from './refusals.ts';

const SHOW_TEXT = 4;

/** Adds text that stands in no paragraph: in divs with `<br>`, in table cells, in custom elements. */
export function countLoose(count: Count): void {
  const { document, prose, isSearched } = count;
  if (isSearched) countFound(count);
  else countWalked(count);
  if (prose.letters >= ENOUGH_LETTERS || getElementsByTagName.call(document, '*').length > MAX_NODES) return;
  for (const host of findNodes<Element>(document, '//*[contains(local-name(), "-")]')) countInShadow(count, host);
  if (prose.letters >= MIN_LETTERS) return;
  for (const host of querySelectorAll.call(document, PLAIN_HOSTS)) countInShadow(count, host);
}

/**
 * The browser searches for the long texts, since each kind of element handed out for the first time takes
 * 0.1 to 0.4 ms: the walk met a `<style>`, a `<script>`, a `<title>` on every page.
 */
function countFound(count: Count): void {
  const { document, density, prose, isChecked, mayEdit } = count;
  for (const node of findNodes<Text>(document, loosePath(density))) {
    if (!isSentence(node.data, density)) continue;
    if (isChecked || mayEdit) addLoose(count, node);
    else {
      prose.letters += node.data.length * density;
      prose.paragraphs++;
    }
    if (prose.letters >= ENOUGH_LETTERS) return;
  }
}

function countWalked(count: Count): void {
  const { document, prose } = count;
  const walker = createTreeWalker.call(document, document, SHOW_TEXT);
  for (let left = MAX_NODES; left > 0 && prose.letters < ENOUGH_LETTERS; left--) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return;
    addLoose(count, node);
  }
}
