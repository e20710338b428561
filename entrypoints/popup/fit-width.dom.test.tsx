import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import '../../components/style.css';
import './style.css';
import { AccessPanel } from '../../components/AccessPanel.tsx';
import { SwitchGrid } from '../../components/SwitchGrid.tsx';
import { fitWidth } from './fit-width.ts';

const nothing = () => undefined;
let ending: AbortController;
let root: HTMLElement;

beforeEach(() => {
  ending = new AbortController();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  ending.abort();
  render(null, root);
  root.remove();
  document.body.removeAttribute('style');
});

async function openAt(width: number, height: number): Promise<void> {
  await screen.viewport(width, height);
  render(
    <>
      <SwitchGrid site="news.example" counts={null} isReady isReached isOn={() => true} onTurn={nothing} />
      <AccessPanel site="news.example" onSite={nothing} onEverywhere={nothing} onOnce={nothing} />
    </>,
    root,
  );
  fitWidth(document, ending.signal);
}

const isScrolledSideways = () => document.documentElement.scrollWidth > innerWidth;

it.each([
  ['a low tab of 320 pixels', 320, 256],
  ['a popup at 400 % zoom', 200, 150],
  ['the narrowest there is', 160, 120],
])('in %s nothing is to be reached by scrolling sideways alone', async (_what, width, height) => {
  await openAt(width, height);
  await expect.poll(isScrolledSideways).toBe(false);
});

it('a popup that is not sized yet keeps the width it asks for, and so does one that has got it', async () => {
  for (const width of [25, 360, 390]) {
    await openAt(width, 500);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(document.body.offsetWidth).toBe(360);
  }
});

it('a tab that is made wider shows all of its width again', async () => {
  await openAt(320, 256);
  await expect.poll(() => document.body.offsetWidth).toBeLessThanOrEqual(320);
  await screen.viewport(700, 256);
  await expect.poll(() => document.body.offsetWidth).toBe(360);
});
