import { expect, it } from 'vitest';
import { readPlainText } from '../../text/read-plain-text.ts';
import { findNotes } from '../attribution/find-notes.ts';

/** Who the source written as `words` is, by the rules alone: its last mention. */
function resolvedOf(text: string, words: string) {
  const { blocks } = readPlainText(text);
  const paragraphs = blocks.map(({ start, end, links }) => ({ start, end, links, role: 'body' as const }));
  const note = findNotes({ text, paragraphs, url: null }, null).findLast(({ source }) => source?.text === words);
  return note === undefined ? 'no such source' : { resolved: note.source?.resolved, grade: note.source?.grade };
}

it.each([
  [
    'the minister is not the president who spoke before',
    'The president said the deal was dead.\nThe minister said nothing was off the table.',
    'The minister',
    { resolved: null },
  ],
  [
    'a librarian goes by her name',
    'The hall is shut.\nLibrarian Sue Okoro said she had cried.',
    'Librarian Sue Okoro',
    { resolved: 'Sue Okoro', grade: 'named' },
  ],
  [
    'a study published by the council is not the council',
    'About 900 people would come, according to a study published by the council in May.\nThe council denied that the rents had been settled.',
    'The council',
    { resolved: 'The council' },
  ],
  [
    '“she” after somebody who is not named is that somebody, not the last man',
    'The lorries come at night, said Colin Marsh, 71.\nOne stallholder said the sum was high. “I sell umbrellas,” she said.',
    'she',
    { resolved: null, grade: 'described' },
  ],
  [
    'a society with a name is named',
    'The roof is worth keeping, the Railway Heritage Society said.',
    'the Railway Heritage Society',
    { grade: 'named' },
  ],
  [
    'a plural of people that opens a sentence is no name',
    'The ferry sank at nine.\nSurvivors said there were no life jackets.',
    'Survivors',
    { resolved: null, grade: 'vague' },
  ],
  [
    'unless the article has it as a name',
    'Ashby Rovers have a new coach.\nRovers said on Monday that he would start at once.',
    'Rovers',
    { grade: 'named' },
  ],
  [
    'people of a body named elsewhere are particular',
    'The shares of Hartwell fell.\nHartwell officials said the cost was small.',
    'Hartwell officials',
    { grade: 'described' },
  ],
  [
    'a short name is the company in full',
    'Shares in Hartwell Rail plc fell.\nHartwell said the cost was small.',
    'Hartwell',
    { resolved: 'Hartwell Rail plc', grade: 'named' },
  ],
  [
    'a surname stays its owner’s beside a company',
    'Shares in Hartwell Rail plc fell.\nMartin Kell left. Kell said he was tired.',
    'Kell',
    { resolved: 'Martin Kell' },
  ],
  [
    'a club by its last word',
    'On Sunday Ashby Rovers lost again.\nThe home crowd left early, and Rovers said there would be refunds.',
    'Rovers',
    { resolved: 'Ashby Rovers' },
  ],
  [
    'a spokesman for a company speaks for it',
    'Shares in Hartwell Rail plc fell.\nThe cost was small, according to a spokesperson for Hartwell Rail.',
    'a spokesperson for Hartwell Rail',
    { resolved: 'Hartwell Rail plc', grade: 'named' },
  ],
  [
    'a spokesman for a person does not',
    'Susan Wray won.\nThe cost was small, according to a spokesperson for Susan Wray.',
    'a spokesperson for Susan Wray',
    { resolved: null, grade: 'described' },
  ],
  [
    'the noun before a name is no part of it',
    'The union GMT said the men would strike.',
    'The union GMT',
    { resolved: 'GMT', grade: 'named' },
  ],
  [
    '“the firm” is the company, not the ministry that spoke last',
    'Corbel Foods said it was sorry.\nThe health ministry said the food was safe.\nThe firm said it would pay.',
    'The firm',
    { resolved: 'Corbel Foods' },
  ],
  [
    'a jury is no charity',
    'The charity Agewell said homes were full.\nThe jury said it was hung.',
    'The jury',
    { resolved: null, grade: 'described' },
  ],
  [
    '“the watchdog” is the authority before it',
    'The data protection authority said it would look.\nCorbel Foods said it was sorry.\nThe watchdog said fines were high.',
    'The watchdog',
    { resolved: 'The data protection authority' },
  ],
  [
    'its report is the body’s own',
    'The care inspectorate said the home had failed.\nIts report said that doors were locked.',
    'Its report',
    { resolved: 'The care inspectorate', grade: 'named' },
  ],
  [
    'its lawyer is somebody else',
    'The care inspectorate said the home had failed.\nIts lawyer said that doors were locked.',
    'Its lawyer',
    { resolved: null, grade: 'described' },
  ],
  [
    'a group by what it calls itself',
    'A group calling itself Grey Lantern said it had the files.',
    'A group calling itself Grey Lantern',
    { resolved: 'Grey Lantern', grade: 'named' },
  ],
  [
    '“the president” is not whoever spoke last',
    'The analyst Denys Horb said the raids would go on.\nThe president said there would be an answer.',
    'The president',
    { resolved: 'The president', grade: 'named' },
  ],
  [
    'in a text about one person, “he” is that person, not the father mentioned in passing',
    'Edmund Garrick built lamps.\nGarrick was born by the sea. His father, William Garrick, wanted a ropemaker in the family. Later he said the tar had decided it. Garrick never went back.',
    'he',
    { resolved: 'Edmund Garrick' },
  ],
  [
    'unless the father has spoken',
    'Edmund Garrick built lamps.\nGarrick was born by the sea. His father, William Garrick, said the boy was odd. He said lamps were for moths. Garrick never went back.',
    'He',
    { resolved: 'William Garrick' },
  ],
  [
    'a given name nobody listed takes the gender of the pronouns behind it',
    'Oru Hallam runs the mill. Her flour is known. Tim Rooke, her husband, carries sacks.\nShe said the mill was loud.',
    'She',
    { resolved: 'Oru Hallam' },
  ],
  [
    'elegant: a nationality is whoever spoke last',
    'Liam Keane said he was proud.\nThe Irishman said he would rest.',
    'The Irishman',
    { resolved: 'Liam Keane' },
  ],
  [
    'an age too',
    'Liam Keane said he was proud.\nThe 52-year-old said he would rest.',
    'The 52-year-old',
    { resolved: 'Liam Keane' },
  ],
  [
    'a see is no nationality',
    'Liam Keane said he was proud.\nThe Vatican said it would wait.',
    'The Vatican',
    { resolved: 'The Vatican', grade: 'named' },
  ],
  [
    'a company known by its name only',
    'The light went out, Norgrid told us.\nThe company said it would be back.',
    'The company',
    { resolved: 'Norgrid' },
  ],
  [
    'a spokeswoman speaks for the body named last',
    'Breeze Power said the survey was good.\nThe company has built nine parks.\nA spokeswoman said that jobs would come.',
    'A spokeswoman',
    { resolved: 'Breeze Power', grade: 'named' },
  ],
  [
    'a vicar is no member of parliament',
    'The local MP, Henry Vane, said he was listening.\nThe vicar said he would pray.',
    'The vicar',
    { resolved: null, grade: 'described' },
  ],
  [
    'nor is the coroner anybody but the coroner',
    'The coroner, Fiona Lyle, opened the hearing.\nMartin Kell said he was sorry.\nThe coroner said it was late.',
    'The coroner',
    { resolved: 'Fiona Lyle', grade: 'named' },
  ],
  [
    'Bill is a given name, whatever else it is',
    'Mayor Bill de Lund came late.\nThe mayor said the fire was out.',
    'The mayor',
    { resolved: 'Bill de Lund' },
  ],
])('%s', (_fact, text, words, expected) => {
  expect(resolvedOf(text, words)).toMatchObject(expected);
});
