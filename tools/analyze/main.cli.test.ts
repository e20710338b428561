import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

interface Answer {
  code: number;
  /** One for each line on standard output. */
  // biome-ignore lint/suspicious/noExplicitAny: the command line's own JSON, compared as it is.
  lines: any[];
  errors: string;
}

const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
afterAll(() => rmSync(folder, { recursive: true }));

const library = JSON.parse(readFileSync('public/library/bundled.json', 'utf8'));
const stored = library.articles[0];

/** Runs the command line as a reader would, in a process of its own. */
function analyze(args: string[], input = ''): Promise<Answer> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['tools/analyze.mjs', ...args],
      { maxBuffer: 1e8 },
      (error, out, errors) => {
        const lines = out.split('\n').filter((line) => line !== '');
        const code = typeof error?.code === 'number' ? error.code : 0;
        resolve({ code, lines: lines.map((line) => JSON.parse(line)), errors });
      },
    );
    child.stdin?.end(input);
  });
}

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const article = fileOf('article.txt', stored.text);

it('the stored article’s own text is a copy of it, with every note in its place', async () => {
  const { code, lines, errors } = await analyze([article]);
  expect([code, errors]).toEqual([0, '']);
  const [answer] = lines;
  expect(answer.file).toBe(article);
  expect(answer.text).toBe(stored.text);
  expect(answer.match).toMatchObject({ article: stored.id, relation: 'copy' });
  expect(answer.match.coverage).toBeGreaterThanOrEqual(0.98);
  const storedNotes = answer.notes.filter((note: { origin: string }) => note.origin === 'stored');
  const spansOf = (notes: { content: { start: number; end: number }[] }[]) =>
    notes.map(({ content }) => content.map(({ start, end }) => [start, end])).sort();
  expect(spansOf(storedNotes)).toEqual(spansOf(stored.notes));
});

it('an HTML page is read the same way, and its markup is not in the text', async () => {
  const page = 'test/fixtures/stored-article--wordpress/page.html';
  const { lines } = await analyze([page]);
  expect(lines[0].match.relation).toBe('copy');
  expect(lines[0].text).not.toContain('<p');
  expect(lines[0].notes.filter((note: { origin: string }) => note.origin === 'stored')).toHaveLength(32);
});

it('a stored note whose words were edited says that it is approximate, the others that they are not', async () => {
  const [note] = stored.notes;
  const [{ start, end }] = note.content;
  const words = stored.text.slice(start, end);
  const edited = `${stored.text.slice(0, start)}${words.replace(' ', ' perhaps ')}${stored.text.slice(end)}`;
  const { lines } = await analyze([fileOf('edited.txt', edited)]);
  const carried = lines[0].notes.filter(({ origin }: { origin: string }) => origin === 'stored');
  expect(carried.map(({ approximate }: { approximate: boolean }) => approximate)).toEqual(
    stored.notes.map((one: { id: string }) => one.id === note.id),
  );
});

it('several files are answered in order; one that fails says so and the others still come', async () => {
  const missing = join(folder, 'missing.txt');
  const binary = fileOf('picture.txt', Buffer.from([0x89, 0x50, 0, 1, 2]));
  const empty = fileOf('empty.txt', '');
  const { code, lines, errors } = await analyze([missing, article, binary, empty]);
  expect(code).toBe(1);
  expect(lines.map(({ file }) => file)).toEqual([article, empty]);
  expect(lines[1]).toMatchObject({ text: '', match: null, notes: [] });
  expect(errors.trim().split('\n')).toHaveLength(2);
  expect(errors).toContain(missing);
  expect(errors).toContain(binary);
});

it('standard input is text unless told otherwise', async () => {
  const asText = await analyze(['-'], '<p>He said so.</p>');
  expect(asText.lines[0].text).toBe('<p>He said so.</p>');
  const asHtml = await analyze(['--html', '-'], '<p>He said so.</p>');
  expect(asHtml.lines[0].text).toBe('He said so.');
});

describe('--library', () => {
  it('takes JSON Lines of id, title and text', async () => {
    const lines = [{ id: 'mine', title: 'Mine', text: stored.text }];
    const file = fileOf('mine.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const answer = await analyze(['--library', file, article]);
    expect(answer.lines[0].match).toMatchObject({ article: 'mine', relation: 'copy' });
    expect(answer.lines[0].notes.filter(({ origin }: { origin: string }) => origin === 'stored')).toEqual([]);
  });

  it.each([
    ['broken JSON', '{"format": "says-who-library", '],
    ['a newer version', '{"format": "says-who-library", "version": 99, "articles": []}'],
    ['something else', '{"hello": "world"}'],
  ])('%s is one clear line on standard error', async (_, content) => {
    const file = fileOf('broken.json', content);
    const { code, errors } = await analyze(['--library', file, article]);
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(file);
  });
});

it('without a file, or with words it does not know, it says how it is used', async () => {
  for (const args of [[], ['--nonsense'], ['--html', '--text', article]]) {
    const { code, lines, errors } = await analyze(args);
    expect([code, lines]).toEqual([2, []]);
    expect(errors).toContain('Usage');
  }
});
