import type { RawAttribution } from '../raw-attribution.ts';

const OPENING = /^(?:["“]|'')/;
/** "…,” said Lee": the comma, or what stands for it, is within the marks. */
const CLOSED = /[,?!…](?:["”]|'') $/u;

/** Whether a quotation is closed right before source and cue, in either order, and is what is said: "“They knew,” fumed Tom Reddy." */
export function closesQuotation(text: string, { source, cue, content }: RawAttribution): boolean {
  const [who, more] = source;
  const [verb] = cue;
  if (who === undefined || more !== undefined || verb === undefined) return false;
  const first = Math.min(who.start, verb.start);
  const isBeside = first === verb.start ? who.start - verb.end === 1 : verb.start - who.end === 1;
  // "“…,” she added the words": something else is said.
  const isOver = first === verb.start || /^(?:$|[.,;:]|\n)/.test(text.slice(verb.end, verb.end + 1));
  if (!isBeside || !isOver || !CLOSED.test(text.slice(Math.max(0, first - 4), first))) return false;
  const said = content.find(({ end }) => end === first - 1);
  return said !== undefined && OPENING.test(text.slice(said.start, said.start + 2));
}
