import { describe, expect, it } from 'vitest';
import { rowsOfAttributions } from '../../../../test/rows-of-attributions.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { findAccordingTo } from './find-according-to.ts';

const rowsOf = (text: string) =>
  rowsOfAttributions(text, readSentences(text, [{ start: 0, end: text.length }]).flatMap(findAccordingTo));

describe('whom "according to" names', () => {
  it.each([
    [
      'ends before somebody else says so',
      'The jet climbed too fast, according to radar data, a source close to the inquiry has told Reuters.',
      'radar data | according to | The jet climbed too fast',
    ],
    [
      'has its short form in brackets',
      'According to the Office for Figures (OFF), prices rose by 3 per cent.',
      'the Office for Figures (OFF) | According to | prices rose by 3 per cent',
    ],
    [
      'ends before other brackets',
      'Prices rose again in the spring, according to the Office for Figures (and fell in May).',
      'the Office for Figures | according to | Prices rose again in the spring',
    ],
    [
      'goes on with what is told of it',
      'Six hundred people died at sea, according to the Lantern Trust, a charity that has counted them since May.',
      'the Lantern Trust, a charity that has counted them since May | according to | Six hundred people died at sea',
    ],
    [
      'has its name behind a comma at the end',
      'Without Trent there would be none, according to research cited by its president, Richard Fell.',
      'research cited by its president, Richard Fell | according to | Without Trent there would be none',
    ],
    [
      'has no name behind it that is the subject of what is said',
      'According to her lawyer, Richard Fell knew.',
      'her lawyer | According to | Richard Fell knew',
    ],
    [
      'is nobody in a clause behind a comma',
      'She will vote again because, according to Lund, the papers would call her a coward.',
      'Lund | according to | the papers would call her a coward',
    ],
    [
      'is whoever told somebody else',
      'Ann Lee said on Tuesday that according to its count, the party has won 82 seats.',
      'its count | according to | the party has won 82 seats',
    ],
    [
      'ends before a dash',
      'Many voters - nearly half, according to Coast Radio - like the plan.',
      'Coast Radio | according to | Many voters - nearly half + like the plan',
    ],
    [
      'ends before the dash of an aside',
      'The port - according to Coast Radio - is shut.',
      'Coast Radio | according to | The port + is shut',
    ],
    [
      'has only what stands in its brackets',
      'The club has lost nine players in a year (the true number is 15, according to the league).',
      'the league | according to | the true number is 15',
    ],
    [
      'has what stands before, behind brackets that are closed',
      'The club (once of Wick) has lost nine players in a year, according to the league.',
      'the league | according to | The club (once of Wick) has lost nine players in a year',
    ],
    [
      'has no more than what stands in its brackets',
      'The club (which, according to the league, has lost nine players) is sold.',
      'the league | according to | which + has lost nine players',
    ],
    [
      'has nothing behind the dash of another clause',
      'The vote was close - 51 to 49, according to Lund - and the others want a recount.',
      'Lund | according to | The vote was close - 51 to 49',
    ],
    [
      'has nothing behind a dash that closes no aside',
      'The club - the oldest - is sold, according to the league - a shock to all.',
      'the league | according to | The club - the oldest - is sold',
    ],
    [
      'has what stands before, however short, with a dash behind',
      'The club is sold, according to the league - a shock to all.',
      'the league | according to | The club is sold',
    ],
    [
      'has what stands behind an aside of its own',
      'According to the league - based in Wick - the club is sold.',
      'the league | According to | the club is sold',
    ],
    [
      'has what stands before, where "that" is a thing',
      'Lund did not do that, according to his lawyer, in May.',
      'his lawyer | according to | Lund did not do that + in May',
    ],
    [
      'has what stands behind "but"',
      'But according to leaked letters, while the ministers speak of peace, they are buying guns.',
      'leaked letters | according to | while the ministers speak of peace, they are buying guns',
    ],
    [
      'ends before another clause, behind its own',
      'The club is sold, according to the league, while its owner denies it.',
      'the league | according to | The club is sold',
    ],
  ])('%s', (_, text, row) => {
    expect(rowsOf(text)).toContain(row);
  });
});

