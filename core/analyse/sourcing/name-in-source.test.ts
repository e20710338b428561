import { describe, expect, it } from 'vitest';
import { nameInSource } from './name-in-source.ts';

describe('the name in a source', () => {
  it.each<[string, string | null]>([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['The surgeon Ana Ruiz', 'Ana Ruiz'],
    ['Professor of Trent University Doctor of Law Oleg Brandt', 'Oleg Brandt'],
    ['Doctor of Economic Sciences, head of the Centre for Grain Markets Viktor Halm', 'Viktor Halm'],
    ['The finance minister, Ana Ruiz,', 'Ana Ruiz'],
    ['Prof Ana Ruiz, director of Ice Research', 'Ana Ruiz'],
    ['the late patriarch Konrad Till', 'Konrad Till'],
    ['Cllr Derek Sand, the cabinet member for leisure,', 'Derek Sand'],
    ['the critic Jonas Wray', 'Jonas Wray'],
    ['Times reporter Ana Ruiz', 'Ana Ruiz'],
    ['the newspaper “Village Day”', 'Village Day'],
    ['the American newspaper The Harbour Post', 'The Harbour Post'],
    ['the General Staff of the Armed Forces of Karelin', 'the General Staff of the Armed Forces of Karelin'],
    ['NBC’s Ana Ruiz', 'Ana Ruiz'],
    ['Mr del Toro', 'del Toro'],
    ['Brazil’s president, Luiz Inácio Lula da Silva,', 'Luiz Inácio Lula da Silva'],
    ['Her colleague Imran Sand', 'Imran Sand'],
    ['Third-generation smallholder Bill Sand from Trent', 'Bill Sand'],
    ['Substitute Daniel Sand', 'Daniel Sand'],
    ['Sir Keith Sand MP, who chairs the committee,', 'Keith Sand'],
    ['the Minister for Foreign Affairs, Ana Ruiz,', 'Ana Ruiz'],
    ['Mum-of-three Ana Ruiz', 'Ana Ruiz'],
    ['Parent Ana Ruiz', 'Ana Ruiz'],
    ['Ex-copper Erik Sand, 61,', 'Erik Sand'],
    ['Nan Ruiz', 'Nan Ruiz'],
    ['people close to Ana Ruiz', 'people close to Ana Ruiz'],
    ['Having', null],
    ['Now', null],
    ['Doctor of Economic Sciences', null],
    ['a federal judge', null],
    ['A spokesman for Ana Ruiz', null],
    ['Ms. Ruiz’s party', null],
    ['Aides to Mr Ruiz', null],
    ['critics', null],
  ])('%s: %s', (words, name) => {
    expect(nameInSource(words)?.name ?? null).toBe(name);
  });

  it.each<[string, string]>([
    ['The brick company, Harmer & Sons,', 'Harmer & Sons'],
    ['The company, Kestrel Foods, which makes bread', 'Kestrel Foods'],
    ['the charity, the Trent Trust,', 'the Trent Trust'],
  ])('is a body behind what kind of body it is: %s', (words, name) => {
    expect(nameInSource(words)).toEqual({ name, kind: 'body' });
  });

  it.each<string>(['The court, Judge Ana Ruiz,', 'the company’s founder, Ana Ruiz,'])('is a person: %s', (words) => {
    expect(nameInSource(words)).toEqual({ name: 'Ana Ruiz', kind: 'person' });
  });
});
