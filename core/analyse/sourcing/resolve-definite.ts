import { bodyMeant } from './body-meant.ts';
import { personDescribed } from './describe-persons.ts';
import { isOffice } from './is-office.ts';
import { itemsBefore } from './items-before.ts';
import { nameInSource } from './name-in-source.ts';
import { BODIES, DOCUMENTS, OUTLETS, ROLES } from './names/source-nouns.ts';
import { sourceAgain } from './source-again.ts';
import { MAX_BACK, type ResolvedSource, type SourceContext, type SourceMention } from './source-mention.ts';

/** How many outlets before a description are looked through. */
const MAX_OUTLETS = 10;
/** What anybody can be called whatever else he is. */
const ANYBODY = /^the (?:expert|witness|specialist|politician|official|man|woman|victim|campaigner)$/;
/** In court and on the pitch they have parts of their own: others speak of the accused, and the judge is nobody who spoke there. */
const PART = /^the (?:defendant|accused|judge|magistrate|coroner|prosecutor|referee)$/;
/** "The 52-year-old", "the Spaniard": elegant for a person just quoted; "the Vatican" is not. */
const AGED = /^the \d{1,3}-year-old(?: [\p{L}-]+){0,2}$/u;
const NATIONAL =
  /^[Tt]he (?:\p{Lu}\p{Ll}+(?:man|woman)|Spaniard|Dane|Swede|Pole|Finn|Turk|Scot|Briton|Serb|Croat|Czech|Slovak|Greek|Swiss|German|Italian|Belgian|Norwegian|Austrian|Hungarian|Romanian|Bulgarian|Ukrainian|Russian|Brazilian|Argentine|Argentinian|Colombian|Uruguayan|Chilean|Mexican|Canadian|American|Australian|Nigerian|Ghanaian|Senegalese|Kenyan|Egyptian|Moroccan|Algerian|Portuguese|Iranian|Israeli|Korean|Texan|Londoner|Glaswegian|Yorkshireman)$/u;
const ELEGANT =
  /^the (?:[\p{L}-]+ ){1,4}(?:boss|striker|midfielder|defender|goalkeeper|winger|skipper|forward|veteran|champion)$/u;
/** How far behind a source the document it speaks in is looked for, in characters. */
const MAX_BESIDE = 160;
const OUTLET_ALONE = new Set(['publication', 'newspaper', 'paper', 'magazine', 'outlet', 'tabloid']);
const AGENCIES = /reuters|press|afp|tass|interfax|xinhua|kyodo|upi|dpa|ansa|efe|novosti|agence/i;
const STATIONS = /cnn|bbc|nbc|abc|cbs|msnbc|cnbc|itv|fox|sky|tv|television|news|radio|jazeera|univision|telemundo/i;

/** These print nothing: no newspaper. */
const BROADCASTS = /^(?:the )?(?:CNN|BBC|NBC|ABC|CBS|MSNBC|CNBC|ITV|NPR|PBS)$|\b(?:TV|[Tt]elevision|[Rr]adio)\b/;

/**
 * Who "the publication", "the professor", "the Republican nominee", "the company" is: the earlier
 * source or person these words describe. Null where `words` are no such description or nobody fits.
 */
