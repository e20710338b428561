import type { FileReading } from './file-reading.ts';
import { describeTooMany, findLines } from './find-lines.ts';
import { isOfType } from './is-of-type.ts';
import type { LibraryFault } from './library-reading.ts';
import { ownField } from './own-field.ts';
import { parseJson } from './parse-json.ts';
import { readAnnotations } from './read-annotations.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { shortenFaults } from './shorten-faults.ts';

/** True for what Hypothesis holds of one annotation: the client's export and the service's answer have lists of them. */
export const isHypothesisRow = (value: unknown) =>
  typeof ownField(value, 'uri') === 'string' && Array.isArray(ownField(value, 'target'));

const isAnnotation = (value: unknown) => isOfType(value, 'Annotation');

/**
 * Reads JSON Lines of annotations, W3C Web Annotations or rows of Hypothesis, as the same in a list; null where the first line is none of
 * them. Lines that are no JSON are listed by number.
 */
export function readAnnotationLines(text: string): FileReading | null {
  const [first = ''] = text.trimStart().split('\n', 1);
  const opening = first.trimEnd().endsWith('}') ? parseJson(first) : null;
  if (!opening?.ok || !(isAnnotation(opening.value) || isHypothesisRow(opening.value))) return null;
  const lines = findLines(text);
  if (lines === null) return { ok: false, message: describeTooMany() };
  const values: unknown[] = [];
  const faults: LibraryFault[] = [];
  for (const { where, json } of lines) {
    const parsed = parseJson(json);
    if (parsed.ok) values.push(parsed.value);
    else faults.push({ where, message: 'It is not valid JSON. It was left out.' });
  }
  const reading = isAnnotation(opening.value) ? readAnnotations(values) : readHypothesis(values);
  return reading.ok ? { ...reading, faults: shortenFaults([...faults, ...reading.faults]) } : reading;
}
