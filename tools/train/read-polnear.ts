import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../core/text/span.ts';

/** One attribution as an annotator marked it. */
export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** One article with the marks of each of its annotators. */
export interface GoldArticle {
  id: string;
  text: string;
  annotators: GoldAttribution[][];
}

/**
 * The articles of one part ("train", "dev") of a folder in PolNeAR's layout: `PART/text/NAME.txt` and
 * `PART/attributions/NAME_ANNOTATOR.ann` (brat's standoff format, offsets in code points). Throws on a missing folder.
 */
export function readPolnear(corpus: string, part: string): GoldArticle[] {
  const articles = new Map<string, GoldArticle>();
  for (const file of readdirSync(join(corpus, part, 'text')).sort()) {
    if (!file.endsWith('.txt')) continue;
    const id = file.slice(0, -'.txt'.length);
    articles.set(id, { id, text: readFileSync(join(corpus, part, 'text', file), 'utf8'), annotators: [] });
  }
  for (const file of readdirSync(join(corpus, part, 'attributions')).sort()) {
    const article = articles.get(file.replace(/_[0-9a-f]{4}\.ann$/, ''));
    if (article === undefined) continue;
    article.annotators.push(parseBrat(readFileSync(join(corpus, part, 'attributions', file), 'utf8'), article.text));
  }
  return [...articles.values()];
}

function parseBrat(brat: string, text: string): GoldAttribution[] {
  const utf16Of = codePointOffsets(text);
  const marks = new Map<string, Span[]>();
  const attributions: GoldAttribution[] = [];
  for (const line of brat.split('\n')) {
    const mark = /^(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)/.exec(line);
    if (mark !== null) {
      const pieces = (mark[2] as string).split(';').map((piece) => piece.split(' ').map(Number));
      marks.set(
        mark[1] as string,
        pieces.map(([start, end]) => ({ start: utf16Of(start as number), end: utf16Of(end as number) })),
      );
    }
  }
  for (const line of brat.split('\n')) {
    if (!/^E\d+\t/.test(line)) continue;
    const roles =
      line
        .split('\t')[1]
        ?.trim()
        .split(' ')
        .slice(1)
        .map((role) => role.split(':')) ?? [];
    const spansOf = (name: RegExp) =>
      glue(
        roles.filter(([role]) => name.test(role as string)).flatMap(([, id]) => marks.get(id as string) ?? []),
        text,
      );
    const found = { source: spansOf(/^Source\d*$/), cue: spansOf(/^Cue\d*$/), content: spansOf(/^Content\d*$/) };
    if (found.cue.length > 0 || found.content.length > 0) attributions.push(found);
  }
  return attributions;
}

/** Joins pieces that only white space parts: brat cuts marks at line breaks. */
function glue(spans: Span[], text: string): Span[] {
  const glued: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = glued.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '') last.end = Math.max(last.end, span.end);
    else glued.push({ ...span });
  }
  return glued;
}

function codePointOffsets(text: string): (offset: number) => number {
  const offsets: number[] = [];
  let utf16 = 0;
  for (const character of text) {
    offsets.push(utf16);
    utf16 += character.length;
  }
  return (offset) => offsets[offset] ?? text.length;
}
