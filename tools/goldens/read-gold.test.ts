import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from './read-gold.ts';
import { GOLD_FOLDER, HELD_OUT_FOLDER } from './score-golds.ts';

const articles = [GOLD_FOLDER, HELD_OUT_FOLDER].flatMap((folder) =>
  readdirSync(folder).map((name) => [`${basename(folder)}/${name}`, join(folder, name)] as const),
);

describe.each(articles)('%s', (_name, path) => {
  const { text, notes } = readGold(path);

  it('has a headline and paragraphs, one empty line between them', () => {
    const paragraphs = text.trimEnd().split('\n\n');
    expect(paragraphs.length).toBeGreaterThanOrEqual(6);
    expect(paragraphs.filter((paragraph) => paragraph.includes('\n') || paragraph.trim() !== paragraph)).toEqual([]);
  });

  it('says in every entry who or what attributes the content, or that it is an interview answer', () => {
    const bare = notes.filter((note) => note.form !== 'interview' && note.cue.length === 0);
    expect(bare).toEqual([]);
  });

  it('keeps source and cue outside the content', () => {
    const inside = notes.filter((note) =>
      [...note.source, ...note.cue].some((span) =>
        note.content.some((part) => span.start < part.end && part.start < span.end),
      ),
    );
    expect(inside.map((note) => note.content.map((part) => text.slice(part.start, part.end)))).toEqual([]);
  });

  it('lists the entries in the order of the text', () => {
    const starts = notes.map((note) =>
      Math.min(...[...note.content, ...note.source, ...note.cue].map((span) => span.start)),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('lists no attribution twice', () => {
    const keys = notes.map((note) => JSON.stringify([note.source, note.cue, note.content]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names who is meant wherever the grade is "named", and nobody where it is "none"', () => {
    expect(notes.filter((note) => note.grade === 'named' && note.resolved === null)).toEqual([]);
    expect(notes.filter((note) => note.grade === 'none' && (note.resolved ?? note.source[0]))).toEqual([]);
  });
});

it('no article kept apart is one of those the rules were written on', () => {
  const known = new Set(readdirSync(GOLD_FOLDER));
  const apart = readdirSync(HELD_OUT_FOLDER);
  expect(apart.length).toBeGreaterThanOrEqual(14);
  expect(apart.filter((name) => known.has(name))).toEqual([]);
});
