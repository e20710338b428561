import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';

/** Who is said to have said what another says: "the ministry" in "Hale said the ministry had told him …". */
export interface InnerSource {
  source: Span;
  cue: Span;
}

/** Verbs that tell; of those that tell of a find and a deed as well only what a clause with "that" stands behind. */
const TELLS =
  /^(?:say|tell|write|add|note|announce|argue|claim|explain|insist|state|acknowledge|admit|reveal|conclude|warn|suggest|report|reply|predict|confirm|deny|assert|remark|testify|declare|complain|tweet|contend|allege|disclose|concede|inform|promise|assure)$/;
const FINDS = /^(?:find|show|indicate|estimate|rule)$/;
/** Of what nobody is said to have said yet. */
const UNSAID = /\b(?:not|never|will|would|can|could|may|might|should|must|to|if)\b|n['’]t\b|['’]ll\b/i;
/** Whom a pronoun stands for the words alone do not tell, and shares of those polled are nobody in particular. */
const NOBODY =
  /^(?:i|we|you|he|she|it|they|who|that|which|what|this|those|these|there|one|some|others|people|nobody|everybody|everyone|anyone|no one|nothing|nobody else|most|many|both|all|half|(?:an?|the) +majority|as|if|when|in|on|at|of|for|with|from|by|to|after|before|because|but|and)\b|\d|%|\bper ?cent\b|\bcannot$|['’]s?$| (?:to|that|who|which) |,$/i;
/** Words of a name with what its bearer does. */
const MAX_SOURCE = 8;
/** What stands behind a verb that tells: a clause, a listener, a quotation; not "all told, ". */
const GOES_ON = /^(?:,? ?["“‘']| (?!(?:of|by|in|on|at|for|and|or|is|are|was|were|has|have|had)\b)\p{L})/u;

/** The attributions with the source of its own that what they report opens with, or closes with behind a quotation. n log n. */
export function nestAttributions(
  text: string,
  found: readonly RawAttribution[],
  ruled: readonly RawAttribution[],
): RawAttribution[] {
  const inner = ruled.flatMap((each) => innerOf(text, each)).sort((a, b) => startOf(a) - startOf(b));
  const starts = inner.map(startOf);
  return found.map((each) => {
    const nested = each.content.flatMap((said) => nestedIn(text, said, inner, starts))[0];
    return nested === undefined ? each : { ...each, inner: nested };
  });
}

const startOf = ({ source, cue }: InnerSource) => Math.min(source.start, cue.start);

function innerOf(text: string, { source, cue }: RawAttribution): InnerSource[] {
  const [who] = source;
  const [verb] = cue;
  if (who === undefined || verb === undefined || source.length > 1) return [];
  const named = text.slice(who.start, who.end);
  if (NOBODY.test(named) || named.split(' ').length > MAX_SOURCE) return [];
  const isTold = tells(text.slice(verb.start, verb.end).toLowerCase(), text.slice(verb.end, verb.end + 6));
  return isTold ? [{ source: who, cue: verb }] : [];
}

function tells(cue: string, behind: string): boolean {
  if (cue === 'according to') return true;
  const lemma = findCueVerb(cue.split(/[^\p{L}]+/u).at(-1) ?? '')?.lemma ?? '';
  return !UNSAID.test(cue) && (TELLS.test(lemma) || (FINDS.test(lemma) && behind.startsWith(' that')));
}

/** "(that) the ministry told him …", "(that,) according to the ministry, …", "“They knew,” the minister said". */
function nestedIn(text: string, said: Span, inner: readonly InnerSource[], starts: readonly number[]): InnerSource[] {
  const opening = /^(?:that\b)?,? */.exec(text.slice(said.start, said.start + 8))?.[0].length ?? 0;
  const first = inner[firstFrom(starts, said.start + opening)];
  const last = inner[firstFrom(starts, said.end) - 1];
  const opens = first !== undefined && startOf(first) === said.start + opening && first.cue.end < said.end;
  if (opens && GOES_ON.test(text.slice(first.cue.end, first.cue.end + 6))) return [first];
  const isBehind =
    last !== undefined && startOf(last) > said.start && last.cue.end > said.end - 2 && last.cue.end <= said.end;
  return isBehind && /["”]\s?$/.test(text.slice(said.start, startOf(last))) ? [last] : [];
}

/** Index of the first start at `place` or behind it. */
function firstFrom(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
