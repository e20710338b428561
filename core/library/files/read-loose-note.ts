import { safeParse } from 'valibot';
import { webAddress } from '../addresses/web-address.ts';
import { cutLine, MAX_LINE } from '../cut-line.ts';
import { MAX_PASSAGE, MAX_SOURCE } from '../note-schema.ts';
import { shortId } from '../short-id.ts';
import { readNoteIri, tagIri } from './annotation-terms.ts';
import type { LooseNote } from './loose-note.ts';

// As for notes of our own, note-schema.ts.
const MAX_COMMENT = 5_000;
const MAX_PASSAGES = 50;

/** A loose note, or in words why there is none. */
export type LooseReading = { ok: true; note: LooseNote } | { ok: false; message: string };

/** Checks what a reader of some form has gathered: lengths, the address, that there are words to find. */
export function readLooseNote(gathered: LooseNote): LooseReading {
  const refuse = (message: string): LooseReading => ({ ok: false, message });
  const { id, url, passages, comment, question, source } = gathered;
  if (id === '') return refuse('Its id is missing.');
  // An IRI may be longer than an id of ours: those of an export hold the article's address.
  const own = readNoteIri(id);
  // Exported from an article without an address it names that in place of one.
  const isNameless = own !== null && url === tagIri('article', own.article);
  const address = url === null || isNameless ? null : safeParse(webAddress, url);
  if (address?.success === false) {
    return refuse('It is on an address that does not begin with http:// or https://.');
  }
  if (passages.length === 0) return refuse('It quotes no words of a page.');
  if (passages.length > MAX_PASSAGES) return refuse(`It has more than ${MAX_PASSAGES} passages.`);
  if (passages.some(({ exact }) => exact.length > MAX_PASSAGE)) return refuse('It quotes more than 50,000 characters.');
  if (comment.length > MAX_COMMENT) return refuse('It is longer than 5,000 characters.');
  if (question.length > MAX_LINE || (source ?? '').length > MAX_SOURCE) return refuse('A line of it is too long.');
  const title = gathered.title && cutLine(gathered.title);
  return { ok: true, note: { ...gathered, id: shortId(id), own, url: address?.output ?? null, title } };
}
