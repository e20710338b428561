import { expect, it } from 'vitest';
import { withoutOccasion } from './without-occasion.ts';

/** The pieces "[…]" of what is said behind the cue "{…}", without when, where and to whom. */
function left(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, '');
  const placeOf = (index: number) => marked.slice(0, index).replace(/[[\]{}]/g, '').length;
  const spansOf = (pattern: RegExp) =>
    [...marked.matchAll(pattern)].map(({ 0: all, index }) => ({
      start: placeOf(index),
      end: placeOf(index + all.length),
    }));
  const [cue] = spansOf(/\{[^}]*\}/g);
  return withoutOccasion(text, cue, spansOf(/\[[^\]]*\]/g)).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['Lee {assured} [the court] [that the boat was sound].', ['that the boat was sound']],
  ['Lee {told} [the marine biologist] [that the boat was sound].', ['that the boat was sound']],
  ['Lee {said} [two days] ago [that the boat was sound].', ['that the boat was sound']],
  ['Lee {said during} [a] hearing [that the boat was sound].', ['that the boat was sound']],
  ['Lee {informed} [the court that the boat was sound].', ['that the boat was sound']],
  ['Lee {warned} [the court that the boat was old].', ['that the boat was old']],
  ['Lee {said in a letter} [to shareholders at the weekend that the boat was sound].', ['that the boat was sound']],
  ['[“It is over,”] Lee {said in his} [autobiography].', ['“It is over,”']],
  ['[The boat was sound], Lee {said on his} [podcast].', ['The boat was sound']],
  ['Lee {said} [to the owners of the yard that the boat was sound].', ['that the boat was sound']],
  ['Lee {said} [ten years ago that the boat was sound].', ['that the boat was sound']],
  ['Lee {said} [yesterday the boat was sound].', ['the boat was sound']],
  ['Lee {said} [two days ago the boat was sound].', ['the boat was sound']],
  ['Lee {told} Coast News [earlier this year the boat was sound].', ['the boat was sound']],
])('when, where and to whom it was said is nothing said: %s', (marked, expected) => {
  expect(left(marked)).toEqual(expected);
});

it.each([
  ['Lee {said} [the plan] is dead and [that it was late].', ['the plan', 'that it was late']],
  ['Lee {praised} [the crew] [that saved her].', ['the crew', 'that saved her']],
  ['Lee {said} [the boat that sank was hers].', ['the boat that sank was hers']],
  ['Lee {warned} [the plan that she opposed would fail].', ['the plan that she opposed would fail']],
  ['Lee {said} [in a city that never sleeps nobody rests].', ['in a city that never sleeps nobody rests']],
  ['Lee {promised} [to build a road that everyone needs].', ['to build a road that everyone needs']],
  ['Lee {agreed} [on a plan that everyone likes].', ['on a plan that everyone likes']],
  ['Lee {was said} [to be a man that nobody liked].', ['to be a man that nobody liked']],
  ['Lee {was told} [to take the road that Fell built].', ['to take the road that Fell built']],
  ['Lee {said} [yesterday was a good day].', ['yesterday was a good day']],
  ['Lee {said} [last year the boat sank].', ['last year the boat sank']],
  ['Lee {said} [last week had been hard].', ['last week had been hard']],
  ['Lee {called} [yesterday the worst day of her life].', ['yesterday the worst day of her life']],
  ['Lee {said in his} [autobiography].', ['autobiography']],
  ['Lee {said} [today’s boat was sound].', ['today’s boat was sound']],
  ['Lee {said} [to win that race she would have to train].', ['to win that race she would have to train']],
  ['Lee {said} [to stop that the council must act].', ['to stop that the council must act']],
  ['Lee {said} [to those that care the choice is plain].', ['to those that care the choice is plain']],
  ['Lee {said} [ten years ago the road was new].', ['ten years ago the road was new']],
])('what is said stays: %s', (marked, expected) => {
  expect(left(marked)).toEqual(expected);
});
