import type { ShownPage } from '../../components/describe-page.ts';

/** A page that was read, with 32 notes; nothing is stored of it. */
export const SHOWN_PAGE: ShownPage = {
  state: 'done',
  reason: '',
  counts: { attributed: 19, unsourced: 9, inserted: 4 },
  ledger: null,
  unknownLanguage: null,
  match: null,
  problems: [],
  isOnce: false,
};
