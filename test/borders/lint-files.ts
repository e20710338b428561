import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

interface Report {
  diagnostics: { category: string; location: { path: string } | null }[];
}

/**
 * Lints made-up files under the project's own rules, in a folder of their own.
 * @param files source by path, as if in the project's root
 * @returns the names of the rules each file breaks, by path
 */
export function lintFiles(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'));
  try {
    for (const path of ['biome.jsonc', 'tools/lint']) cpSync(join(root, path), join(folder, path), { recursive: true });
    for (const [path, source] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (!stdout) throw new Error(`Biome gave no report: ${stderr}`);
    const { diagnostics }: Report = JSON.parse(stdout);
    const rules = new Map([...files.keys()].map((path) => [path, [] as string[]]));
    for (const { category, location } of diagnostics) {
      rules.get(location?.path ?? '')?.push(category.split('/').at(-1) ?? category);
    }
    return rules;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
