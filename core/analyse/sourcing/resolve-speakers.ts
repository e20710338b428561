import type { Span } from '../../text/span.ts';
import type { ResolvedSource } from './source-mention.ts';

/** What an attribution’s source says of itself, and where its words stand. */
export interface Spoken {
  /** True for "I" and "we". */
  isSelf: boolean;
  /** True where nobody is named and syntax names nobody: "is believed to". */
  isNobody: boolean;
  start: number;
  content: readonly Span[];
}

/** Most quotations within quotations looked through. */
const MAX_DEPTH = 8;

/**
 * "I" and "we" inside a quotation stand for whoever is quoted: each such source that is not yet known takes
 * the source of the innermost attribution its words stand in. So does a report nobody owns within what somebody
 * says, where that one could be asked: "Police said the driver is believed to have fled". n log n.
 */
export function resolveSpeakers(spoken: readonly Spoken[], sources: readonly ResolvedSource[]): ResolvedSource[] {
  const quoted = spoken
    .flatMap(({ content, isSelf }, index) => (isSelf ? [] : content.map((span) => ({ ...span, index }))))
    .sort((a, b) => a.start - b.start);
  const order = [...spoken.keys()].sort((a, b) => (spoken[a]?.start ?? 0) - (spoken[b]?.start ?? 0));
  const resolved = [...sources];
  let open: typeof quoted = [];
  let next = 0;
  for (const index of order) {
    const { start, isSelf, isNobody } = spoken[index] as Spoken;
    while (next < quoted.length && (quoted[next]?.start ?? 0) <= start)
      open.push(quoted[next++] as Span & { index: number });
    open = open.filter(({ end }) => end > start).slice(-MAX_DEPTH);
    if (!(isSelf || isNobody) || sources[index]?.resolved !== null) continue;
    const speaker = open.findLast(
      (span) =>
        span.index !== index && (isNobody ? isKnown(sources[span.index]) : sources[span.index]?.resolved !== null),
    );
    if (speaker !== undefined) resolved[index] = sources[speaker.index] as ResolvedSource;
  }
  return resolved;
}

const isKnown = (source: ResolvedSource | undefined) => source?.grade === 'named' || source?.grade === 'described';
