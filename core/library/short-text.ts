import * as v from 'valibot';

/** Text of at most `max` UTF-16 units. */
export const shortText = (max: number) =>
  // The sentence is made where it is needed: the first number put into words takes the browser 15 to 30 ms.
  v.pipe(
    v.string('must be text'),
    v.maxLength(max, () => `is longer than ${max.toLocaleString('en')} characters`),
  );

/** As `shortText`, and not empty. */
export const someText = (max: number) => v.pipe(shortText(max), v.nonEmpty('is empty'));
