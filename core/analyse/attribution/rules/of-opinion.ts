import type { RawAttribution } from '../raw-attribution.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { endOfClause } from './end-of-clause.ts';
import { nobodysReport, wordAt } from './nobodys-report.ts';

const OPINION = /^(?:view|opinion|wisdom|feeling|consensus|perception|suspicion|belief|assumption|impression)$/;
/** "The general view is that" is nobody's; "the ministry's view is that" is its own. */
const GENERAL = /^(?:general|common|widespread|prevailing|popular|conventional|received|widely-held)$/;
/** Without such a word these need their place: "the feeling in the town is that". */
const FELT = /^(?:feeling|consensus|perception|suspicion|belief|assumption)$/;
const PLACE = /^(?:in|on|around|across|within|at)$/;
const THEORY = /^(?:theory|version|story|account)$/;
const HOLDS = /^(?:holds|says|goes|suggests|is)$/;
const WORD = /^(?:word|rumou?r)$/;
/** Words of the place between noun and verb: "on the street". */
const MAX_PLACE = 5;

/** "Word on the street is that", "the general view is that", "one theory holds that", "by some accounts," at `at`; null for none. */
export function ofOpinion(tokens: readonly Token[], at: number): RawAttribution | null {
  const word = wordAt(tokens, at);
  if (word === 'accounts') return ofAccounts(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (at === 1 && THEORY.test(word) && /^(?:one|another)$/.test(before))
    return HOLDS.test(wordAt(tokens, at + 1)) ? ofTheory(tokens, at) : null;
  const isWord = at === 0 && WORD.test(word);
  const isGeneral = at <= 2 && OPINION.test(word) && GENERAL.test(before);
  const isFelt = at === 1 && FELT.test(word) && before === 'the';
  if (!isWord && !isGeneral && !isFelt) return null;
  const verb = verbBehind(tokens, at);
  return verb < 0 || (isFelt && verb === at + 1 && word !== 'consensus') ? null : reportBehind(tokens, verb);
}

/** "One theory | holds | that the ship hit a mine": the theory is a source, and nobody's. */
function ofTheory(tokens: readonly Token[], at: number): RawAttribution | null {
  const cue = spanOfTokens(tokens, at + 1, at + 1);
  if (cue === null || wordAt(tokens, at + 2) !== 'that') return null;
  const told = spanOfTokens(tokens, at + 2, endOfClause(tokens, at + 2));
  return nobodysReport(cue, [told], spanOfTokens(tokens, 0, at));
}

/** The "is" behind the noun at `at` or behind its place; -1 where other words follow: "word from the ministry is". */
function verbBehind(tokens: readonly Token[], at: number): number {
  const last = PLACE.test(wordAt(tokens, at + 1)) ? at + 1 + MAX_PLACE : at + 1;
  for (let verb = at + 1; verb <= last; verb++) if (/^(?:is|was)$/.test(wordAt(tokens, verb))) return verb;
  return -1;
}

function reportBehind(tokens: readonly Token[], verb: number): RawAttribution | null {
  const cue = spanOfTokens(tokens, 0, verb);
  // "The feeling was that of a funeral".
  if (cue === null || wordAt(tokens, verb + 1) !== 'that' || wordAt(tokens, verb + 2) === 'of') return null;
  return nobodysReport(cue, [spanOfTokens(tokens, verb + 2, endOfClause(tokens, verb + 2))]);
}

/** "By some accounts, the queen never slept there". */
function ofAccounts(tokens: readonly Token[], at: number): RawAttribution | null {
  const isOpening = at === 2 && wordAt(tokens, 0) === 'by' && /^(?:some|all|most|many)$/.test(wordAt(tokens, 1));
  const cue = spanOfTokens(tokens, 0, at);
  if (!isOpening || wordAt(tokens, at + 1) !== ',' || cue === null) return null;
  return nobodysReport(cue, [spanOfTokens(tokens, at + 2, endOfClause(tokens, at + 2))]);
}
