import { TWO_SIDED } from './two-sided-verbs.ts';

/**
 * Whether a verb of saying tells what somebody does, plans or holds dear, by what stands behind it: "ordered 40 planes", "expects to
 * publish", "wrote “The Salt Road”", "believes in ghosts"; not "ordered him to leave", "expects prices to rise".
 */
export const isDeed = (cue: string, content: string): boolean =>
  TWO_SIDED.some(({ verb, isDeed: isDone }) => verb.test(cue.toLowerCase()) && isDone(content));
