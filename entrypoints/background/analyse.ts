import { tellNote } from '../../components/tell-note.ts';
import { findArticles } from '../../core/extract/find-articles.ts';
import { isAnalysed } from '../../core/extract/language/is-analysed.ts';
import { pageBody } from '../../core/extract/page-body.ts';
import { nameStory } from '../../core/library/addresses/name-story.ts';
import { indexLibrary } from '../../core/match/candidates/index-library.ts';
import { embedText } from '../../core/match/embedding/embed-text.ts';
import { answerFirst, answerPart, answerRest, type FirstAnswer, type PageAnswer } from '../../core/pipeline.ts';
import type { Reading } from '../../core/text/block.ts';
import type { Span } from '../../core/text/span.ts';
import { loadCandidates, warmCandidates } from '../../platform/load-candidates.ts';
import type { Analysis } from '../../platform/messages.ts';
import { shortenMatch } from '../../platform/page-status.ts';
import { shortenLedger } from '../../platform/shorten-ledger.ts';
import { embedArticles } from '../../platform/store/embeddings/embed-articles.ts';
import { createAnswerCache } from './answer-cache.ts';
import { type LoadedModel, loadModel } from './load-model.ts';

/** A page that was answered in part, kept until it asks for the rest. */
interface Kept {
  reading: Reading;
  first: FirstAnswer;
  problems: string[];
  rest: Promise<Analysis> | null;
}

// The background may be stopped at any moment; all of this is then built again when asked for.
let model: Promise<LoadedModel> | null = null;
const answers = createAnswerCache<Kept>();

/** Loads what the first answer will wait for, while its page is being read. */
export function warmUp(): void {
  model ??= loadModel();
  void warmCandidates();
}

/**
 * What the engine says of a page at once: the stored article it carries, inserted lines. Works from the bundled
 * library where the store does not open. The answer's ticket brings the rest. `address` is where the page really is:
 * of two articles it carries alike, the one stored from there is meant.
 */
export async function analyse(reading: Reading, address: string | null): Promise<Analysis> {
  model ??= loadModel();
  const known = answers.find(reading);
  if (known !== null) return known.value.rest ?? describeFirst(known.value, known.ticket);
  const vectors = model.then(({ tagger }) => tagger?.vectors ?? null);
  const found = findArticles(reading);
  const embedding = vectors.then((known) => known && embedText(pageBody(reading, found), known));
  const { articles, problems } = await loadCandidates({ text: reading.text, address, embedding });
  const first = answerFirst(reading, indexLibrary(articles), await vectors, found);
  const kept: Kept = { reading, first, problems, rest: null };
  // For the next page.
  void embedStored();
  return describeFirst(kept, answers.keep(reading, kept));
}

/** Makes ready what the store's articles are found by where a page tells one in other words; true where anything was missing. */
export async function embedStored(): Promise<boolean> {
  model ??= loadModel();
  const { tagger } = await model;
  if (!tagger?.vectors) return false;
  const embedded = await embedArticles(tagger.vectors);
  // A failure of the store is met again, and said, by the next look-up.
  return embedded.ok && embedded.count > 0;
}

/** The answer with who says what in some spans of the page only; null as with `analyseRest`. */
export async function analysePart(ticket: string, spans: readonly Span[]): Promise<Analysis | null> {
  const kept = answers.take(ticket);
  if (kept === null) return null;
  if (kept.rest !== null) return kept.rest;
  model ??= loadModel();
  const { tagger } = await model;
  return { ...describe(kept.reading, answerPart(kept.reading, kept.first, tagger, spans), kept.problems), ticket };
}

/** The whole answer to a page; null where its ticket is no longer known, so that the page must ask anew. */
export async function analyseRest(ticket: string): Promise<Analysis | null> {
  const kept = answers.take(ticket);
  if (kept === null) return null;
  kept.rest ??= answer(kept);
  return kept.rest;
}

/** Both halves of the answer; a half that is at work already, because the page asked, is waited for. */
export async function analyseWhole(reading: Reading, address: string | null): Promise<Analysis> {
  const first = await analyse(reading, address);
  return (first.ticket === null ? null : await analyseRest(first.ticket)) ?? first;
}

/** Forgets what pages were answered: articles were added or removed. */
export function forgetAnswers(): void {
  answers.clear();
}

async function answer({ reading, first, problems }: Kept): Promise<Analysis> {
  model ??= loadModel();
  const { tagger, problem } = await model;
  const whole = answerRest(reading, first, tagger);
  const described = describe(reading, whole, problem === null ? problems : [...problems, problem]);
  return { ...described, ledger: whole.ledger && shortenLedger(whole.ledger) };
}

function describeFirst({ reading, first, problems }: Kept, ticket: string): Analysis {
  const analysis = describe(reading, first, problems);
  return isAnalysed(first.language) && first.articles.length > 0 ? { ...analysis, ticket } : analysis;
}

function describe(
  reading: Reading,
  { articles, match, notes, language }: FirstAnswer | PageAnswer,
  problems: string[],
): Analysis {
  const body = articles.flatMap((article) =>
    article.body.flatMap((number) => {
      const block = reading.blocks[number];
      return block === undefined ? [] : { start: block.start, end: block.end };
    }),
  );
  const story = nameStory(reading, articles);
  const shortMatch = match && shortenMatch(match);
  const unknownLanguage = isAnalysed(language) ? null : language;
  return {
    match,
    shortMatch,
    notes: notes.map(tellNote),
    body,
    story,
    problems,
    unknownLanguage,
    ledger: null,
    ticket: null,
  };
}
