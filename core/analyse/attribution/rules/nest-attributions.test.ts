import { describe, expect, it } from 'vitest';
import { shownNotesOf } from '../../../../test/shown-notes-of.ts';

/** What the card of the outer source says of the inner one, and what it asks. */
function cardOf(line: string, source: string): { within: string | null; question: string } {
  const note = shownNotesOf(line).notes.find((each) => each.source?.text === source);
  if (note === undefined) throw new Error(`${source} is not marked`);
  return { within: /Within it .*?” attributes words to “.*?”\./.exec(note.why)?.[0] ?? null, question: note.question };
}

describe('who is said to have said it', () => {
  it.each([
    ['Mr Hale said the ministry had told him the plan was dead.', 'Mr Hale', 'had told', 'the ministry'],
    ['She said police had confirmed that the driver was dead.', 'She', 'had confirmed', 'police'],
    ['Lund told reporters that doctors had warned her the leg would not heal.', 'Lund', 'had warned', 'doctors'],
    ['Ms Carver said her landlord claimed the boiler was new.', 'Ms Carver', 'claimed', 'her landlord'],
    ['According to the indictment, Reed told investigators he had never met Cole.', 'the indictment', 'told', 'Reed'],
    ['Mr Hale said the report found that 40 people had died.', 'Mr Hale', 'found', 'the report'],
    ['“We will not yield,” Reed said, according to the Herald.', 'the Herald', 'said', 'Reed'],
    ['Lund said that, according to the auditors, the money was gone.', 'Lund', 'according to', 'the auditors'],
    ['Mr Hale said that polls show that Wick is happy.', 'Mr Hale', 'show', 'polls'],
    ['The Herald said a source told it the plan was dead.', 'The Herald', 'told', 'a source'],
    ['“The minister told me he would resign,” Mr Hale said.', 'Mr Hale', 'told', 'The minister'],
    ['Mr Hale said: “The doctor said I would never walk again.”', 'Mr Hale', 'said', 'The doctor'],
    ['Ms Carver said the letter explained why the boiler was off.', 'Ms Carver', 'explained', 'the letter'],
  ])('is told in the card: %s', (line, source, cue, inner) => {
    expect(cardOf(line, source).within).toBe(`Within it “${cue}” attributes words to “${inner}”.`);
  });

  it.each([
    ['of a pronoun in a quotation', '“They told me it was dead,” Mr Hale said.', 'Mr Hale'],
    ['of what is yet to be said in a quotation', '“Let us say that it was dead,” Mr Hale said.', 'Mr Hale'],
    [
      'of a claim in a quotation',
      '“My colleague’s absurd claim that it was dead has been refuted,” Mr Hale said.',
      'Mr Hale',
    ],
    ['of what nobody said in a quotation', '“The minister never told me it was dead,” Mr Hale said.', 'Mr Hale'],
    [
      'of what stands far into a quotation',
      '“It was late, and the minister said it was dead,” Mr Hale said.',
      'Mr Hale',
    ],
    ['of the source itself', 'Mr Hale said he had told the ministry the plan was dead.', 'Mr Hale'],
    ['of what nobody said', 'Mr Hale said the ministry would confirm that the plan was dead.', 'Mr Hale'],
    ['of what nobody can say', 'Mr Hale said the ministry cannot say that the plan was dead.', 'Mr Hale'],
    ['of what another owns', 'Mr Hale said his claims that the dam was unsafe were true.', 'Mr Hale'],
    ['of nearly everybody', 'Mr Hale said nearly three in four said they were afraid.', 'Mr Hale'],
    ['of most', 'Mr Hale said the vast majority told him they were afraid.', 'Mr Hale'],
    ['of no minister', 'Mr Hale said no minister had told him the plan was dead.', 'Mr Hale'],
    ['of what was hardly told', 'Mr Hale said the ministry had barely told him it was dead.', 'Mr Hale'],
    ['of what is denied', 'Mr Hale denied the ministry had told him the plan was dead.', 'Mr Hale'],
    ['of what is doubted', 'Mr Hale doubted that the ministry had told him the plan was dead.', 'Mr Hale'],
    ['of noise', 'Mr Hale said the wall had added to the noise.', 'Mr Hale'],
    ['of deaths', 'Mr Hale said the fire had claimed four lives.', 'Mr Hale'],
    ['of a trade', 'Mr Hale said the company writes software for banks.', 'Mr Hale'],
    ['of a loan', 'Mr Hale said the firm denied him a loan.', 'Mr Hale'],
    ['of a treaty', 'Mr Hale said the state concluded a treaty with Norland.', 'Mr Hale'],
    ['of a report made', 'Mr Hale said two men had reported to the police.', 'Mr Hale'],
    ['of a sign of something', 'Mr Hale said that the line shows that Wick matters.', 'Mr Hale'],
    ['of people admitted', 'The council said the families admitted are women and children.', 'The council'],
    [
      'of a share of those polled',
      'The survey showed that 72 percent of voters said the harbour was dirty.',
      'The survey',
    ],
    ['of a find', 'Mr Hale said the divers found a boat below the pier.', 'Mr Hale'],
    ['of words cut off', 'Mr Hale said the ministry was slow.', 'Mr Hale'],
  ])('is nobody where the words tell %s: %s', (_, line, source) => {
    expect(cardOf(line, source).within).toBeNull();
  });

  it('is whom to ask', () => {
    const line = 'Mr Hale said the ministry had told him the plan was dead.';
    expect(cardOf(line, 'Mr Hale').question).toBe('Is this known from “the ministry” directly?');
    expect(cardOf('Mr Hale said the plan was dead.', 'Mr Hale').question).toBe('Where and when did Hale say this?');
  });
});

it('both who says so and whom that is from are marked, side by side', () => {
  const { notes, words } = shownNotesOf('Lund said that, according to the auditors, the money was gone.');
  expect(notes.map(({ source, cue }) => `${source?.text} ${words(cue)}`)).toEqual([
    'Lund said',
    'the auditors according to',
  ]);
});
