import type { AnalysedText } from '../../analysed-text.ts';
import type { Introduction } from './find-interview-turns.ts';
import { isBareQuestion, isPersonal, isQuestion } from './is-question.ts';
import { type Opening, readOpening } from './read-opening.ts';

/** An interview without marks needs this many lines that are questions: three in a row is no chance. */
const MIN_BARE_QUESTIONS = 3;
/** Share of the paragraphs from the first dash to the last that must open with one: a live blog has fewer. */
const MIN_DASH_SHARE = 0.3;
/** Questions led by dashes that make an interview with whom the text before is about, if it lets nobody speak there. */
const MIN_DASH_QUESTIONS = 2;

/** How an interview is set: with marks before its turns, with the speakers’ names, or with neither. */
export type InterviewStyle = 'marks' | 'labels' | 'bare';

/** The style of an interview; null where the article is none. */
export function styleOf(
  article: AnalysedText,
  texts: readonly string[],
  openings: readonly Opening[],
  labels: Set<string>,
  introducedBefore: Introduction,
): InterviewStyle | null {
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
  const personal = asked.filter((index) => !isAsked[index + 1] && isPersonal(texts[index + 1] ?? ''));
  return personal.length * 2 >= asked.length;
}
