import * as v from 'valibot';
import { MAX_VERSIONS } from '../max-versions.ts';
import { shortText } from '../short-text.ts';

const MAX_LINE = 500;

/** A moment as the store writes it: such sort as text. */
export const moment = v.pipe(
  shortText(MAX_LINE),
  v.isoTimestamp('must be a moment like "2026-11-24T03:00:00.000Z"'),
  v.endsWith('Z', 'must be a moment in UTC, with "Z" at its end'),
);

const fileName = v.nullish(shortText(MAX_LINE), '');

/** What a library file holds of an article beside the article, its versions not looked at yet. */
export const historySchema = v.object({
  addedAt: v.nullish(moment, null),
  fileName,
  versions: v.nullish(
    v.pipe(v.array(v.unknown(), 'must be a list'), v.maxLength(MAX_VERSIONS, `has more than ${MAX_VERSIONS} entries`)),
    [],
  ),
});

/** The same of one version. */
export const versionSchema = v.object(
  { addedAt: v.nullish(moment, null), fileName, replacedAt: moment },
  'must be an object',
);
