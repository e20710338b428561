import type { RawAttribution } from '../raw-attribution.ts';
import { isThatClause } from './is-that-clause.ts';

/**
 * The net's reading up to where the rule with the same cue ends, where the net breaks off before the clause has its verb:
 * "The court held that the contract | was void". `ruled` by the start of the cue.
 */
export function wholeThatClause(
  text: string,
  each: RawAttribution,
  ruled: ReadonlyMap<number | undefined, RawAttribution>,
): RawAttribution {
  const [said] = each.content;
  const rule = ruled.get(each.cue[0]?.start)?.content[0];
  const end = rule && rule.start + text.slice(rule.start, rule.end).replace(/[\s,;:–—-]{1,4}$/, '').length;
  if (said === undefined || each.content.length > 1 || end === undefined || end <= said.end) return each;
  if (isThatClause(text, each)) return each;
  const whole = { ...each, content: [{ start: said.start, end }] };
  return isThatClause(text, whole) ? whole : each;
}
