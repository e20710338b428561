import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import './style.css';
import { Brand } from './Brand.tsx';
import { Switch } from './Switch.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.removeAttribute('style');
});

const sizeOf = (selector: string) => {
  const { width, height } = (root.querySelector(selector) as Element).getBoundingClientRect();
  return [width, height];
};

it('switches, boxes and our sign are twice as large with text that is', () => {
  const parts = (
    <>
      <Brand />
      <Switch name="All marks" isOn onTurn={() => undefined} />
      <input type="checkbox" />
      <input type="radio" />
    </>
  );
  render(parts, root);
  const all = ['.brand', '.switch', 'input[type="checkbox"]:not(.switch)', 'input[type="radio"]'];
  const plain = all.map(sizeOf);
  expect(plain).toEqual([
    [24, 24],
    [40, 24],
    [18, 18],
    [18, 18],
  ]);
  document.documentElement.style.fontSize = '32px';
  expect(all.map(sizeOf)).toEqual(plain.map(([width = 0, height = 0]) => [2 * width, 2 * height]));
});
