import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import './style.css';
import '../entrypoints/welcome/style.css';
import { findAxeFaults } from '../test/dom/find-axe-faults.ts';
import { Welcome, type WelcomeAnswer } from './Welcome.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(answer: WelcomeAnswer = 'none') {
  const handlers = { onEverywhere: vi.fn(), onSiteBySite: vi.fn() };
  const hints = [{ what: 'Next mark', keys: 'Alt+Shift+N' }];
  render(<Welcome answer={answer} hints={hints} {...handlers} />, root);
  return handlers;
}

it.each([
  ['On every site', 'onEverywhere'],
  ['Only where I switch it on', 'onSiteBySite'],
] as const)('“%s” is one of two answers', async (name, handler) => {
  const handlers = show();
  expect(screen.getByRole('button').elements()).toHaveLength(2);
  await screen.getByRole('button', { name }).click();
  expect(handlers[handler]).toHaveBeenCalledOnce();
});

it.each<[WelcomeAnswer, string, number]>([
  ['everywhere', 'Says Who is on, on every site.', 1],
  ['site-by-site', 'stays off until you switch it on: on a page you read', 1],
  ['refused', 'The browser did not give access', 0],
])('the answer %s is confirmed aloud', (answer, words, pressed) => {
  show();
  const live = root.querySelector('[aria-live="polite"]');
  expect(live?.textContent).toBe('');
  show(answer);
  expect(live?.textContent).toContain(words);
  expect(root.querySelectorAll('[aria-pressed="true"]')).toHaveLength(pressed);
});

it('shows the three marks in three shapes', () => {
  show();
  const shapes = [...root.querySelectorAll('.sample')].map((sample) => getComputedStyle(sample).textDecorationStyle);
  expect(shapes).toEqual(['solid', 'wavy', 'dashed']);
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', (scheme) => {
  it.each<WelcomeAnswer>(['none', 'everywhere', 'refused'])('answer %s', async (answer) => {
    show(answer);
    expect(await findAxeFaults(root, scheme)).toEqual([]);
  });
});

it('each key stands in the line of what it does', async () => {
  await screen.viewport(900, 800);
  const hints = [
    { what: 'Go to the next mark', keys: 'Alt+Shift+J' },
    { what: 'Show lines put aside, or hide them', keys: 'Alt+Shift+I' },
  ];
  render(<Welcome answer="none" hints={hints} onEverywhere={vi.fn()} onSiteBySite={vi.fn()} />, root);
  const topsOf = (selector: string) =>
    [...root.querySelectorAll(selector)].map((element) => Math.round(element.getBoundingClientRect().top));
  expect(topsOf('.keys dt')).toEqual(topsOf('.keys dd'));
});
