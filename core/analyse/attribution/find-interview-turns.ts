import type { Span } from '../../text/span.ts';
import type { AnalysedText, Role } from '../analysed-text.ts';
import { findInterviewer } from './find-interviewer.ts';
import { isFooter } from './is-footer.ts';

/** A paragraph of an interview. */
export interface Turn {
  /** Index of the paragraph. */
  paragraph: number;
  kind: 'question' | 'answer';
  /** Where the words begin, behind dash, bullet, "A:" or the speaker’s name. */
  start: number;
  /** The speaker as the page says, "" where nobody is known. */
  speaker: string;
  /** Where the page says so, "Lund:" with or without a dash for the colon; null for other turns. */
  label: { name: Span; mark: Span } | null;
}

/** Whom the paragraphs behind `since` and before `paragraph` introduce, or the turn itself; null where nobody. */
export type Introduction = (paragraph: number, since: number) => string | null;

interface Opening {
  mark: 'dash' | 'bullet' | 'question' | 'answer' | 'label' | 'none';
  /** Characters the mark takes, white space behind it included. */
  length: number;
  label: string;
}

/** An interview without marks needs this many lines that are questions: three in a row is no chance. */
const MIN_BARE_QUESTIONS = 3;
/** A question longer than this, in characters, is an essay that ends in one. */
const MAX_QUESTION = 900;
/** A statement the other is to answer is short, in characters. */
const MAX_PROMPT = 220;
/** Without a mark a question is one line. */
const MAX_BARE_QUESTION = 250;
/** Share of the paragraphs from the first dash to the last that must open with one: a live blog has fewer. */
const MIN_DASH_SHARE = 0.3;
/** Questions led by dashes that make an interview with whom the text before is about, if it lets nobody speak there. */
const MIN_DASH_QUESTIONS = 2;
const SELF = /(?<!\p{L})(?:I|[Ww]e|[Mm]y|[Oo]ur)(?!\p{L})/u;
const LABEL = /^[“"]?(\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,4})(:| [—–])\s+(?=\S)/u;
const MARKS: [RegExp, Opening['mark']][] = [
  [/^(?:Q|Question)\s{0,3}[:.–—-]\s{0,3}/u, 'question'],
  [/^(?:A|Answer)\s{0,3}[:.–—-]\s{0,3}/u, 'answer'],
  [/^(?:--|[–—―-])\s{0,3}(?=\P{N})/u, 'dash'],
  [/^[•·‣▪*]\s{0,3}/u, 'bullet'],
];

/**
 * The turns of an interview: paragraphs that open with a dash or "Q:"/"A:" or a speaker’s name and
 * colon, questions on lines of their own, and the paragraphs that go on with an answer. A bullet
 * counts only where a question stands before it. An answer goes to whoever was introduced last;
 * questions are nobody’s claim. [] where the article is no interview. Linear.
 */
export function findInterviewTurns(article: AnalysedText, introducedBefore: Introduction): Turn[] {
  const texts = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
  const openings = texts.map(readOpening);
  const labels = labelsOfInterview(texts, openings);
  const style = styleOf(article, texts, openings, labels, introducedBefore);
  return style === null ? [] : readTurns(article, texts, openings, style, labels, introducedBefore);
}

function readOpening(text: string): Opening {
  for (const [pattern, mark] of MARKS) {
    const found = pattern.exec(text.slice(0, 40));
    if (found !== null) return { mark, length: found[0].length, label: '' };
  }
  const label = LABEL.exec(text.slice(0, 140));
  return label?.[1] === undefined
    ? { mark: 'none', length: 0, label: '' }
    : { mark: 'label', length: label[0].length, label: label[1] };
}

/** Names that open several paragraphs with a colon: at least two speakers, or one who speaks three times. */
function labelsOfInterview(texts: readonly string[], openings: readonly Opening[]): Set<string> {
  // A tally has labels too ("Goals: two"); in a talk somebody asks, or a transcript shouts its names.
  const isTalk = openings.some(
    ({ mark, label }, index) => mark === 'label' && (isQuestion(texts[index] ?? '') || /^\p{Lu}{3,}$/u.test(label)),
  );
  if (!isTalk) return new Set();
  // "PETER MOLE" and "MOLE" are one.
  const keyOf = (label: string) => label.split(' ').at(-1)?.toLowerCase() ?? '';
  const labels = openings.flatMap(({ mark, label }) => (mark === 'label' ? [label] : []));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const frequent = [...counts.values()].filter((count) => count >= 2);
  return frequent.length >= 2 || frequent.some((count) => count >= 3) ? new Set(labels) : new Set();
}

type Style = 'marks' | 'labels' | 'bare';

function styleOf(
  article: AnalysedText,
  texts: readonly string[],
  openings: readonly Opening[],
  labels: Set<string>,
  introducedBefore: Introduction,
): Style | null {
  if (labels.size > 0) return 'labels';
  if (openings.some(({ mark }) => mark === 'question') && openings.some(({ mark }) => mark === 'answer'))
    return 'marks';
  const dashed = openings.flatMap(({ mark }, index) => (mark === 'dash' ? [index] : []));
  const questions = dashed.filter((index) => isQuestion(texts[index] ?? ''));
  const isAnswered = dashed.length > questions.length || openings.some(({ mark }) => mark === 'bullet');
  const isDense = dashed.length >= MIN_DASH_SHARE * ((dashed.at(-1) ?? 0) - (dashed[0] ?? 0) + 1);
  const isIntroduced =
    questions.length >= MIN_DASH_QUESTIONS || dashed.some((index) => introducedBefore(index, -1) !== null);
  if (questions.length > 0 && isAnswered && isDense && isIntroduced) return 'marks';
  return isBareInterview(article, texts, introducedBefore) ? 'bare' : null;
}

/** Questions on lines of their own, each answered by somebody who says "I": an essay asks too, but nobody answers. */
function isBareInterview(article: AnalysedText, texts: readonly string[], introducedBefore: Introduction): boolean {
  const isAsked = texts.map(
    (text, index) =>
      article.paragraphs[index]?.role !== 'headline' &&
      (isBareQuestion(text) || (readOpening(text).mark === 'dash' && isQuestion(text))),
  );
  const asked = isAsked.flatMap((is, index) => (is ? [index] : []));
  const first = asked[0];
  if (first === undefined || asked.length < MIN_BARE_QUESTIONS || introducedBefore(first, -1) === null) return false;
  const personal = asked.filter((index) => !isAsked[index + 1] && SELF.test(texts[index + 1] ?? ''));
  return personal.length * 2 >= asked.length;
}

/** One line that asks and does nothing else. */
function isBareQuestion(text: string): boolean {
  return text.length <= MAX_BARE_QUESTION && text.trimEnd().endsWith('?') && !/[.!]["”’)]?\s+\p{Lu}/u.test(text);
}

/** "The county has no money. Is that true?": who asks says nothing of himself. */
function isLeadToQuestion(text: string): boolean {
  return text.length <= MAX_BARE_QUESTION && text.trimEnd().endsWith('?') && !SELF.test(text);
}

/** A paragraph that ends by asking, or trails off for the other to go on. */
function isQuestion(text: string): boolean {
  const end = text
    .slice(-8)
    .trimEnd()
    .replace(/["”’)]+$/u, '');
  return text.length <= MAX_QUESTION && (end.endsWith('?') || end.endsWith('…') || end.endsWith('...'));
}

function readTurns(
  article: AnalysedText,
  texts: readonly string[],
  openings: readonly Opening[],
  style: Style,
  labels: Set<string>,
  introducedBefore: Introduction,
): Turn[] {
  const turns: Turn[] = [];
  const asking = style === 'labels' ? findInterviewer(openings, texts, isQuestion) : null;
  let current = '';
  let isOpen = false;
  for (const [paragraph, span] of article.paragraphs.entries()) {
    const opening = openings[paragraph] as Opening;
    const text = texts[paragraph] ?? '';
    const last: Turn | undefined = isOpen ? turns.at(-1) : undefined;
    const kind: Turn['kind'] | null =
      isBodyOf(span.role, style) && !isFooter(text)
        ? kindOfTurn(text, opening, style, labels, last, asking, span.role === 'subheading', texts[paragraph + 1] ?? '')
        : null;
    const isContinued: boolean = kind === 'answer' && opening.mark === 'none' && last?.kind === 'answer';
    isOpen = kind !== null && !(isContinued && isNarrator(text, current));
    if (!isOpen || kind === null) continue;
    // What stands between turns may introduce the next speaker; what the speaker says introduces nobody.
    if (opening.mark === 'label') current = kind === 'answer' ? opening.label : current;
    else if (!isContinued) current = introducedBefore(paragraph, turns.at(-1)?.paragraph ?? -1) ?? current;
    turns.push({
      paragraph,
      kind,
      start: span.start + opening.length,
      speaker: kind === 'question' ? '' : current,
      label: labelOf(opening, text, span.start),
    });
  }
  return turns;
}

/** Where "Lund:" stands, behind a quotation mark or not. */
function labelOf({ mark, label }: Opening, text: string, start: number): Turn['label'] {
  if (mark !== 'label') return null;
  const from = start + text.indexOf(label);
  const end = from + label.length;
  const at = end + (text.charAt(end - start) === ' ' ? 1 : 0);
  return { name: { start: from, end }, mark: { start: at, end: at + 1 } };
}

function isBodyOf(role: Role, style: Style): boolean {
  return role === 'body' || (role === 'subheading' && style === 'bare');
}

function kindOfTurn(
  text: string,
  opening: Opening,
  style: Style,
  labels: Set<string>,
  last: Turn | undefined,
  asking: ((label: string) => boolean) | null,
  isHeading: boolean,
  next: string,
): Turn['kind'] | null {
  if (opening.mark === 'question') return 'question';
  if (opening.mark === 'answer') return 'answer';
  if (opening.mark === 'label' && labels.has(opening.label)) return asking?.(opening.label) ? 'question' : 'answer';
  // Where questions are set as subheadings, all subheadings are the interviewer's.
  if (
    style === 'bare' &&
    (isBareQuestion(text) || isLeadToQuestion(text) || isHeading || (opening.mark === 'dash' && isQuestion(text)))
  )
    return 'question';
  if (style === 'marks' && opening.mark === 'dash')
    return isQuestion(text) || (last?.kind === 'answer' && isPrompt(text, next)) ? 'question' : 'answer';
  if (opening.mark === 'bullet') return last === undefined ? null : 'answer';
  // A question without a mark among marked ones is another story’s headline, not the talk.
  if (last === undefined || (style !== 'bare' && isQuestion(text) && text.length < 200)) return null;
  return style === 'marks' && last.kind === 'question' ? null : 'answer';
}

/** "– They say it will rain.": an interviewer who states, behind an answer and before a longer turn that asks nothing. */
function isPrompt(text: string, next: string): boolean {
  const isAnswered = readOpening(next).mark === 'dash' && !isQuestion(next) && next.length > text.length;
  return isAnswered && text.length <= MAX_PROMPT && !/[,?!.…] ?[–—] ?\p{Ll}/u.test(text);
}

/** True where a paragraph speaks of the speaker: the article’s own voice is back. */
function isNarrator(text: string, speaker: string): boolean {
  const name = speaker.split(' ').at(-1) ?? '';
  return name.length > 2 && new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u').test(text);
}
