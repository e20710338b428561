import type { Note } from '../../../notes/note.ts';
import type { Span } from '../../../text/span.ts';
import type { AnalysedText } from '../../analysed-text.ts';
import { mergeSpans } from '../sentences/merge-spans.ts';
import { sharedLength } from '../sentences/shared-length.ts';
import { explainNote } from './explain-note.ts';
import type { Claim } from './find-claims.ts';

/** Notes for the bare claims that no attribution owns. */
export function noteClaims(article: AnalysedText, claims: readonly Claim[], attributions: readonly Note[]): Note[] {
  const owned = mergeSpans(
    attributions.filter(({ act }) => act === 'report').flatMap(({ cue, content }) => [...cue, ...content]),
  );
  return claims.filter((claim) => !isOwned(claim, owned)).map((claim) => noteOf(article, claim));
}

/** True where the claim’s cue stands in words somebody is held to, or is a cue of an attribution itself. */
function isOwned(claim: Claim, owned: readonly Span[]): boolean {
  return claim.cue.some((cue) => sharedLength(cue, owned) > 0);
}

function noteOf(article: AnalysedText, claim: Claim): Note {
  const cue = claim.cue.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  const words = explainNote({
    source: null,
    resolved: null,
    cue,
    grade: 'none',
    via: null,
    outlet: null,
    link: null,
    occasion: null,
    isDocument: false,
    kind: 'claim',
  });
  return {
    id: '',
    kind: 'unsourced',
    origin: 'automatic',
    content: claim.content,
    source: { spans: [], text: null, resolved: null, grade: 'none', link: null },
    cue: claim.cue,
    act: 'claim',
    form: null,
    via: null,
    ...words,
    confidence: claim.confidence,
    isApproximate: false,
  };
}
