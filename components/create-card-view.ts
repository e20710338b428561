import type { CardWords, ToldNote } from '../core/notes/told-note.ts';

interface CardContent {
  /** The notes on one passage; not empty. */
  notes: readonly ToldNote[];
  index: number;
  onShow: (index: number) => void;
  /** Null where the page has no other mark. */
  onNext: (() => void) | null;
  onClose: () => void;
}

// A page may hide `document.createElement` behind `<img name="createElement">`.
const { createElement } = Document.prototype;

/**
 * A function that draws what a reader is told of one mark, evidence and a question, never a verdict; null takes it out. Where a
 * card is drawn already only what differs is changed: the focus and a selection stay, and a screen reader hears what is new.
 * By hand: Preact weighs a seventh of all that is brought to a page, and asks the page's document by names that a page can hide.
 */
export function createCardView(): (root: HTMLElement, content: CardContent | null) => void {
  let drawn: ((content: CardContent) => void) | null = null;
  return (root, content) => {
    if (content === null) {
      root.replaceChildren();
      drawn = null;
    } else {
      drawn ??= drawIn(root);
      drawn(content);
    }
  };
}

/** Draws an empty card; the function that is given back fills it. */
function drawIn(root: HTMLElement): (content: CardContent) => void {
  let shown: CardContent;
  const turn = (by: number) => shown.onShow((shown.index + by + shown.notes.length) % shown.notes.length);
  const kind = new Text();
  const heading = make('h2', '', hiddenFromSpeech('shape', ''), kind);
  heading.tabIndex = -1;
  const close = button('close', 'Close', '×', () => shown.onClose());
  const rows = make('dl', '');
  const question = new Text();
  const asked = make('p', 'question', make('span', 'label', 'To ask'), ' ', question);
  const origin = new Text();
  const place = new Text();
  const told = make('span', '', place);
  told.ariaLive = 'polite';
  const previous = button('', 'Previous note on this passage', '‹', () => turn(-1));
  const next = button('', 'Next note on this passage', '›', () => turn(1));
  const pager = make('span', 'pager', previous, told, next);
  const onwards = button('next', 'Next mark', 'Next mark', () => shown.onNext?.());
  const footer = make('footer', '', make('span', '', origin), pager, onwards);
  const note = make('article', 'note', make('header', '', heading, close), rows, asked, footer);
  root.append(note);
  return (content) => {
    shown = content;
    const { notes, index } = content;
    const of = notes[index] as ToldNote;
    note.dataset.kind = of.kind;
    const { card } = of;
    put(kind, card.heading);
    const newRows = make('dl', '', ...card.rows.map(row));
    if (!rows.isEqualNode(newRows)) {
      rows.replaceChildren(...newRows.childNodes);
      note.scrollTop = 0;
    }
    put(question, of.question);
    asked.hidden = of.question === '';
    put(origin, card.origin);
    put(place, `${index + 1} of ${notes.length} here`);
    pager.hidden = notes.length === 1;
    onwards.hidden = content.onNext === null;
  };
}

function row({ name, lines }: CardWords['rows'][number]): HTMLElement {
  const described = lines.map((line) => make('dd', '', line));
  for (const line of described) line.dir = 'auto';
  return make('div', 'row', make('dt', '', name), ...described);
}

function button(className: string, label: string, sign: string, onClick: () => void): HTMLButtonElement {
  const made = make('button', className, hiddenFromSpeech('', sign));
  made.type = 'button';
  made.ariaLabel = label;
  made.addEventListener('click', onClick);
  return made;
}

function hiddenFromSpeech(className: string, sign: string): HTMLElement {
  const made = make('span', className, sign);
  made.ariaHidden = 'true';
  return made;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = createElement.call(document, name) as HTMLElementTagNameMap[Name];
  element.className = className;
  element.append(...content);
  return element;
}

/** Words that are put anew, though the same, lose the reader's selection. */
function put(text: Text, words: string): void {
  if (text.data !== words) text.data = words;
}
