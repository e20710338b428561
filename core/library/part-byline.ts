import { saysUpdate } from '../extract/says-update.ts';

const OPENING = /^(?:(?:written|posted|submitted|reported|published) )?by:? /i;
/** "12 November 2026", "Sunday, May 3rd, 2026", "2026-05-03", "3.5.2026". */
const DAY =
  /(?:\p{L}+day,? )?(?:\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,}\.?),? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d/u;
const BEFORE = /^[\s,;:|·•–—-]+/;
/** What leads to a day: "Ann Lee, published on 3 May". */
const BEHIND = /(?:[\s,;:|·•–—-]|\b(?:published|posted|submitted|updated|on)\b)+$/i;

interface Line {
  byline: string | null;
  published: string | null;
}

/**
 * Name and day of an article without "By", each by itself where the page has both in one line ("By Jo Anders, 12 November 2026"):
 * the library lists them under those words.
 */
export function partByline(byline: string | null, published: string | null): Line {
  const day = byline !== null && byline === published ? DAY.exec(byline) : null;
  if (byline === null || day === null) return { byline: byline?.replace(OPENING, '') ?? null, published };
  const around = [byline.slice(0, day.index), byline.slice(day.index + day[0].length)];
  const [name] = around.map(cleared).filter((part) => part !== '');
  return { byline: name ?? null, published: saysUpdate(byline) ? published : day[0] };
}

const cleared = (part: string) => part.replace(BEFORE, '').replace(OPENING, '').replace(BEHIND, '');
