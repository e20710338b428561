import { describe, expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import type { Grade } from '../../notes/note.ts';
import { gradeSource } from './grade-source.ts';

describe('could a reader go and ask', () => {
  it.each<[Grade, string[]]>([
    [
      'named',
      [
        'Ana Ruiz',
        'The surgeon Ana Ruiz',
        'Critics and Ana Ruiz',
        'Many economists, including Ana Ruiz',
        'the Kremlin',
        'Moscow',
        'the Ministry of Defence of Vessia',
        'The electoral court of Santa Oria',
        'the harbour board of Trent',
        'Winslade Borough Council',
        'The NGG-Ost union',
        'Selwick fire service',
        'the army',
        'Police',
        'the president',
        'the statistical office',
        'The Harbour Post',
        'a study published on Tuesday in the journal Ice and Water',
        'a 2021 report by the Northern Seas Commission',
        'Pikku’s privacy policy',
        'Data from the 2014 Harbour Survey',
        'the air force',
        'the energy regulator',
        'the federal rescue service',
        'the data protection authority',
        'the national cyber centre',
        'the command of the southern group',
        'a report by the audit office',
        'the government’s press service',
        'the transport secretary',
        'Vessia’s tax commissioner',
        'the Tarrow police chief',
        'a Harbour Post poll released last week',
        'Ms. Ruiz’s speech',
        'Citizens for Clean Water',
        'Channel 9',
      ],
    ],
    [
      'described',
      [
        'an earlier version',
        'a federal judge',
        'two people briefed on the talks',
        'people familiar with the matter',
        'Ruiz campaign aides',
        'aides to the mayor',
        'attorneys for the family',
        'officials at the port',
        'a leaked memo',
        'leaked minutes of a cabinet meeting',
        'a survey',
        'an engineer who worked on the bridge',
        'his lawyer',
        'the company',
        'the club’s doctor',
        'a neighbour',
        // A given name alone finds nobody.
        'Tomas',
        'three villagers',
        // Their near twins name no domain, or a business.
        'the new regulator',
        'the streaming service',
        'the rating agency',
        'the shopping centre',
        'the organising committee',
        'an energy regulator',
        'a report by the company',
        'the former minister',
        'the press secretary',
        'Lawyers for Ana Ruiz',
        'Officials in the department',
        'Leaders of the dockers’ union',
        'Hartwell officials',
        'patients in the first group',
        'the staff',
        'Witness 3',
      ],
    ],
    [
      'vague',
      [
        'critics',
        'experts',
        'Some negotiators',
        'officials',
        'a number of experts',
        'a growing number of doctors',
        'everyone',
        'many',
        'people',
        'Senior officials',
        'Federal and state officials',
        'Experts on ice and on nuclear safety',
        'elected officials from both parties',
        'Military officials',
        'beekeepers',
        'most economists',
        'Democrats',
        'the media',
        'the Russian media',
        'studies',
        'Recent research',
        'Earlier work',
        'another version',
        'supporters of the plan',
        'Residents',
        'local residents',
        'independent experts',
        'former players',
        'Shop stewards',
        'Hospital staff',
        'Security researchers',
        'Senior Conservatives',
        'the authorities',
        'our readers',
        'experts in animal cognition',
        'officials in the region',
        'members of the public',
      ],
    ],
    ['none', ['', ' ']],
  ])('%s', (grade, sources) => {
    expect(sources.map((source) => `${source}: ${gradeSource(source)}`)).toEqual(
      sources.map((source) => `${source}: ${grade}`),
    );
  });

  it('a plural that opens a sentence is no name where the article has it in small letters', () => {
    expect(gradeSource('Beekeepers', (word) => word === 'beekeepers')).toBe('vague');
  });

  it('long and odd sources cost no more than their first 300 characters', () => {
    for (const words of ['the of '.repeat(100_000), 'and '.repeat(100_000), '\uD800'.repeat(100_000)]) {
      expect(costOf(() => gradeSource(words), 500)).toBeLessThan(500);
    }
  });
});
