import type { ShownStoredArticle } from '../../components/ArticleView.tsx';
import { describeDay } from '../../components/describe-day.ts';
import type { ArticleVersion } from '../../core/library/article-history.ts';
import { isFoundByAnalysis } from '../../core/library/automatic-id.ts';
import { writeId } from '../../core/library/id-in-address.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { wordsOfNote } from '../../core/library/words-of-note.ts';
import type { Note } from '../../core/notes/note.ts';

export interface ArticleToShow {
  article: StoredArticle;
  /** ISO 8601, or "". */
  addedAt: string;
  fileName: string;
  versions: readonly ArticleVersion[];
  isOwn: boolean;
  /** The former ids of notes that have become the reader's own, by their ids of now. */
  formerIds?: ReadonlyMap<string, string>;
}

/** A stored article as its page shows it. */
export function describeArticle({ article, formerIds, ...stored }: ArticleToShow): ShownStoredArticle {
  const { addedAt, fileName, versions, isOwn } = stored;
  const { id, title, text, language, notes } = article;
  const ids = new Set(notes.map((note) => note.id));
  const sorted = [...notes].sort((a, b) => placeOf(a) - placeOf(b));
  return {
    title,
    text,
    language,
    isOwn,
    marks: notes.flatMap(({ kind, content }) => content.map((span) => ({ ...span, kind }))),
    notes: sorted.map((note) => ({
      note,
      key: keyOf(note, ids, formerIds),
      passages: note.content.map(({ start, end }) => text.slice(start, end)),
      words: wordsOfNote(note),
      origin: describeOrigin(note, isOwn),
    })),
    facts: listFacts(article, addedAt, fileName),
    versions: versions.map((version, i) => ({
      text: `Stored on ${describeDay(version.addedAt)}, replaced on ${describeDay(version.replacedAt)}`,
      href: `/sidepanel.html?article=${writeId(id)}&version=${i}`,
    })),
  };
}

/** The id under which a form was opened on it; another note has that where analysis has found it anew. */
function keyOf({ id }: Note, ids: ReadonlySet<string>, formerIds: ArticleToShow['formerIds']): string {
  const former = formerIds?.get(id);
  return former === undefined || ids.has(former) ? id : former;
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
