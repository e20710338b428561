import type { Span } from '../../../text/span.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const WHEN = new RegExp(
  `\\b(?:(?:late |early )?(?:[Oo]n )?${DAY}(?: (?:morning|afternoon|evening|night))?|(?:[Yy]esterday|[Tt]oday|tonight|[Ll]ast (?:week|month|year|night|${DAY}|${MONTH})|[Ee]arlier (?:this (?:week|month|year)|today|in the day)|[Tt]his (?:week|month|morning|afternoon|evening|year))|(?:[Oo]n|[Ii]n|[Ss]ince) (?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?(?:,? (?:19|20)\\d\\d)?|[Ii]n (?:19|20)\\d\\d)\\b`,
);
const EVENT =
  'interview|statement|conference|briefing|speech|address|letter|e-?mail|tweet|post|rally|meeting|hearing|debate|call|summit|testimony|memo|session|event|ceremony|broadcast|programme|program|podcast|message|filing|court|parliament|blog|appearance|video|article|column|book|forum|visit|ad|deposition|affidavit|press release|note|text|report|remarks';
const WHERE = new RegExp(
  `\\b(?:[Ii]n|[Dd]uring|[Aa]t|[Oo]n|[Vv]ia|[Bb]y|[Tt]hrough|[Aa]fter|[Bb]efore|[Tt]o) (?:an?|the|his|her|its|their|a joint) (?:[\\p{L}\\p{N}’'-]+ ){0,3}?(?:${EVENT})s?\\b(?: (?:with|to|on|in|at|by|from|for|of) (?:an? |the )?\\p{Lu}[\\p{L}\\p{N}’'.-]*(?: \\p{Lu}[\\p{L}\\p{N}’'.-]*){0,3})?|\\b[Oo]n (?:Twitter|Facebook|Telegram|Instagram|YouTube|LinkedIn|TikTok|television|TV|radio|the radio|air|social media|Capitol Hill)\\b|\\b[Ii]n (?:parliament|court|writing)\\b`,
  'u',
);
const WHOM =
  /^ ((?:the |his |her |a |an |its |their )?[\p{L}\p{N}’'&.-]+(?: [\p{L}\p{N}’'&.-]+){0,4}?)(?=[,:;]| that | it | he | she | they | there | in | on | at | during | last |\.? ?$)/u;
/** How far around the cue an occasion is looked for, in characters. */
const REACH = 200;

/**
 * When, where and to whom the words were said, as the sentence gives it outside what is attributed: "on
 * Monday", "in an interview with CNN", "reporters". [] where it names no occasion. At most one of each.
 */
export function findOccasion(text: string, sentence: Span, cue: Span, taken: readonly Span[]): string[] {
  const start = Math.max(sentence.start, cue.start - REACH);
  const end = Math.min(sentence.end, cue.end + REACH);
  let words = text.slice(start, end);
  // What is attributed has occasions of its own: "said it would close on Monday".
  for (const span of taken) {
    const from = Math.max(0, span.start - start);
    const to = Math.min(words.length, span.end - start);
    if (from < to) words = `${words.slice(0, from)}${'_'.repeat(to - from)}${words.slice(to)}`;
  }
  const isTold = /\b(?:told|tells|telling|informed|assured)$/i.test(text.slice(cue.start, cue.end));
  const whom = isTold ? WHOM.exec(words.slice(cue.end - start))?.[1]?.replace(/\.$/, '') : undefined;
  const found = [whom, WHERE.exec(words)?.[0], WHEN.exec(words)?.[0]];
  return found.filter((each) => each !== undefined && !each.includes('_')) as string[];
}
