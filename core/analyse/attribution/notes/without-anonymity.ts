import type { RawAttribution } from '../raw-attribution.ts';

/** "Who asked not to be named", "asking not to be quoted": how a source speaks, and nothing it says. */
const OPENING = '(?:(?:asking|asked|requesting|requested|speaking|spoke) )?';
const REQUEST =
  '(?:(?:not )?to be (?:named|identified|quoted)|to remain (?:anonymous|unnamed)|(?:on (?:the )?condition of )?anonymity)';
/** Its reason and its matter: "because …", "discussing …"; but who hopes "to be named captain" says so. */
const REASON =
  '(?:$|[.,;:—–]| (?:because|as (?:he|she|they)|since|so that|due|owing|out of|for fear|in order|citing|discussing|when|while|by name|to (?:discuss|speak|talk|describe|share|avoid|protect|be able)))';
/** The net may cut it short. */
const CUT = 'asking not$';
const UNNAMED = new RegExp(`^(?:${OPENING}${REQUEST}${REASON}|${CUT})`, 'u');

/** The attributions without what asks for no name, and without those that say nothing else. */
export function withoutAnonymity(text: string, found: readonly RawAttribution[]): RawAttribution[] {
  return found.flatMap((each) => {
    const content = each.content.filter(({ start, end }) => !UNNAMED.test(text.slice(start, end)));
    if (content.length === each.content.length) return [each];
    return content.length === 0 ? [] : [{ ...each, content }];
  });
}
