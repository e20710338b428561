import { numberAt } from '../../../text/number-at.ts';
import type { Span } from '../../../text/span.ts';
import { firstNameGender } from '../../sourcing/names/first-name-gender.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** "Ann Lee: “We were late.”": of titles ("Best song: “Blue Hour”") nothing ends as sentences do. */
const SAID = /^["“][^"“”]{8,}[.!?…]["”]$/u;
const NAME = /^(?:\p{Ll}+ |\p{Lu}[\p{L}.]+ ){0,3}?(\p{Lu}[\p{L}’'-]+) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u;

/** Whether a paragraph is a name, a colon and a quotation of a sentence or more. */
export function isNamedLine(
  text: string,
  paragraphs: readonly Span[],
  { source, cue, content }: RawAttribution,
): boolean {
  const [who, more] = source;
  const said = content[0];
  if (who === undefined || more !== undefined || said === undefined || content.length > 1) return false;
  const paragraph = paragraphs[numberAt(paragraphs, who.start)];
  if (paragraph === undefined || who.start !== paragraph.start || cue[0]?.start !== who.end) return false;
  const words = text.slice(who.start, paragraph.end).trimEnd();
  const name = NAME.exec(text.slice(who.start, who.end))?.[1];
  if (name === undefined || firstNameGender(name) === null || said.end < who.start + words.length) return false;
  return text.slice(cue[0].start, said.start).trimEnd() === ':' && SAID.test(text.slice(said.start, said.end));
}
