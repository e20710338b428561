import { useRef } from 'preact/hooks';
import type { Kind } from '../core/notes/note.ts';
import { AccessPanel } from './AccessPanel.tsx';
import { Brand } from './Brand.tsx';
import type { ShownPage } from './describe-page.ts';
import { type KeyHint, KeyHints } from './KeyHints.tsx';
import { LedgerReport } from './LedgerReport.tsx';
import { Notice } from './Notice.tsx';
import { PageLibrary, type PageLibraryProps } from './PageLibrary.tsx';
import { PageReport } from './PageReport.tsx';
import { StoredHere } from './StoredHere.tsx';
import { Switch } from './Switch.tsx';
import { SwitchGrid } from './SwitchGrid.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface PopupProps {
  /** The page's site by name; null where it has none or the browser does not tell. */
  site: string | null;
  /** Null until the page has been asked. */
  page: ShownPage | null;
  /** By which grant the page may be read. */
  access: 'none' | 'site' | 'everywhere' | 'fixed';
  /** False until the reader's choices are known. */
  isReady: boolean;
  isOn: (site: string | null, kind: Kind | null) => boolean;
  isWhole: boolean;
  hints: readonly KeyHint[];
  /** What the library has to do with the page. */
  library: Omit<PageLibraryProps, 'page'>;
  /** Faults of the popup's own actions. */
  problems: readonly string[];
  onTurn: (site: string | null, kind: Kind | null, isOn: boolean) => void;
  onWhole: (isOn: boolean) => void;
  onSite: () => void;
  onEverywhere: () => void;
  onOnce: () => void;
  onLookAnyway: () => void;
  onWithdraw: () => void;
  onOptions: () => void;
}

// States in which the notes have been counted, at least in part.
const COUNTED: ReadonlySet<string> = new Set(['analysing', 'done']);

/** All a reader sees and turns behind the toolbar icon. */
export function Popup(props: PopupProps) {
  const { site, page } = props;
  const isCounted = page !== null && COUNTED.has(page.state);
  const box = useRef<HTMLElement>(null);
  // A button that has done its work goes; what became of it stands there.
  useKeptFocus(box, () => box.current?.querySelector<HTMLElement>('.report h2'));
  return (
    <main ref={box}>
      <header>
        <Brand />
        <h1>Says Who</h1>
      </header>
      {/* Above all that comes and changes while the page is read: it must not move a button away under the pointer. */}
      <PageLibrary page={page} {...props.library} />
      <Notice problems={props.problems.filter((problem) => !isToldOfPage(problem, page))} />
      <PageReport page={page} site={site} isOn={props.isOn} onLookAnyway={props.onLookAnyway} />
      <Access {...props} />
      <StoredHere page={page} stored={props.library.stored} onOpenStored={props.library.onOpenStored} />
      {page?.ledger && <LedgerReport ledger={page.ledger} />}
      <SwitchGrid
        site={site}
        counts={isCounted ? page.counts : null}
        isReady={props.isReady}
        isReached={page?.state !== 'no-access'}
        isOn={props.isOn}
        onTurn={props.onTurn}
      />
      <div class="row">
        <span>Mark whole passages</span>
        <Switch name="Mark whole passages" isOn={props.isWhole} isReady={props.isReady} onTurn={props.onWhole} />
      </div>
      <KeyHints hints={props.hints} />
      <Foot {...props} />
    </main>
  );
}

/** True where the page's own report tells the same, and what follows from it. */
const isToldOfPage = (problem: string, page: PopupProps['page']) =>
  page?.problems.some((told) => told.startsWith(problem)) ?? false;

function Access({ page, access, ...props }: PopupProps) {
  const isAsking = page?.state === 'no-access' || (page?.isOnce === true && access === 'none');
  if (!isAsking) return null;
  return (
    <AccessPanel
      site={props.site}
      onSite={props.onSite}
      onEverywhere={props.onEverywhere}
      onOnce={page.isOnce ? null : props.onOnce}
    />
  );
}

function Foot({ site, access, onOptions, onWithdraw }: PopupProps) {
  const isOurs = access === 'everywhere' || (access === 'site' && site !== null);
  return (
    <footer>
      <button type="button" class="link" onClick={onOptions}>
        Settings and library
      </button>
      {isOurs && (
        <button type="button" class="link" onClick={onWithdraw}>
          Withdraw access to {access === 'site' ? site : 'every site'}
        </button>
      )}
    </footer>
  );
}
