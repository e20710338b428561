import type { Kind } from '../core/notes/note.ts';
import { describeLanguage } from './describe-language.ts';
import { describeMatch } from './describe-match.ts';
import { describePage, type ShownPage } from './describe-page.ts';
import { describeReason } from './describe-reason.ts';
import { Notice } from './Notice.tsx';

interface PageReportProps {
  /** Null until the page has been asked. */
  page: ShownPage | null;
  site: string | null;
  /** Of a site or everywhere (null), of a kind or all (null). */
  isOn: (site: string | null, kind: Kind | null) => boolean;
  onLookAnyway: () => void;
}

/** What state the page is in, what of the stored articles it carries, and what did not work. */
export function PageReport({ page: told, site, isOn, onLookAnyway }: PageReportProps) {
  const isAllOn = [null, site].every((reach) => isOn(reach, null));
  const isMarked = (kind: Kind) => isAllOn && [null, site].every((reach) => isOn(reach, kind));
  // What the page will say of it in a moment, unless it is read all the same.
  const isOff = told?.state === 'done' && !told.isOnce && !isAllOn;
  const page = isOff ? { ...told, state: 'off' as const, match: null } : told;
  const words = page === null ? { title: 'One moment…', text: '' } : describePage(page, isMarked);
  return (
    <section class="report" aria-label="This page">
      {site !== null && <p class="site">{site}</p>}
      <div aria-live="polite">
        <h2 tabIndex={-1}>{words.title}</h2>
        {words.text !== '' && <p>{words.text}</p>}
        {page?.match && <p class="match">{describeMatch(page.match)}</p>}
        {page?.unknownLanguage && <p>{describeLanguage(page.unknownLanguage)}</p>}
        {page?.isOnce && <p>Read just this once: the access ends with this page.</p>}
      </div>
      {page?.state === 'not-article' && (
        <button type="button" onClick={onLookAnyway}>
          Look here anyway
        </button>
      )}
      <Notice problems={page?.problems.map(describeReason) ?? []} />
    </section>
  );
}
