import { expect, it } from 'vitest';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const STORED = `Ferry sinks off Lindhavn
A ferry with 310 passengers sank off Lindhavn on Sunday night after it struck a rock in thick fog.
The coastguard in Solvik sent 14 boats and two helicopters to the place within an hour.
Captain Rolf Aker was among the last to leave the ship, said Ida Falk of Nordsund Lines.
Divers from Storholm searched the lower deck until dawn and found nobody there.
At least 27 people were taken to the hospital in Velmas, most of them with broken bones.
Nordsund Lines bought the vessel from a yard in Gdansk in 1987 for 4.2 million crowns.
Inspector Peter Brandt told reporters that the radar had been out of order since March.
The minister of transport, Hanna Weil, promised an inquiry and cut short her visit to Tarnby.`;
/** The same said in other words. */
const TOLD = `Ship goes down near Lindhavn
In dense fog a ferry carrying 310 people hit a rock near Lindhavn on Sunday night and went down.
Within an hour 14 boats and a pair of helicopters were on their way from the coastguard in Solvik.
According to Ida Falk of Nordsund Lines, Captain Rolf Aker left the sinking ship as one of the last.
Until dawn divers from Storholm combed the lower deck without finding anybody.
Some 27 passengers, many with bones broken, were brought to hospital in Velmas.
The ship had been bought by Nordsund Lines in 1987; the yard in Gdansk was paid 4.2 million crowns.
Its radar had not worked since March, Inspector Peter Brandt told the press.
Transport minister Hanna Weil ended her visit to Tarnby early and promised there would be an inquiry.`;
/** Something else altogether, with the same people and numbers in the same order. */
const FILLED = `A walk round Lindhavn
The garden show of Lindhavn opens on Sunday and has 310 kinds of roses, most of them yellow.
A gardener from Solvik planted 14 pear trees along the wall and waters them every evening.
Rolf Aker paints apples, and Ida Falk plays the cello for Nordsund Lines whenever it rains.
Cheese from Storholm goes well with a dry white wine and a slice of dark bread.
The choir of Velmas has 27 altos, none of whom can read music, and rehearses above the bakery.
Nordsund Lines sells a calendar that shows Gdansk in 1987, of which 4.2 million were printed.
Peter Brandt keeps bees and has written a cookery book, which came out in March to good reviews.
Her poems made Hanna Weil famous as a student, when she rented an attic in Tarnby and owned one chair.`;

const GERMAN = `Fähre sinkt vor Lindhavn
Eine Fähre mit 310 Passagieren ist in der Nacht zum Sonntag vor Lindhavn gesunken, nachdem sie im Nebel auf einen Felsen gelaufen war.
Die Küstenwache in Solvik schickte binnen einer Stunde 14 Boote und zwei Hubschrauber an die Stelle.
Kapitän Rolf Aker verließ das Schiff als einer der letzten, sagte Ida Falk von der Reederei Nordsund.
Taucher aus Storholm durchsuchten das untere Deck bis zum Morgen und fanden dort niemanden.
Mindestens 27 Menschen wurden in das Krankenhaus von Velmas gebracht, die meisten mit Knochenbrüchen.
Die Reederei Nordsund kaufte das Schiff 1987 für 4,2 Millionen Kronen von einer Werft in Danzig.
Inspektor Peter Brandt sagte Reportern, das Radar sei seit März außer Betrieb gewesen.
Verkehrsministerin Hanna Weil versprach eine Untersuchung und brach ihren Besuch in Tarnby ab.`;
const GERMAN_TOLD = `Schiff geht vor Lindhavn unter
In dichtem Nebel lief eine mit 310 Passagieren besetzte Fähre vor Lindhavn auf einen Felsen und versank in der Nacht zum Sonntag.
Aus Solvik machten sich innerhalb einer Stunde 14 Boote der Küstenwache auf, dazu zwei Hubschrauber.
Wie Ida Falk von der Reederei Nordsund mitteilte, ging Kapitän Rolf Aker fast als letzter von Bord seines Schiffes.
Bis zum Morgen suchten Taucher aus Storholm auf dem unteren Deck; gefunden wurde niemand.
In das Krankenhaus von Velmas kamen wenigstens 27 Menschen, oft mit Knochenbrüchen.
Für 4,2 Millionen Kronen hatte eine Werft in Danzig das Schiff 1987 an die Reederei Nordsund verkauft.
Seit März funktionierte das Radar nicht mehr, so Inspektor Peter Brandt vor Reportern.
Ihren Besuch in Tarnby beendete Verkehrsministerin Hanna Weil vorzeitig, eine Untersuchung sagte sie zu.`;

it.each<[string, string, string, string | null]>([
  ['another text that goes through the same people and numbers', STORED, FILLED, null],
  ['the text told anew', STORED, TOLD, 'retranslation'],
  ['a German text told anew', GERMAN, GERMAN_TOLD, 'retranslation'],
  ['the text in another language', STORED, GERMAN, null],
])('%s', (_, stored, page, relation) => {
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  const library = indexLibrary([{ id: 'a', title: '', language: null, text: stored, origin, notes: [] }]);
  expect(findMatch(library, page)?.match.relation ?? null).toBe(relation);
});
