import type { Span } from '../../text/span.ts';
import { itemsBefore } from './items-before.ts';
import type { Names } from './names/read-names.ts';
import { readUnnamed, type Unnamed } from './read-unnamed.ts';
import type { SourceMention } from './source-mention.ts';

/** What pronouns go by: where sentences and quotations begin, whom the article is about, who is meant without a name. */
export interface Discourse {
  /** Where sentences begin, in text order. */
  sentences: { start: number }[];
  /** Stretches in double quotation marks, in text order. */
  quotes: Span[];
  /** Persons without a name ("my aunt", "a neighbour"), in text order. */
  unnamed: Unnamed[];
  /** The person a profile or obituary is about, or null. */
  topic: string | null;
  /** The words of the source that the quotation around `at` belongs to, where the article gives them, else null. */
  speakerAt: (at: number) => Span | null;
}

/** A text about one person names that person this often at least, */
const TOPIC_MENTIONS = 3;
/** as many times as the next person, or else not less often and with pronouns of one gender this often for each 100 characters: */
const TOPIC_LEAD = 2;
/** obituaries and profiles have a "she" or "her" each 60 characters or so, news about several people less than half as many. */
const TOPIC_PRONOUNS = 1;
/** The person is named within the first share of the text. */
const TOPIC_START = 0.15;
const BREAK = /(?:[.!?…]["”’)]*\s+(?=["“‘(–—-]?\s?[\p{Lu}\p{N}])|\n+)/gu;
const SHORT = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Col|Lt|Sgt|Capt|Prof|Rev|No|\p{Lu})$/u;

/** Reads all this of `text` in one pass each; linear. */
export function readDiscourse(text: string, names: Names, mentions: readonly SourceMention[]): Discourse {
  const quotes = readQuotes(text);
  const contents = mentions
    .flatMap(({ spans, content }) =>
      content.flatMap(({ start, end }) => (spans[0] === undefined ? [] : [{ start, end, source: spans[0] }])),
    )
    .sort((a, b) => a.start - b.start);
  return {
    sentences: readStarts(text),
    quotes,
    unnamed: readUnnamed(text),
    topic: topicOf(text, names),
    speakerAt: (at) => {
      const around = itemsBefore(contents, at + 1, MAX_CONTENTS).findLast(
        ({ end, source }) => end > at && !(source.start <= at && at < source.end),
      );
      return around?.source ?? null;
    },
  };
}

/** Most contents before a place that are looked through for the one around it. */
const MAX_CONTENTS = 8;

function readStarts(text: string): { start: number }[] {
  const starts = [{ start: 0 }];
  for (const found of text.matchAll(BREAK)) {
    const isShort = found[0].startsWith('.') && SHORT.test(text.slice(Math.max(0, found.index - 6), found.index));
    if (!isShort) starts.push({ start: found.index + found[0].length });
  }
  return starts;
}

function readQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(/[“”"\n]/gu)) {
    if (mark === '“' || (mark === '"' && open < 0)) open = index;
    else if (mark === '\n') {
      // A quotation that goes on in the next paragraph opens again there.
      if (open >= 0) quotes.push({ start: open, end: index });
      open = -1;
    } else if (open >= 0) {
      quotes.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return quotes;
}

function topicOf(text: string, names: Names): string | null {
  const counts = new Map<string, number>();
  for (const { name } of names.persons) counts.set(name, (counts.get(name) ?? 0) + 1);
  const opener = names.persons[0];
  if (opener === undefined || opener.start > TOPIC_START * text.length) return null;
  const own = counts.get(opener.name) ?? 0;
  const next = Math.max(0, ...[...counts].filter(([name]) => name !== opener.name).map(([, count]) => count));
  if (own < TOPIC_MENTIONS || own < next) return null;
  return own >= TOPIC_LEAD * next || isFullOf(text, names.genderOf(opener.name)) ? opener.name : null;
}

function isFullOf(text: string, gender: 'he' | 'she' | null): boolean {
  const pronoun = gender === 'she' ? /(?<!\p{L})(?:she|her)(?!\p{L})/giu : /(?<!\p{L})(?:he|him|his)(?!\p{L})/giu;
  return gender !== null && (text.match(pronoun)?.length ?? 0) * 100 >= TOPIC_PRONOUNS * text.length;
}
