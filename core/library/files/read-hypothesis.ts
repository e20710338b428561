import { KINDS, type Kind } from '../../notes/note.ts';
import type { FileReading } from './file-reading.ts';
import type { LibraryFault } from './library-reading.ts';
import { listOf } from './list-of.ts';
import type { LooseNote } from './loose-note.ts';
import { MAX_NOTES_A_FILE } from './max-notes-a-file.ts';
import { nameEntry } from './name-entry.ts';
import { ownField } from './own-field.ts';
import { type LooseReading, readLooseNote } from './read-loose-note.ts';
import { readSelectors } from './read-selectors.ts';
import { shortenFaults } from './shorten-faults.ts';
import { textOf } from './text-of.ts';
import { withTags } from './with-tags.ts';

/**
 * The annotations of a file in a form of Hypothesis: the client's export `{"annotations": [...]}`, the answer of
 * its search `{"rows": [...]}`, with replies apart or among them, or a bare list. Null where it is none of these.
 */
export function findHypothesis(value: unknown): unknown[] | null {
  const list = Array.isArray(value) ? value : (ownField(value, 'annotations') ?? ownField(value, 'rows'));
  if (!Array.isArray(list)) return null;
  if (!Array.isArray(value) && list.length === 0) return list;
  if (!list.some((one) => typeof ownField(one, 'uri') === 'string')) return null;
  const replies = ownField(value, 'replies');
  return Array.isArray(replies) ? [...list, ...replies] : list;
}

/** Reads annotations of Hypothesis as loose notes. Replies and notes on whole pages quote nothing and are listed. */
export function readHypothesis(list: readonly unknown[]): FileReading {
  if (list.length > MAX_NOTES_A_FILE) {
    return { ok: false, message: `This file has more than ${MAX_NOTES_A_FILE.toLocaleString('en')} annotations.` };
  }
  const looseNotes = new Map<string, LooseNote>();
  const faults: LibraryFault[] = [];
  for (const [position, value] of list.entries()) {
    const where = nameEntry('annotation', value, position);
    const reading = readAnnotation(value, where);
    if (!reading.ok) faults.push({ where, message: `${reading.message} It was left out.` });
    else if (looseNotes.has(reading.note.id)) {
      faults.push({ where, message: 'Another annotation has the same id. It was left out.' });
    } else looseNotes.set(reading.note.id, reading.note);
  }
  return {
    ok: true,
    format: 'hypothesis',
    articles: [],
    histories: new Map(),
    looseNotes: [...looseNotes.values()],
    faults: shortenFaults(faults),
  };
}

function readAnnotation(value: unknown, where: string): LooseReading {
  const references = ownField(value, 'references');
  if (Array.isArray(references) && references.length > 0) return { ok: false, message: 'It is a reply to another.' };
  const target = ownField(value, 'target');
  const passages = listOf(target).flatMap((one) => readSelectors(ownField(one, 'selector'), false) ?? []);
  const tags = listOf(ownField(value, 'tags')).map(textOf).filter(Boolean);
  const title = ownField(ownField(value, 'document'), 'title');
  const kind = KINDS.find((one) => tags.includes(one)) ?? null;
  const said = readText(textOf(ownField(value, 'text')), kind);
  return readLooseNote({
    where,
    id: textOf(ownField(value, 'id')),
    // Without an address it could belong anywhere; "" is refused as no address.
    url: textOf(ownField(value, 'uri')),
    title: textOf(Array.isArray(title) ? title[0] : title) || null,
    passages,
    kind,
    source: said.source,
    comment: withTags(
      said.comment,
      tags.filter((tag) => tag !== kind),
    ),
    question: '',
  });
}

/** A note's text, and who says it where an export of ours names him in its first line. */
function readText(text: string, kind: Kind | null): { source: string | null; comment: string } {
  const said = kind === null || kind === 'inserted' ? null : SAID.exec(text);
  return { source: said?.[1] ?? null, comment: said === null ? text : text.slice(said[0].length) };
}

// As `writeHypothesis` has it; longer than a source may be it stays in the text.
const SAID = /^Who says it: ([^\n]{1,1000})(?:\n\n|$)/;
