import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import './style.css';
import '../entrypoints/options/style.css';
import '../entrypoints/options/article.css';
import { ArticleView, type ShownStoredArticle } from './ArticleView.tsx';

let root: HTMLElement;
beforeEach(async () => {
  await screen.viewport(1000, 800);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** An article of so many lines, with a note on each. */
function articleOf(count: number): ShownStoredArticle {
  const line = 'The mayor said that it would rain.\n';
  const notes = Array.from({ length: count }, (_, i) => ({
    note: {
      id: `own-${i}`,
      kind: 'attributed' as const,
      origin: 'stored' as const,
      content: [{ start: i * line.length, end: i * line.length + 9 }],
      source: { spans: [], text: 'the mayor', resolved: null, grade: 'named' as const, link: null },
      cue: [],
      act: null,
      form: null,
      via: null,
      why: 'It says so.',
      question: '',
      confidence: 1,
      isApproximate: false,
    },
    key: `own-${i}`,
    passages: ['The mayor'],
    words: { kind: 'attributed' as const, source: 'the mayor', text: '' },
    origin: 'Your note',
    isGone: false,
  }));
  const marks = notes.map(({ note: { content, kind } }) => ({
    ...(content[0] as { start: number; end: number }),
    kind,
  }));
  return {
    title: 'Rain',
    text: line.repeat(count),
    language: 'en',
    marks,
    notes,
    facts: [],
    versions: [],
    isOwn: true,
  };
}

function show(article: ShownStoredArticle) {
  const actions = {
    onWriteNote: vi.fn(),
    onEditNote: vi.fn(async () => true),
    onDeleteNote: vi.fn(),
    onDelete: vi.fn(),
  };
  const view = (
    <ArticleView article={article} news={null} problems={[]} isSaving={false} drafts={new Map()} {...actions} />
  );
  render(view, root);
}

const notes = () => [...root.querySelectorAll('.note-list > li')];
const lines = () => [...root.querySelectorAll('.text p')];

it('of an article with 5,000 notes the first ones show at once, and all of them a moment later', async () => {
  show(articleOf(5_000));
  expect(root.querySelector('h2 + .note-list')?.parentElement?.textContent).toMatch(/^5000 notes/);
  expect([notes().length, lines().length]).toEqual([100, 100]);
  await vi.waitFor(() => expect([notes().length, lines().length]).toEqual([5_000, 5_000]), 20_000);
});

it('notes and lines far below are laid out once they come near, those that show at once', async () => {
  show(articleOf(60));
  await vi.waitFor(() => {
    for (const [first, last] of [notes(), lines()].map((all) => [all[0], all.at(-1)])) {
      expect(first?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
      expect(last?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    }
  });
  notes().at(-1)?.scrollIntoView();
  await vi.waitFor(() => {
    const button = notes().at(-1)?.querySelector('button');
    expect(button?.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  });
});

it('an article of a few lines is all there with the first drawing', () => {
  show(articleOf(3));
  expect([notes().length, lines().length]).toEqual([3, 3]);
});
