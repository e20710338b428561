import { readWords } from '../text/read-words.ts';
import type { Span } from '../text/span.ts';
import type { Passage, WordChange } from './diff-words.ts';
import { findSources } from './find-sources.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { NUMBER_WORDS } from './number-words.ts';

export const FACTS = ['number', 'name', 'negation', 'attribution'] as const;
/** What sort of fact a change touches. */
export type FactKind = (typeof FACTS)[number];

/** A changed fact: where it stood, and what stands there now; null where there is nothing. */
export interface Fact {
  kind: FactKind;
  stored: Span | null;
  page: Span | null;
}

const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor nowhere without cannot cant wont dont doesnt didnt isnt arent wasnt
  werent havent hasnt hadnt wouldnt couldnt shouldnt`.split(/\s+/),
);

/** A word with its place. */
interface Word extends Span {
  value: string;
  isCapital: boolean;
}

/**
 * The facts that changed words touch, numbers first, then names, negations and attributions. `changes` are the words
 * that differ (`diffWords`); a name or number that the other passage holds elsewhere has only moved and is no fact.
 */
export function findFacts(stored: Passage, page: Passage, changes: readonly WordChange[]): Fact[] {
  const all = { stored: valuesOf(stored), page: valuesOf(page) };
  const facts: Fact[] = [];
  for (const change of changes) {
    const gone = wordsOf(stored.text, change.stored).filter(({ value }) => !all.page.has(value));
    const put = wordsOf(page.text, change.page).filter(({ value }) => !all.stored.has(value));
    addFact(facts, 'number', gone.filter(isNumber), put.filter(isNumber));
    addFact(facts, 'name', gone.filter(isName), put.filter(isName));
    const denied = wordsOf(stored.text, change.stored).filter(isNegation);
    const denies = wordsOf(page.text, change.page).filter(isNegation);
    if (denied.length !== denies.length) addFact(facts, 'negation', denied, denies);
  }
  facts.push(...findAttributions(stored, page));
  return facts.sort((a, b) => FACTS.indexOf(a.kind) - FACTS.indexOf(b.kind));
}

function addFact(facts: Fact[], kind: FactKind, gone: readonly Word[], put: readonly Word[]): void {
  if (gone.length > 0 || put.length > 0) facts.push({ kind, stored: hull(gone), page: hull(put) });
}

function hull(words: readonly Word[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function wordsOf(text: string, span: Span | null): Word[] {
  if (span === null) return [];
  const { values, starts, ends } = readWords(text.slice(span.start, span.end));
  return values.map((value, i) => {
    const start = span.start + (starts[i] as number);
    return { value, start, end: span.start + (ends[i] as number), isCapital: /\p{Lu}/u.test(text.charAt(start)) };
  });
}

function valuesOf({ text, spans }: Passage): Set<string> {
  return new Set(spans.flatMap((span) => readWords(text.slice(span.start, span.end)).values));
}

const isNumber = ({ value }: Word) => /\p{N}/u.test(value) || NUMBER_WORDS.has(value);
const isName = (word: Word) => word.isCapital && !FUNCTION_WORDS.has(word.value) && !isNumber(word);
const isNegation = ({ value }: Word) => NEGATIONS.has(value);

/** Who says it, where one of them is named anew: "officials" for "the ministry". */
function findAttributions(stored: Passage, page: Passage): Fact[] {
  const before = findSources(stored);
  const after = findSources(page);
  return before.flatMap((source, i) => {
    const other = after[i];
    if (before.length !== after.length || other === undefined || source.key === other.key) return [];
    return { kind: 'attribution' as const, stored: source.span, page: other.span };
  });
}
