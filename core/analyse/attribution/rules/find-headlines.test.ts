import { describe, expect, it } from 'vitest';
import { costOf } from '../../../../test/cost-of.ts';
import type { Role } from '../../analysed-text.ts';
import { findHeadlines } from './find-headlines.ts';

function read(text: string, role: Role = 'headline'): string | null {
  const [found] = findHeadlines(text, [{ start: 0, end: text.length, role }]);
  if (found === undefined) return null;
  return [found.source, found.cue, found.content]
    .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' + '))
    .join(' | ');
}

describe('a headline’s source', () => {
  it.each([
    ['Five dead in crash: officials', 'officials | : | Five dead in crash'],
    ['Five Dead In Crash: Tolver Police', 'Tolver Police | : | Five Dead In Crash'],
    ['Man held, woman hurt – police', 'police | – | Man held, woman hurt'],
    ['Bank cut 300 jobs by mistake - report', 'report | - | Bank cut 300 jobs by mistake'],
    ['Police: five dead', 'Police | : | five dead'],
    ['Prime minister: ‘We will not give in’', 'Prime minister | : | ‘We will not give in’'],
    ['Crash killed five, police say', 'police | say | Crash killed five'],
    ['Coffee may cut stroke risk, study finds', 'study | finds | Coffee may cut stroke risk'],
    ['‘It was hell’, says survivor of ferry fire', 'survivor of ferry fire | says | ‘It was hell’'],
    ['Ferry unsafe for years, says union as strike looms', 'union | says | Ferry unsafe for years'],
  ])('%s', (headline, parts) => {
    expect(read(headline)).toBe(parts);
  });

  it.each([
    ['Police: the force in numbers'],
    ['Police: what you need to know'],
    ['Poll: should the mayor go?'],
    ['Report: Tolver 2-1 Holm'],
    ['Tolver 2-1 Holm: match report'],
    ['Missing minister: body found in river'],
    ['Attack on police: five held'],
    ['Tolver: five dead in crash'],
    ['Theatre: a night to forget'],
    ['Watch: penguin escapes from zoo'],
    ['Ten years on: the town that lost its mill'],
    ['A hoard of coins, and other rare finds'],
    ['Storm hits coast, leaves five dead'],
    ['The dam will hold, he says'],
    ['Live: police'],
  ])('silent: %s', (headline) => {
    expect(read(headline)).toBeNull();
  });

  it.each([
    ['Lund: ‘We were robbed’', 'The coach, Erik Lund, was angry.', 'Lund'],
    ['Erik Lund: “We were robbed”', 'The coach, Erik Lund, was angry.', 'Erik Lund'],
    ['Lund: ‘We were robbed’', 'The coach was angry.', null],
    ['Lund: a ‘robbery’ to remember', 'The coach, Erik Lund, was angry.', null],
    ['Live: ‘We were robbed’', 'The match is on Live.', null],
  ])('is somebody the text speaks of: %s / %s', (headline, body, source) => {
    const text = `${headline}\n${body}`;
    const [found] = findHeadlines(text, [{ start: 0, end: headline.length, role: 'headline' }]);
    expect(found === undefined ? null : text.slice(found.source[0]?.start, found.source[0]?.end)).toBe(source);
  });

  it('is nothing of a line of the text', () => {
    expect(read('Police: five dead', 'body')).toBeNull();
  });

  it.each([[', a say'], ['a : a '], [' – a']])('is sought in time that grows linearly: %j', (words) => {
    const once = Math.max(
      20,
      costOf(() => read(words.repeat(10_000))),
    );
    expect(costOf(() => read(words.repeat(40_000)), 8 * once)).toBeLessThan(8 * once);
    expect(costOf(() => read(words.repeat(200 / words.length)))).toBeLessThan(50);
  });
});
