import { describe, expect, it } from 'vitest';
import { indexLibrary } from '../candidates/index-library.ts';
import { findDifferences } from '../differences/find-differences.ts';
import { findMatch } from '../find-match.ts';

const HEADLINE = 'Ferry ends in 2024';
const OPENING =
  'The harbour board of Eastmere voted on Tuesday to close the old ferry landing, ending a service that has carried commuters across the estuary since 1934.';
const MIDDLE =
  'Margaret Olwen, who chairs the board, said the timber piles had rotted beyond repair. Rebuilding them would cost 4.2 million pounds, a sum that the county has twice refused to lend.';
const CLOSING =
  'Residents of Saltby, on the far bank, face a detour of 31 kilometres by road once the last boat leaves in November.';
const PARAGRAPHS = [OPENING, MIDDLE, CLOSING];
const origin = { url: null, site: null, byline: null, published: null, remark: null };

interface Page {
  headline?: string;
  paragraphs: readonly string[];
  /** Lines of the page's article between headline and paragraphs. */
  under?: readonly string[];
  above?: readonly string[];
  below?: readonly string[];
}

/** What a reader is told of a page that was stored with these lines. */
function read(article: readonly string[], { headline, paragraphs, under = [], above = [], below = [] }: Page) {
  const text = article.join('\n');
  const library = indexLibrary([{ id: 'ferry', title: '', language: 'en', text, origin, notes: [] }]);
  const head = [...(headline === undefined ? [] : [headline]), ...under];
  const whole = [...above, ...head, ...paragraphs, ...below].join('\n');
  const lengthOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length + 1, 0);
  const start = lengthOf(above);
  const opening = start + lengthOf(head);
  const end = opening + lengthOf(paragraphs) - 1;
  const match = findMatch(library, whole, [{ start, end }], [], null, [{ start: opening, end }])?.match;
  if (match === undefined) return null;
  const differences = findDifferences(match, text, whole, 'en').map(({ kind, stored, page: there, facts }) => {
    const [before, after] = [stored, there].map((spans, i) =>
      spans.map((span) => (i === 0 ? text : whole).slice(span.start, span.end)).join(' '),
    );
    return `${kind}: ${before} > ${after} ${facts.map((fact) => fact.kind).join()}`.trim();
  });
  return { relation: match.relation, differences };
}

describe('a short last sentence that was changed is told as changed', () => {
  const rows: [string, string, string][] = [
    ['The vote was 7 to 4.', 'The vote was 6 to 5.', 'number,number'],
    ['He was not charged.', 'He was charged.', 'negation'],
    ['Twelve people died.', 'Twenty people died.', 'number'],
    ['Nobody was hurt.', 'Two people were hurt.', 'number,negation'],
    ['The report named Anna Reed.', 'The report named Lena Hale.', 'name'],
    ['It is on Sunday.', 'It is on Monday.', 'name'],
    ['The board voted 7 to 4 again.', 'The board voted 6 to 5 again.', 'number,number'],
    ['Olwen, 52, has 3 sons and 2 cats.', 'Olwen, 53, has 4 sons and 3 cats.', 'number,number,number'],
  ];
  const toldAs = (stored: string, page: string, facts: string) => ({
    relation: 'edited',
    differences: [`changed: ${stored} > ${page} ${facts}`],
  });

  it.each(rows)('in a paragraph of its own: %s %s', (stored, page, facts) => {
    const changed = { paragraphs: [...PARAGRAPHS, page] };
    expect(read([...PARAGRAPHS, stored], changed)).toEqual(toldAs(stored, page, facts));
  });

  it.each(rows)('in the last paragraph: %s %s', (stored, page, facts) => {
    const changed = { paragraphs: [OPENING, MIDDLE, `${CLOSING} ${page}`] };
    expect(read([OPENING, MIDDLE, `${CLOSING} ${stored}`], changed)).toEqual(toldAs(stored, page, facts));
  });

  it.each(rows)('before a house note and below it other lines: %s %s', (stored, page, facts) => {
    const changed = { paragraphs: [...PARAGRAPHS, page, 'Sign up here.'], below: ['Most read', 'She was told.'] };
    expect(read([...PARAGRAPHS, stored], changed)).toEqual(toldAs(stored, page, facts));
  });

  it('as are two of them', () => {
    const stored = [...PARAGRAPHS, 'Nobody was hurt.', 'The vote was 7 to 4.'];
    const changed = { paragraphs: [...PARAGRAPHS, 'Two people were hurt.', 'The vote was 6 to 5.'] };
    expect(read(stored, changed)).toMatchObject({
      relation: 'edited',
      differences: [/^changed/, /^changed/].map(() => expect.stringMatching(/^changed/)),
    });
  });
});

