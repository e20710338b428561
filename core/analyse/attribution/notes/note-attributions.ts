import type { Form, Note } from '../../../notes/note.ts';
import type { Span } from '../../../text/span.ts';
import type { AnalysedText, Paragraph } from '../../analysed-text.ts';
import { findLink } from '../../sourcing/find-link.ts';
import { findOutlet } from '../../sourcing/names/find-outlet.ts';
import type { Names } from '../../sourcing/names/read-names.ts';
import { resolveSources } from '../../sourcing/resolve-sources.ts';
import { resolveSpeakers } from '../../sourcing/resolve-speakers.ts';
import type { ResolvedSource, SourceMention } from '../../sourcing/source-mention.ts';
import type { Turn } from '../interviews/find-interview-turns.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { findQuotes } from '../sentences/find-quotes.ts';
import { isByNobody } from '../sentences/is-by-nobody.ts';
import { isDeed } from '../sentences/is-deed.ts';
import { isSceneShown } from '../sentences/is-scene-shown.ts';
import { isSpoken } from '../sentences/is-spoken.ts';
import { type CueAct, readAct } from '../sentences/read-act.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { sharedLength } from '../sentences/shared-length.ts';
import { explainNote } from './explain-note.ts';
import { findOccasion } from './find-occasion.ts';
import { findWriter } from './find-writer.ts';

/** Share of a content’s characters in quotation marks from which it counts as direct. */
const DIRECT_SHARE = 0.9;

const BEFORE_NOUN = /(?<!\p{L})(?:amid|amidst|despite|following|after|on) $/iu;
/** Longest of these words and two blanks. */
const BEFORE_REACH = 11;

/** The notes of the attributions found: act, form, who the source is, how it reached the page. */
export function noteAttributions(
  article: AnalysedText,
  found: readonly RawAttribution[],
  sentences: readonly Sentence[],
  turns: readonly Turn[],
  names: Names,
): Note[] {
  const acts = found.map(({ cue, source }) => readAct(wordsOf(article.text, cue), source.length === 0));
  const places = found.map((each) => sentenceAt(sentences, each.cue[0]?.start ?? each.content[0]?.start ?? 0));
  const speakers = speakersOf(turns);
  const mentions = found.map((each, index): SourceMention => {
    const sentence = places[index] as Sentence;
    return {
      spans: each.source,
      start: each.cue[0]?.start ?? each.content[0]?.start ?? 0,
      sentence,
      isElided: acts[index]?.isActive === true && !isNoun(article.text, each),
      content: each.content,
      speaker: speakers.get(sentence?.paragraph ?? -1) ?? null,
    };
  });
  const spoken = found.map(({ source, content }, index) => ({
    isSelf: /^(?:i|we|me|us|my|our)$/i.test(wordsOf(article.text, source)),
    isNobody: source.length === 0 && acts[index]?.act === 'report',
    start: mentions[index]?.start ?? 0,
    content,
  }));
  const sources = resolveSpeakers(spoken, resolveSources(article.text, mentions, names));
  const quotes = article.paragraphs.flatMap((paragraph) => findQuotes(article.text, paragraph));
  const isWriter = findWriter(article.text, article.paragraphs, quotes, turns.length > 0);
  return found.map((each, index) => {
    const sentence = places[index] as Sentence;
    const place = { sentence, quotes, isWriter: sources[index]?.resolved === null && isWriter(each, sentence) };
    return noteOf(article, each, acts[index] as CueAct, sources[index] as ResolvedSource, place);
  });
}

/** "Despite | claims | that": a noun, of which no subject is left out. */
const isNoun = (text: string, { cue: [cue] }: RawAttribution) =>
  cue !== undefined && BEFORE_NOUN.test(text.slice(Math.max(0, cue.start - BEFORE_REACH), cue.start));

const wordsOf = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

function speakersOf(turns: readonly Turn[]): Map<number, string> {
  return new Map(
    turns
      .filter(({ kind, speaker }) => kind === 'answer' && speaker !== '')
      .map(({ paragraph, speaker }) => [paragraph, speaker]),
  );
}

