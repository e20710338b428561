import type { Span } from '../../../text/span.ts';

/** Who says it, as the first group, by language. In Chinese up to whom, where or when: "王建国对居民说". */
const PATTERNS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    'zh',
    [
      /据([^，。；：“”]{1,14}?)(?:称|报道|介绍|消息|透露|统计|的说法)/dgu,
      /(?<=^|[，。；！？”])(?!据)([^，。；：“”]{1,10}?)(?:(?:对|向|在|于|星期|周|今|昨|\d)[^，。；：“”]{0,16})?(?:表示|宣布|指出|透露|强调|认为|说|称)/dgu,
    ],
  ],
  [
    'ja',
    [
      /(?<=^|[。、」])([^、。「」]{1,16}?)(?:によると|によれば)/dgu,
      /(?<=^|[。、」])([^、。「」]{1,16}?)[はが](?=[^。]*と(?:述べ|語|話|発表|説明|指摘|明らかに|してい))/dgu,
    ],
  ],
]);

/** True for a language whose words are written without spaces and whose cues are known here. */
export const isOfCharacters = (language: string): boolean => PATTERNS.has(language);

/** Who speaks in a Chinese or Japanese passage, in order. Linear: what may stand before a cue is short. */
export function findSourcesByCharacters(text: string, { start, end }: Span, language: string): Span[] {
  const passage = text.slice(start, end);
  const spans = (PATTERNS.get(language) ?? []).flatMap((pattern) =>
    [...passage.matchAll(pattern)].flatMap(({ indices }) => {
      const [from, to] = indices?.[1] ?? [0, 0];
      return to > from ? { start: start + from, end: start + to } : [];
    }),
  );
  return spans.sort((a, b) => a.start - b.start);
}
