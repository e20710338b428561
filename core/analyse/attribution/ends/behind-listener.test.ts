import { expect, it } from 'vitest';
import { behindListener } from './behind-listener.ts';

/** What is said "[…]" behind the cue "{…}", from behind the listener on. */
function said(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const content = [{ start: at('['), end: at(']') }];
  return behindListener(text, { start: at('{'), end: at('}') }, content).map(({ start, end }) =>
    text.slice(start, end),
  );
}

it.each([
  ['Lee {told} the [BBC sales had fallen].', 'sales had fallen'],
  ['Lee {told} the Harbour [Post prices will rise].', 'prices will rise'],
  ['Lee {told} [the Harbour Post prices will rise].', 'prices will rise'],
  ['Lee {told} the Harbour Post snow [is likely].', 'snow is likely'],
  ['Lee {told} [Parliament ministers had lied].', 'ministers had lied'],
  ['Lee {told} a [conference sales had fallen].', 'sales had fallen'],
  ['Lee {told} [the court patients were waiting].', 'patients were waiting'],
  ['Lee {has told} [staff sales had fallen].', 'sales had fallen'],
])('begins behind whom it was told: %s', (marked, expected) => {
  expect(said(marked)).toEqual([expected]);
});

it.each([
  ['Lee {told} Coast News [prices will rise].', 'prices will rise'],
  ['Lee {said} [BBC sales had fallen].', 'BBC sales had fallen'],
  ['Lee {told} the [BBC journalist Ann Fell was ill].', 'BBC journalist Ann Fell was ill'],
  ['Lee {told} the [jury Hale sank the boat].', 'jury Hale sank the boat'],
  ['Lee {told} [Ruiz of the plan].', 'Ruiz of the plan'],
  ['Lee {told} her [Wick was shut].', 'Wick was shut'],
  ['Lee {told} [Ann Fell’s mother was ill].', 'Ann Fell’s mother was ill'],
  ['Lee {told} [Wick Town supporters that they had won].', 'Wick Town supporters that they had won'],
  ['Lee {told} the [crew nobody knew the boat had sunk].', 'crew nobody knew the boat had sunk'],
])('stays as it is: %s', (marked, expected) => {
  expect(said(marked)).toEqual([expected]);
});
