import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp, page as screen } from 'vitest/browser';
import './style.css';
import './note-form.css';
import '../entrypoints/options/style.css';
import '../entrypoints/options/article.css';
import { makeOwnNote } from '../core/library/notes/make-own-note.ts';
import { ArticleView, type ShownStoredArticle } from './ArticleView.tsx';

const WORDS = { kind: 'unsourced' as const, source: '', text: 'By whom?' };
const NOTE = {
  note: makeOwnNote('own-1', WORDS, [{ start: 0, end: 9 }]),
  key: 'own-1',
  passages: ['The mayor'],
  words: WORDS,
  origin: 'Your note',
  isGone: false,
};
const ARTICLE: ShownStoredArticle = {
  title: 'Rain',
  text: 'The mayor said that it would rain.',
  language: 'en',
  marks: [{ start: 0, end: 9, kind: 'unsourced' }],
  notes: [NOTE, { ...NOTE, key: 'own-2' }],
  facts: [{ name: 'Stored', value: '28 November 2026', link: null }],
  versions: [],
  isOwn: true,
};

let root: HTMLElement;
beforeEach(async () => {
  await screen.viewport(1000, 800);
  root = document.body.appendChild(document.createElement('div'));
  render(
    <ArticleView
      article={ARTICLE}
      news={null}
      problems={[]}
      isSaving={false}
      drafts={new Map()}
      onWriteNote={() => undefined}
      onEditNote={async () => true}
      onDeleteNote={() => undefined}
      onDelete={() => undefined}
    />,
    root,
  );
});
afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  render(null, root);
  root.remove();
});

const boxOf = (selector: string) => (root.querySelector(selector) as HTMLElement).getBoundingClientRect();
const countShown = (selector: string) =>
  [...root.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0).length;

it.each([
  ['screen', 'beside', 5, 1, 'solid'],
  ['print', 'below', 0, 0, 'none'],
])('in “%s” an article’s notes stand %s its text, with %i buttons', async (media, place, buttons, links, outline) => {
  await cdp().send('Emulation.setEmulatedMedia', { media });
  const [text, notes] = [boxOf('.two > .text'), boxOf('.two > :last-child')];
  expect(notes.left >= text.right ? 'beside' : 'below').toBe(place);
  expect(notes.width > 0.9 * boxOf('.two').width).toBe(place === 'below');
  expect(countShown('button')).toBe(buttons);
  expect(countShown('a[href="#library"]')).toBe(links);
  expect(countShown('.note-list article, .facts dd, h1')).toBe(4);
  // The headline has the focus where the article was opened by key.
  const headline = root.querySelector('h1') as HTMLElement;
  headline.focus({ focusVisible: true } as FocusOptions);
  expect(getComputedStyle(headline).outlineStyle).toBe(outline);
});
