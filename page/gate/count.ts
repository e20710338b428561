import { DENSE_LANGUAGE, DENSITY } from './counted-text.ts';
import { querySelector } from './document-members.ts';
import type { CardSigns } from './find-card.ts';

/** One count: what is looked at and how, and what it came to. */
export interface Count {
  document: Document;
  /** Letters one character counts for. */
  density: number;
  /** What tells cards, which are kept apart; null where they count as all else. */
  signs: CardSigns | null;
  /** Letters of running text outside cards. */
  letters: number;
  /** Paragraphs and loose texts as long as one. */
  paragraphs: number;
  /** Letters of text the reader could be writing. */
  editableLetters: number;
  /** The card around each element that was asked for it. */
  known: Map<Element | null, Element | null>;
  /** Letters in each card. */
  cards: Map<Element, number>;
  /** Letters in each `<article>` element. */
  pieces: Map<Element, number>;
}

/** With so much running text in few pieces nothing more needs to be counted. */
export const ENOUGH_LETTERS = 2500;
/** Most elements of a page that is searched. */
export const MAX_NODES = 6000;
/** Most elements and texts one walk goes through: the longest menus stand over a text. */
export const MAX_WALKED = 18_000;

/** A count with nothing in it yet. */
export function beginCount(document: Document, signs: CardSigns | null): Count {
  return {
    document,
    density: querySelector.call(document, DENSE_LANGUAGE) === null ? 1 : DENSITY,
    signs,
    letters: 0,
    paragraphs: 0,
    editableLetters: 0,
    known: new Map(),
    cards: new Map(),
    pieces: new Map(),
  };
}
