import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { agentAfter } from './agent-after.ts';

const PASSIVE =
  /(?:^|\s)(?:is|are|was|were|be|been|being)(?: (?:[a-z]+ly|also|not|never|often|long|still|now|being|been|already|once|later))* ([a-z]+)(?: (?:of|with|for|as|over|to))?$/i;
const APPEARS = /^(?:(?:has|have|had|would|may|might|can|could) )?(?:[a-z]+ly )?(?:seem|appear)(?:s|ed)?$/i;
/** "The fund, also known as Tide". "Called" behind a comma is as often what a person does. */
const NAMED = /^(?:also |better |once |now )?known as$/i;
/** States of mind, in the form of a passive: who is worried is the source. */
const STATES = /^(?:determined|worried|assured|agreed|resigned|known|advised|figured|reckoned)$/i;
/** Passives of which the subject hears and does not speak: nothing of it is content. */
const HEARERS = /^(?:ask|tell|inform|remind|warn|advise|question|urge)$/;
/** Passives that are no reports, but have their subject in the content as well. */
const OTHERS = /^(?:charged|seen|viewed|regarded|rumou?red|reputed|tipped|known as|mentioned|nominated)$/i;

/**
 * The net's attributions with the subject of a passive where it belongs: who "was accused of fraud" is spoken of and
 * says nothing, so that the source is left out, or is the one behind "by"; so does whom a headline's last word has
 * "told". In PolNeAR's training part 3 in 100 of
 * such subjects are sources; of "seems" and "appears" one in five.
 */
export function turnPassives(
  text: string,
  sentences: readonly Sentence[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  return found.map((each) => {
    const [source] = each.source;
    const [cue] = each.cue;
    if (source === undefined || cue === undefined || each.source.length > 1 || each.cue.length > 1) return each;
    if (source.start >= cue.end) return behindHearer(text, sentences, each, source, cue);
    const gap = text.slice(source.end, cue.start);
    if (source.end > cue.start || gap.trim().length > 1) return each;
    const words = text.slice(cue.start, cue.end);
    if (/^told$/i.test(words) && cue.end >= (sentenceAt(sentences, cue.start)?.end ?? 0) - 1)
      return { ...each, source: [] };
    if (NAMED.test(words) || APPEARS.test(words)) return turned(text, each, source, []);
    const participle = PASSIVE.exec(words)?.[1] ?? '';
    const verb = findCueVerb(participle.toLowerCase());
    if (verb === null ? !OTHERS.test(participle) : !isPassiveReport(participle, verb)) return each;
    const agent = agentOf(sentences, cue);
    if (verb !== null && HEARERS.test(verb.lemma)) return { ...each, source: agent };
    return turned(text, each, source, agent);
  });
}

/** "The court was told by a former colleague that …": the source whole, and nothing of who was told. */
function behindHearer(
  text: string,
  sentences: readonly Sentence[],
  each: RawAttribution,
  source: Span,
  cue: Span,
): RawAttribution {
  const verb = findCueVerb(PASSIVE.exec(text.slice(cue.start, cue.end))?.[1]?.toLowerCase() ?? '');
  const content = each.content.filter(({ start }) => start >= cue.end);
  if (verb === null || !HEARERS.test(verb.lemma) || content.length === 0) return each;
  const agent = agentOf(sentences, cue);
  const isLonger = agent[0]?.start === source.start && agent[0].end > source.end;
  const isFree = isLonger && content.every(({ start }) => start >= (agent[0]?.end ?? 0));
  return { ...each, source: isFree ? agent : each.source, content };
}

function isPassiveReport(participle: string, { act, form }: NonNullable<ReturnType<typeof findCueVerb>>): boolean {
  return (form === 'past' || form === 'participle') && act === 'report' && !STATES.test(participle);
}

function turned(text: string, each: RawAttribution, source: Span, agent: Span[]): RawAttribution {
  const words = text.slice(source.start, source.end);
  // "It seems that": the pronoun stands for nothing.
  if (/^it$/i.test(words)) return { ...each, source: agent };
  // "Ann Lee, who lost her seat last week": the name.
  const comma = words.indexOf(',');
  const subject = comma < 0 ? source : { start: source.start, end: source.start + comma };
  const content = [subject, ...each.content.filter(({ start, end }) => end <= source.start || start >= source.end)];
  return { ...each, source: agent, content: content.sort((a, b) => a.start - b.start) };
}

/** "was accused by the union of": who stands behind "by". */
function agentOf(sentences: readonly Sentence[], cue: Span): Span[] {
  const tokens = sentenceAt(sentences, cue.start)?.tokens ?? [];
  const next = tokens.findIndex(({ start }) => start >= cue.end);
  const agent = next < 0 ? null : agentAfter(tokens, next);
  const span = agent && spanOfTokens(tokens, agent.from, agent.to);
  return span === null ? [] : [span];
}
