import type { ShownStoredArticle } from '../../components/ArticleView.tsx';
import { describeDay } from '../../components/describe-day.ts';
import { describeHour } from '../../components/describe-hour.ts';
import { writeId } from '../../core/library/addresses/id-in-address.ts';
import type { ArticleVersion } from '../../core/library/article-history.ts';
import { isFoundByAnalysis } from '../../core/library/notes/automatic-id.ts';
import { wordsOfNote } from '../../core/library/notes/words-of-note.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { Note } from '../../core/notes/note.ts';
import { type FormerNote, findStill, wordsOf } from './former-note.ts';

export interface ArticleToShow {
  article: StoredArticle;
  /** ISO 8601, or "". */
  addedAt: string;
  fileName: string;
  versions: readonly ArticleVersion[];
  isOwn: boolean;
  /** The former ids of notes that have become the reader's own, by their ids of now. */
  formerIds?: ReadonlyMap<string, string>;
  /** The notes that are being written on, by their keys: one that is gone is listed all the same. */
  written?: ReadonlyMap<string, FormerNote>;
}

/** A stored article as its page shows it. */
export function describeArticle({ article, formerIds, written, ...stored }: ArticleToShow): ShownStoredArticle {
  const { addedAt, fileName, versions, isOwn } = stored;
  const { id, title, text, language, notes } = article;
  const isHere = (key: string, former: FormerNote) =>
    findStill(former, article) !== null || notes.some((note) => formerIds?.get(note.id) === key);
  const gone = [...(written ?? [])].filter(([key, former]) => !isHere(key, former));
  const taken = new Set([...notes.map((note) => note.id), ...gone.map(([key]) => key)]);
  const list = (note: Note, key: string, on: string, isGone: boolean) => ({
    note,
    key,
    passages: wordsOf(note, on),
    words: wordsOfNote(note),
    origin: describeOrigin(note, isOwn),
    isGone,
  });
  const keyOf = ({ id: own }: Note) => {
    const former = formerIds?.get(own);
    // Where analysis has found another note of the former number, that has its key.
    if (former !== undefined) return taken.has(former) ? own : former;
    return gone.some(([key]) => key === own) ? `${own}~` : own;
  };
  const listed = [
    ...notes.map((note) => list(note, keyOf(note), text, false)),
    ...gone.map(([key, former]) => list(former.note, key, former.text, true)),
  ];
  return {
    title,
    text,
    language,
    isOwn,
    marks: notes.flatMap(({ kind, content }) => content.map((span) => ({ ...span, kind }))),
    notes: listed.sort((a, b) => placeOf(a.note) - placeOf(b.note)),
    facts: listFacts(article, addedAt, fileName),
    versions: versions.map((version, i) => ({
      text: describeTimes(version),
      href: `/sidepanel.html?article=${writeId(id)}&version=${i}`,
    })),
  };
}

/** With the hour: a story in progress is stored several times a day. */
function describeTimes({ addedAt, replacedAt }: ArticleVersion): string {
  const replaced = describeHour(replacedAt);
  return addedAt === '' ? `Replaced on ${replaced}` : `Stored on ${describeHour(addedAt)}, replaced on ${replaced}`;
}

const placeOf = ({ content }: Note) => content[0]?.start ?? 0;

function describeOrigin(note: Note, isOwn: boolean): string {
  if (!isOwn) return 'Came with Says Who';
  if (note.id.startsWith('own-')) return 'Your note';
  return isFoundByAnalysis(note) ? 'Found by analysis when the article was stored' : 'Stored with the article';
}

function listFacts({ origin }: StoredArticle, addedAt: string, fileName: string): ShownStoredArticle['facts'] {
  const facts = [
    { name: 'Site', value: origin.site, link: null },
    { name: 'By', value: origin.byline, link: null },
    { name: 'Published', value: origin.published && describeDay(origin.published), link: null },
    { name: 'Address', value: origin.url, link: origin.url },
    { name: 'Stored', value: addedAt === '' ? null : describeDay(addedAt), link: null },
    { name: 'From the file', value: fileName === '' ? null : fileName, link: null },
    { name: 'Remark', value: origin.remark, link: null },
  ];
  return facts.flatMap(({ name, value, link }) => (value === null ? [] : { name, value, link }));
}
