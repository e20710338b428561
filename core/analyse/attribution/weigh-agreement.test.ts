import { describe, expect, it } from 'vitest';
import { weighAgreement } from './weigh-agreement.ts';

const at = (start: number, end: number) => [{ start, end }];
const net = { source: at(0, 7), cue: at(8, 12), content: at(13, 40), confidence: 0.6 };

const rows = [
  { name: 'the rules find the same', rule: { ...net, content: at(13, 38) } },
  { name: 'the rules find nothing there', rule: { ...net, cue: at(50, 54), content: at(55, 70) } },
  { name: 'the rules read the cue otherwise', rule: { ...net, content: at(55, 70) } },
];

describe('weighAgreement', () => {
  it('is surest where the rules agree, and least where they read the same cue otherwise', () => {
    const sure = rows.map(({ rule }) => weighAgreement([net], [rule])[0]!.confidence);
    expect(sure[0]).toBeGreaterThan(0.7);
    expect(sure[1]).toBeLessThan(sure[0]!);
    expect(sure[2]).toBeLessThan(sure[1]!);
  });

  it('leaves order, spans and input as they are', () => {
    const later = { ...net, cue: at(60, 64), source: [], confidence: 0.9 };
    const given = [net, later];
    const copy = structuredClone(given);
    const weighed = weighAgreement(given, []);
    expect(weighed.map(({ confidence, ...rest }) => rest)).toEqual(given.map(({ confidence, ...rest }) => rest));
    expect(given).toEqual(copy);
  });
});
