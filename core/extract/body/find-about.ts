import type { Described } from '../blocks/described.ts';

/** What stands before a name in such a heading: "About the Skarn Harbour Trust". */
const LABEL = /^(?:about|über|à propos d[eu]|acerca de|sobre|over) (?:(?:the|den|die|das|la|le|el|het|de|o|a) )?/i;
const ARTICLE = /^(?:the|der|die|das|la|le|el|het|de|o|a) /i;
/** A word of a name, and those that may stand between such words. */
const NAME_WORD = /^[A-ZÀ-Þ0-9]/;
const JOINING_WORD = /^(?:and|of|for|in|the|und|für|et|pour|y|e|van|voor|d[aeou]s?|de[lr]|&)$/;
/** "About the Pier" may be a chapter of the text. */
const MIN_NAME_WORDS = 2;
const MAX_HEADING_LENGTH = 80;
/** What a firm says of itself, its outlook, whom to ask, its source. */
const MAX_PARAGRAPHS = 12;
/** Headings over what else stands at a press release's end. */
const OTHER_PARTS =
  /^(?:forward[- ]looking|safe harbou?r|(?:media |press |investor )?contacts?\b|notes? (?:to|for) editors)/i;

/**
 * Where at the end of these paragraphs a press release tells of who sent it: "About Skarn Trust", and below, or in the
 * same paragraph, "Skarn Trust is …". The first such paragraph's index; infinity for none, or where another chapter is
 * behind it.
 */
export function findAbout(paragraphs: readonly Described[]): number {
  const textOf = (i: number) => paragraphs[i]?.block.text ?? '';
  for (let i = Math.max(paragraphs.length - MAX_PARAGRAPHS, 0); i < paragraphs.length; i++) {
    const [heading = '', inside] = textOf(i).split('\n', 2);
    const name = nameIn(heading);
    if (name === null || !(inside ?? textOf(i + 1)).replace(ARTICLE, '').startsWith(name)) continue;
    return paragraphs.slice(i + 1).some(isChapter) ? Number.POSITIVE_INFINITY : i;
  }
  return Number.POSITIVE_INFINITY;
}

function isChapter({ isHeading, block: { text } }: Described): boolean {
  return isHeading && !LABEL.test(text) && !OTHER_PARTS.test(text);
}

function nameIn(heading: string): string | null {
  if (heading.length > MAX_HEADING_LENGTH || !LABEL.test(heading)) return null;
  const name = heading.replace(LABEL, '').replace(/:$/, '');
  const words = name.split(' ');
  const isName = words.every((word) => NAME_WORD.test(word) || JOINING_WORD.test(word));
  return isName && words.filter((word) => NAME_WORD.test(word)).length >= MIN_NAME_WORDS ? name : null;
}
