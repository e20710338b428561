import type { Described } from '../blocks/described.ts';

const LABEL =
  /^(?:references?|(?:article )?sources|works cited|bibliography|quellen|literatur(?:verzeichnis)?|einzelnachweise|références|bibliographie|referencias|bibliografía|fuentes|referências|fontes|fonti|bibliografia|bronnen|källor|kilder|źródła|zdroje)\s?:?$/;
/** A year, or the number of a paper: every one of what a text was made from has one, or is a link. */
const PAPER = /\b(?:1[89]|20)\d\d\b|\bdoi\b/i;
/** "Lee A, …", "Lee, Ann. …", "[1] …", a title in marks: an entry in a paragraph of its own opens so, or with a link. */
const OPENS = /^(?:[[(]?\d{1,3}[\]).]|["“„«]|\p{Lu}[\p{L}’'-]+,? \p{Lu}[\p{L}’'-]*[.,;:])/u;
/** Longer lists are a text. */
const MAX_ENTRIES = 80;

/**
 * Where at the end of these paragraphs a heading says that what a text was made from stands below, and nothing else does.
 * Its index; infinity for none. Linear.
 */
export function findReferences(paragraphs: readonly Described[]): number {
  let first = paragraphs.length;
  while (first > 0 && paragraphs.length - first < MAX_ENTRIES && isEntry(paragraphs[first - 1] as Described)) first--;
  const label = paragraphs[first - 1];
  return first < paragraphs.length && label !== undefined && LABEL.test(label.lower)
    ? first - 1
    : Number.POSITIVE_INFINITY;
}

function isEntry({ isHeading, isItem, block: { text, links, start } }: Described): boolean {
  return (
    !isHeading && (links.length > 0 || PAPER.test(text)) && (isItem || links[0]?.start === start || OPENS.test(text))
  );
}
