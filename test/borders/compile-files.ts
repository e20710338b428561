import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');

/**
 * Type-checks made-up files under the settings of `core` or `page`.
 * @param files source by file name
 * @returns the names of the files that do not compile
 */
export function compileFiles(room: 'core' | 'page', files: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'));
  try {
    for (const [name, source] of files) writeFileSync(join(folder, name), source);
    const settings = { extends: join(root, room, 'tsconfig.json'), include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const args = [compiler, '--noEmit', '-p', join(folder, 'tsconfig.json'), '--pretty', 'false'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const faulty = [...files.keys()].filter((name) => stdout.includes(`${name}(`));
    if (status !== 0 && faulty.length === 0) throw new Error(`The compiler failed: ${stdout}${stderr}`);
    return faulty;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
