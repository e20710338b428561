import type { RawAttribution } from './raw-attribution.ts';

/** "Who asked not to be named", "asking not to be quoted": how a source speaks, and nothing it says. The net may cut it short: "asking not". */
const UNNAMED =
  /^(?:(?:asking|asked|requesting|requested|speaking|spoke) )?(?:(?:not )?to be (?:named|identified|quoted)|to remain (?:anonymous|unnamed)|(?:on (?:the )?condition of )?anonymity)(?![\p{L}])|^asking not$/u;

/** The attributions without what asks for no name, and without those that say nothing else. */
export function withoutAnonymity(text: string, found: readonly RawAttribution[]): RawAttribution[] {
  return found.flatMap((each) => {
    const content = each.content.filter(({ start, end }) => !UNNAMED.test(text.slice(start, end)));
    if (content.length === each.content.length) return [each];
    return content.length === 0 ? [] : [{ ...each, content }];
  });
}
