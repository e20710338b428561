import * as v from 'valibot';
import { webAddress } from './addresses/web-address.ts';
import { MAX_LINE } from './cut-line.ts';
import { MAX_ID } from './short-id.ts';
import { shortText, someText } from './short-text.ts';

const MAX_LANGUAGE = 35; // BCP 47 asks readers of tags for at least 35 characters (RFC 5646, 4.4.1).
const MAX_REMARK = 2_000;
/** Notes an article may have. */
export const MAX_NOTES = 5_000;
// A page above this is not read either; the longest news features have about 150,000 characters.
const MAX_TEXT = 2_000_000;

export const idField = someText(MAX_ID);
const titleField = shortText(MAX_LINE);
export const textField = someText(MAX_TEXT);

const line = v.nullish(shortText(MAX_LINE), null);

/** An article as a library file holds it, its notes not looked at yet. Keys it does not name are dropped. */
export const articleSchema = v.object(
  {
    id: idField,
    title: titleField,
    language: v.nullish(shortText(MAX_LANGUAGE), null),
    text: textField,
    origin: v.nullish(
      v.object(
        {
          url: v.nullish(webAddress, null),
          site: line,
          byline: line,
          published: line,
          remark: v.nullish(shortText(MAX_REMARK), null),
        },
        'must be an object',
      ),
      {},
    ),
    notes: v.nullish(
      v.pipe(
        v.array(v.unknown(), 'must be a list'),
        v.maxLength(MAX_NOTES, () => `has more than ${MAX_NOTES.toLocaleString('en')} entries`),
      ),
      [],
    ),
  },
  'must be an object',
);
