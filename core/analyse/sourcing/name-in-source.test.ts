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
});
