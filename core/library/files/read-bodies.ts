import { KINDS, type Kind } from '../../notes/note.ts';
import { MAX_LINE } from '../cut-line.ts';
import { MAX_SOURCE } from '../note-schema.ts';
import { isOfType } from './is-of-type.ts';
import { listOf } from './list-of.ts';
import { ownField } from './own-field.ts';
import { textOf } from './text-of.ts';
import { withTags } from './with-tags.ts';

/** What an annotation's bodies say. */
export interface BodyReading {
  kind: Kind | null;
  source: string | null;
  question: string;
  comment: string;
}

interface BodyText {
  purposes: ReadonlySet<unknown>;
  value: string;
  /** True where what it says is kept at an address. */
  isAddress: boolean;
}

/** What may hold several bodies (W3C Web Annotation Data Model, 3.2.7 and appendix D). */
export const SETS = ['Choice', 'Composite', 'List', 'Independents'];
const MAX_DEPTH = 20;

/**
 * Sorts what the bodies say by their purposes; one without has the annotation's motivations. What has no place of its own, a second
 * name or the address of a sound, is part of the comment: nothing is left out.
 */
export function readBodies(annotation: unknown): BodyReading {
  const motivations = new Set(listOf(ownField(annotation, 'motivation')));
  const bodies = [...listOf(ownField(annotation, 'body')), ownField(annotation, 'bodyValue')];
  const texts = bodies.flatMap((body) => readBody(body, motivations, 0));
  const isClass = (text: BodyText) => hasPurpose(text, 'classifying', 'tagging');
  const classes = texts.filter(isClass);
  const kind = KINDS.find((one) => classes.some(({ value }) => value === one)) ?? null;
  const ofKind = kind === null ? undefined : classes.find(({ value }) => value === kind);
  const source = texts.find((text) => hasPurpose(text, 'identifying') && isText(text, MAX_SOURCE));
  const question = texts.find((text) => hasPurpose(text, 'questioning') && isText(text, MAX_LINE));
  const rest = texts.filter((text) => text !== ofKind && text !== source && text !== question);
  const tags = rest.filter(isClass);
  const comments = rest.filter((text) => !isClass(text));
  return {
    kind,
    source: source?.value ?? null,
    question: question?.value ?? '',
    comment: withTags(
      comments.map(({ value }) => value).join('\n\n'),
      tags.map(({ value }) => value),
    ),
  };
}

const hasPurpose = ({ purposes }: BodyText, ...wanted: readonly string[]) =>
  wanted.some((purpose) => purposes.has(purpose));

const isText = ({ value, isAddress }: BodyText, max: number) => !isAddress && value.length <= max;

function readBody(body: unknown, motivations: ReadonlySet<unknown>, depth: number): BodyText[] {
  if (depth > MAX_DEPTH) return [];
  const own = listOf(ownField(body, 'purpose'));
  const purposes = own.length > 0 ? new Set(own) : motivations;
  if (isOfType(body, ...SETS)) {
    return listOf(ownField(body, 'items')).flatMap((one) => readBody(one, purposes, depth + 1));
  }
  const text = textOf(ownField(body, 'value'));
  const value = text || textOf(body) || addressOf(ownField(body, 'source')) || addressOf(body);
  return value === '' ? [] : [{ purposes, value, isAddress: text === '' && typeof body !== 'string' }];
}

const addressOf = (resource: unknown) => textOf(resource) || textOf(ownField(resource, 'id'));
