import type { Article } from '../../extract/find-articles.ts';
import type { Reading } from '../../text/block.ts';
import type { Line } from './read-lines.ts';
import { judgeText } from './text/judge-text.ts';
import type { Verdict } from './verdict.ts';

/** Confidence from which a line of plain text is told; see `npm run bench -- inserted`. */
const LEAST_IN_TEXT = 0.85;
/** On pages links and boxes tell most; what is left must be surer. */
const LEAST_ON_PAGES = 0.93;

/**
 * What the words say of the lines about which the markup says nothing. Lines that are already judged,
 * captions, headings and embedded posts take no part.
 */
export function judgeWords(
  lines: readonly Line[],
  marked: readonly (Verdict | null)[],
  reading: Reading,
  article: Article,
): (Verdict | null)[] {
  const isPlain = reading.blocks.every(({ path, links }) => path === 'p' && links.length === 0);
  const told = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line, index }) => marked[index] === null && (isPlain || line.isBody));
  const head = isPlain
    ? []
    : [article.headline, article.standfirst].flatMap((i) => (i === null ? [] : (reading.blocks[i]?.text ?? [])));
  const verdicts: (Verdict | null)[] = lines.map(() => null);
  const answers = judgeText([...head, ...told.map(({ line }) => line.text)], isPlain ? LEAST_IN_TEXT : LEAST_ON_PAGES);
  for (const [i, { line, index }] of told.entries()) {
    const isRunning = isPlain || /(?:^|>)(?:p|div|section|article|span)$/.test(line.block.path);
    if (isRunning) verdicts[index] = answers[i + head.length] ?? null;
  }
  return verdicts;
}
