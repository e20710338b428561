import { DOCUMENTS } from '../../sourcing/names/source-nouns.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { hasTense } from '../sentences/has-tense.ts';
import { commaBeforeClause, subordinator } from '../sentences/main-clause.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { saysAnew } from '../sentences/says-anew.ts';
import { BOUNDARY, PRONOUN } from '../sentences/source-words.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { tokenAt } from '../sentences/token-range.ts';
import { isAdverb } from '../sentences/verb-group-words.ts';
import { clauseBefore } from './clause-before.ts';
import { wordAt } from './nobodys-report.ts';

/** What documents do; as a noun or a speaker's verb ("the show", "suggest they leave") it stands behind no document. */
const VERB = /^(?:show|suggest|reveal|indicate)(?:s|d|ed)?$/;
/** "Emails seen by the Ledger", "data released on Monday": they tell of the document. */
const PARTICIPLE = /ed$|^(?:seen|shown|sent|written|held|made|drawn|taken)$/;
/** Beside nouns that a source is called by in the singular. */
const SEVERAL = /^(?:studies|surveys|polls|reports|records|analyses|estimates|photos|photographs)$/;
const isDocument = (word: string) => DOCUMENTS.has(word) || SEVERAL.test(word);
/** "A number of studies" are studies. */
const QUANTITY =
  /^(?:number|series|set|trove|batch|raft|handful|couple|copy|copies|dozens|scores|hundreds|thousands|lot|lots)$/;
/** Words before a document's noun, and between it and its verb. */
const MAX_BEFORE = 6;
const MAX_BEHIND = 16;
/** Longest ", the court heard on Friday" behind what a document shows, in tokens. */
const MAX_ASIDE = 10;
/** "If emails show": nobody has shown it. */
const CONDITION = /^(?:if|unless|once|until)$/;
/** A judgement: the construction has one reading, its parts are told by words alone. */
const CONFIDENCE = 0.85;

/**
 * What figures, emails, polls show: "Emails seen by the Ledger show the minister knew", "Data from the bank suggest that prices
 * fell". One a sentence, at its beginning, behind an opening with a comma, or at its end: "…, emails show." Linear.
 */
export function findDocuments({ tokens }: Sentence): RawAttribution[] {
  const aside = asideOf(tokens);
  if (aside !== null) return [aside];
  const opening = startOf(tokens);
  const start = Math.max(opening, subordinator(tokens) + 1);
  const noun = tokens.findIndex(({ word, quote }, at) => at >= start && quote === null && isDocument(word));
  if (CONDITION.test(tokens[start - 1]?.word ?? '')) return [];
  if (noun < 0 || noun - start > MAX_BEFORE || tokens.at(-1)?.word === '?') return [];
  if (!isHead(tokens.slice(start, noun))) return [];
  const verb = verbBehind(tokens, noun);
  if (verb < 0) return [];
  let last = verb - 1;
  // "The report also suggested".
  while (last > noun && isAdverb(tokenAt(tokens, last).word)) last--;
  const source = spanOfTokens(tokens, start, last);
  const cue = spanOfTokens(tokens, verb, verb);
  const content = verb + 1 < tokens.length ? spanOfTokens(tokens, verb + 1, endOf(tokens, verb + 1)) : null;
  if (source === null || cue === null || content === null || content.end - content.start < 2) return [];
  return [{ source: [source], cue: [cue], content: [content], confidence: CONFIDENCE }];
}

