import { expect, it } from 'vitest';
import { markAll } from '../../test/dom/mark-all.ts';
import { rangesOnPage } from '../../test/dom/ranges-on-page.ts';
import { useMarkedPage } from '../../test/dom/use-marked-page.ts';

const marked = useMarkedPage();

const highlight = () => CSS.highlights.get('says-who-attributed') as Highlight;
const painted = () => [...(highlight() as Iterable<Range>)];
const isOnPage = ({ startContainer }: Range) => startContainer.ownerDocument === document;
const first = () => document.querySelector('p') as HTMLElement;

it('marks placed anew on words that stand are not painted anew, and leave no ranges on the page', () => {
  const [before, words] = [highlight(), painted()];
  const onPage = rangesOnPage();
  markAll(marked.overlay, 'p');
  expect(highlight()).toBe(before);
  expect(painted().map((range) => words.indexOf(range))).toEqual([0, 1]);
  expect(onPage()).toEqual([]);
});

it('a page that clears all highlights has them again with the next reading, though the words stand', () => {
  CSS.highlights.clear();
  markAll(marked.overlay, 'p');
  expect(painted().map(String)).toEqual(['First words', 'Second words']);
});

it.each<[string, () => void]>([
  ['put into new nodes', () => first().replaceChildren('First words')],
  ['replaced by others', () => ((first().firstChild as Text).data = 'Other first words')],
  ['joined by words behind them', () => (first().firstChild as Text).appendData(' and more')],
])('a mark whose words are %s is placed anew and painted there, the other one stays as it is', (_how, change) => {
  const before = painted();
  change();
  markAll(marked.overlay, 'p');
  expect(painted().map(String).sort()).toEqual([first().textContent, 'Second words'].sort());
  expect(before.map(isOnPage)).toEqual([false, true]);
  expect(painted()).toContain(before[1]);
});

it.each<[string, () => void]>([
  ['are gone', () => marked.overlay.show([])],
  ['have ended with their overlay', () => marked.ending.abort()],
])('marks that %s leave no range on the page, whose every change would move it', (_how, end) => {
  const before = painted();
  expect(before.map(isOnPage)).toEqual([true, true]);
  end();
  expect(before.map(isOnPage)).toEqual([false, false]);
});
