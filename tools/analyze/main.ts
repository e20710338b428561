import { parseArgs } from 'node:util';
import type { Tagger } from '../../core/analyse/tagger/tagger.ts';
import { indexLibrary, type LibraryIndex } from '../../core/match/index-library.ts';
import { analyzeFile, type FileForm } from './analyze-file.ts';
import { loadModel } from './load-model.ts';
import { readLibraries } from './read-libraries.ts';

const USAGE = `Usage: npm run --silent analyze -- [--library FILE]... [--html | --text] FILE...
Reads .txt and .html files ("-" is standard input) and prints one JSON object a line for each.`;

/**
 * The command line: one JSON object a line for each file, in order, on standard output; errors on
 * standard error, one line each. Resolves to the exit code: 1 if any file failed, 2 for bad usage.
 */
export async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { articles, faults, isReadable } = readLibraries(options.libraries);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (!isReadable) return 1;
  const { tagger, problem } = loadModel();
  if (problem !== null) process.stderr.write(`${problem}\n`);
  return analyzeFiles(options, indexLibrary(articles), tagger);
}

interface Options {
  libraries: string[];
  form: FileForm | null;
  files: string[];
}

function parseOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        library: { type: 'string', multiple: true, default: [] },
        html: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0 || (values.html && values.text)) return null;
    const form = values.html ? 'html' : values.text ? 'text' : null;
    return { libraries: values.library, form, files: positionals };
  } catch {
    return null;
  }
}

function analyzeFiles({ files, form }: Options, library: LibraryIndex, tagger: Tagger | null): number {
  let exitCode = 0;
  for (const file of files) {
    const outcome = analyzeFile(file, form, library, tagger);
    if (outcome.ok) {
      process.stdout.write(`${JSON.stringify(outcome.line)}\n`);
    } else {
      process.stderr.write(`${file}: ${outcome.message}\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}
