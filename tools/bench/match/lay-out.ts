import type { Span } from '../../../core/text/span.ts';
import { seeded } from './seeded.ts';
import type { Telling } from './story.ts';

/** A telling as a page's text, with its links. */
export interface LaidOut {
  page: string;
  own: Span[];
  links: { stored: number; page: Span }[];
}

const ABOVE = [
  'Skip to content\nHome\nPolitics\nEconomy\nSport\nWeather\nSubscribe',
  'We use cookies to improve your experience on this site. You can change your settings at any time.\nAccept all',
  'The Daily Lantern\nToday’s paper\nLog in\nMenu',
];
const BELOW = [
  'Read also\nTen places to see this autumn\nWhy the price of bread keeps rising\nShare this article\nPrint',
  'Sign up for our newsletter and get the most important stories of the day in your inbox.\nAll rights reserved. No part of this page may be reproduced without written permission.',
  'Most read\nWhat we know about the night train\nThe best soups for cold days\nContact\nImprint\nPrivacy',
];

/** Lays a telling out between a site's own lines, chosen by the seed. */
export function layOut(telling: Telling, seed: string): LaidOut {
  const random = seeded(seed);
  const pick = (lines: readonly string[]) => lines[Math.floor(random() * lines.length)] ?? '';
  const above = `${pick(ABOVE)}\n`;
  const links: LaidOut['links'] = [];
  let body = '';
  for (const [i, paragraph] of telling.entries()) {
    if (i > 0) body += '\n';
    for (const [j, { text, carries }] of paragraph.entries()) {
      if (j > 0) body += ' ';
      const start = above.length + body.length;
      body += text;
      for (const stored of carries) links.push({ stored, page: { start, end: start + text.length } });
    }
  }
  return {
    page: `${above}${body}\n${pick(BELOW)}`,
    own: [{ start: above.length, end: above.length + body.length }],
    links,
  };
}
