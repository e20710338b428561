import { expect, it } from 'vitest';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const weather = (town: string, next: string, numbers: readonly number[]) => {
  const [day, low, high, rain, depth, wind, index] = numbers;
  return `Weather forecast for ${town}, ${day} March
The day in ${town} will begin with temperatures of around ${low} degrees and a light breeze from the sea. Temperatures will rise to ${high} degrees in the early afternoon before falling again in the evening.
The chance of rain is ${rain} per cent, with up to ${depth} millimetres expected over the course of the day. Winds may reach ${wind} kilometres an hour along the coast of ${next}, and walkers are asked to take care on the cliffs.
Boats should stay in port until the warning has been lifted. Air quality is expected to be good, with an index of ${index} by midday. The outlook for the weekend is much the same, with the odd shower in the hills around ${next}.`;
};
const DAY = [4, 3, 14, 35, 7, 44, 21];
const OTHER_DAY = [5, 6, 19, 80, 12, 61, 38];

const result = (home: string, away: string, names: readonly string[], minutes: readonly number[]) =>
  `${home} beat ${away}
${home} won at home against ${away} on Saturday in front of ${minutes[0]} spectators. ${names[0]} opened the scoring in the ${minutes[1]}th minute after a pass from ${names[1]}, and the hosts went into the break with a lead.
${names[2]} made it two in the ${minutes[2]}th minute with a header from close range. ${names[3]} pulled one back for the visitors in the ${minutes[3]}th, but ${names[4]} settled the match ${minutes[4]} minutes before the end.
With the win ${home} move up to ${minutes[5]}th place, while ${away} stay ${minutes[6]}th. The referee, ${names[5]}, showed ${minutes[7]} yellow cards.`;
const MATCH = result(
  'Lindhavn',
  'Solvik',
  ['Falk', 'Brandt', 'Aker', 'Okoro', 'Tveit', 'Lund'],
  [4210, 14, 57, 68, 9, 4, 16, 3],
);
const OTHER_MATCH = result(
  'Velmas',
  'Tarnby',
  ['Ruiz', 'Stern', 'Hart', 'Weil', 'Berg', 'Ilvet'],
  [8830, 24, 49, 71, 6, 8, 13, 5],
);

const market = (day: string, before: string, numbers: readonly string[]) => {
  const [change, points, shares, gain, price, loss, turnover, oil] = numbers;
  return `Shares in Lindhavn on ${day}
The Lindhavn index closed ${change} per cent up at ${points} points on ${day}. About ${shares} million shares changed hands on the exchange.
Nordsund Lines led with a gain of ${gain} per cent, which took the share to ${price} crowns. Solvik Bank lost ${loss} per cent after a note to investors.
Turnover came to ${turnover} million crowns, as against a quiet session on ${before}. Brent oil for delivery in Tarnby cost ${oil} dollars a barrel.`;
};
const MARKET = market('Monday', 'Friday', ['1.2', '4,310', '88', '3.4', '212', '2.1', '640', '71']);
const OTHER_MARKET = market('Tuesday', 'Monday', ['0.4', '4,327', '61', '1.9', '216', '0.8', '512', '73']);

/** A count that goes on: the day of what happened stays, and the age of the ship. */
const sinking = (said: string, [dead, hurt, saved, boats, missing]: readonly number[]) =>
  `Ferry sinks off Lindhavn
At least ${dead} people died when a ferry sank off Lindhavn on Sunday night, the coastguard said on ${said}. Another ${hurt} were taken to the hospital in Solvik.
Divers and ${boats} boats have brought ${saved} passengers ashore at Storholm. Some ${missing} are still missing, said Ida Falk of the coastguard.
The Nordsund was built in 1987 and had room for 420 passengers. Nordsund Lines has not said how many were on board.`;
const SINKING = sinking('Monday', [12, 40, 160, 9, 70]);
const LATER_SINKING = sinking('Tuesday', [19, 61, 204, 14, 26]);
const withoutDay = (text: string) => text.replace(' on Sunday night', '');

it.each<[string, string, string, string | null]>([
  [
    'the weather elsewhere on another day',
    weather('Lindhavn', 'Storholm', DAY),
    weather('Velmas', 'Tarnby', OTHER_DAY),
    null,
  ],
  ['another match', MATCH, OTHER_MATCH, null],
  ['the same forecast', weather('Lindhavn', 'Storholm', DAY), weather('Lindhavn', 'Storholm', DAY), 'copy'],
  ['one number changed', MATCH, MATCH.replace('57', '58'), 'edited'],
  // Somebody may have moved the story elsewhere; a count may have gone on.
  ['every name changed', weather('Lindhavn', 'Storholm', DAY), weather('Velmas', 'Tarnby', DAY), 'edited'],
  // In other units, say.
  [
    'every number changed',
    weather('Lindhavn', 'Storholm', DAY),
    weather('Lindhavn', 'Storholm', [4, ...OTHER_DAY.slice(1)]),
    'edited',
  ],
  [
    'the weather in the same town on another day',
    weather('Lindhavn', 'Storholm', DAY),
    weather('Lindhavn', 'Storholm', OTHER_DAY),
    null,
  ],
  [
    'the weather of one day with another date',
    weather('Lindhavn', 'Storholm', DAY),
    weather('Lindhavn', 'Storholm', [5, ...DAY.slice(1)]),
    'edited',
  ],
  ['the same market on another day', MARKET, OTHER_MARKET, null],
  ['the market with its day corrected', MARKET, MARKET.replaceAll('Monday', 'Tuesday'), 'edited'],
  ['a count that went on', SINKING, LATER_SINKING, 'edited'],
  ['a count that went on, of no day', withoutDay(SINKING), withoutDay(LATER_SINKING), 'edited'],
])('of two reports made of one template: %s', (_, stored, page, relation) => {
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  const library = indexLibrary([{ id: 'a', title: '', language: 'en', text: stored, origin, notes: [] }]);
  expect(findMatch(library, page)?.match.relation ?? null).toBe(relation);
});
