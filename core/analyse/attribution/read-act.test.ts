import { expect, it } from 'vitest';
import { readAct } from './read-act.ts';

it.each<[string, boolean, string]>([
  ['said', false, 'report'],
  ['understands', false, 'report'],
  ['is understood', true, 'report'],
  ['has been widely rumoured', true, 'report'],
  ['There has been speculation', true, 'report'],
  ['has since emerged', true, 'report'],
  ['rumoured', true, 'report'],
  ['There are concerns', true, 'report'],
  ['emerged', false, 'attitude'],
  ['was told', true, 'appearance'],
  ['was asked', true, 'appearance'],
  ['is expected', true, 'appearance'],
  ['seems', true, 'appearance'],
  ['is adding', false, 'attitude'],
  ['adding', false, 'report'],
  ['added', false, 'report'],
  ['wants', false, 'attitude'],
  ['understood', false, 'attitude'],
])('%s, alone: %s, is %s', (cue, isAlone, act) => {
  expect(readAct(cue, isAlone).act).toBe(act);
});
