import { afterEach, expect, it } from 'vitest';
import { readPage } from '../read/read-page.ts';
import { visibleSpans } from './visible-spans.ts';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

it('only the paragraphs that a reader has in the window are visible', () => {
  for (let i = 0; i < 20; i++) {
    const paragraph = document.createElement('p');
    paragraph.style.height = '400px';
    paragraph.textContent = `Paragraph ${i}, said Ann Lee.`;
    document.body.append(paragraph);
  }
  const outcome = readPage(document);
  if (!outcome.ok) throw new Error(outcome.reason);
  const { map, reading } = outcome.page;
  const spans = reading.blocks.map(({ start, end }) => ({ start, end }));
  const seen = () => visibleSpans(map, spans, 800).map(({ start, end }) => reading.text.slice(start, end));
  expect(seen()[0]).toBe('Paragraph 0, said Ann Lee.');
  expect(seen().length).toBeLessThan(4);
  scrollTo(0, 10 * 416);
  expect(seen()).toContain('Paragraph 11, said Ann Lee.');
  expect(seen()).not.toContain('Paragraph 0, said Ann Lee.');
});
