import type { Span } from '../../text/span.ts';

/** "Asked about the row, Lee said", "Speaking after the game, Lee said": how it came to be said. */
const LEAD_IN =
  /^(?:(?:Speaking|Talking|Writing|Responding|Replying|Reacting|Appearing)\b|(?:When |Once )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed) (?:about|by|for|how|if|on|repeatedly|to|what|when|whether|who|why)\b)/;
/** What may stand between it and the source. */
const BESIDE = /^,? $/;

/** Contents without the occasion that stands before their source, where what was said is quoted behind it. */
export function withoutLeadIn(text: string, source: Span | undefined, content: readonly Span[]): readonly Span[] {
  const [first, ...others] = content;
  if (first === undefined || source === undefined || others.length === 0 || source.start < first.end) return content;
  const isQuoted = /^["“‘'„«]/u.test(text.slice(others[0]?.start, others[0]?.end));
  const isLeadIn = isQuoted && LEAD_IN.test(text.slice(first.start, first.start + 40));
  return isLeadIn && BESIDE.test(text.slice(first.end, Math.min(source.start, first.end + 3))) ? others : content;
}
