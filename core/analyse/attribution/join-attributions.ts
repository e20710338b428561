import type { Span } from '../../text/span.ts';
import type { Role } from '../analysed-text.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { wholeAsides } from './ends/whole-asides.ts';
import { closesQuotation } from './quotes/closes-quotation.ts';
import { opensQuotation } from './quotes/opens-quotation.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { applyRules, withoutTheirs } from './rules/apply-rules.ts';
import { findDocuments } from './rules/find-documents.ts';
import { findHeadlines } from './rules/find-headlines.ts';
import { findHearings } from './rules/find-hearings.ts';
import { findHearsay } from './rules/find-hearsay.ts';
import { findInQuotations } from './rules/find-in-quotations.ts';
import { findPosts } from './rules/find-posts.ts';
import { findSignedQuotes } from './rules/find-signed-quotes.ts';
import { isBareClause } from './rules/is-bare-clause.ts';
import { isNamedLine } from './rules/is-named-line.ts';
import { isSaidBeside } from './rules/is-said-beside.ts';
import { isThatClause } from './rules/is-that-clause.ts';
import { nestAttributions } from './rules/nest-attributions.ts';
import { turnPassives } from './rules/turn-passives.ts';
import { wholeThatClause } from './rules/whole-that-clause.ts';
import { mergeSpans } from './sentences/merge-spans.ts';
import { readAct } from './sentences/read-act.ts';
import type { Sentence } from './sentences/read-sentences.ts';
import { sharedLength } from './sentences/shared-length.ts';
import { weighAgreement } from './weigh-agreement.ts';

/** Cues of constructions whose rule is surer than the net: "according to", "in the words of", "This was reported by". */
const SURE = /^(?:according to|per|in the (?:words|view|opinion) of)$| by$/i;
/** Constructions whose rule finds what the net misses: "gave an assessment", "was announced", "is believed", "reportedly". */
const CLOSED =
  /^(?:gave|give|gives|offered|offer|offers|issued|issue|issues|made|voiced|shared|provided|reportedly|allegedly|purportedly|supposedly)$|^(?:is|was|are|were|been|(?:has|have|had) been) (?:[a-z]+ ){0,2}[a-z]+$/i;
/** Ends of cues that, beside a whole clause, the net misses at times: "prices rose, official data showed, as …". */
const SAID =
  /\b(?:said|told|claimed|announced|confirmed|reported|revealed|showed|shown|found|warned|suggested|concluded|estimated|predicted)$/i;

/**
 * Below this the net and the rules together count as having found nothing: best F1 on PolNeAR's dev part, where the
 * best threshold is about half the F1 reached, so that reports, which do better, want a higher one.
 */
const MIN_CONFIDENCE = { report: 0.4, other: 0.28 } as const;

/** Confidence at most of a report nobody owns within the words of a source: that source is whom to ask. Not shown. */
const WITHIN = 0.7;

/**
 * Confidence at least of "He added: “They knew.”", "“They knew,” fumed Lee", "with Lee saying that …", "Ann Lee: “They knew.”",
 * "Lee maintained that he was innocent" and "admitted the road was shut": of those that the net was less sure of nine in
 * ten are right in PolNeAR's training part (of the last kind annotators marked seven of nine).
 */
const AT_LEAST = 0.8;

/**
 * The net’s attributions, with those of closed constructions by their rule; the rules’ where there is no
 * net. In text order.
 */
