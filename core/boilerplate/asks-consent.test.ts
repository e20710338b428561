import { expect, it } from 'vitest';
import { asksConsent } from './asks-consent.ts';

it.each([
  [
    'The film is shown by Skarn TV, which may set cookies. To show it to you here, we need your permission to use cookies.',
  ],
  [
    'This text has a post from another site. We ask for your permission before it loads, since it may come with cookies.',
  ],
  ['We could not find out if you have consented to the cookies of Skarn TV.'],
  ['This content is hosted by a third party. What you chose for cookies keeps it from being shown.'],
  ['By a click on the map you agree that it loads, and personal data may go to third parties.'],
  ['Hier steht ein Film von Skarn TV. Sie können ihn mit einem Klick anzeigen lassen.'],
  ['Ich bin einverstanden: Damit können personenbezogene Daten an Drittplattformen übermittelt werden.'],
  ['Pour afficher ce contenu de Skarn TV, il faut accepter les cookies.'],
])('“%s” asks the reader for consent', (line) => {
  expect(asksConsent(line)).toBe(true);
});

it.each([
  ['The office said that sites need the permission of their readers before they set cookies.'],
  ['“We need your permission to use cookies,” said a notice that nobody had read.'],
  ['We need your permission to cross the pier, the guard told him.'],
  ['Personal data may be sent to third parties only where you have been asked, the court said.'],
  ['The content of the letters is known to a third party, and so is where they are hosted.'],
  ['Die Daten wurden an Drittplattformen verkauft, sagte die Behörde.'],
  ['La police a demandé à la plateforme de retirer ce contenu.'],
])('“%s” is part of a text', (line) => {
  expect(asksConsent(line)).toBe(false);
});
