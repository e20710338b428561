import { expect, it } from 'vitest';
import { isDeed } from './is-deed.ts';

it.each([
  ['ordered', '40 planes'],
  ['expects', 'to publish the report in May'],
  ['wrote', '“The Salt Road” in nine weeks'],
  ['has written', '“The Salt Road” and “Night Boats”'],
  ['sang', '“Blue Hour”'],
  ['sang', '“Blue Hour” on the pier'],
  ['named', 'the boat “Hope”'],
  ['recalled', '3,000 cars'],
  ['has recalled', 'about 1.2 million cars from Norland'],
])('somebody does so: %s %s', (cue, content) => {
  expect(isDeed(cue, content)).toBe(true);
});

it.each([
  ['ordered', 'him to leave'],
  ['ordered', 'that he leave'],
  ['ordered', '“a full review” of the case'],
  ['expects', 'prices to rise'],
  ['wrote', '“Say it again” on the wall'],
  ['wrote', '“We Must Go.”'],
  ['wrote', '“Stay Out” on the wall'],
  ['wrote', '“The Coast Must Be Saved” is what they said'],
  ['wrote', 'that “The Salt Road” was hers'],
  ['called', 'her “Crooked Ann”'],
  ['named', 'the driver as Bo Fell'],
  ['named', 'the plan “a sham”'],
  ['recalled', '3,000 people waiting at the gates'],
  ['recalled', '40 years that were lost'],
  ['recalled', '12 takes of the scene'],
  ['recalled', '40 minutes of fear'],
  ['recalled', 'the cars on the pier'],
])('somebody says so: %s %s', (cue, content) => {
  expect(isDeed(cue, content)).toBe(false);
});
