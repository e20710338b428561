import type { Span } from '../../../text/span.ts';
import { isRole } from '../../sourcing/names/is-role.ts';
import { isTensedWord } from '../sentences/is-tensed-word.ts';

const TOLD = /(?:^|\s)(?:tells?|told|telling)$/i;
/** "The Harbour Post ", "a conference ": an outlet by its name, or who hears speeches. */
const LISTENER =
  /^ ((?:the |an? )?(?:(?:\p{Lu}[\p{L}\p{N}&-]* ){1,4}|(?:court|jury|inquest|tribunal|inquiry|hearing|conference|meeting|committee|audience|crowd|reporters|journalists|staff|colleagues|fans|police) ))(?=\p{Ll})/u;
/** These tell it of the listener, or name another: "told Ruiz of the plan", "told Wick supporters that". */
const NO_CLAUSE =
  /^(?:of|about|to|not|how|why|and|or|for|in|on|at|from|after|during|last|this|earlier|nobody|nothing)$/;
/** Words behind the listener in which the clause has its verb, none of them "that". */
const MAX_WORDS = 8;
/** Longest stretch behind the cue that is read, in characters. */
const REACH = 120;

/**
 * Contents that begin right behind the outlet or the court that was told: "told the BBC | sales had fallen", where the net took
 * "BBC" along, or left "sales" out.
 */
export function behindListener(text: string, cue: Span | undefined, content: readonly Span[]): readonly Span[] {
  const piece = content.find(({ start }) => cue !== undefined && start >= cue.end);
  if (cue === undefined || piece === undefined || !TOLD.test(text.slice(Math.max(cue.start, cue.end - 10), cue.end)))
    return content;
  const listener = LISTENER.exec(text.slice(cue.end, cue.end + REACH))?.[1] ?? '';
  const start = cue.end + 1 + listener.length;
  // The net's piece begins within the listener, or at the clause's verb.
  if (listener === '' || piece.start === start || piece.start > start + REACH / 2 || piece.end <= start) return content;
  const words = text.slice(start, Math.min(piece.end, start + REACH)).split(/\s/, MAX_WORDS);
  const [first = ''] = words;
  const verb = words.findIndex(isTensedWord);
  const isClause = verb > 0 && !words.slice(0, verb).some((word) => /^(?:that|who|which)$|[,.;:“"]/.test(word));
  if (!isClause || NO_CLAUSE.test(first) || isRole(first)) return content;
  const isCutShort = piece.start > start;
  if (isCutShort && piece.start !== start + words.slice(0, verb).join(' ').length + 1) return content;
  return content.map((each) => (each === piece ? { start, end: piece.end } : each));
}