/** "The minister knew, emails seen by the Herald show.": behind a clause, what shows it closes the sentence; null for none. */
function asideOf(tokens: readonly Token[]): RawAttribution | null {
  const comma = tokens.findLastIndex(({ word, quote }) => quote === null && word === ',');
  const verb = tokens.findLastIndex(({ isWord }) => isWord);
  if (!VERB.test(wordAt(tokens, verb))) return null;
  const clause = comma < 2 || verb - comma < 2 || subordinator(tokens) >= 0 ? -1 : clauseBefore(tokens, 0, comma);
  if (clause < 0 || BOUNDARY.has(wordAt(tokens, comma + 1)) || /^(?:and|but)$/.test(wordAt(tokens, comma + 1)))
    return null;
  const noun = tokens.findIndex(({ word, quote }, at) => at > comma && quote === null && isDocument(word));
  if (noun < 0 || noun - comma > MAX_BEFORE || !isHead(tokens.slice(comma + 1, noun))) return null;
  if (verbBehind(tokens, noun) !== verb) return null;
  const source = spanOfTokens(tokens, comma + 1, verb - 1);
  const cue = spanOfTokens(tokens, verb, verb);
  const content = spanOfTokens(tokens, clause, comma - 1);
  if (source === null || cue === null || content === null) return null;
  return { source: [source], cue: [cue], content: [content], confidence: CONFIDENCE };
}

/** True for what may stand before a noun that the verb is of: "a leaked", "a number of new"; not "critics of the". */
function isHead(before: readonly Token[]): boolean {
  return before.every((token, at) => {
    if (!token.isWord || token.quote !== null) return false;
    if (/^(?:for|in|on|by|with|to|from|at|about)$/.test(token.word)) return false;
    if (token.word === 'of') return QUANTITY.test(before[at - 1]?.word ?? '');
    return token.word.endsWith('ed') || !hasTense(token);
  });
}

/** "On Monday, figures …", "But emails …". */
function startOf(tokens: readonly Token[]): number {
  const comma = tokens.slice(0, MAX_BEFORE).findIndex(({ word }) => word === ',');
  if (comma > 0 && !tokens.slice(0, comma).some(hasTense)) return comma + 1;
  return /^(?:but|and|now|so|yet)$/.test(tokens[0]?.word ?? '') ? 1 : 0;
}

/** The verb of the document at `noun`, over what is told of it; -1 where another stands before. */
function verbBehind(tokens: readonly Token[], noun: number): number {
  for (let at = noun + 1; at < tokens.length && at - noun <= MAX_BEHIND; at++) {
    const token = tokenAt(tokens, at);
    if (token.quote !== null) return -1;
    // "A plan to show", "the film on show": not its verb.
    if (VERB.test(token.word)) return /^(?:to|on|of|for|the|an?)$/.test(tokenAt(tokens, at - 1).word) ? -1 : at;
    // "The report was", "the poll, which", "a letter that".
    if (!token.isWord || /^(?:who|which|that)$/.test(token.word)) return -1;
    if (hasTense(token) && !(at === noun + 1 && PARTICIPLE.test(token.word))) return -1;
  }
  return -1;
}

/** Before "; …" or ", the court heard", behind "While polls show" before the sentence's own clause; else the sentence's end. */
function endOf(tokens: readonly Token[], from: number): number {
  const clause = subordinator(tokens) < 0 ? -1 : commaBeforeClause(tokens, from);
  if (clause > 0) return clause - 1;
  const border = tokens.findIndex((_, at) => at > from && isBorder(tokens, at));
  if (border > 0) return border - 1;
  const comma = tokens.findLastIndex(({ word, quote }) => quote === null && word === ',');
  const isAside = comma > from && tokens.length - comma <= MAX_ASIDE && saysAnew(tokens.slice(comma + 1));
  return isAside ? comma - 1 : tokens.length - 1;
}

/** "; …" and ", but such polls are"; ", but said nothing" and ", but he said" go on. */
function isBorder(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.quote !== null || !/^[;,]$/.test(token.word)) return false;
  if (token.word !== ',') return true;
  const next = tokens[at + 2];
  if (tokens[at + 1]?.word !== 'but' || next === undefined || hasTense(next) || PRONOUN.has(next.word)) return false;
  return tokens.slice(at + 3, at + 3 + MAX_BEFORE).some(hasTense);
}
