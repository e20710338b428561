import { framedDocument } from '../framed-document.ts';
import type { Count } from './count.ts';
import { countParagraphs } from './count-paragraphs.ts';
import { getElementsByTagName } from './document-members.ts';
import { isSeen } from './is-seen.ts';

const MAX_FRAMES = 8;

/** Adds articles in frames of the page's own site: some sites show theirs in a reader set apart. */
export function countInFrames(count: Count): void {
  const inBody = getElementsByTagName.call(count.document, 'iframe');
  // Old pages divide the window among others, and have no body.
  const frames = inBody.length > 0 ? inBody : getElementsByTagName.call(count.document, 'frame');
  const length = Math.min(frames.length, MAX_FRAMES);
  for (let i = 0; i < length; i++) {
    const frame = frames[i] as HTMLElement;
    const inner = framedDocument(frame, frames !== inBody);
    if (inner === null || !isSeen(frame)) continue;
    countParagraphs(count, inner);
  }
}
