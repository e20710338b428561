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
    ['Trent Mills Chief Executive, Ana Ruiz,', 'Ana Ruiz'],
    ['Ana Ruiz, Chief Executive of Trent Mills,', 'Ana Ruiz'],
    ['Supervisor Alfredo Sand of Napa County', 'Alfredo Sand'],
    ['Rep. Elijah Sand of Maryland, the panel’s ranking Democrat', 'Elijah Sand'],
    ['Ann Sand of Trent', 'Ann Sand'],
    ['Daniel Sand at the Harbour Review', 'Daniel Sand'],
    ['the Bank of England', 'the Bank of England'],
    ['the Duke of York', 'the Duke of York'],
    ['The University of Ashby', 'The University of Ashby'],
    ['Queen Mary University of London', 'Queen Mary University of London'],
    ['Isle of Wight Council', 'Isle of Wight Council'],
    ['Royal Academy of Arts', 'Royal Academy of Arts'],
    ['Coils to Locs Founder Dianne Sand', 'Dianne Sand'],
    ['Bank of England Governor Ana Ruiz', 'Ana Ruiz'],
    ['Harmer Chair Tom Sand', 'Tom Sand'],
    ['Harmer Co-Founder Ana Ruiz', 'Ana Ruiz'],
    ['Aides to Harmer Founder Ana Ruiz', null],
    ['Lawyers for Trent Mayor Ana Ruiz', null],
    ['9/11 widow Teresa Sand', 'Teresa Sand'],
    ['people close to Ana Ruiz', 'people close to Ana Ruiz'],
    ['Having', null],
    ['Now', null],
    ['Doctor of Economic Sciences', null],
    ['a federal judge', null],
    ['A spokesman for Ana Ruiz', null],
    ['Ms. Ruiz’s party', null],
    ['Aides to Mr Ruiz', null],
    ['The mother of Mary Ann Ruiz', null],
    ['the father of Tom Sand', null],
    ['Mother of two Ana Ruiz', 'Ana Ruiz'],
    ['The lawyer for Ana Ruiz', null],
    ['the head of the agency Ana Ruiz', 'Ana Ruiz'],
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

  it.each<string>(['Harbour Palace', 'Trent Assembly', 'Harbour Prevention Lifeline', 'Harbour Coal'])(
    'is a body by its last word: %s',
    (name) => {
      expect(nameInSource(name)).toEqual({ name, kind: 'body' });
    },
  );

  it.each<string>(['The court, Judge Ana Ruiz,', 'the company’s founder, Ana Ruiz,'])('is a person: %s', (words) => {
    expect(nameInSource(words)).toEqual({ name: 'Ana Ruiz', kind: 'person' });
  });
});

it.each<string>(
  `Taoiseach Tánaiste Tanaiste Cllr Cr Councillor Hon Datuk Sheikh Sardar Oba Chief Justice Inspector Superintendent Constable
  Detective Sergeant Insp Supt PC DS DCI Maj Brig Brigadier Corporal Archbishop Bishop Pastor Imam Rabbi Reverend Revd Monsignor
  Supervisor Assemblyman Assemblywoman Alderman Trooper Ayatollah Alhaji`.split(/\s+/),
)('a title is no part of the name: %s Ana Ruiz', (title) => {
  expect(nameInSource(`${title} Ana Ruiz`)?.name).toBe('Ana Ruiz');
});

it.each<string>(['Ana Sheikh', 'Ann Justice', 'General Motors', 'Cardinal Health', 'Sri Lanka'])(
  'a name that a title is part of stays: %s',
  (name) => {
    expect(nameInSource(name)?.name).toBe(name);
  },
);
