import type { Block, Reading } from '../../core/text/block.ts';
import type { NodeMap } from './node-map.ts';

export interface PageReading { reading: Reading; map: NodeMap }
const BLOCKS = new Set('address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(' '));
const SKIP = new Set('script style noscript template svg head select textarea button iframe video audio canvas title says-who-overlay rt rp'.split(' '));

export function readPage(document: Document): PageReading {
  const map: NodeMap = { nodes: [], nodeStarts: [], textStarts: [], lengths: [] };
  const blocks: Block[] = [];
  let text = ''; let current = ''; let breaks = 0; let tag = 'div';
  const pending: [Text, number, number, number][] = [];
  const flush = () => {
    const trimmed = current.trimEnd();
    if (trimmed !== '') {
      const base = text === '' ? 0 : text.length + 1;
      text = text === '' ? trimmed : `${text}\n${trimmed}`;
      for (const [node, ns, ts, len] of pending) {
        const l = Math.min(len, trimmed.length - ts);
        if (l > 0) { map.nodes.push(node); map.nodeStarts.push(ns); map.textStarts.push(base + ts); map.lengths.push(l); }
      }
      blocks.push({ text: trimmed, start: base, end: base + trimmed.length, tag, path: tag, hints: '', linkShare: 0, links: [] });
    }
    current = ''; pending.length = 0; breaks = 0;
  };
  const hidden = (el: Element) => el.getAttribute('aria-hidden') === 'true' || el.hasAttribute('hidden') ||
    (el.ownerDocument.defaultView != null && typeof el.checkVisibility === 'function' && getComputedStyle(el).display !== 'contents' && !el.checkVisibility({ visibilityProperty: true })) || (getComputedStyle(el).position === 'absolute' && el.clientWidth <= 1);
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      for (const m of data.matchAll(/[^ \t\r\n\f]+|[ \t\r\n\f]+/g)) {
        if (/^[ \t\r\n\f]/.test(m[0])) { if (current !== '' && !/[ \n]$/.test(current)) { pending.push([node as Text, m.index, current.length, 1]); current += ' '; } continue; }
        breaks = 0; pending.push([node as Text, m.index, current.length, m[0].length]); current += m[0];
      }
      return;
    }
    if (node.nodeType !== 1) return;
    const el = node as Element; const name = el.localName;
    if (name === 'br') { breaks++; if (breaks > 1) flush(); else current += '\n'; return; }
    if (SKIP.has(name) || hidden(el)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) { flush(); tag = name; }
    for (let c = el.firstChild; c; c = c.nextSibling) visit(c);
    if (isBlock) flush();
  };
  visit(document.body); flush();
  return { reading: { text, blocks, meta: { title: document.title, language: document.documentElement.lang || null, url: null, site: null, byline: null, published: null, types: [] } }, map };
}

export async function readPageInSlices(document: Document, _options: { signal: AbortSignal }): Promise<{ ok: true; page: PageReading } | { ok: false; reason: string }> {
  return { ok: true, page: readPage(document) };
}