describe('a short first sentence that was changed is told as changed', () => {
  it.each<[string, string[]]>([
    ['in a paragraph of its own', ['Twelve people died.', ...PARAGRAPHS]],
    ['in the first paragraph', [`Twelve people died. ${OPENING}`, MIDDLE, CLOSING]],
  ])('%s', (_, stored) => {
    const paragraphs = stored.map((line) => line.replace('Twelve', 'Twenty'));
    expect(read(stored, { paragraphs })).toEqual({
      relation: 'edited',
      differences: ['changed: Twelve people died. > Twenty people died. number'],
    });
  });
});

describe('a short headline that was changed is told as changed', () => {
  const changed = {
    relation: 'edited',
    differences: ['changed: Ferry ends in 2024 > Ferry ends in 2025 number'],
  };
  it.each<[string, Page]>([
    ['over the paragraphs', { headline: 'Ferry ends in 2025', paragraphs: PARAGRAPHS }],
    [
      'over an author line',
      { headline: 'Ferry ends in 2025', under: ['By Anna Reed', '3 May'], paragraphs: PARAGRAPHS },
    ],
    ['below the site’s lines', { above: ['Home', 'News'], headline: 'Ferry ends in 2025', paragraphs: PARAGRAPHS }],
  ])('%s', (_, page) => {
    expect(read([HEADLINE, ...PARAGRAPHS], page)).toEqual(changed);
  });
});

describe('what stands around an unchanged article is no changed sentence of it', () => {
  const unchanged = { relation: 'copy', differences: [] };
  it.each<[string, Page]>([
    ['another story’s short line', { paragraphs: [...PARAGRAPHS, 'Two people were hurt.'] }],
    ['a house note', { paragraphs: [...PARAGRAPHS, 'Sign up here.'] }],
    ['a site’s line on its subject', { paragraphs: [...PARAGRAPHS, 'Read more on the vote.'] }],
    ['a question to readers', { paragraphs: [...PARAGRAPHS, 'Tell us your vote.'] }],
    ['an author line', { paragraphs: [...PARAGRAPHS, 'Anna Reed lives in Eastmere.'] }],
    ['a comment', { paragraphs: PARAGRAPHS, below: ['The vote was fair.'] }],
    ['a site’s line before its headline', { above: ['Ferry news'], paragraphs: PARAGRAPHS }],
  ])('%s', (_, page) => {
    expect(read([HEADLINE, ...PARAGRAPHS], { headline: HEADLINE, ...page })).toEqual(unchanged);
    expect(read([HEADLINE, ...PARAGRAPHS, 'The vote was 7 to 4.'], { headline: HEADLINE, ...page })).toMatchObject({
      relation: 'copy',
      differences: ['dropped: The vote was 7 to 4. >'],
    });
  });

  it.each([
    ['The board meets on Friday.', 'Sign up on Friday.'],
    ['It will close in May.', 'It was updated in May.'],
  ])('a site’s line of the same day: %s %s', (stored, page) => {
    expect(read([...PARAGRAPHS, stored], { paragraphs: [...PARAGRAPHS, page] })).toEqual({
      relation: 'copy',
      differences: [`dropped: ${stored} >`],
    });
  });

  it('a longer one that has only small words of it', () => {
    const stored = [HEADLINE, ...PARAGRAPHS, ...PARAGRAPHS.map((line) => line.replaceAll(/[aeiou]/g, 'y'))];
    const line = 'The film of it is on in May.';
    expect(read([...stored, 'The vote in the hall is on Friday.'], { paragraphs: [...stored, line] })).toEqual({
      relation: 'copy',
      differences: ['dropped: The vote in the hall is on Friday. >'],
    });
  });

  it.each([
    ['Nobody was hurt.', 'He was right, of course.'],
    ['She declined to comment.', 'She covers politics for us.'],
    ['The vote was 7 to 4.', 'The story continues below.'],
    ['It will close in May.', 'This appeared in May.'],
  ])('another sentence that has the place of one in the last paragraph: %s %s', (stored, page) => {
    const changed = { paragraphs: [OPENING, MIDDLE, `${CLOSING} ${page}`] };
    expect(read([OPENING, MIDDLE, `${CLOSING} ${stored}`], changed)?.differences).toEqual(
      expect.arrayContaining([`dropped: ${stored} >`]),
    );
  });

  it('a site’s line over an article whose headline is left out', () => {
    expect(read([HEADLINE, ...PARAGRAPHS], { headline: 'Ferry and bus news', paragraphs: PARAGRAPHS })).toEqual({
      relation: 'copy',
      differences: ['dropped: Ferry ends in 2024 >'],
    });
  });
});
