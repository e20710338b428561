import type { Span } from '../../../text/span.ts';
import type { AnalysedText, Role } from '../../analysed-text.ts';
import { findInterviewer } from './find-interviewer.ts';
import { type InterviewStyle, styleOf } from './interview-style.ts';
import { isFooter } from './is-footer.ts';
import { hear, isBox, isNarrator, type SpokenOf } from './is-narrator.ts';
import { isAddress, isBareQuestion, isLeadToQuestion, isPersonal, isQuestion } from './is-question.ts';
import { isStageDirection } from './is-stage-direction.ts';
import { labelsOfInterview } from './labels-of-interview.ts';
import { type Opening, readOpening } from './read-opening.ts';

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

/** A statement the other is to answer is short, in characters. */
const MAX_PROMPT = 220;

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

function readTurns(
  article: AnalysedText,
  texts: readonly string[],
  openings: readonly Opening[],
  style: InterviewStyle,
  labels: Set<string>,
  introducedBefore: Introduction,
): Turn[] {
  const turns: Turn[] = [];
  const asking = style === 'labels' ? findInterviewer(openings, texts, isQuestion) : null;
  let current = '';
  let isOpen = false;
  let spokenOf: SpokenOf = { somebody: false, she: false, he: false };
  const lastAsked = texts.findLastIndex(isQuestion);
  for (const [paragraph, span] of article.paragraphs.entries()) {
    const opening = openings[paragraph] as Opening;
    const text = texts[paragraph] ?? '';
    const last: Turn | undefined = isOpen ? turns.at(-1) : undefined;
    const kind: Turn['kind'] | null =
      isBodyOf(span.role, style) && !isFooter(text) && !isStageDirection(text)
        ? kindOfTurn(text, opening, style, labels, last, asking, span.role === 'subheading', texts[paragraph + 1] ?? '')
        : null;
    const isContinued: boolean = kind === 'answer' && opening.mark === 'none' && last?.kind === 'answer';
    const isOver: boolean =
      isContinued && (isNarrator(text, current, spokenOf) || (paragraph > lastAsked && isBox(text)));
    // "(CROSSTALK)" interrupts an answer and ends none.
    if (isStageDirection(text)) continue;
    isOpen = kind !== null && !isOver;
    if (!isOpen || kind === null) continue;
    spokenOf = hear(spokenOf, text.slice(opening.length), kind === 'question');
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
  const at = end + text.slice(end - start).search(/[:—–]/);
  return { name: { start: from, end }, mark: { start: at, end: at + 1 } };
}

function isBodyOf(role: Role, style: InterviewStyle): boolean {
  return role === 'body' || (role === 'subheading' && style === 'bare');
}

function kindOfTurn(
  text: string,
  opening: Opening,
  style: InterviewStyle,
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
  if (style === 'bare' && last?.kind === 'answer' && isAddress(text) && isPersonal(next)) return 'question';
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
