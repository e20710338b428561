import type { RawAttribution } from '../raw-attribution.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

const REPORT =
  '(?:assessment|estimate|statement|comment|warning|account|explanation|prediction|description|forecast|verdict|view|opinion|version)s?';
/** "some negotiators gave an assessment of the results": a source, a light verb and a noun of speech. */
const PATTERN = new RegExp(
  `(?:^|[,;] |\\b(?:that|and|but) )((?:some|many|several|a number of|various|certain|other|most|the|two|three) (?:[\\p{L}’'-]{2,20} ){1,4}?|(?:\\p{Lu}[\\p{L}’'.-]{1,20} ){1,4})((?:also |then |later )?(?:gave|give|gives|offered|offer|offers|issued|issue|issues|made|voiced|shared|provided) )(?=(?:an? |the |their |his |her |its |no )?(?:[\\p{L}-]{2,14} ){0,2}?${REPORT}\\b)`,
  'u',
);
/** Longest sentence looked at, in characters. */
const MAX_SENTENCE = 500;

/** Sources that "gave an assessment", "issued a warning": the noun carries what the verb does not. */
export function findVagueReports(text: string, sentence: Sentence): RawAttribution[] {
  if (sentence.end - sentence.start > MAX_SENTENCE || sentence.tokens[0]?.quote != null) return [];
  const words = text.slice(sentence.start, sentence.end);
  const found = PATTERN.exec(
    words.charAt(0).toLowerCase() === words.charAt(0)
      ? words
      : words.replace(/^(?:Some|Many|Several|A number of|Various|Certain|Other|Most|The|Two|Three)\b/u, (word) =>
          word.toLowerCase(),
        ),
  );
  const [, source, cue] = found ?? [];
  if (found === null || source === undefined || cue === undefined) return [];
  const start = sentence.start + found.index + found[0].length - source.length - cue.length;
  const cueStart = start + source.length;
  const end = sentence.end - (/[.!]$/.test(words) ? 1 : 0);
  return [
    {
      source: [{ start, end: cueStart - 1 }],
      cue: [{ start: cueStart, end: cueStart + cue.length - 1 }],
      content: [{ start: cueStart + cue.length, end }],
      confidence: 0.7,
    },
  ];
}
