import type { AnalysedText } from '../../analysed-text.ts';
import { itemsBefore } from '../../sourcing/items-before.ts';
import { nameInSource } from '../../sourcing/name-in-source.ts';
import type { Names } from '../../sourcing/names/read-names.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import type { Introduction } from './find-interview-turns.ts';

/** How many paragraphs an introduction may stand before an interview’s turn. */
const MAX_BEFORE = 20;
/** Most mentions of persons an introduction is judged by. */
const MAX_PERSONS = 200;
/** A source cut short before its name: "head of the Centre for" – "Grain Markets Ann Lee". */
const ONWARD = /^(?: (?:of|for|the))*(?: \p{Lu}[\p{L}’'.-]*)+/u;
const MAX_ONWARD = 100;

/**
 * Whom the article introduced last before each paragraph, or in it ("– …, – said Ann Lee"): the last
 * person who is a source of an attribution there. A person only talked about introduces nobody.
 */
export function introductionsIn(
  article: AnalysedText,
  found: readonly RawAttribution[],
  sentences: readonly Sentence[],
  names: Names,
): Introduction {
  const { text, paragraphs } = article;
  const introduced: (string | null)[] = paragraphs.map(() => null);
  for (const attribution of found) {
    const source = attribution.source[0];
    if (source === undefined) continue;
    const at = sentenceAt(sentences, source.start)?.paragraph ?? -1;
    const end = attribution.source.at(-1)?.end ?? source.end;
    const onward = ONWARD.exec(text.slice(end, end + MAX_ONWARD))?.[0] ?? '';
    const person = personIn(text.slice(source.start, end) + onward, source.start, names);
    const isTurn = /^[–—―•-]/u.test(text.charAt(paragraphs[at]?.start ?? 0));
    // Inside a turn only its own "– said Ann Lee" introduces; others are whom the speaker quotes.
    const isInline = /[–—]\s?$/u.test(
      text.slice(Math.max(0, (attribution.cue[0]?.start ?? 0) - 2), attribution.cue[0]?.start ?? 0),
    );
    if (at >= 0 && person !== null && (!isTurn || isInline)) introduced[at] = person;
  }
  return (paragraph, since) => {
    const isTurn = /^[–—―•-]/u.test(text.charAt(paragraphs[paragraph]?.start ?? 0));
    if (!isTurn && since < 0) {
      const subject = subjectBefore(article, paragraph, names);
      if (subject !== null) return subject;
    }
    for (let at = isTurn ? paragraph : paragraph - 1; at > Math.max(since, paragraph - MAX_BEFORE); at--) {
      const person = introduced[at] ?? null;
      if (person !== null) return person;
    }
    // Nobody speaks in the introduction: it is about the one interviewed, or names whom last ("we asked Ann Lee").
    return isTurn && since < 0
      ? (subjectBefore(article, paragraph, names) ?? lastNamed(article, paragraph, names))
      : null;
  };
}

/**
 * Whom an introduction is about: the person it names most, twice at least, headline included, or
 * the only one. In front of
 * questions without dashes it is the one interviewed, whoever is quoted on the way.
 */
function subjectBefore({ paragraphs }: AnalysedText, paragraph: number, { persons }: Names): string | null {
  const from = paragraphs[Math.max(0, paragraph - MAX_BEFORE)]?.start ?? 0;
  const to = paragraphs[paragraph]?.start ?? 0;
  const counts = new Map<string, number>();
  for (const { name, start } of itemsBefore(persons, to, MAX_PERSONS)) {
    if (start >= from) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isOnly = second === undefined;
  return first !== undefined && (isOnly || first[1] >= 2) && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** The last person named in the paragraphs in front of a turn. */
function lastNamed({ paragraphs }: AnalysedText, paragraph: number, { persons }: Names): string | null {
  const from = paragraphs[Math.max(0, paragraph - MAX_BEFORE)]?.start ?? 0;
  const last = itemsBefore(persons, paragraphs[paragraph]?.start ?? 0, 1)[0];
  return last !== undefined && last.start >= from ? last.name : null;
}

/** The person a source names in full, here or elsewhere in the article. */
function personIn(words: string, at: number, names: Names): string | null {
  const name = nameInSource(words);
  if (name === null || name.kind === 'outlet') return null;
  if (name.kind === 'person') return name.name.includes(' ') ? name.name : (names.fullName(name.name, at) ?? name.name);
  return name.name.includes(' ') ? null : names.fullName(name.name, at);
}
