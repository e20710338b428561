import { personDescribed } from './describe-persons.ts';
import { findOutlet } from './find-outlet.ts';
import { itemsBefore } from './items-before.ts';
import {
  MAX_BACK,
  type PastSource,
  type ResolvedSource,
  type SourceContext,
  type SourceMention,
} from './source-mention.ts';
import { BODIES, DOCUMENTS, INSTITUTIONS, OUTLETS, ROLES } from './source-nouns.ts';

/** How many outlets and bodies before a description are looked through. */
const MAX_OUTLETS = 10;
const MAX_BODIES = 60;
const COMMERCIAL = new Set(
  'company firm bank airline retailer manufacturer carmaker lender publisher startup corporation app platform supermarket brewery bakery utility insurer carrier operator supplier'.split(
    ' ',
  ),
);
const OUTLET_ALONE = new Set(['publication', 'newspaper', 'paper', 'magazine', 'outlet', 'tabloid']);
const AGENCIES = /reuters|press|afp|tass|interfax|xinhua|kyodo|upi|dpa|ansa|efe|novosti|agence/i;
const STATIONS = /cnn|bbc|nbc|abc|cbs|msnbc|cnbc|itv|fox|sky|tv|television|news|radio|jazeera|univision|telemundo/i;

/**
 * Who "the publication", "the professor", "the Republican nominee", "the company" is: the earlier
 * source or person these words describe. Null where `words` are no such description or nobody fits.
 */
export function resolveDefinite(words: string, mention: SourceMention, context: SourceContext): ResolvedSource | null {
  const head = words.split(/,(?! \p{Lu})| who | which | that /u, 1)[0]?.trim() ?? '';
  const small = head.toLowerCase().replace(/\.$/, '');
  if (!/^(?:the|this|that) [\p{L}\s'’-]{2,50}$/u.test(small) || /^\p{Lu}/u.test(head.split(' ').at(-1) ?? ''))
    return null;
  const noun = small.split(' ').at(-1) ?? '';
  const isBare = small.split(' ').length === 2;
  const at = mention.spans[0]?.start ?? mention.start;
  if (OUTLETS.has(noun) && isBare) {
    const outlet = outletBefore(noun, at, context);
    if (outlet !== null) return outlet;
  }
  if (ROLES.has(noun)) return personMeant(small, isBare, at, context);
  return isBare && (BODIES.has(noun) || DOCUMENTS.has(noun)) ? sourceMeant(noun, at, context) : null;
}

const sourceAgain = ({ resolved, grade, kind }: PastSource): ResolvedSource => ({ resolved, grade, kind });

function outletBefore(noun: string, at: number, { past, names }: SourceContext): ResolvedSource | null {
  const fits = (name: string) => OUTLET_ALONE.has(noun) || (noun === 'agency' ? AGENCIES : STATIONS).test(name);
  const source = past.findLast(
    ({ kind, resolved, words }) => kind === 'outlet' && resolved !== null && (words.includes(noun) || fits(resolved)),
  );
  if (source !== undefined) return sourceAgain(source);
  const near = itemsBefore(names.outlets, at, MAX_OUTLETS).findLast(({ name }) => fits(name));
  return near === undefined ? null : { resolved: near.name, grade: 'named', kind: 'outlet' };
}

/** "the firm" may be what the article called a retailer; "the council" is a council. */
const isCalled = (called: string, noun: string) =>
  called === noun || (/^(?:company|firm|business)$/.test(noun) && COMMERCIAL.has(called));

function personMeant(
  small: string,
  isBare: boolean,
  at: number,
  { descriptions, past }: SourceContext,
): ResolvedSource | null {
  const name = personDescribed(descriptions, small, at);
  if (name !== null) return { resolved: name, grade: 'named', kind: 'person' };
  const person = past.findLast(
    ({ kind, start, grade }) => kind === 'person' && grade !== 'vague' && at - start <= MAX_BACK,
  );
  return person === undefined || !isBare || person.resolved === null ? null : sourceAgain(person);
}

/** "A study published by the council" is a study. */
const headOf = (words: string) =>
  words.split(/,| (?:who|which|that|published|by|of|for|from|in|at|with|on) /u, 1)[0] ?? '';

/** "the company", "the study": the last source with that noun, else for bodies the last body named. */
function sourceMeant(noun: string, at: number, { past, names }: SourceContext): ResolvedSource | null {
  const near = (source: PastSource) => at - source.start <= 2 * MAX_BACK;
  const same = past.findLast(
    (source) => headOf(source.words).endsWith(noun) && source.words.length > noun.length + 4 && near(source),
  );
  if (same !== undefined && same.kind !== 'person' && same.resolved !== null) return sourceAgain(same);
  if (!BODIES.has(noun)) return null;
  const named = itemsBefore(names.bodies, at, MAX_BODIES).findLast((each) => isCalled(each.noun, noun));
  if (named !== undefined) return { resolved: named.name, grade: 'named', kind: 'body' };
  const body = past.findLast((source) => source.kind === 'body' && source.resolved !== null && near(source));
  // An army is no company: what there is one of is meant itself.
  const isOther =
    body?.resolved == null || findOutlet(body.resolved) !== null || INSTITUTIONS.has(noun) || noun === 'court';
  return isOther || body === undefined ? null : sourceAgain(body);
}
