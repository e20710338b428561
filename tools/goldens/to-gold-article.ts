import type { AnalysedText } from '../../core/analyse/analysed-text.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';

/** An article with hand-made gold as the analysis reads it: the first line is the headline, all others are text. */
export function toGoldArticle(text: string): AnalysedText {
  const paragraphs = readPlainText(text).blocks.map(({ start, end, links }, index) => ({
    start,
    end,
    links,
    role: index === 0 ? ('headline' as const) : ('body' as const),
  }));
  return { text, url: null, paragraphs };
}
