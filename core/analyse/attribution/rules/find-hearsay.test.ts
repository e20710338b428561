import { describe, expect, it } from 'vitest';
import { rowsOfAttributions } from '../../../../test/rows-of-attributions.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { findHearsay } from './find-hearsay.ts';

const rowsOf = (text: string) =>
  rowsOfAttributions(text, readSentences(text, [{ start: 0, end: text.length }]).flatMap(findHearsay));

describe('findHearsay', () => {
  it.each<[string, string]>([
    [
      'A number of traders are said to be unhappy with the rents.',
      ' | are said | A number of traders + to be unhappy with the rents',
    ],
    ['The painting was long thought to be lost.', ' | was long thought | The painting + to be lost'],
    ['No one is thought to have been hurt.', ' | is thought | No one + to have been hurt'],
    ['One is thought to have been hurt.', ' | is thought | One + to have been hurt'],
    ['There are believed to be 200 birds left.', ' | are believed | There + to be 200 birds left'],
    ['Around 40 people are feared to have drowned.', ' | are feared | Around 40 people + to have drowned'],
    ['The deal, thought to be worth $2bn, collapsed in May.', ' | thought | The deal + to be worth $2bn'],
    ['The ministry is understood to be furious, but it is silent.', ' | is understood | The ministry + to be furious'],
    ['It is understood that a stall will cost £85.', ' | is understood | a stall will cost £85'],
    ['It was reported on Tuesday that a deal was near.', ' | was reported | a deal was near'],
    ['It is believed the driver fled.', ' | is believed | the driver fled'],
    ['It’s rumoured that the band will split.', ' | It’s rumoured | the band will split'],
    ['The suspect, it is believed, left on Tuesday.', ' | is believed | The suspect + left on Tuesday'],
    ['The road will stay shut, it was reported on Monday.', ' | was reported | The road will stay shut'],
    ['The road will stay shut, it was announced last night.', ' | was announced | The road will stay shut'],
    ['The road, it has been confirmed, will stay shut.', ' | has been confirmed | The road + will stay shut'],
    ['The driver had fled, it emerged yesterday.', ' | emerged | The driver had fled'],
    ['When he was found, it is believed, he was ill.', ' | is believed | When he was found + he was ill'],
    ['It has since emerged that the driver fled.', ' | has since emerged | the driver fled'],
    ['It emerged on Monday that the driver fled.', ' | emerged | the driver fled'],
    ['It later emerged the driver had fled.', ' | later emerged | the driver had fled'],
    ['There are fears that the dam leaks.', ' | There are fears | the dam leaks'],
    ['There are unconfirmed reports that the dam leaks.', ' | There are unconfirmed reports | the dam leaks'],
    ['Rumour has it that the mill will close.', ' | Rumour has it | the mill will close'],
    ['Local legend has it the king slept here.', ' | Local legend has it | the king slept here'],
    ['Rumours are circulating that the club will be sold.', ' | Rumours are circulating | the club will be sold'],
    [
      'Serious concerns have been raised that the water is bad.',
      ' | Serious concerns have been raised | the water is bad',
    ],
    ['Allegations have since surfaced that he took money.', ' | Allegations have since surfaced | he took money'],
    [
      'There is a widespread belief that the tests are rigged.',
      ' | There is a widespread belief | the tests are rigged',
    ],
    ['Hundreds are feared dead after the ferry sank.', ' | are feared | Hundreds + dead after the ferry sank'],
    ['The family are believed to be staying here.', ' | are believed | The family + to be staying here'],
    ['There were rumours of a strike at the port.', ' | There were rumours | a strike at the port'],
    [
      'Her aunt was said by neighbours to be in good health.',
      'neighbours | was said | Her aunt + to be in good health',
    ],
  ])('%s', (text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  it.each([
    ['The firm has it that way.'],
    ['Word has reached us that the mill will close.'],
    ['Concerns were raised by the union that the dam leaks.'],
    ['Their concerns have been raised that the dam leaks.'],
    ['Rumours that the club will be sold are spreading.'],
    ['There is a law that the king can go.'],
    ['There is a widespread belief in ghosts.'],
    ['The captain is presumed innocent.'],
    ['The clerk was reported missing.'],
    ['It emerged from the water.'],
    ['When the boat came up, it emerged from the fog.'],
    ['The road was shut, it was confirmed by police.'],
    ['When the deal was done, it was announced on Monday.'],
    ['As the deal was dead, it was reported in the local paper.'],
    ['The deal was old news when, on Monday, it was announced that day.'],
    ['A new plan emerged that pleased nobody.'],
    ['There are no fears that the dam leaks.'],
    ['The rate is expected to rise.'],
    ['It seems that the club is tired.'],
    ['He was told to leave the building.'],
    ['Is the minister believed to be ill?'],
    ['It can be assumed that the chief will go.'],
    ['It should not be thought that the chief will go.'],
    ['The plan should be assumed to be dead.'],
    ['The theft was reported to police on Friday.'],
    ['The truth was said to the king.'],
    ['It was reported missing on Monday.'],
    ['It was reported on Tuesday in the local paper.'],
    ['There are no reports of injuries.'],
    ['There are reports from the union that the dam leaks.'],
    ['She believed to the end.'],
    ['Traders said to the council that rents are high.'],
    ['According to the report, the vaccine is thought to be safe.'],
    ['“The virus is believed to come from bats,” said Ana Ruiz.'],
  ])('silent: %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
