import { expect, it } from 'vitest';
import { isOffer } from './is-offer.ts';

it.each([
  ['Everybody may read this for nothing. Please make a donation today.'],
  ['Do you work on the pier? We would like to hear from you: write to tips@skarn.example.'],
  ['How likely are you to recommend the Messenger to a friend?'],
  ['Follow Skarn Today on Facebook, on X, or on Instagram. Send your story ideas to us.'],
  ['Sigue toda la información de la costa en Facebook y en Instagram'],
  ['Folgen Sie dem Inselboten bei Facebook und Bluesky'],
  ['Have a tip? Write to tips@skarn.example, at any hour of the day.'],
  ['Got a story about the pier? Send it to pier@skarn.example.'],
  ['Get in touch with our news desk: write to news@skarn.example at any hour.'],
  ['Sign up for our newsletter.'],
  ['Get the day’s top stories in your inbox.'],
  ['Get more of the coast in our app, free for a month.'],
  ['Whenever Ann Lee writes on the coast, you’ll hear of it straight to your inbox.'],
  ['Were you on the last boat? Let us know in the comments.'],
  ['If you buy a book by one of the links on this page, a part of the price is ours.'],
  ['Thank you for reading to the end. Follow the Messenger on Google News.'],
  ['¿Quieres recibir lo mejor de la isla cada lunes? Apúntate gratis a nuestra nueva newsletter.'],
  ['Dziękujemy za przeczytanie artykułu. Bądź na bieżąco! Obserwuj nas w Google News.'],
])('“%s” is the page’s own offer', (line) => {
  expect(isOffer(line)).toBe(true);
});

it.each([
  ['Please make a note of the hour at which the boat leaves, said the captain to his guests.'],
  ['We would like to hear from the board, said the doctor, who has written to it for a year.'],
  ['How likely is it that the boat comes back? Nobody whom we asked would recommend to wait.'],
  ['Follow that road for a mile, and you will see the pier, said a post on Facebook.'],
  ['Facebook and Instagram were down for an hour, and nobody on the island followed it.'],
  ['The threat went straight to his inbox, and two more came when he had answered it.'],
  ['“They will let us know in a year,” she wrote in the comments below a film of the pier.'],
  ['A book has links on its last page, and one of them led nowhere.'],
  ['Get in touch with your supplier if your account shows a debt, the board advises.'],
  ['Whoever sees a whale may call. Get in touch with the coastguard by email or on its channel.'],
  ['Get in touch with the boat by radio, the captain was told, and nobody answered.'],
  ['Have a look at the pier before it is gone, the teacher told his class.'],
  ['Google News shows the pier as it was ten years ago, and nobody has followed it since.'],
  ['Get the email of the board from the harbour’s site, then write to it.'],
  ['Quieren recibir el correo en la isla, pero el barco no llega.'],
  ['Letters to the board (board@skarn.example) went unanswered, islanders said.'],
])('“%s” is part of a text', (line) => {
  expect(isOffer(line)).toBe(false);
});
