/** How much running text a page shows, and how it is spread. Letters are UTF-16 units of text. */
export interface Prose {
  /** Outside links; counted no further than `ENOUGH_LETTERS` where one piece holds it. */
  letters: number;
  /** Paragraphs and loose texts as long as one. */
  paragraphs: number;
  /** Letters of paragraphs the reader could be writing. */
  editableLetters: number;
  /** Letters in each `<article>` element that has some. */
  pieces: number[];
  /** Boxes in a row with a title or buttons of their own; their letters are in none of the above. 0 where they are few. */
  cards: number;
  /** Headings that are links. */
  linkedHeadings: number;
  hasPassword: boolean;
  isFeedSaid: boolean;
}
