import type { Span } from '../../../text/span.ts';
import type { Role } from '../../analysed-text.ts';
import type { RawAttribution } from '../raw-attribution.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who stands beside a headline's colon or dash as its source. What may be a subject there ("Theatre: …") is left out. */
const SPEAKERS = setOf(`
  officials police experts scientists researchers doctors medics lawyers prosecutors witnesses sources analysts economists
  rescuers unions campaigners critics ministers mps senators lawmakers residents survivors relatives engineers astronomers
  activists authorities firefighters forecasters investigators detectives union regulator watchdog army military coastguard
  ministry un nato kremlin report study survey poll audit`);
/** One person: "minister", but not "missing minister". */
const PERSONS = setOf(`
  official minister mayor president premier pm governor senator sheriff coroner prosecutor expert scientist researcher doctor
  lawyer judge spokesman spokeswoman spokesperson mp`);
const OFFICES = setOf(`
  prime former ex foreign health home interior defence defense finance justice transport education energy environment culture
  deputy vice chief senior top lead city state local us uk eu un`);
/** Words that make of what stands before a colon something else than who speaks, and names of kinds of reports. */
const NO_SPEAKER =
  /(?<!\p{L})(?:who|that|to|of|for|and|with|at|on|in|by|vs?|why|how|what|\p{L}+ed|\p{L}+ing|dead|match|race|live|special|full|news|trip|weather|traffic|annual|progress)(?!\p{L})/iu;
/** "Police: what you need to know", "Poll: who should win?", "Report: Tolver 2-1 Holm": what is so headed, nobody says. */
const NO_CONTENT = /^(?:what|why|how|who|where|when|your|a|an|the)(?!\p{L})|\?\W*$|\d ?[-–] ?\d/iu;
const VERB =
  '(?:say|says|said|warn|warns|confirm|confirms|insist|insists|suggest|suggests|find|finds|reveal|reveals|admit|admits)';
/** Verbs that are nouns as well ("rare finds") need somebody who finds. */
const NOUN_TOO = /^finds?$/i;
const FINDER =
  /(?<!\p{L})(?:court|inquest|inquiry|investigation|judge|jury|panel|probe|regulator|research|researchers|review|scientists|tribunal|watchdog|report|study|survey|poll|audit)$/iu;
const VERB_BEHIND = new RegExp(`, ([^,;:]{2,60}) (${VERB})$`, 'iu');
const VERB_BEFORE = new RegExp(`, (${VERB}) ([^,;:]{2,80})$`, 'iu');
const MARK_BEHIND = /(?:(:)| ([–—-])) ([\p{L} ’'-]{2,40})$/u;
const MARK_BEFORE = /^([\p{L} ’'-]{2,40})(:) /u;
const NAME_AND_QUOTE = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}): (?:“[^“”]+”|‘[^‘]+’|"[^"]+"|'[^"]+')$/u;
/** What pages set before a headline. */
const LABEL =
  /^(?:analysis|breaking|comment|exclusive|explainer|in quotes|interview|letters?|live|opinion|quotes?|review|update|video|watch)$/iu;
/** What goes on behind a source: "says Holt as strike looms". */
const GOES_ON = / (?:as|after|before|but|while|amid|following|ahead|when|over) .*$/iu;
const NO_SUBJECT = /^(?:he|she|they|it|we|i|and|but|or|who|as|which|that)(?!\p{L})/iu;
/** Longest headline read, in characters. */
const MAX_LENGTH = 240;
const MIN_WORDS = 2;
/** The constructions are closed, their words are listed. A judgement. */
const CONFIDENCE = 0.85;

/** Who a headline says it of: "Five dead in crash: officials", "Crash killed five, police say", "Police: five dead". */
export function findHeadlines(text: string, paragraphs: readonly (Span & { role?: Role })[]): RawAttribution[] {
  return paragraphs.flatMap(({ start, end, role }) => {
    if (role !== 'headline' || end - start > MAX_LENGTH) return [];
    const words = text.slice(start, end).trimEnd();
    const parts =
      verbBehind(words) ?? verbBefore(words) ?? markBehind(words) ?? markBefore(words) ?? nameBefore(words, text, end);
    if (parts === null || wordsIn(words.slice(parts.content.start, parts.content.end)) < MIN_WORDS) return [];
    const at = (span: Span) => [{ start: start + span.start, end: start + span.end }];
    return [{ source: at(parts.source), cue: at(parts.cue), content: at(parts.content), confidence: CONFIDENCE }];
  });
}

interface Parts {
  source: Span;
  cue: Span;
  content: Span;
}

const spanOf = (start: number, length: number): Span => ({ start, end: start + length });
const wordsIn = (words: string) => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function verbBehind(words: string): Parts | null {
  const found = VERB_BEHIND.exec(words);
  const [, source = '', verb = ''] = found ?? [];
  if (found === null || NO_SUBJECT.test(source) || wordsIn(source) > 5) return null;
  if (NOUN_TOO.test(verb) && !FINDER.test(source)) return null;
  const at = found.index + 2;
  return {
    source: spanOf(at, source.length),
    cue: spanOf(at + source.length + 1, verb.length),
    content: spanOf(0, found.index),
  };
}

function verbBefore(words: string): Parts | null {
  const found = VERB_BEFORE.exec(words);
  const [, verb = '', rest = ''] = found ?? [];
  const source = rest.replace(GOES_ON, '');
  if (found === null || NO_SUBJECT.test(source) || wordsIn(source) > 6) return null;
  const at = found.index + 2;
  return {
    source: spanOf(at + verb.length + 1, source.length),
    cue: spanOf(at, verb.length),
    content: spanOf(0, found.index),
  };
}

function markBehind(words: string): Parts | null {
  const found = MARK_BEHIND.exec(words);
  const [all = '', colon, , source = ''] = found ?? [];
  const content = words.slice(0, found?.index ?? 0);
  if (found === null || !isSpeaker(source) || NO_CONTENT.test(content)) return null;
  const cue = found.index + (colon === undefined ? 1 : 0);
  return {
    source: spanOf(found.index + all.length - source.length, source.length),
    cue: spanOf(cue, 1),
    content: spanOf(0, found.index),
  };
}

function markBefore(words: string): Parts | null {
  const found = MARK_BEFORE.exec(words);
  const [all = '', source = ''] = found ?? [];
  const content = words.slice(all.length);
  if (found === null || !isSpeaker(source) || NO_CONTENT.test(content)) return null;
  return {
    source: spanOf(0, source.length),
    cue: spanOf(source.length, 1),
    content: spanOf(all.length, content.length),
  };
}

/** "Park: ‘We were robbed’": somebody the text speaks of, and a quotation to the headline's end. */
function nameBefore(words: string, text: string, end: number): Parts | null {
  const [, source = ''] = NAME_AND_QUOTE.exec(words) ?? [];
  const last = source.split(' ').at(-1) ?? '';
  if (last === '' || LABEL.test(source) || !new RegExp(`\\p{L}[,;]? ${last}(?!\\p{L})`, 'u').test(text.slice(end)))
    return null;
  return {
    source: spanOf(0, source.length),
    cue: spanOf(source.length, 1),
    content: spanOf(source.length + 2, words.length - source.length - 2),
  };
}

function isSpeaker(source: string): boolean {
  const words = source.toLowerCase().split(' ');
  const last = words.pop() ?? '';
  if (words.length > 3 || NO_SPEAKER.test(words.join(' '))) return false;
  return SPEAKERS.has(last) || (PERSONS.has(last) && words.every((word) => OFFICES.has(word)));
}
