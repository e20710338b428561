import type { BlockLink } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';

/**
 * The address of the original a sentence links to, or null: the first of its links that leads to
 * another site than the page’s own. Links to share pages and to mail are left out.
 */
export function findLink(links: readonly BlockLink[], sentence: Span, pageUrl: string | null): string | null {
  const home = siteOf(pageUrl ?? '');
  const found = links.find((link) => {
    const site = siteOf(link.href);
    const isInside = link.start < sentence.end && sentence.start < link.end;
    return isInside && site !== null && site !== home && !isSharing(link.href);
  });
  return found?.href ?? null;
}

/** The last two labels of an http address’s host ("news.example.org" and "example.org" are one site), or null. */
function siteOf(address: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  if (host === undefined) return null;
  const labels = host.split('.');
  // "example.co.uk": two short last labels belong together.
  const isShort = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(isShort ? -3 : -2).join('.');
}

const isSharing = (address: string) => /[/.](?:sharer|share|intent)(?:[/.?]|$)/i.test(address);