export function resolveDefinite(words: string, mention: SourceMention, context: SourceContext): ResolvedSource | null {
  const head = words.split(/,(?! \p{Lu})| who | which | that /u, 1)[0]?.trim() ?? '';
  const small = head.toLowerCase().replace(/\.$/, '');
  const at = mention.spans[0]?.start ?? mention.start;
  if (AGED.test(small) || NATIONAL.test(head)) return lastPerson(at, context);
  if (!/^(?:the|this|that) [\p{L}\p{N}\s'’-]{2,50}$/u.test(small) || /^\p{Lu}/u.test(head.split(' ').at(-1) ?? ''))
    return null;
  // "The vicar, the Reverend Ann Lee," says who it is.
  if (words.length > head.length && nameInSource(words)?.kind === 'person') return null;
  const noun = small.split(' ').at(-1) ?? '';
  const isBare = small.split(' ').length === 2;
  if (OUTLETS.has(noun) && isBare) {
    const outlet = outletBefore(noun, at, context);
    if (outlet !== null) return outlet;
  }
  if (ROLES.has(noun)) return personCalled(head, isBare, at, context);
  if (isBare && (BODIES.has(noun) || DOCUMENTS.has(noun))) return sourceMeant(noun, at, context);
  // "The Swedish company" is elegant for the company; "the railway company" may be another one.
  const isVaried =
    /^[Tt]he \p{Lu}\p{Ll}+ \p{Ll}+$/u.test(head) &&
    /^(?:company|firm|club|side|team|giant|group|retailer|chain|startup)$/.test(noun);
  return isVaried ? bodyMeant(noun, at, context) : null;
}

function outletBefore(noun: string, at: number, { past, names }: SourceContext): ResolvedSource | null {
  const fits = (name: string) =>
    noun === 'agency' ? AGENCIES.test(name) : OUTLET_ALONE.has(noun) ? !BROADCASTS.test(name) : STATIONS.test(name);
  const source = past.findLast(
    ({ kind, resolved, words }) => kind === 'outlet' && resolved !== null && (words.includes(noun) || fits(resolved)),
  );
  // "Family Circle magazine", and nothing else is called a magazine since.
  const called = itemsBefore(names.outlets, at, MAX_OUTLETS).findLast((outlet) => isSame(outlet.noun, noun));
  const isCalled = called !== undefined && !(source?.words.includes(noun) && source.start > called.start);
  if (isCalled) return { resolved: called.name, grade: 'named', kind: 'outlet' };
  if (source !== undefined) return sourceAgain(source);
  const near = itemsBefore(names.outlets, at, MAX_OUTLETS).findLast(
    (outlet) => !isOther(outlet.noun, noun) && fits(outlet.name),
  );
  return near === undefined ? null : { resolved: near.name, grade: 'named', kind: 'outlet' };
}

const PAPER = /^(?:newspaper|paper|tabloid)$/;
const isSame = (called: string, noun: string) => called === noun || (PAPER.test(called) && PAPER.test(noun));
/** A magazine is no newspaper. */
const isOther = (called: string, noun: string) =>
  called !== noun && [called, noun].includes('magazine') && (PAPER.test(called) || PAPER.test(noun));

/** Whoever spoke last and has a name. */
function lastPerson(at: number, { past }: SourceContext): ResolvedSource | null {
  const person = past.findLast(
    ({ kind, start, resolved }) => kind === 'person' && resolved !== null && at - start <= MAX_BACK,
  );
  return person === undefined ? null : sourceAgain(person);
}

function personCalled(head: string, isBare: boolean, at: number, context: SourceContext): ResolvedSource | null {
  const { descriptions, described, past } = context;
  const small = head.toLowerCase().replace(/\.$/, '');
  const name = personDescribed(descriptions, head, at);
  if (name !== null) return { resolved: name, grade: 'named', kind: 'person' };
  // "A senior official said": "the official" is that one, whoever with a name spoke since.
  const unnamed = past.findLast(
    ({ kind, resolved, words, start }) =>
      kind === 'person' && resolved === null && at - start <= 2 * MAX_BACK && isCalledMore(words, small),
  );
  if (unnamed !== undefined) return sourceAgain(unnamed);
  // Sport calls the one it has just quoted "the former Leverton boss".
  if (!isBare && ELEGANT.test(small)) return lastPerson(at, context);
  // A nurse is no designer, and "the president" or "the judge" need not be whoever spoke last.
  if (!isBare || isOffice(small) || PART.test(small)) return null;
  const person = past.findLast(
    ({ kind, start, grade }) => kind === 'person' && grade !== 'vague' && at - start <= MAX_BACK,
  );
  const called = person?.resolved ?? '';
  // Known by another office or trade: "the president" is not "the minister".
  const isCalledElse = /^the /i.test(called) && called.toLowerCase() !== small;
  const isOther = (isCalledElse || described.has(called)) && !ANYBODY.test(small);
  return person?.resolved == null || isOther ? null : sourceAgain(person);
}

/** "A study published by the council" is a study. */
const headOf = (words: string) =>
  words.split(/,| (?:who|which|that|published|calling|called|named|known|by|of|for|from|in|at|with|on) /u, 1)[0] ?? '';

/** "A senior official" is more than "the official", which "official" in a headline is not. */
const isCalledMore = (words: string, small: string) =>
  headOf(words).endsWith(small.replace(/^the/, '')) && headOf(words) !== small;

/** "the company", "the study": the last source with that noun, else the body that fits, else who wrote the document. */
function sourceMeant(noun: string, at: number, context: SourceContext): ResolvedSource | null {
  const same = context.past.findLast(
    (source) =>
      headOf(source.words).endsWith(noun) && source.words.length > noun.length + 4 && at - source.start <= 2 * MAX_BACK,
  );
  if (same !== undefined && same.kind !== 'person' && same.resolved !== null) return sourceAgain(same);
  if (BODIES.has(noun)) return bodyMeant(noun, at, context);
  return same === undefined ? writerOf(noun, at, context) : null;
}

/** "The email" of somebody who "told staff in an email": the last source that names the document beside it. */
function writerOf(noun: string, at: number, { past, text }: SourceContext): ResolvedSource | null {
  const writer = past.findLast(({ start, words, resolved }) => {
    if (resolved === null || at - start > 2 * MAX_BACK) return false;
    const behind = text.slice(start + words.length, start + words.length + MAX_BESIDE);
    const sentence = behind.split(/[.!?]["”’)]?\s|\n/u, 1)[0] ?? '';
    return new RegExp(
      `(?:in|on|with|published|posted|wrote|released) (?:an?|his|her|its|their) (?:[\\p{L}-]+ ){0,2}${noun}(?![\\p{L}])`,
      'u',
    ).test(sentence);
  });
  return writer === undefined ? null : sourceAgain(writer);
}