describe('"in the words of"', () => {
  it.each([
    ['In the words of Ann Lee, “it is late”.', 'Ann Lee | In the words of | “it is late”'],
    ['In the view of the harbour master, the pier is lost.', 'the harbour master | In the view of | the pier is lost'],
    [
      'The mayor was, in the words of one aide, “the keeper” of the plan.',
      'one aide | in the words of | “the keeper” of the plan',
    ],
    [
      'The pier is lost, in the opinion of the harbour master.',
      'the harbour master | in the opinion of | The pier is lost',
    ],
  ])('is "according to": %s', (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  it.each(['They sat in the view of the pier all day.', 'In the words of this song are two names.'])(
    'is a place elsewhere: %s',
    (text) => {
      expect(rowsOf(text)).toEqual([]);
    },
  );
});

describe('who somebody is, between commas behind the name,', () => {
  it.each([
    ['Prices will rise, according to Ann Lee, 45.', 'Ann Lee, 45 | according to | Prices will rise'],
    [
      'According to Ann Lee, 45, of the Harbour Trust, prices will rise.',
      'Ann Lee, 45, of the Harbour Trust | According to | prices will rise',
    ],
    ['According to Ann Lee, 45, of Wick, prices will rise.', 'Ann Lee, 45, of Wick | According to | prices will rise'],
    [
      'According to Professor Ann Lee, of the University of Wick, the probe was lost.',
      'Professor Ann Lee, of the University of Wick | According to | the probe was lost',
    ],
    [
      'The probe was lost, according to Ann Lee, project scientist at the Harbour Trust.',
      'Ann Lee, project scientist at the Harbour Trust | according to | The probe was lost',
    ],
    [
      'According to Ann Lee, director of the Harbour Trust, prices, rents and wages rose.',
      'Ann Lee, director of the Harbour Trust | According to | prices, rents and wages rose',
    ],
    [
      'According to Ann Lee, the museum’s curator, milk has never been so dear.',
      'Ann Lee, the museum’s curator | According to | milk has never been so dear',
    ],
    [
      'The probe, according to Ann Lee, lead author of the study, was lost in May.',
      'Ann Lee, lead author of the study | according to | The probe + was lost in May',
    ],
    [
      'According to the study, published in May, the ice is thinner.',
      'the study, published in May | According to | the ice is thinner',
    ],
    [
      'The ice is thinner, according to the study, published last week in Coast Science.',
      'the study, published last week in Coast Science | according to | The ice is thinner',
    ],
  ])('is no part of what is said: %s', (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  it.each([
    ['According to Ann Lee, 45 people were hurt.', '45 people were hurt'],
    ['According to Ann Lee, of the 40 hurt, three died.', 'of the 40 hurt, three died'],
    ['According to Ann Lee, the mayor, who was away, knew it.', 'the mayor, who was away, knew it'],
    ['According to Coast Radio, the manager, Bo Sand, knew it.', 'the manager, Bo Sand, knew it'],
    ['According to Coast Radio, manager Bo Sand, a nurse, has left.', 'manager Bo Sand, a nurse, has left'],
    [
      'According to Coast Radio, the manager of the club was away, and ill.',
      'the manager of the club was away, and ill',
    ],
    ['According to Coast Radio, the manager, like others, had left.', 'the manager, like others, had left'],
    ['The road will be shut, according to Ann Lee, for a week.', 'The road will be shut + for a week'],
    ['The ferry, according to the report, sailed at nine, and came back.', 'The ferry + sailed at nine, and came back'],
    ['According to Coast Radio, 45, including 12 children, were hurt.', '45, including 12 children, were hurt'],
    ['According to Ann Lee, 45, of whom 12 are children, were hurt.', '45, of whom 12 are children, were hurt'],
    ['According to Ann Lee, 12, most of them children, were hurt.', '12, most of them children, were hurt'],
    ['According to the report, tired and hungry, the men slept.', 'tired and hungry, the men slept'],
    [
      'According to the report, seized boats, some of them new, were sold.',
      'seized boats, some of them new, were sold',
    ],
  ])('is told from what is said there: %s', (text, content) => {
    expect(rowsOf(text).map((row) => row.split(' | ')[2])).toEqual([content]);
  });
});

describe('how somebody came to speak', () => {
  it.each([
    [
      'According to an official, speaking to the Ledger, the road is shut.',
      'an official | According to | the road is shut',
    ],
    ['The road is shut, according to Lund, speaking to the Ledger.', 'Lund | according to | The road is shut'],
    ['The road is shut, according to Coast Radio, citing the police.', 'Coast Radio | according to | The road is shut'],
  ])('is no part of what is said behind "according to": %s', (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });
});

describe('what somebody "reportedly" does', () => {
  it.each([
    [
      'ends with the bracket around it',
      'For all the talk of tax (her team has reportedly met the banks), the mayor is calm.',
      ' | reportedly | her team has + met the banks',
    ],
    [
      'begins behind another verb',
      'He wrote off the wall in May and reportedly asked for a tax on boats.',
      ' | reportedly | asked for a tax on boats',
    ],
    [
      'is no more than the opening',
      'With the mayor reportedly considering a run, a poll found that she would win.',
      ' | reportedly | With the mayor + considering a run',
    ],
    [
      'has its subject and its object',
      'The mayor, a nurse, has reportedly met the banks (and the port) in May.',
      ' | reportedly | The mayor, a nurse, has + met the banks (and the port) in May',
    ],
    [
      'ends before what somebody else says',
      'The club has reportedly made an offer, but its owner says there is none.',
      ' | reportedly | The club has + made an offer',
    ],
    [
      'goes on with what else the same one says',
      'The club has reportedly made an offer, and says it will make another.',
      ' | reportedly | The club has + made an offer, and says it will make another',
    ],
    [
      'goes on behind a comma',
      'In May, the mayor reportedly met the banks, the port and a judge.',
      ' | reportedly | In May, the mayor + met the banks, the port and a judge',
    ],
  ])('%s', (_, text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });
});

describe('"per"', () => {
  it.each([
    ['The fire spread to two homes, per the Ledger.', 'the Ledger | per | The fire spread to two homes'],
    ['She moved to Egypt years ago, per Coast News.', 'Coast News | per | She moved to Egypt years ago'],
    ['The striker will leave in June, per reports.', 'reports | per | The striker will leave in June'],
  ])('is "according to" behind a comma: %s', (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  it.each([
    'It fell by two euros per Norlander.',
    'They pay by the mile, per person.',
    'It is done, as per the rules.',
    'Prices rose, per head of cattle, by a third.',
  ])('else is a measure or a rule: %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