export function joinAttributions(
  text: string,
  paragraphs: readonly (Span & { role?: Role })[],
  sentences: readonly Sentence[],
  tagger: Tagger | null,
): RawAttribution[] {
  const hearsay = new Set(sentences.flatMap((sentence) => [...findHearsay(sentence), ...findHearings(sentence)]));
  const shown = sentences.map(findDocuments);
  const documents = shown.flat();
  const ruled = [...without(applyRules(text, sentences, shown), [...hearsay]), ...hearsay];
  const posts = findPosts(text, paragraphs);
  const headed = findHeadlines(text, paragraphs);
  const signed = [...without(findSignedQuotes(text, paragraphs), posts), ...posts, ...headed];
  const quoted = sentences.flatMap(findInQuotations);
  const inOrder = (found: readonly RawAttribution[]) =>
    nestAttributions(text, found, [...found, ...ruled, ...quoted]).sort((a, b) => placeOf(a) - placeOf(b));
  if (tagger === null) return inOrder([...without(ruled, signed), ...signed]);
  const starts = new Set(documents.map(({ cue }) => cue[0]?.start));
  const read = turnPassives(text, sentences, tagger.findAttributions(text, paragraphs));
  const asides = ruled.filter(({ isAside }) => isAside);
  const byCue = new Map(ruled.map((each) => [each.cue[0]?.start, each]));
  const weighed = wholeAsides(sentences, weighAgreement(read, ruled), asides)
    .map((each) => wholeThatClause(text, each, byCue))
    .map((each) => (isClear(text, paragraphs, each) ? atLeast(each) : each));
  const tagged = weighed.filter(
    (each) => each.confidence >= MIN_CONFIDENCE[readAct(cueOf(text, each)).act === 'report' ? 'report' : 'other'],
  );
  const sure = [
    ...without(
      ruled.filter((each) => hearsay.has(each) || starts.has(each.cue[0]?.start) || isSure(text, each)),
      signed,
    ),
    ...signed,
  ];
  const kept = without(withoutTheirs(tagged, documents), sure);
  const owned = mergeSpans([...kept, ...sure].flatMap(({ source, content }) => (source.length > 0 ? content : [])));
  const added = ruled.flatMap((each) => {
    const cue = cueOf(text, each);
    if (sure.includes(each)) return [];
    if (isBareClause(text, each)) return [atLeast(each)];
    return CLOSED.test(cue) || (each.isAside && SAID.test(cue)) ? [each] : [];
  });
  return inOrder(
    [...kept, ...sure, ...without(added, [...kept, ...sure])].map((each) =>
      isNobodys(each, owned) ? { ...each, confidence: Math.min(each.confidence, WITHIN) } : each,
    ),
  );
}

/** Whether form alone makes a reading of the net's sure enough to show. */
const isClear = (text: string, paragraphs: readonly Span[], each: RawAttribution) =>
  opensQuotation(text, each) ||
  closesQuotation(text, each) ||
  isSaidBeside(text, each) ||
  isNamedLine(text, paragraphs, each) ||
  isThatClause(text, each) ||
  isBareClause(text, each);

const atLeast = (each: RawAttribution) => ({ ...each, confidence: Math.max(each.confidence, AT_LEAST) });

/** Whether an attribution without a source stands in words that somebody is held to. */
const isNobodys = ({ source, cue }: RawAttribution, owned: readonly Span[]) =>
  source.length === 0 && cue.some((span) => sharedLength(span, owned) > 0);

/** Those whose cue none of the others has a part of. */
function without(found: readonly RawAttribution[], others: readonly RawAttribution[]): RawAttribution[] {
  const cues = mergeSpans(others.flatMap(({ cue }) => cue));
  return found.filter((each) => !each.cue.some((cue) => sharedLength(cue, cues) > 0));
}

const cueOf = (text: string, { cue }: RawAttribution) => text.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0);

const isSure = (text: string, found: RawAttribution) =>
  found.isSure === true || SURE.test(cueOf(text, found)) || isReportedly(text, found);

/** Nobody owns that "the minister reportedly said so"; a quotation behind a colon or comma is somebody's still. */
function isReportedly(text: string, found: RawAttribution): boolean {
  const last = found.content.at(-1);
  return (
    cueOf(text, found) === 'reportedly' && last !== undefined && !/[:,] ["“]/.test(text.slice(last.start, last.end))
  );
}

const placeOf = (found: RawAttribution) => found.cue[0]?.start ?? found.content[0]?.start ?? 0;
