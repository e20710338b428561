import type { RawAttribution } from '../raw-attribution.ts';
import { commaBeforeClause } from '../sentences/main-clause.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { isAdverb, isAuxiliary } from '../sentences/verb-group-words.ts';
import { endOfClause } from './end-of-clause.ts';
import { nobodysReport, wordAt } from './nobodys-report.ts';

const RUMOUR =
  /^(?:reports|rumou?rs|claims|suggestions|allegations|speculation|talk|whispers|fears|concerns|suspicions|worries)$/;
/** Of one of these "there is" needs "that" behind it: "a widespread belief that", not "belief in". */
const FEELING = /^(?:belief|feeling|perception|suspicion|consensus|concern|rumou?r|fear)$/;
/** What rumours do. */
const SPREAD =
  /^(?:circulat(?:ing|ed)|swirl(?:ing|ed)|spread(?:ing)?|mounting|growing|emerg(?:ing|ed)|surfac(?:ed|ing)|arisen|raised|voiced|made)$/;
/** Of these as they stand, too: "reports emerged that". */
const SPREAD_PAST = /^(?:circulated|swirled|spread|emerged|surfaced|arose)$/;
const TELLS = /^(?:rumou?r|word|legend|tradition|gossip|folklore)$/;
/** Before "reports that" these say what else happened: "left amid growing claims that". */
const BESIDE = /^(?:amid|amidst|despite|following|after|on)$/;
/** Beside these things are told without a clause, too: "amid reports of a row". */
const AMID = /^(?:amid|amidst|despite)$/;
const SPREADING =
  /^(?:growing|mounting|persistent|unconfirmed|widespread|new|fresh|recent|renewed|conflicting|increasing|swirling|repeated|further|more|media|press|local)$/;
const NO_FEELING = /^(?:reports|rumou?rs|claims|allegations|suggestions|speculation|talk|whispers)$/;
const OWNER = /^(?:his|her|its|their|our|my|your)$|['’]s$/;
/** Words before the noun that opens the sentence: "Serious new concerns". */
const MAX_BEFORE = 2;
const MAX_VERB = 4;

/** "There are reports that", "rumours are circulating that", "legend has it that" with their noun at `at`; null for none. */
export function ofRumour(tokens: readonly Token[], at: number): RawAttribution | null {
  const word = wordAt(tokens, at);
  if (
    TELLS.test(word) &&
    isOpener(tokens, at) &&
    /^ha[sd]$/.test(wordAt(tokens, at + 1)) &&
    wordAt(tokens, at + 2) === 'it'
  )
    return reportBehind(tokens, 0, at + 2);
  if (!RUMOUR.test(word) && !FEELING.test(word)) return null;
  return existing(tokens, at) ?? beside(tokens, at) ?? (RUMOUR.test(word) ? spreading(tokens, at) : null);
}

/** "There are (unconfirmed) reports that …"; not "reports from the union that". */
function existing(tokens: readonly Token[], at: number): RawAttribution | null {
  const behind = wordAt(tokens, at + 1);
  if (behind !== 'that' && (behind !== 'of' || FEELING.test(wordAt(tokens, at)))) return null;
  let from = at;
  while (from > 0 && at - from < 6 && tokens[from - 1]?.isWord && tokens[from]?.word !== 'there') from--;
  if (tokens[from]?.word !== 'there' || !isAuxiliary(wordAt(tokens, from + 1))) return null;
  if (tokens.slice(from, at).some(({ word }) => /^(?:no|never|not)$/.test(word))) return null;
  return reportBehind(tokens, from, at);
}

/** "Shares fell amid reports that …"; not "amid his claims that", "amid reports by the union that". */
function beside(tokens: readonly Token[], at: number): RawAttribution | null {
  if (!RUMOUR.test(wordAt(tokens, at))) return null;
  let before = at - 1;
  while (before > at - MAX_VERB && SPREADING.test(wordAt(tokens, before))) before--;
  const behind = wordAt(tokens, at + 1);
  const isTold = behind === 'that' && BESIDE.test(wordAt(tokens, before));
  const isNamed =
    behind === 'of' &&
    AMID.test(wordAt(tokens, before)) &&
    NO_FEELING.test(wordAt(tokens, at)) &&
    tokens[at + 3]?.isWord === true;
  if (!isTold && !isNamed) return null;
  // "Despite claims of a cover-up, the firm goes on", "Following reports that he would go, shares fell".
  const comma = isNamed ? tokens.findIndex(isCommaBehind(at)) : before === 0 ? commaBeforeClause(tokens, at + 1) : -1;
  return reportBehind(tokens, before + 1, at, comma < 0 ? undefined : comma - 1);
}

const isCommaBehind =
  (at: number) =>
  ({ word, quote }: Token, index: number) =>
    index > at && quote === null && word === ',';

/** "Concerns have been raised that …"; not "were raised by the union that", nor "their concerns". */
function spreading(tokens: readonly Token[], at: number): RawAttribution | null {
  if (!isOpener(tokens, at)) return null;
  if (SPREAD_PAST.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'that')
    return reportBehind(tokens, 0, at + 1);
  if (!isAuxiliary(wordAt(tokens, at + 1))) return null;
  let verb = at + 2;
  while (verb < at + MAX_VERB && (isAuxiliary(wordAt(tokens, verb)) || isAdverb(wordAt(tokens, verb)))) verb++;
  return SPREAD.test(wordAt(tokens, verb)) && wordAt(tokens, verb + 1) === 'that'
    ? reportBehind(tokens, 0, verb)
    : null;
}

/** True where the noun opens its sentence, and nobody owns it. */
const isOpener = (tokens: readonly Token[], at: number) =>
  at <= MAX_BEFORE && tokens.slice(0, at).every(({ word, isWord }) => isWord && !OWNER.test(word) && word !== 'the');

/** A report whose cue ends at `end`, with "that" or without, up to token `last`. */
function reportBehind(
  tokens: readonly Token[],
  from: number,
  end: number,
  last = endOfClause(tokens, end + 1),
): RawAttribution | null {
  const cue = spanOfTokens(tokens, from, end);
  const start = /^(?:that|of)$/.test(wordAt(tokens, end + 1)) ? end + 2 : end + 1;
  return cue === null ? null : nobodysReport(cue, [spanOfTokens(tokens, start, last)]);
}
