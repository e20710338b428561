import { parseArgs } from 'node:util';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { FileForm } from './analyze-file.ts';

const USAGE = `Usage: npm run --silent analyze -- [--library FILE]... [--html | --text] FILE...
Reads .txt and .html files ("-" is standard input) and prints one JSON object a line for each.`;

/**
 * The command line: one JSON object a line for each file, in order, on standard output; errors on
 * standard error, one line each. Resolves to the exit code: 1 if any file failed, 2 for bad usage.
 * What it needs is loaded when it needs it: most of a short run's time is loading.
 */
export async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { readLibraries } = await import('./read-libraries.ts');
  const { articles, faults, isReadable } = readLibraries(options.libraries);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return isReadable ? analyzeFiles(options, articles) : 1;
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

async function analyzeFiles({ files, form }: Options, articles: readonly StoredArticle[]): Promise<number> {
  const { analyzeFile } = await import('./analyze-file.ts');
  const { indexLibrary } = await import('../../core/match/candidates/index-library.ts');
  const { loadModel } = await import('./load-model.ts');
  const { tagger, problem } = loadModel();
  if (problem !== null) process.stderr.write(`${problem}\n`);
  const library = indexLibrary(articles);
  let exitCode = 0;
  for (const file of files) {
    const outcome = await analyzeFile(file, form, library, tagger);
    if (outcome.ok) {
      process.stdout.write(`${JSON.stringify(outcome.line)}\n`);
    } else {
      process.stderr.write(`${file}: ${outcome.message}\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}
