import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ACTS,
  type Act,
  FORMS,
  type Form,
  GRADES,
  type Grade,
  type Kind,
  VIAS,
  type Via,
} from '../../core/notes/note.ts';
import { type Pieces, type PlacedPieces, placePieces } from './place-pieces.ts';

/** One attribution marked by hand. */
export interface GoldNote extends PlacedPieces {
  kind: Kind;
  act: Act;
  /** Who the source is, by the name the article gives in full; null if it gives none. */
  resolved: string | null;
  grade: Grade;
  form: Form;
  via: Via;
}

export interface Gold {
  text: string;
  notes: GoldNote[];
}

/**
 * Reads `article.txt` and `gold.json` of one folder and turns quoted words into spans of the text (UTF-16).
 * Throws, naming folder and entry, where a file is missing, a field has an unknown value, or a quote is
 * not found or could stand at several places.
 */
export function readGold(folder: string): Gold {
  const text = readFileSync(join(folder, 'article.txt'), 'utf8');
  const entries: unknown = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${folder}/gold.json: not a list`);
  const notes = entries.map((entry: unknown, index) => {
    try {
      return readEntry(text, entry);
    } catch (error) {
      throw new Error(`${folder}/gold.json, entry ${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  });
  return { text, notes };
}

function readEntry(text: string, entry: unknown): GoldNote {
  if (!isRecord(entry)) throw new Error('not an object');
  for (const key of Object.keys(entry)) if (!FIELDS.has(key)) throw new Error(`unknown field: ${key}`);
  const grade = oneOf(GRADES, entry, 'grade');
  return {
    kind: grade === 'vague' || grade === 'none' ? 'unsourced' : 'attributed',
    ...placePieces(text, readPieces(entry)),
    act: oneOf(ACTS, entry, 'act'),
    resolved: wordsOrNull(entry, 'resolved'),
    grade,
    form: oneOf(FORMS, entry, 'form'),
    via: oneOf(VIAS, entry, 'via'),
  };
}

const FIELDS = new Set(['content', 'source', 'cue', 'act', 'resolved', 'grade', 'form', 'via', 'near']);

function readPieces(entry: Record<string, unknown>): Pieces {
  const { content, near } = entry;
  if (!Array.isArray(content) || content.length === 0 || !content.every(isWords)) {
    throw new Error('content must be a list of quotes');
  }
  if (near !== undefined && !isWords(near)) throw new Error('near must be words');
  const pieces = { content, source: wordsOrNull(entry, 'source'), cue: wordsOrNull(entry, 'cue') };
  return near === undefined ? pieces : { ...pieces, near };
}

function oneOf<T extends string>(values: readonly T[], entry: Record<string, unknown>, field: string): T {
  const value = values.find((known) => known === entry[field]);
  if (value === undefined) throw new Error(`${field} must be one of ${values.join(', ')}`);
  return value;
}

function wordsOrNull(entry: Record<string, unknown>, field: string): string | null {
  const value = entry[field];
  if (value === null || isWords(value)) return value;
  throw new Error(`${field} must be words or null`);
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
