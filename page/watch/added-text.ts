import { getter } from '../getter.ts';
import { isElement, nameOf } from './nodes-around.ts';

/** Text that comes beside the article and is shorter is no article's: tickers, counters, adverts. */
const MIN_NEW_TEXT = 200;
/** The overlay's own host comes and goes beside the body. */
const TEXTLESS = /^(?:SCRIPT|STYLE|LINK|META|NOSCRIPT|TEMPLATE|IFRAME|SAYS-WHO-OVERLAY)$/i;

const contentOf = getter<Node, string | null>(Node.prototype, 'textContent');

/** The elements these records brought that may hold text. */
export function addedBy(records: readonly MutationRecord[]): Node[] {
  const added: Node[] = [];
  for (const { addedNodes } of records) {
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i] as Node;
      if (mayHoldText(node)) added.push(node);
    }
  }
  return added;
}

/** True for an element with so much text that it may be an article's. */
export function isLongText(node: Node): boolean {
  return (contentOf.call(node) ?? '').length >= MIN_NEW_TEXT;
}

function mayHoldText(node: Node): boolean {
  return isElement(node) && !TEXTLESS.test(nameOf.call(node));
}
