import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import type { TokenRange } from '../sentences/token-range.ts';
import { agentAfter } from './agent-after.ts';
import { contentAround } from './content-around.ts';
import { findAccordingTo } from './find-according-to.ts';
import { type CueGroup, findCues } from './find-cues.ts';
import { findSourceAfter } from './find-source-after.ts';
import { findSourceBefore } from './find-source-before.ts';
import { invertedSource } from './inverted-source.ts';
import type { SourcedCue } from './sourced-cue.ts';

/** The attributions of one sentence; the sentences around it serve quotations that run on and "This was reported by". */
export function findInSentence(sentence: Sentence, previous: Sentence | null, next: Sentence | null): RawAttribution[] {
  const cues = sourceCues(sentence.tokens);
  const found = cues.flatMap((cue, index) => attribute(sentence, cue, cues, index, previous, next));
  return [...found, ...findAccordingTo(sentence)].sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = (found: RawAttribution) => found.cue[0]?.start ?? found.content[0]?.start ?? 0;

function sourceCues(tokens: readonly Token[]): SourcedCue[] {
  const cues: SourcedCue[] = [];
  let floor = 0;
  for (const group of findCues(tokens)) {
    const cue = sourceCue(tokens, group, floor, cues.at(-1) ?? null);
    if (cue === null) continue;
    cues.push(cue);
    floor = group.to + 1;
  }
  return cues;
}

function sourceCue(
  tokens: readonly Token[],
  group: CueGroup,
  floor: number,
  last: SourcedCue | null,
): SourcedCue | null {
  if (group.voice === 'passive') return { group, source: agentAfter(tokens, group.to + 1), place: 'after' };
  const isAfterQuote = isQuoteEnd(tokens, group.from - 1);
  if (isAfterQuote) {
    const after = findSourceAfter(tokens, group.to, tokens.length - 1);
    if (after !== null) return { group, source: after, place: 'after' };
  }
  const inverted = invertedSource(tokens, group);
  if (inverted !== null) return { group, source: inverted, place: 'after', isInverted: true };
  if (group.voice === 'ing') return sharedCue(tokens, group, last);
  const before = findSourceBefore(tokens, group.from, floor);
  if (before !== null) return { group, source: before, place: 'before' };
  return group.verb.isNounToo ? null : sharedCue(tokens, group, last);
}

/** The subject left out: "and vowed", "adding that" take the source of the cue before, else the sentence's subject. */
function sharedCue(tokens: readonly Token[], group: CueGroup, last: SourcedCue | null): SourcedCue | null {
  const before = tokens[group.from - 1]?.word ?? '';
  const isJoined = before === ',' || before === 'and' || before === 'but' || before === 'then' || before === '—';
  const source = last?.source ?? firstSubject(tokens, group.from);
  if (group.voice === 'ing') {
    return isJoined && group.verb.act === 'report' && source !== null ? { group, source, place: 'shared' } : null;
  }
  return isJoined || group.voice === 'infinitive' ? { group, source, place: 'shared' } : null;
}

/** The noun phrase that opens the sentence, as the subject of what follows. */
function firstSubject(tokens: readonly Token[], before: number): TokenRange | null {
  const subject = findSourceAfter(tokens, -1, before - 1);
  return subject !== null && subject.to - subject.from < 8 ? subject : null;
}

function isQuoteEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokens[at - 1];
  if (token.quote !== null || (token.word === ',' && before?.quote != null)) return true;
  // "– …, – said Ann Lee"; the dash behind "Ann Lee – who was there" closes an aside.
  return isDash(token) && before !== undefined && (before.quote !== null || /^[,?!.…]$/.test(before.word));
}

const isDash = ({ word }: Token) => word === '–' || word === '—';

function attribute(
  sentence: Sentence,
  cue: SourcedCue,
  cues: readonly SourcedCue[],
  index: number,
  previous: Sentence | null,
  next: Sentence | null,
): RawAttribution[] {
  const content = contentAround(sentence, cue, cues.slice(index + 1), cues[index - 1] ?? null, previous, next);
  if (content === null) return [];
  const { tokens } = sentence;
  const toSpan = (range: TokenRange): Span => ({
    start: (tokens[range.from] as Token).start,
    end: (tokens[range.to] as Token).end,
  });
  return [
    {
      source: cue.source === null ? [] : [toSpan(cue.source)],
      cue: [toSpan(content.cue ?? cue.group)],
      content: content.spans,
      confidence: content.confidence,
      ...(content.isSure ? { isSure: true } : {}),
      ...(content.isAside ? { isAside: true } : {}),
    },
  ];
}
