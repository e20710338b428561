import { withoutOwnNames } from '../../extract/blocks/without-own-names.ts';
import type { Article } from '../../extract/find-articles.ts';
import type { Block, BlockLink, Reading } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import { innerNames, outerNames } from './inner-names.ts';

/** One line inside an article's stretch: a block, or what stands between two `<br>` of one. */
export interface Line extends Span {
  text: string;
  block: Block;
  /** Links that begin in this line. */
  links: BlockLink[];
  /** Share of the line's characters inside links, 0 to 1. */
  linkShare: number;
  /** False where extraction took the block for something else. */
  isBody: boolean;
  /** True for running text. */
  isProse: boolean;
  /** Names of the boxes it stands in below the box of the article's paragraphs, nearest first; its own first. */
  inner: string[];
  /** Elements between the box of the article's paragraphs and the line's own, nearest last. */
  innerPath: string[];
}

/** Letters from which a line with a stop counts as running text: about eight words. */
const MIN_PROSE_LENGTH = 60;

const STOPPED = /[.!?…。]["'”’»)\]]*$/u;
/** A stop and the brackets behind it stand in a line's last characters. */
const STOP_REACH = 12;

/** The lines of an article's stretch in page order; never empty ones. Linear. */
export function readLines(reading: Reading, article: Article): Line[] {
  const own = new Set(article.body);
  const indices = [...article.body, ...article.between.map(({ block }) => block)].sort((a, b) => a - b);
  const blocks = withoutOwnNames(indices.flatMap((i) => reading.blocks[i] ?? []));
  const body = blocks.filter((_, at) => own.has(indices[at] as number));
  const homeNames = heaviest(body, (block) => outerNames(block.hints));
  const homePath = heaviest(body, (block) => containerOf(block.path));
  const innerOf = innerNames(homeNames);
  const lines: Line[] = [];
  for (const [at, block] of blocks.entries()) {
    const inner = innerOf(block.hints);
    const innerPath = pathBelow(homePath, block.path);
    for (const span of splitLines(block)) {
      const text = reading.text.slice(span.start, span.end);
      const links = block.links.filter(({ start, end }) => start < span.end && end > span.start);
      const linked = links.reduce((sum, l) => sum + Math.min(l.end, span.end) - Math.max(l.start, span.start), 0);
      lines.push({
        start: span.start,
        end: span.end,
        text,
        block,
        links,
        linkShare: linked / text.length,
        isBody: own.has(indices[at] as number),
        isProse: text.length >= MIN_PROSE_LENGTH && STOPPED.test(text.slice(-STOP_REACH)) && linked < 0.5 * text.length,
        inner,
        innerPath,
      });
    }
  }
  return lines;
}

function splitLines(block: Block): Span[] {
  const spans: Span[] = [];
  let at = block.start;
  for (const piece of block.text.split('\n')) {
    const lead = piece.length - piece.trimStart().length;
    const words = piece.trim();
    if (words !== '') spans.push({ start: at + lead, end: at + lead + words.length });
    at += piece.length + 1;
  }
  return spans;
}

const containerOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('>')));

/** The value that most of the blocks' letters share. */
function heaviest(blocks: readonly Block[], keyOf: (block: Block) => string): string {
  const letters = new Map<string, number>();
  let best = '';
  for (const block of blocks) {
    const value = keyOf(block);
    const sum = (letters.get(value) ?? 0) + block.text.length;
    letters.set(value, sum);
    if (sum > (letters.get(best) ?? 0)) best = value;
  }
  return best;
}

function pathBelow(home: string, path: string): string[] {
  const names = path.split('>');
  if (path.startsWith(`${home}>`)) return names.slice(home.split('>').length);
  const homes = home.split('>');
  let common = 0;
  while (common < homes.length && homes[common] === names[common]) common++;
  return names.slice(common);
}
