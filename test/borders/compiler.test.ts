import { expect, it } from 'vitest';
import { compileFiles } from './compile-files.ts';

it('core does not compile with the DOM, the console, timers or Node', () => {
  const faulty = {
    'dom.ts': 'export const x = document.title;\n',
    'window.ts': 'export const x = (w: Window) => w;\n',
    'console.ts': `console.log('x');\n`,
    'timer.ts': 'setTimeout(() => {}, 1);\n',
    'node.ts': 'export const x = process.env;\n',
  };
  const sound = { 'plain.ts': 'export const x = (text: string) => [...text].length;\n' };
  const files = new Map(Object.entries({ ...faulty, ...sound }));
  expect(compileFiles('core', files)).toEqual(Object.keys(faulty));
});

it('page compiles with the DOM and without the browser’s interfaces and Node', () => {
  const faulty = {
    'browser.ts': 'export const x = browser.runtime.id;\n',
    'chrome.ts': 'export const x = chrome.runtime.id;\n',
    'node.ts': 'export const x = process.env;\n',
  };
  const sound = { 'dom.ts': 'export const x = (root: Element) => root.getClientRects();\n' };
  const files = new Map(Object.entries({ ...faulty, ...sound }));
  expect(compileFiles('page', files)).toEqual(Object.keys(faulty));
});
