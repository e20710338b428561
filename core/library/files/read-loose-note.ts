import { safeParse } from 'valibot';
import { webAddress } from '../addresses/web-address.ts';
import { cutLine, MAX_LINE } from '../cut-line.ts';
import { shortId } from '../short-id.ts';
import { readNoteIri, tagIri } from './annotation-terms.ts';
import type { LooseNote, Quote } from './loose-note.ts';
import { ownField } from './own-field.ts';
import { textOf } from './text-of.ts';

// As for notes of our own, note-schema.ts.
const MAX_COMMENT = 5_000;
const MAX_PASSAGE = 50_000;
const MAX_PASSAGES = 50;
const MAX_CONTEXT = 200;

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
  if (question.length > MAX_LINE || (source ?? '').length > MAX_LINE) return refuse('A line of it is too long.');
  const title = gathered.title && cutLine(gathered.title);
  return { ok: true, note: { ...gathered, id: shortId(id), own, url: address?.output ?? null, title } };
}

/**
 * The quotes among an annotation's selectors: every TextQuoteSelector, with the start of the first
 * TextPositionSelector beside it. Some count code points there and some UTF-16 units, in texts of their own
 * making; as a hint either will do.
 */
export function readQuotes(selectors: unknown): Quote[] {
  const list = Array.isArray(selectors) ? selectors : [selectors];
  const start = list
    .filter((one) => ownField(one, 'type') === 'TextPositionSelector')
    .map((one) => ownField(one, 'start'))
    .find((place): place is number => Number.isSafeInteger(place));
  for (const one of list) {
    const exact = ownField(one, 'exact');
    if (ownField(one, 'type') !== 'TextQuoteSelector' || typeof exact !== 'string' || exact.trim() === '') continue;
    const prefix = textOf(ownField(one, 'prefix')).slice(-MAX_CONTEXT);
    const suffix = textOf(ownField(one, 'suffix')).slice(0, MAX_CONTEXT);
    // Several selectors of one target select the same words in different ways: the first that quotes is enough.
    return [{ exact, prefix, suffix, start: start ?? null }];
  }
  return [];
}
