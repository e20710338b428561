import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../../../core/text/read-plain-text.ts';

/** A line that was taken from another text. */
export interface Guest {
  donor: string;
  isOpening: boolean;
}

/** One text with some lines that come from others. */
export interface LabelledText {
  name: string;
  lines: string[];
  /** For every line: where it was taken from, or null for the text's own. */
  guests: (Guest | null)[];
  isClean: boolean;
}

interface Gold {
  files: Record<string, { inserted: { start: number; donor: string; style: string }[] }>;
}

/** Reads a folder with a `gold.json` that names the inserted lines of each text. Throws on a missing file. */
export function readSynthetic(folder: string): LabelledText[] {
  const { files } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  return Object.entries(files).map(([file, { inserted }]) => {
    const { blocks } = readPlainText(readFileSync(join(folder, file), 'utf8'));
    const guests = new Map(inserted.map(({ start, donor, style }) => [start, { donor, isOpening: style === 'lede' }]));
    return {
      name: file.replace(/\.(?:ins|clean)\.txt$/, ''),
      lines: blocks.map(({ text }) => text),
      guests: blocks.map(({ start }) => guests.get(start) ?? null),
      isClean: inserted.length === 0,
    };
  });
}
