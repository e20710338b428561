import { expect, it } from 'vitest';
import { withoutListener } from './without-listener.ts';

/** The pieces "[…]" of what is said behind the cue "{…}", without the listener. */
function left(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, '');
  const content: { start: number; end: number }[] = [];
  let cue = { start: 0, end: 0 };
  let at = 0;
  for (const { 0: mark, index } of [...marked.matchAll(/[[\]{}]/g)]) {
    const place = index - at++;
    if (mark === '[') content.push({ start: place, end: place });
    if (mark === ']') content.push({ start: content.pop()?.start ?? 0, end: place });
    if (mark === '{') cue = { start: place, end: place };
    if (mark === '}') cue = { start: cue.start, end: place };
  }
  return withoutListener(text, cue, content).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['Lee {told} the [jury it was up to them].', ['it was up to them']],
  ['Lee {told} the [Marlow Crown Court the boat had sunk].', ['the boat had sunk']],
  ['Lee {told} the [jurors she knew].', ['she knew']],
  ['Lee {told} Marlow [Crown Court that the boat had sunk].', ['that the boat had sunk']],
  ['Lee {told} the [court two men had left].', ['two men had left']],
  ['Lee {told} the [inquiry how it began].', ['how it began']],
  ['Lee {told} the [families of the dead that they knew].', ['that they knew']],
  ['Lee {told} her [mother that she knew].', ['that she knew']],
  ['Lee {told} [the inquiry his letters were lost].', ['his letters were lost']],
  ['Lee {warned} [the] Prime Minister [that it may go too far].', ['that it may go too far']],
  ['[It was lit on purpose], Lee has {told} [the Ledger].', ['It was lit on purpose']],
  ['[It was lit], Lee {told} [Marlow Crown Court].', ['It was lit']],
  ['“We go,” Lee {said to} [the driver]. [“But slowly.”]', ['“But slowly.”']],
])('whom it was told is nothing said: %s', (marked, expected) => {
  expect(left(marked)).toEqual(expected);
});

it.each([
  ['Lee {told} the [truth about the boat].', ['truth about the boat']],
  ['Lee {told} the [story of how the boat sank].', ['story of how the boat sank']],
  ['Lee {told} the [crew nothing it did not know].', ['crew nothing it did not know']],
  ['Lee {warned} [the river would rise].', ['the river would rise']],
  ['Lee {said} [the jury it chose was fair].', ['the jury it chose was fair']],
  ['Lee {told} the crew [that the boat was sound].', ['that the boat was sound']],
  ['Lee {told} [his crew not to leave].', ['not to leave']],
  ['Lee {told} Coast News [that Ruiz “had a plan”].', ['that Ruiz “had a plan”']],
  ['Lee {told} Ruiz [he’d back a plan].', ['he’d back a plan']],
  ['Lee {told} the [crew to leave].', ['to leave']],
  ['Lee {told} the [last two men nothing they did not know].', ['last two men nothing they did not know']],
  ['[It was lit], Lee {told} us, [but it rained].', ['It was lit', 'but it rained']],
  ['[“We go,”] Lee {said to} [the driver].', ['“We go,”']],
  ['Lee {told} her [she had to go].', ['she had to go']],
  ['Lee {told} her [the crew knew that it was late].', ['the crew knew that it was late']],
  ['Lee {told} [her all about the plan that he had].', ['her all about the plan that he had']],
  ['Lee {told} her [never to go].', ['never to go']],
  ['Lee {told} her [about the boat that sank].', ['about the boat that sank']],
  ['Lee {told} the [crew nobody knew the boat had sunk].', ['crew nobody knew the boat had sunk']],
  ['Lee {told} the [jury Hale sank the boat].', ['jury Hale sank the boat']],
  ['Lee {told} [the court Hale had “shown nothing”].', ['the court Hale had “shown nothing”']],
])('what is told stays: %s', (marked, expected) => {
  expect(left(marked)).toEqual(expected);
});
