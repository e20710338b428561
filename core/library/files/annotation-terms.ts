/** The context every Web Annotation names: https://www.w3.org/TR/annotation-model/#annotations */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Under these names an annotation carries our own fields whole; other tools may drop them. */
export const OWN_ARTICLE = 'says-who:article';
export const OWN_NOTE = 'says-who:note';

/** As a JSON-LD 1.1 context: JSON literals, which processors pass through unchanged. */
export const OWN_CONTEXT = {
  'says-who': 'https://says-who.example/ns#',
  [OWN_ARTICLE]: { '@id': OWN_ARTICLE, '@type': '@json' },
  [OWN_NOTE]: { '@id': OWN_NOTE, '@type': '@json' },
};

/** An IRI for something that has no address of its own (RFC 4151). */
export function tagIri(kind: 'library' | 'article' | 'note', ...names: readonly string[]): string {
  // Half a surrogate pair has no UTF-8; encodeURIComponent would throw.
  const path = names.map((name) => encodeURIComponent(name.toWellFormed()));
  return ['tag:says-who.example,2026:', [kind, ...path].join('/')].join('');
}

const NOTE_IRI = /^tag:says-who\.example,2026:note\/([^/]+)\/([^/]+)$/;

/** Which note of which article an IRI of ours names; null for other tools' ids. */
export function readNoteIri(iri: string): { article: string; note: string } | null {
  const [article, note] = NOTE_IRI.exec(iri)?.slice(1).map(decode) ?? [];
  return article && note ? { article, note } : null;
}

function decode(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return null;
  }
}
