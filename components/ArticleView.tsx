import { useLayoutEffect, useRef } from 'preact/hooks';
import { MAX_VERSIONS } from '../core/library/max-versions.ts';
import { Brand } from './Brand.tsx';
import { isFocusLost } from './is-focus-lost.ts';
import { MarkedText } from './MarkedText.tsx';
import { NewsLine } from './NewsLine.tsx';
import type { NoteWords } from './NoteForm.tsx';
import { type ListedNote, NoteList } from './NoteList.tsx';
import { Notice } from './Notice.tsx';
import { nameTitle } from './name-title.ts';
import type { TextMark } from './split-pieces.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** One stored article, as its page shows it. */
export interface ShownStoredArticle {
  title: string;
  text: string;
  /** BCP 47, or null. */
  language: string | null;
  marks: readonly TextMark[];
  notes: readonly ListedNote[];
  /** Where it is from and when it was stored: name and what is known, in order. */
  facts: readonly { name: string; value: string; link: string | null }[];
  /** Former texts, newest first: when each was stored, in words, and its address beside the text of now. */
  versions: readonly { text: string; href: string }[];
  /** False for what came with the extension. */
  isOwn: boolean;
}

interface ArticleViewProps {
  /** Null until read; undefined where there is none, or `problems` say why it cannot be read. */
  article: ShownStoredArticle | null | undefined;
  news: { text: string; onUndo: (() => void) | null } | null;
  problems: readonly string[];
  isSaving: boolean;
  /** As the list of notes has it. */
  drafts: ReadonlyMap<string, NoteWords>;
  onWriteNote: (key: string, words: NoteWords | null) => void;
  /** False where its form is to stay. */
  onEditNote: (key: string, words: NoteWords) => Promise<boolean>;
  onDeleteNote: (key: string) => void;
  onDelete: () => void;
}

const KEPT = `No more than ${MAX_VERSIONS} are kept: the first, those with notes of your own, and the newest.`;

/** A stored article with its notes and its former texts. */
export function ArticleView({ article, news, problems, ...rest }: ArticleViewProps) {
  const box = useRef<HTMLElement>(null);
  useKeptFocus(box, () => {
    const find = (selector: string) => box.current?.querySelector<HTMLElement>(selector);
    return find('.news button') ?? find('.news p');
  });
  return (
    <main class="article-view" ref={box}>
      <header>
        <Brand />
        <a href="#library">Back to the library</a>
      </header>
      <Notice problems={problems} />
      <NewsLine news={news} />
      {article === null && <p>One moment…</p>}
      {article === undefined && (
        <h1>{problems.length > 0 ? 'This article cannot be shown' : 'This article is not in the library'}</h1>
      )}
      {article && <Shown article={article} {...rest} />}
    </main>
  );
}

type ShownProps = Omit<ArticleViewProps, 'article' | 'news' | 'problems'> & { article: ShownStoredArticle };

function Shown({ article, isSaving, drafts, onWriteNote, onEditNote, onDeleteNote, onDelete }: ShownProps) {
  const { title, text, language, marks, notes, facts, versions, isOwn } = article;
  const count = notes.filter(({ isGone }) => !isGone).length;
  const head = useRef<HTMLHeadingElement>(null);
  // What was clicked to come here is gone with the list.
  useLayoutEffect(() => {
    if (isFocusLost()) head.current?.focus();
  }, []);
  return (
    <>
      <h1 tabIndex={-1} ref={head} dir="auto" lang={title.trim() ? (language ?? undefined) : undefined}>
        {nameTitle(title)}
      </h1>
      <dl class="facts">
        {facts.map(({ name, value, link }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">
              {link === null ? (
                value
              ) : (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {value}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {isOwn && (
        <div class="actions">
          <button type="button" onClick={onDelete}>
            Delete this article
          </button>
        </div>
      )}
      <div class="two">
        <section aria-label="Text" class="text">
          <h2>Text</h2>
          <MarkedText text={text} language={language} marks={marks} />
        </section>
        <section aria-label="Notes">
          <h2>{count === 1 ? '1 note' : `${count} notes`}</h2>
          <NoteList
            notes={notes}
            language={language}
            isSaving={isSaving}
            drafts={drafts}
            onWrite={onWriteNote}
            onEdit={isOwn ? onEditNote : null}
            onDelete={isOwn ? onDeleteNote : null}
          />
        </section>
      </div>
      {versions.length > 0 && (
        <section aria-label="Former texts">
          <h2>Former texts</h2>
          {versions.length >= MAX_VERSIONS && <p class="soft">{KEPT}</p>}
          <ul class="list">
            {versions.map((version) => (
              <li key={version.href}>
                <span>{version.text}</span>
                <a href={version.href}>What changed since</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
