import type { RawAttribution } from './raw-attribution.ts';

const SAYS = /\b(?:say|says|said|saying)$/i;
const NOTHING = /^nothing[.,]?$/i;

/** Without whoever "said nothing": what stands beside it, as "When he was asked about the plan", is the writer's. */
export function withoutSilence(text: string, found: readonly RawAttribution[]): RawAttribution[] {
  const wordsOf = (span: { start: number; end: number } | undefined) =>
    span === undefined ? '' : text.slice(span.start, span.end);
  return found.filter(({ cue, content }) => !SAYS.test(wordsOf(cue[0])) || !NOTHING.test(wordsOf(content.at(-1))));
}
