import { findDifferences } from '../core/match/differences/find-differences.ts';

/** The facts that differ between two sentences of a language, "kind: stored > page"; "-" where there is nothing. */
export function factsBetween(language: string | null, stored: string, page: string): string[] {
  const whole = (text: string) => ({ start: 0, end: text.length });
  const pairs = [{ stored: whole(stored), page: whole(page), changed: true }];
  const match = {
    article: '',
    title: '',
    relation: 'edited' as const,
    coverage: 1,
    pairs,
    added: [],
    dropped: [],
    notesLeftOut: 0,
  };
  return findDifferences(match, stored, page, language).flatMap((difference) =>
    difference.facts.map(({ kind, stored: gone, page: put }) => {
      const show = (text: string, span: typeof gone) => (span === null ? '-' : text.slice(span.start, span.end));
      return `${kind}: ${show(stored, gone)} > ${show(page, put)}`;
    }),
  );
}