function noteOf(
  article: AnalysedText,
  raw: RawAttribution,
  read: CueAct,
  source: ResolvedSource,
  { sentence, quotes, isWriter }: { sentence: Sentence; quotes: readonly Span[]; isWriter: boolean },
): Note {
  const { text } = article;
  // A source may take the comma along that closes what is said of it.
  const words = raw.source.length === 0 ? null : wordsOf(text, raw.source).replace(/[,;:]$/, '');
  const cue = wordsOf(text, raw.cue);
  const paragraph = article.paragraphs[sentence.paragraph] as Paragraph;
  const link = findLink(paragraph.links, sentence, article.url);
  const outlet = outletOf(article, raw, source, sentence);
  const place = raw.cue[0] ?? (raw.content[0] as Span);
  const occasion = findOccasion(text, sentence, place, [...raw.content, ...raw.source]);
  const via = outlet === null ? 'first-hand' : 'second-hand';
  const form = formOf(raw, quotes);
  const isScene = isSceneShown(words ?? '', cue, wordsOf(text, raw.content));
  const act = isScene || isByNobody(words ?? '', cue) ? 'attitude' : actOf(text, read, cue, raw, form);
  // "Trying to catch up" with nobody beside it reports nothing.
  const isUnsourced = source.grade === 'vague' ? act !== 'appearance' : source.grade === 'none' && act === 'report';
  return {
    id: '',
    kind: isUnsourced ? 'unsourced' : 'attributed',
    origin: 'automatic',
    content: raw.content,
    source: { spans: raw.source, text: words, resolved: source.resolved, grade: source.grade, link },
    cue: raw.cue,
    act: act === 'report' ? 'report' : 'attitude',
    form,
    via,
    ...explainNote({
      source: words,
      resolved: source.resolved,
      cue,
      grade: source.grade,
      via,
      outlet,
      link,
      isDocument: source.kind === 'document',
      goesOn: raw.goesOn ?? false,
      inner: innerOf(text, raw),
      isWriter,
      occasion: source.kind === 'document' || source.kind === 'outlet' ? null : occasion,
      kind: 'attribution',
    }),
    confidence: raw.confidence,
    isApproximate: false,
  };
}

/** The words of the source and cue within what is attributed, or null. */
function innerOf(text: string, { content, inner }: RawAttribution): { source: string; cue: string } | null {
  if (inner === undefined || !content.some(({ start, end }) => inner.source.start >= start && inner.cue.end <= end))
    return null;
  return { source: wordsOf(text, [inner.source]), cue: wordsOf(text, [inner.cue]) };
}

/** What the cue does, as far as what follows it tells. */
function actOf(text: string, { act }: CueAct, cue: string, { content }: RawAttribution, form: Form): CueAct['act'] {
  if (act === 'attitude' && form === 'direct' && isSpoken(text, cue, content)) return 'report';
  const isDone = act === 'report' && isDeed(cue, wordsOf(text, content));
  return isDone ? 'attitude' : act;
}

/** Another outlet that stands between the source and this page: the source itself, or to whom it spoke. */
function outletOf(
  { text, url }: AnalysedText,
  raw: RawAttribution,
  source: ResolvedSource,
  sentence: Sentence,
): string | null {
  if (source.kind === 'outlet' && source.resolved !== null) return isOwn(source.resolved, url) ? null : source.resolved;
  const cue = raw.cue[0];
  if (cue === undefined) return null;
  const occasion = text.slice(cue.end, Math.min(sentence.end, cue.end + 120));
  const told =
    /^(?:\s|, )?(?:[\p{L}]+ ){0,2}?(?:told|to|in an? (?:[\p{L}-]+ ){0,2}interview (?:with|to|on|published (?:in|by)))\s/iu.exec(
      occasion,
    );
  const isTold = /\btold$/i.test(text.slice(cue.start, cue.end)) || told !== null;
  if (!isTold) return null;
  const reach = occasion.slice(told?.[0].length ?? 0, (told?.[0].length ?? 0) + 40);
  const outlet = findOutlet(reach);
  return outlet === null || outlet.start > 16 || isOwn(outlet.name, url) ? null : outlet.name;
}

/** True where the outlet is the page’s own: "The Daily Lantern" on dailylantern.example. */
function isOwn(outlet: string, url: string | null): boolean {
  const host =
    /^https?:\/\/([^/]+)/i
      .exec(url ?? '')?.[1]
      ?.toLowerCase()
      .replace(/[^a-z0-9]/g, '') ?? '';
  const letters = outlet
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9]/g, '');
  return letters.length > 2 && host.includes(letters);
}

function formOf(raw: RawAttribution, quotes: readonly Span[]): Form {
  let all = 0;
  let inside = 0;
  for (const span of raw.content) {
    all += span.end - span.start;
    inside += sharedLength(span, quotes);
  }
  if (inside === 0) return 'indirect';
  return inside / all >= DIRECT_SHARE ? 'direct' : 'mixed';
}
