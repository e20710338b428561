import { parseHTML } from 'linkedom';
import { describeReason } from '../../components/describe-reason.ts';
import type { Reading } from '../../core/text/block.ts';
import { readMeta } from '../../page/read/read-meta.ts';
import { readPage } from '../../page/read/read-page.ts';
import { parsedTree } from './parsed-tree.ts';
import { withBody } from './with-body.ts';

/** In a browser they are read. */
const FRAMES = 'This page is made of frames, each a page of its own.';

/** Reads an HTML file as the extension reads a page; `isWhole`: all of it (`readPage`). A sentence where it cannot be read. */
export function readHtml(html: string, isWhole = false): Reading | string {
  const { document } = parseHTML(withBody(html));
  const meta = readMeta(document, parsedTree(null));
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? meta.url;
  const outcome = readPage(document, parsedTree(base), isWhole);
  if (outcome.ok) return outcome.page.reading;
  return document.querySelector('frameset') === null ? describeReason(outcome.reason) : FRAMES;
}
