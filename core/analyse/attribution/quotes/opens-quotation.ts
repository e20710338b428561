import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';

/** From the cue to its colon: "He said in a letter:". */
const TO_COLON = /^[^.;:"“”]{0,40}:\s{1,4}$/u;
const OPENING = /^(?:["“„«]|'')/;

/** Whether source, verb of saying and colon stand before a quotation, in the next paragraph too: "He added: / “They knew.”" */
export function opensQuotation(text: string, { source, cue, content }: RawAttribution): boolean {
  const [verb] = cue;
  const [said] = content;
  if (source.length === 0 || verb === undefined || said === undefined || said.start < verb.end) return false;
  const words = text.slice(verb.start, verb.end).replace(/:$/, '');
  const gap = text.slice(verb.start + words.length, said.start);
  if (!TO_COLON.test(gap) || !OPENING.test(text.slice(said.start, said.start + 2))) return false;
  const known = words
    .toLowerCase()
    .split(' ')
    .flatMap((word) => findCueVerb(word) ?? []);
  return known.some(({ act, isNounToo }) => act === 'report' && !isNounToo);
}
