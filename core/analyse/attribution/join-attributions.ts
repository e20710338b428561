import type { Span } from '../../text/span.ts';
import type { Role } from '../analysed-text.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { applyRules, withoutTheirs } from './apply-rules.ts';
import { findDocuments } from './find-documents.ts';
import { findHeadlines } from './find-headlines.ts';
import { findHearsay } from './find-hearsay.ts';
import { findPosts } from './find-posts.ts';
import { findSignedQuotes } from './find-signed-quotes.ts';
import { mergeSpans } from './merge-spans.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { readAct } from './read-act.ts';
import type { Sentence } from './read-sentences.ts';
import { sharedLength } from './shared-length.ts';
import { turnPassives } from './turn-passives.ts';
import { weighAgreement } from './weigh-agreement.ts';

/** Constructions whose rule is surer than the net: "according to", "This was reported by", a turn’s "– said Ann Lee". */
const SURE = /^according to$| by$/i;
/** What stands before a turn's cue; a dash behind a word closes an aside: "Ann Lee – who was there – said". */
const TURN = /[,?!.…"“”«»'’]\s?[–—]\s?$/u;
/** What stands before "says a report" (`invertedSource`), and behind a quotation as British pages set it: "“It will hold”, says". */
const INVERTED = /[\p{L}\p{N}”’"'], $/u;
/** Constructions whose rule finds what the net misses: "gave an assessment", "was announced", "is believed", "reportedly". */
const CLOSED =
  /^(?:gave|give|gives|offered|offer|offers|issued|issue|issues|made|voiced|shared|provided|reportedly|allegedly|purportedly|supposedly)$|^(?:is|was|are|were|been|(?:has|have|had) been) (?:[a-z]+ ){0,2}[a-z]+$/i;

/**
 * Below this the net and the rules together count as having found nothing: best F1 on PolNeAR's dev part, where the
 * best threshold is about half the F1 reached, so that reports, which do better, want a higher one.
 */
const MIN_CONFIDENCE = { report: 0.4, other: 0.28 } as const;

/** Confidence at most of a report nobody owns within the words of a source: that source is whom to ask. Not shown. */
const WITHIN = 0.7;

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
  const hearsay = new Set(sentences.flatMap(findHearsay));
  const ruled = [...without(applyRules(text, sentences), [...hearsay]), ...hearsay];
  const posts = findPosts(text, paragraphs);
  const headed = findHeadlines(text, paragraphs);
  const signed = [...without(findSignedQuotes(text, paragraphs), posts), ...posts, ...headed];
  if (tagger === null) return [...without(ruled, signed), ...signed].sort((a, b) => placeOf(a) - placeOf(b));
  const documents = sentences.flatMap(findDocuments);
  const shown = new Set(documents.map(({ cue }) => cue[0]?.start));
  const read = turnPassives(text, sentences, tagger.findAttributions(text, paragraphs));
  const weighed = weighAgreement(read, ruled);
  const tagged = weighed.filter(
    (each) => each.confidence >= MIN_CONFIDENCE[readAct(cueOf(text, each)).act === 'report' ? 'report' : 'other'],
  );
  const sure = [
    ...without(
      ruled.filter((each) => hearsay.has(each) || shown.has(each.cue[0]?.start) || isSure(text, each)),
      signed,
    ),
    ...signed,
  ];
  const kept = without(withoutTheirs(tagged, documents), sure);
  const owned = mergeSpans([...kept, ...sure].flatMap(({ source, content }) => (source.length > 0 ? content : [])));
  const added = ruled.filter((each) => CLOSED.test(cueOf(text, each)) && !sure.includes(each));
  return [...kept, ...sure, ...without(added, [...kept, ...sure])]
    .map((each) => (isNobodys(each, owned) ? { ...each, confidence: Math.min(each.confidence, WITHIN) } : each))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether an attribution without a source stands in words that somebody is held to. */
const isNobodys = ({ source, cue }: RawAttribution, owned: readonly Span[]) =>
  source.length === 0 && cue.some((span) => sharedLength(span, owned) > 0);

/** Those whose cue none of the others has a part of. */
function without(found: readonly RawAttribution[], others: readonly RawAttribution[]): RawAttribution[] {
  const cues = mergeSpans(others.flatMap(({ cue }) => cue));
  return found.filter((each) => !each.cue.some((cue) => sharedLength(cue, cues) > 0));
}

const cueOf = (text: string, { cue }: RawAttribution) => text.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0);

function isSure(text: string, found: RawAttribution): boolean {
  const start = found.cue[0]?.start ?? 0;
  const isInverted = (found.source[0]?.start ?? 0) > start && INVERTED.test(text.slice(Math.max(0, start - 4), start));
  return isInverted || SURE.test(cueOf(text, found)) || TURN.test(text.slice(Math.max(0, start - 4), start));
}

const placeOf = (found: RawAttribution) => found.cue[0]?.start ?? found.content[0]?.start ?? 0;
