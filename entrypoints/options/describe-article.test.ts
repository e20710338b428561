import { expect, it } from 'vitest';
import { article } from '../../test/store/try-store.ts';
import { describeArticle } from './describe-article.ts';

const at = (hour: string) => new Date(`2026-11-24T${hour}:00`).toISOString();
const former = (addedAt: string, replacedAt: string) => ({ article: article('a'), addedAt, fileName: '', replacedAt });
const linesOf = (...versions: ReturnType<typeof former>[]) =>
  describeArticle({ article: article('a'), addedAt: at('18:00'), fileName: '', versions, isOwn: true }).versions.map(
    ({ text }) => text,
  );

it('former texts that were stored on one day are told apart by the hour', () => {
  expect(linesOf(former(at('14:05'), at('18:00')), former(at('09:30'), at('14:05')))).toEqual([
    'Stored on 24 November 2026 at 14:05, replaced on 24 November 2026 at 18:00',
    'Stored on 24 November 2026 at 09:30, replaced on 24 November 2026 at 14:05',
  ]);
});

it('of one whose file did not say when it was stored only its end is told', () => {
  expect(linesOf(former('', at('18:00')))).toEqual(['Replaced on 24 November 2026 at 18:00']);
});
