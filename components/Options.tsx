import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Shown } from '../core/analyse/attribution/is-shown.ts';
import type { Kind } from '../core/notes/note.ts';
import { Brand } from './Brand.tsx';
import { GrantList } from './GrantList.tsx';
import { type KeyHint, KeyHints } from './KeyHints.tsx';
import { type LibraryActions, LibrarySection, type ShownLibrary } from './LibrarySection.tsx';
import { type InsertedLook, NoteChoices } from './NoteChoices.tsx';
import { Notice } from './Notice.tsx';
import { type SiteChoice, SiteList } from './SiteList.tsx';
import type { ListWidth } from './StoredList.tsx';
import { SwitchGrid } from './SwitchGrid.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface OptionsProps {
  /** False until the reader's choices are known. */
  isReady: boolean;
  isOn: (kind: Kind | null) => boolean;
  isWhole: boolean;
  shown: Shown;
  insertedLook: InsertedLook;
  choices: readonly SiteChoice[];
  grants: { isEverywhere: boolean; hosts: readonly string[] };
  library: ShownLibrary;
  libraryActions: LibraryActions;
  /** The window’s. */
  width: ListWidth;
  /** Empty where there is no keyboard. */
  hints: readonly KeyHint[];
  /** Faults of the page's own actions. */
  problems: readonly string[];
  onTurn: (kind: Kind | null, isOn: boolean) => void;
  onWhole: (isOn: boolean) => void;
  onShown: (shown: Shown) => void;
  onLook: (look: InsertedLook) => void;
  onForgetSite: (site: string) => void;
  onEverywhere: () => void;
  onWithdrawEverywhere: () => void;
  onWithdraw: (host: string) => void;
  onKeys: () => void;
}

/** Everything a reader can set, and what the extension keeps. */
export function Options(props: OptionsProps) {
  return (
    <main>
      <header>
        <Brand />
        <h1>Says Who: settings</h1>
      </header>
      <Notice problems={props.problems} />
      <Section title="Marks">
        <SwitchGrid
          site={null}
          counts={null}
          isReady={props.isReady}
          isReached
          isOn={(_site, kind) => props.isOn(kind)}
          onTurn={(_site, kind, isOn) => props.onTurn(kind, isOn)}
        />
        <SwitchRow
          name="Mark whole passages"
          hint="Otherwise only the words that say where it comes from."
          isOn={props.isWhole}
          isReady={props.isReady}
          onTurn={props.onWhole}
        />
        <NoteChoices
          shown={props.shown}
          look={props.insertedLook}
          isReady={props.isReady}
          onShown={props.onShown}
          onLook={props.onLook}
        />
      </Section>
      <Section title="Sites with choices of their own">
        <SiteList choices={props.choices} onForget={props.onForgetSite} />
      </Section>
      <Section title="Where Says Who may read">
        <GrantList
          {...props.grants}
          onEverywhere={props.onEverywhere}
          onWithdrawEverywhere={props.onWithdrawEverywhere}
          onWithdraw={props.onWithdraw}
        />
      </Section>
      <Section title="Library" id="library">
        <LibrarySection library={props.library} width={props.width} {...props.libraryActions} />
      </Section>
      {props.hints.length > 0 && (
        <Section title="Keys">
          <KeyHints hints={props.hints} />
          <button type="button" onClick={props.onKeys}>
            Change keys
          </button>
        </Section>
      )}
      <Section title="About">
        <About />
      </Section>
    </main>
  );
}

interface SectionProps {
  title: string;
  /** Of its heading, where the focus goes with a button that has done its work. The library, which has one, keeps it by itself. */
  id?: string;
  children: ComponentChildren;
}

function Section({ title, id, children }: SectionProps) {
  const box = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useKeptFocus(box, () => (id === undefined ? head.current : null));
  return (
    <section aria-label={title} ref={box}>
      <h2 id={id} tabIndex={-1} ref={head}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function About() {
  return (
    <div class="about">
      <p>
        Says Who shows, on the article you are reading, who says each thing: what is attributed and to whom, what is
        reported with nobody to ask, and which lines are no part of the article. It recognises pages that carry an
        article of your library.
      </p>
      <p>
        It gives no verdicts and no scores. It shows what the text itself says and a question to ask; what is true is
        yours to judge. It can overlook things and it can be wrong.
      </p>
      <p>
        Everything happens on this machine. Says Who makes no requests of its own, sends nothing anywhere and keeps no
        list of the pages you read.
      </p>
    </div>
  );
}
