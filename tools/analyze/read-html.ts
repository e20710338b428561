import { parseHTML } from 'linkedom';
import type { Reading } from '../../core/text/block.ts';
import { readMeta } from '../../page/read/read-meta.ts';
import { readPage } from '../../page/read/read-page.ts';
import { parsedTree } from './parsed-tree.ts';

/** Reads an HTML file as the extension reads a page; a sentence where it cannot be read. */
export function readHtml(html: string): Reading | string {
  const { document } = parseHTML(withElements(html));
  const meta = readMeta(document, parsedTree(null));
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? meta.url;
  const outcome = readPage(document, parsedTree(base));
  return outcome.ok ? outcome.page.reading : outcome.reason;
}

/** linkedom makes no html and body of its own, as the HTML Standard has a browser do. */
function withElements(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  if (/<html[\s>]/i.test(html)) return html.replace(/<\/head>/i, '</head><body>');
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}
