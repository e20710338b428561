import type { Span } from '../../../text/span.ts';
import { DOCUMENTS } from '../../sourcing/names/source-nouns.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { type CueVerb, findCueVerb } from '../sentences/cue-verbs.ts';
import { hasClause } from '../sentences/has-clause.ts';

/** Who is said to have said what another says: "the ministry" in "Hale said the ministry had told him …". */
export interface InnerSource {
  source: Span;
  cue: Span;
}

/** Verbs that tell; of those that tell of a find and a deed as well only what a clause with "that" stands behind. */
const TELLS =
  /^(?:say|tell|write|add|note|announce|argue|claim|explain|insist|state|acknowledge|admit|reveal|conclude|warn|suggest|report|reply|predict|confirm|deny|assert|remark|testify|declare|complain|tweet|contend|allege|disclose|concede|inform|promise|assure)$/;
const FINDS = /^(?:find|show|indicate|estimate|rule)$/;
/** What shows that something is so without being a document is no source: "the line shows that Wick matters". */
const SHOWS = /^(?:show|indicate)$/;
/** Who does so holds nobody to have said it. */
const DOUBTS = /^(?:deny|doubt|disagree|wonder|speculate|hear|learn|read)$/;
/** Of what nobody is said to have said yet. */
const UNSAID =
  /\b(?:not|never|hardly|barely|scarcely|will|would|can|could|may|might|should|must|to|if)\b|n['’]t\b|['’]ll\b/i;
/** Whom a pronoun stands for the words alone do not tell. */
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|who|that|which|what|this|those|these|there|one|some|others|people|nobody|everybody|everyone|anyone|no|neither|nor|nothing|few|most|many|both|all|as|if|when|in|on|at|of|for|with|from|by|to|after|before|because|but|and|nearly|almost|about)\b|^(?:my|our|your|his|her|its|their)$/i;
/** Shares of those polled are nobody in particular: "the vast majority", "three in four". */
const SHARE = /\b(?:half|majority|thirds?|quarters?)\b|\b(?:in|of) (?:two|three|four|five|ten)\b|\d|%|\bper ?cent\b/i;
/** More or less than somebody: "Lund’s", "the ministry that", "supporters embracing Lund". */
const NO_NOUN = /\bcannot$|['’]s?$| (?:to|that|who|which) |(?<!\b(?:the|an?|his|her|its|their)) \p{Ll}{2,}ing |,$/u;
/** Words of a name with what its bearer does. */
const MAX_SOURCE = 8;
/** What stands behind a verb that tells: a clause, a listener, a quotation; not "all told, ", "says what he thinks". */
const GOES_ON =
  /^(?:,? ?["“‘']| (?!(?:of|by|in|on|at|for|and|or|is|are|was|were|has|have|had|what|whatever|so|little|neither|nobody)\b)\p{L})/u;
/** A quotation behind the verb, in whichever marks. */
const QUOTED = /["“‘]|''/;
/** How far behind a verb its clause is looked for, in characters. */
const REACH = 120;

/** The attributions with the source of its own that what they report opens with, or closes with behind a quotation. n log n. */
export function nestAttributions(
  text: string,
  found: readonly RawAttribution[],
  ruled: readonly RawAttribution[],
): RawAttribution[] {
  const inner = ruled.flatMap((each) => innerOf(text, each)).sort((a, b) => startOf(a) - startOf(b));
  const starts = inner.map(startOf);
  return found.map((each) => {
    if (!passesOn(text, each)) return each;
    const nested = each.content
      .flatMap((said) => nestedIn(text, said, inner, starts))
      .find((one) => !isSame(text, one, each));
    return nested === undefined ? each : { ...each, inner: nested };
  });
}

const startOf = ({ source, cue }: InnerSource) => Math.min(source.start, cue.start);

/** Whether the words say that somebody says so; who "denied the ministry had told him" says the opposite. */
function passesOn(text: string, { cue }: RawAttribution): boolean {
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (/^according to$|^[:—–]$|\bpointed out$/i.test(words)) return true;
  if (UNSAID.test(words)) return false;
  const verbs = verbsOf(words);
  return (
    verbs.some(({ act, takes }) => act === 'report' && takes === 'clause') &&
    !verbs.some(({ lemma }) => DOUBTS.test(lemma))
  );
}

const verbsOf = (cue: string): CueVerb[] =>
  cue
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => findCueVerb(word) ?? []);

const isDocument = (words: string) =>
  words
    .toLowerCase()
    .split(' ')
    .some((word) => DOCUMENTS.has(word) || DOCUMENTS.has(word.replace(/s$/, '')));

const lemmaOf = (cue: string) => verbsOf(cue).at(-1)?.lemma ?? '';

/** "“They knew,” said Ann Lee, a nurse, reports Ann Lee, a nurse": nobody passes on words of his own. */
function isSame(text: string, { source }: InnerSource, outer: RawAttribution): boolean {
  const name = text.slice(source.start, source.end);
  return outer.source.some(({ start, end }) => {
    const other = text.slice(start, end);
    return other.includes(name) || name.includes(other);
  });
}

function innerOf(text: string, { source, cue }: RawAttribution): InnerSource[] {
  const [who] = source;
  const [verb] = cue;
  if (who === undefined || verb === undefined || source.length > 1) return [];
  const named = text.slice(who.start, who.end);
  if (PRONOUN.test(named) || SHARE.test(named) || NO_NOUN.test(named) || named.split(' ').length > MAX_SOURCE)
    return [];
  return canTell(text.slice(verb.start, verb.end)) ? [{ source: who, cue: verb }] : [];
}

// "Inquiry Helped Reveal Scandal": a headline has its own grammar.
const canTell = (cue: string) => /^according to$/i.test(cue) || (!UNSAID.test(cue) && !/^\p{Lu}/u.test(cue));

/** Whether the last verb of the cue tells what stands behind it, up to the end of what the other one says. */
function tells(cue: string, behind: string): boolean {
  if (cue.toLowerCase() === 'according to') return true;
  if (!GOES_ON.test(behind)) return false;
  const lemma = lemmaOf(cue);
  if (lemma === 'say') return true;
  const hasThat = behind.startsWith(' that ');
  return FINDS.test(lemma)
    ? hasThat
    : TELLS.test(lemma) && (hasThat || QUOTED.test(behind) || hasClause(behind.trim()));
}

/** "(that) the ministry told him …", "(that,) according to the ministry, …", "“They knew,” the minister said". */
function nestedIn(text: string, said: Span, inner: readonly InnerSource[], starts: readonly number[]): InnerSource[] {
  const opening = /^(?:that\b)?,? *["“]?/.exec(text.slice(said.start, said.start + 8))?.[0].length ?? 0;
  const first = inner[firstFrom(starts, said.start + opening)];
  const last = inner[firstFrom(starts, said.end) - 1];
  if (first !== undefined && startOf(first) === said.start + opening && first.cue.end < said.end) {
    const cue = text.slice(first.cue.start, first.cue.end);
    const isThing = SHOWS.test(lemmaOf(cue)) && !isDocument(text.slice(first.source.start, first.source.end));
    if (!isThing && tells(cue, text.slice(first.cue.end, Math.min(said.end, first.cue.end + REACH)))) return [first];
  }
  const isBehind =
    last !== undefined && startOf(last) > said.start && last.cue.end > said.end - 2 && last.cue.end <= said.end;
  if (!isBehind || !/["”]\s?$/.test(text.slice(startOf(last) - 2, startOf(last)))) return [];
  return TELLS.test(lemmaOf(text.slice(last.cue.start, last.cue.end))) ? [last] : [];
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
