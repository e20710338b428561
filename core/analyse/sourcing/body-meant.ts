import { fitOfBody } from './fit-of-body.ts';
import { itemsBefore } from './items-before.ts';
import { findOutlet } from './names/find-outlet.ts';
import { BODIES } from './names/source-nouns.ts';
import { MAX_BACK, type ResolvedSource, type SourceContext } from './source-mention.ts';

/** How many mentions of bodies before a description are looked through. */
const MAX_BODIES = 60;
/** Most mentions of one body that add to its weight. */
const MAX_COUNT = 5;

/** A bank, and no company. */
const CENTRAL = /(?:^|[ -])(?:central|reserve) bank(?: of |$)/i;

const RESEARCH =
  /(?<!\p{L})(?:stud(?:y|ies)|research(?:ers?)?|scientists?|university|prof(?:essor)?|authors?)(?!\p{L})/u;

interface Candidate {
  name: string;
  fit: number;
  count: number;
  last: number;
  isSource: boolean;
}

/**
 * Which body "the company", "the agency", "the charity" is: of those the article named before `at`, the one its noun
 * fits best; then one that was a source not long ago, then the one named more often, then the last. Null where no noun
 * fits: a jury is no charity.
 */
export function bodyMeant(noun: string, at: number, context: SourceContext): ResolvedSource | null {
  const best = candidatesFor(noun, at, context).reduce<Candidate | null>(
    (a, b) => (a === null || isBetter(b, a) ? b : a),
    null,
  );
  // Who ran the study, not the body that was asked about it.
  const isResearch = noun === 'team' && best?.fit === 1 && context.past.some(({ words }) => RESEARCH.test(words));
  return best === null || isResearch ? null : { resolved: best.name, grade: 'named', kind: 'body' };
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.fit !== b.fit) return a.fit > b.fit;
  if (a.isSource !== b.isSource) return a.isSource;
  if (a.isSource) return a.last >= b.last;
  return a.count === b.count ? a.last >= b.last : a.count > b.count;
}

function candidatesFor(noun: string, at: number, { names, past }: SourceContext): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const add = (short: string, called: string, start: number, isSource: boolean) => {
    const name = names.bodyNamed(short) ?? short;
    const fit = fitOfBody(CENTRAL.test(name) ? 'central bank' : called, noun);
    const known = candidates.get(name);
    if (known === undefined) {
      candidates.set(name, { name, fit, count: 1, last: start, isSource });
      return;
    }
    known.fit = Math.max(known.fit, fit);
    known.count = Math.min(MAX_COUNT, known.count + 1);
    known.last = Math.max(known.last, start);
    known.isSource ||= isSource;
  };
  for (const { name, noun: called, start } of itemsBefore(names.bodies, at, MAX_BODIES))
    add(name, called, start, false);
  for (const { name, start } of itemsBefore(names.subjects, at, MAX_BODIES))
    if (at - start <= MAX_BACK) add(name, calledBy(name), start, false);
  for (const { kind, resolved, grade, start } of past) {
    if (kind !== 'body' || resolved === null || grade !== 'named' || at - start > 2 * MAX_BACK) continue;
    if (findOutlet(resolved) === null) add(resolved, calledBy(resolved), start, true);
  }
  return [...candidates.values()].filter(({ fit }) => fit > 0);
}

/** "the data protection authority" is an authority, "Police" are police; "Norgrid" says nothing of itself. */
function calledBy(name: string): string {
  const last =
    name
      .split(/ (?:of|for) /u, 1)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return BODIES.has(last.toLowerCase()) ? last.toLowerCase() : '';
}
