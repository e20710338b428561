import type { Reading } from '../text/block.ts';
export interface Article { headline: number | null; body: number[]; between: { block: number; reason: string }[]; title: string | null; byline: string | null; publishedText: string | null }
export function findArticles(reading: Reading): Article[] {
  return [{ headline: null, body: reading.blocks.map((_, i) => i), between: [], title: null, byline: null, publishedText: null }];
}
