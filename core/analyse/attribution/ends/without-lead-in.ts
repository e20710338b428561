import type { Span } from '../../../text/span.ts';

/** "Asked about the row, Lee said", "Speaking after the game, Lee said": how it came to be said. */
const LEAD_IN =
  /^(?:(?:Speaking|Talking|Writing|Responding|Replying|Reacting|Appearing)\b|(?:When |Once )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed) (?:about|by|for|how|if|on|repeatedly|to|what|when|whether|who|why)\b)/;
/** Before what is not quoted, too, as long as it is no subject: "Speaking to crowds is hard, Lee said, and …". */
const OCCASION =
  /^(?:(?:Speaking|Talking|Writing|Responding|Replying|Reacting|Appearing) (?:after|ahead|at|before|during|from|in|on|outside|to|with)\b|(?:When |Once )?Asked )(?!.*\b(?:is|are|was|were|has|had|will|would|can|could)\b)/;
/** What may stand between it and the source. */
const BESIDE = /^,? $/;
/** Longest opening read, in characters. */
const REACH = 120;

/** Before a clause, or its first word: "When it was over". */
const WHEN = /^(?:After|As|Before|Once|Since|When|While|Although|Following|Despite|During)\b/;
const BEHIND_WHEN =
  /(?:^|[.!?\n]["”’]?\s?)(?:After|As|Before|Once|Since|When|While|Although|Following|Despite|During) $/;

/** "When it was over, Lee said: “We won.”": a colon announces all that is said. "It is over, Lee said: “We won.”" says two things. */
function isBeforeColon(text: string, source: Span, [first, second]: readonly Span[]): boolean {
  if (first === undefined || second === undefined || second.start < source.end) return false;
  const isPlain = !/["“‘”]/u.test(text.slice(first.start, first.end));
  const isWhen =
    WHEN.test(text.slice(first.start, first.end)) ||
    BEHIND_WHEN.test(text.slice(Math.max(0, first.start - 14), first.start));
  return isPlain && isWhen && /^[^.!?“”"\n]{0,60}:$/u.test(text.slice(source.end, second.start).trimEnd());
}

/** Contents without the occasion that stands before their source, where what was said stands behind it. */
export function withoutLeadIn(text: string, source: Span | undefined, content: readonly Span[]): readonly Span[] {
  const [first, ...others] = content;
  if (first === undefined || source === undefined || others.length === 0 || source.start < first.end) return content;
  const isQuoted = /^["“‘'„«]/u.test(text.slice(others[0]?.start, others[0]?.end));
  const opening = text.slice(first.start, Math.min(first.end, first.start + REACH));
  // "Speaking to the crew calms it, Lee said, and so does tea": what is said goes on behind a comma.
  const isRightBehind = /^,? [^,]*$/.test(text.slice(source.end, Math.max(source.end, others[0]?.start ?? 0)));
  const isBefore = isRightBehind && LEAD_IN.test(opening) && OCCASION.test(opening);
  const isLeadIn = isBefore || (isQuoted && (LEAD_IN.test(opening) || isBeforeColon(text, source, content)));
  return isLeadIn && BESIDE.test(text.slice(first.end, Math.min(source.start, first.end + 3))) ? others : content;
}
