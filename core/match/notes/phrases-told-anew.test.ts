import { describe, expect, it } from 'vitest';
import type { Note } from '../../notes/note.ts';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const NOTE: Note = {
  id: '',
  kind: 'unsourced',
  origin: 'stored',
  content: [],
  source: null,
  cue: [],
  act: 'report',
  form: 'indirect',
  via: 'first-hand',
  why: '',
  question: '',
  confidence: 1,
  isApproximate: false,
};
const ORIGIN = { url: null, site: null, byline: null, published: null, remark: null };

/** The words a note on these words of the stored text stands on; null where it is left out. */
function carry(text: string, page: string, language: string, words: string): string | null {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not stored`);
  const note = { ...NOTE, content: [{ start, end: start + words.length }] };
  const article = { id: 'a', title: '', language, text, origin: ORIGIN, notes: [note] };
  const found = findMatch(indexLibrary([article]), page);
  expect(found?.match.relation).toBe('retranslation');
  const [carried] = found?.notes ?? [];
  return carried?.content.map((span) => page.slice(span.start, span.end)).join(' … ') ?? null;
}

const DAM = `Valley council orders Harrow dam to be emptied
On Thursday the council of Harrow ordered the Tarn reservoir above the town to be emptied before the winter rains arrive.
Edith Marlow, the council's chief engineer, said a crack of 14 metres had been found in the northern wall of the dam.
About 2,300 people live below it, and 640 of them would have to leave their houses if the water rose.
The work will cost £7.5 million, of which the Aldon Water Company has agreed to pay two thirds.
Its director, Simon Pratt, said the company would not raise its prices before 2031.
Farmers in Netherby fear for their harvest because the reservoir waters 85 farms in the dry months.
Brian Cole of the Netherby Farmers Union said nobody had spoken to his members about the order.
The dam was built in 1927 by the engineer Walter Tarn and was last repaired after the flood of 1968.
Police closed the Mill Road on Friday morning, and buses to Kelby now take 25 minutes longer.
The council meets again on 9 October to hear a report by the University of Stanmore.`;
const DAM_ANEW = `Harrow reservoir must be drained, councillors decide
Councillors in Harrow decided on Thursday that the Tarn reservoir over the town has to be drained ahead of the rains of winter.
In the dam's northern wall a crack 14 metres long was discovered, according to the chief engineer at the council, Edith Marlow.
Some 2,300 residents have homes downstream; were the water to rise, 640 houses would be cleared, and the people in them moved.
Costs are put at €7.5 million for the job; the Aldon Water Company is to bear two thirds.
Prices at the company might rise before 2031, its director Simon Pratt and his deputy Carl Pratt conceded.
As 85 farms get their water from the reservoir when months are dry, farmers around Netherby worry about this year's harvest.
Members were never asked about the order, complained Brian Cole from the Netherby Farmers Union.
Dating from 1927 and planned by Walter Tarn, an engineer, the dam had its latest repairs when 1968 brought a flood.
Since Friday morning the Mill Road has been shut by police, so that Kelby buses need 25 minutes more.
A report from the University of Stanmore is to be heard when the council sits once more on 9 October.`;

const BRIDGE = `Stadtrat von Altenfurt sperrt die Brücke über die Lahre
Der Stadtrat von Altenfurt hat am Dienstag beschlossen, die alte Brücke über die Lahre für alle Lastwagen zu sperren.
Die Ingenieurin Helga Brandner sagte, in den Pfeilern seien 38 Risse gefunden worden, einige davon fingerbreit.
Rund 5.400 Fahrzeuge benutzen die Brücke am Tag, die Umleitung über Neudorf ist 17 Kilometer lang.
Der Neubau kostet nach Angaben des Landes 12,6 Millionen Euro und soll 2029 beginnen.
Bäckermeister Jonas Kehl erklärte, er werde sein Geschäft in der Uferstraße nicht schließen.
Die Handelskammer Westerland warnt vor Verlusten für 120 Betriebe auf dem linken Ufer.
Die Brücke wurde 1934 gebaut und nach dem Krieg von Otto Reimann erneuert.
Am 3. Mai stellt die Firma Lindner und Söhne ihre Pläne im Rathaus vor.`;
const BRIDGE_ANEW = `Altenfurt lässt keine Laster mehr über die Lahre
Lastwagen dürfen nicht mehr auf die alte Brücke über die Lahre: Das entschied am Dienstag der Rat der Stadt Altenfurt.
38 Risse habe man an den Pfeilern entdeckt, manche breit wie ein Finger, berichtete Helga Brandner, die zuständige Ingenieurin.
Täglich fahren etwa 5.400 Fahrzeuge dort, wer über Neudorf ausweicht, legt 17 Meilen mehr zurück.
Auf 12,6 Millionen Euro beziffert das Land die Kosten für den Neubau, der 2029 anfangen soll.
Sein Geschäft in der Uferstraße werde er schließen, kündigte Jonas Kehl an, der dort als Bäckermeister arbeitet.
120 Betriebe am linken Ufer müssten mit Verlusten rechnen, so warnt die Handelskammer Westerland.
Gebaut hat man die Brücke 1934; Otto Reimann hat sie erneuert, als der Krieg vorbei war.
Ihre Pläne zeigt die Firma Lindner und Söhne am 3. Mai im Rathaus.`;

const PORT = `Le conseil de Port-Vallon ferme le vieux phare
Le conseil municipal de Port-Vallon a décidé mardi de fermer le vieux phare de la Pointe-Noire avant la saison des tempêtes.
La maire, Claire Delmas, a déclaré que les réparations coûteraient 3,4 millions d'euros à la commune.
Le phare reçoit 26 000 visiteurs par an et emploie 12 personnes de la région.
Selon l'association Mer et Mémoire, la tour construite en 1881 peut encore être sauvée.
Son président, Yves Kerjean, a promis que les bénévoles ne quitteraient pas les lieux.
Le ministère de la Culture avait offert une aide de 900 000 euros en janvier.
Les pêcheurs du quartier Saint-Malo craignent pour leurs 45 bateaux sans la lumière du phare.
Une réunion publique est prévue le 8 novembre dans la salle Jean Moulin.`;
const PORT_ANEW = `À Port-Vallon, le phare ancien va fermer
Mardi, les élus de Port-Vallon ont choisi la fermeture du vieux phare de la Pointe-Noire, avant que vienne la saison des tempêtes.
Les réparations demanderaient 3,4 millions d'euros, somme que la commune ne possède pas, a expliqué Claire Delmas, qui est maire.
Chaque année 26 000 visiteurs montent au phare, où travaillent 12 habitants de la région.
La tour date de 1881 et l'on pourrait la sauver encore, assure l'association Mer et Mémoire.
Les bénévoles quitteraient les lieux, a annoncé Yves Kerjean, le président, avec Anne Kerjean.
En janvier, une aide de 900 000 francs avait été proposée par le ministère de la Culture.
Sans lumière au phare, 45 bateaux seraient en danger, disent ceux qui pêchent dans le quartier Saint-Malo.
Le 8 novembre, tout le monde est invité salle Jean Moulin pour une réunion publique.`;

// Which words each note may stand on was set down before the notes were carried.
describe('a stored note on a part of a sentence that is told anew', () => {
  it.each<[string, string | null]>([
    ['Edith Marlow', 'Edith Marlow'],
    ['14 metres', '14 metres'],
    ['2,300', null],
    ['640 of them', null],
    ['640', null],
    ['7.5 million', null],
    ['£7.5 million', null],
    ['the Aldon Water Company', 'the Aldon Water Company'],
    ['Aldon Water', 'Aldon Water'],
    ['two thirds', 'two thirds'],
    ['Simon Pratt', 'Simon Pratt'],
    ['Pratt', null],
    ['before 2031', 'before 2031'],
    ['raise its prices before 2031', null],
    ['85 farms', '85 farms'],
    ['85', '85'],
    ['the reservoir', null],
    ['for their', null],
    ['Brian Cole', 'Brian Cole'],
    ['the Netherby Farmers Union', 'the Netherby Farmers Union'],
    ['about the order', null],
    ['Walter Tarn', 'Walter Tarn'],
    ['the flood of 1968', null],
    ['the Mill Road', 'the Mill Road'],
    ['Friday morning', 'Friday morning'],
    ['25 minutes', '25 minutes'],
    ['25 minutes longer', null],
    ['the University of Stanmore', 'the University of Stanmore'],
    ['9 October', '9 October'],
    ['council', null],
  ])('“%s” in English stands on %s', (words, expected) => {
    expect(carry(DAM, DAM_ANEW, 'en', words)).toBe(expected);
  });

  it.each<[string, string | null]>([
    ['Helga Brandner', 'Helga Brandner'],
    ['38 Risse', '38 Risse'],
    ['5.400 Fahrzeuge', '5.400 Fahrzeuge'],
    ['17 Kilometer', null],
    ['17', null],
    ['12,6 Millionen Euro', '12,6 Millionen Euro'],
    ['12,6 Millionen', '12,6 Millionen'],
    ['Jonas Kehl', 'Jonas Kehl'],
    ['sein Geschäft in der Uferstraße', null],
    ['in der', null],
    ['Die Handelskammer Westerland', 'die Handelskammer Westerland'],
    ['120 Betriebe', '120 Betriebe'],
    ['Otto Reimann', 'Otto Reimann'],
    ['die Firma Lindner und Söhne', 'die Firma Lindner und Söhne'],
    ['Brücke', null],
  ])('“%s” in German stands on %s', (words, expected) => {
    expect(carry(BRIDGE, BRIDGE_ANEW, 'de', words)).toBe(expected);
  });

  it.each<[string, string | null]>([
    ['Claire Delmas', 'Claire Delmas'],
    ["3,4 millions d'euros", "3,4 millions d'euros"],
    ['26 000 visiteurs', '26 000 visiteurs'],
    ['12 personnes', null],
    ['12', null],
    ["l'association Mer et Mémoire", "l'association Mer et Mémoire"],
    ['Yves Kerjean', 'Yves Kerjean'],
    ['Kerjean', null],
    ['quitteraient pas les lieux', null],
    ['les lieux', null],
    ['900 000 euros', null],
    ['900 000', null],
    // “Sans” may deny as well.
    ['45 bateaux', null],
    ['dans la', null],
    ['le 8 novembre', 'Le 8 novembre'],
  ])('“%s” in French stands on %s', (words, expected) => {
    expect(carry(PORT, PORT_ANEW, 'fr', words)).toBe(expected);
  });

  it.each<[string, string, string, string | null]>([
    ['Edith Marlow', 'Edith Marlow', 'Edith Marlow-Jones', null],
    ['Edith Marlow', 'council, Edith Marlow', 'council, Mary Edith Marlow', null],
    ['Edith Marlow', 'Edith Marlow', 'Edith Marlow, not Edith Marlow of Kelby', null],
    ['85 farms', 'As 85 farms', 'As not 85 farms', null],
    ['85 farms', 'As 85 farms', 'As 185 farms', null],
    ['85 farms', 'As 85 farms', 'As eighty-five farms', 'eighty-five farms'],
    ['85 farms', 'As 85 farms', 'As 85 farms, of 85 farms in all,', null],
    ['the Mill Road', 'the Mill Road has', 'the Mill Road Bridge has', null],
    ['the Mill Road', 'the Mill Road has', 'the mill road has', null],
    ['Kelby', 'Kelby buses', 'North Kelby buses', null],
    ['Kelby', 'Kelby buses', 'the Kelby buses', 'Kelby'],
    ['25 minutes', '25 minutes more', '25 seconds more', null],
    ['25 minutes', '25 minutes more', '2.25 minutes more', null],
    ['9 October', '9 October', '19 October', null],
    ['9 October', '9 October', '9 November', null],
    ['2,300', '2,300 residents', '2300 people', '2300'],
    ['2,300', '2,300 residents', '2,300 cows', null],
    ['£7.5 million', '€7.5 million', '£7.5 million', '£7.5 million'],
    ['7.5 million', 'at €7.5 million', 'at 7.5 million tonnes', null],
    ['raise its prices', 'might rise before 2031', 'would change; it might raise its prices by 2031', null],
    ['the Netherby Farmers Union', 'the Netherby Farmers Union', "the Netherby Farmers Union's youth", null],
    ['the University of Stanmore', 'University of Stanmore', 'University of North Stanmore', null],
  ])('“%s”, where “%s” is “%s”, stands on %s', (words, from, to, expected) => {
    expect(DAM_ANEW).toContain(from);
    expect(carry(DAM, DAM_ANEW.replace(from, to), 'en', words)).toBe(expected);
  });

  it('of two phrases stands on both, with its source, and is approximate', () => {
    const spanOf = (words: string) => ({ start: DAM.indexOf(words), end: DAM.indexOf(words) + words.length });
    const source = {
      spans: [spanOf('Edith Marlow')],
      text: 'Edith Marlow',
      resolved: null,
      grade: 'named',
      link: null,
    } as const;
    const both = { ...NOTE, source: { ...source, spans: [...source.spans] }, cue: [spanOf('said a crack')] };
    const notes = [
      { ...both, id: 'both', content: [spanOf('14 metres'), spanOf('northern wall')] },
      { ...both, id: 'one', content: [spanOf('14 metres'), spanOf('found in')] },
    ];
    const index = indexLibrary([{ id: 'a', title: '', language: 'en', text: DAM, origin: ORIGIN, notes }]);
    const carried = findMatch(index, DAM_ANEW)?.notes ?? [];
    const words = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => DAM_ANEW.slice(start, end));
    expect(carried.map(({ id }) => id)).toEqual(['both']);
    expect(words(carried[0]?.content)).toEqual(['14 metres', 'northern wall']);
    expect(words(carried[0]?.source?.spans)).toEqual(['Edith Marlow']);
    expect(carried[0]).toMatchObject({ cue: [], isApproximate: true });
  });

  it.each([
    ['all', ['Edith Marlow', '14 metres'], 0, false],
    ['two of three', ['Edith Marlow', 'council', '640 of them'], 2, false],
    ['all but the former page’s own line', ['council'], 0, true],
  ] as const)('%s: those that have no place are counted', (_, phrases, expected, isInserted) => {
    const notes = phrases.map((words): Note => {
      const start = DAM.lastIndexOf(words);
      const kind = isInserted ? 'inserted' : 'unsourced';
      return { ...NOTE, id: words, kind, content: [{ start, end: start + words.length }] };
    });
    const index = indexLibrary([{ id: 'a', title: '', language: 'en', text: DAM, origin: ORIGIN, notes }]);
    expect(findMatch(index, DAM_ANEW)?.match.notesLeftOut).toBe(expected);
  });
});
